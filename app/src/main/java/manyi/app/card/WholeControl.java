package manyi.app.card;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import manyi.analysis.Setting.Whole;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// A whole number: typed, or counted up and down by the arrows. Above 100 it is counted in tens,
/// above 1,000 in hundreds.
final class WholeControl {
  private static final Duration PAUSE = Duration.millis(400);

  private WholeControl() {}

  static SettingControl of(FormModel form, Whole setting) {
    var field = new TextField(form.written(setting));
    field.setId("whole-" + setting.name());
    field.setPrefColumnCount(6);
    HBox.setHgrow(field, Priority.ALWAYS);
    var pause = new PauseTransition(PAUSE);
    Runnable take =
        () -> {
          pause.stop();
          form.choose(setting, field.getText().strip());
        };
    pause.setOnFinished(_ -> take.run());
    field
        .textProperty()
        .subscribe((before, now) -> {
          if (!before.equals(now) && !now.strip().equals(form.written(setting))) {
            pause.playFromStart();
          }
        });
    field.setOnAction(_ -> take.run());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
          if (by != 0) {
            field.setText(stepped(setting, field.getText(), by));
            take.run();
            event.consume();
          }
        });
    var box = new HBox(field, arrow(field, setting, -1, take), arrow(field, setting, 1, take));
    box.getStyleClass().add("whole-number");
    return new SettingControl(
        box,
        () -> {
          if (pause.getStatus() != Animation.Status.RUNNING) {
            field.setText(form.written(setting));
          }
        });
  }

  private static Button arrow(TextField field, Whole setting, int by, Runnable take) {
    var icon = by > 0 ? BootstrapIcons.PLUS : BootstrapIcons.DASH;
    var button = new Button(null, new FontIcon(icon));
    button.getStyleClass().add(by > 0 ? "last" : "middle");
    button.setFocusTraversable(false);
    button.setAccessibleText(by > 0 ? "+" : "−");
    button.setOnAction(_ -> {
      field.setText(stepped(setting, field.getText(), by));
      take.run();
    });
    return button;
  }

  /// The next number up or down within the bounds; the standard where there is no number.
  static String stepped(Whole setting, String typed, int by) {
    try {
      int now = Integer.parseInt(typed.strip());
      int size = Math.abs(now) + (by < 0 ? -1 : 0);
      int step = size >= 1000 ? 100 : size >= 100 ? 10 : 1;
      int next = Math.clamp(now + (long) by * step, setting.least(), setting.most());
      return String.valueOf(
          next > setting.least() && next < setting.from()
              ? by > 0 ? setting.from() : setting.least()
              : next);
    } catch (NumberFormatException e) {
      return String.valueOf(setting.usual());
    }
  }
}
