package manyi.app.card;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.util.Duration;
import manyi.analysis.Setting;

/// Words of several lines, taken over when the typing pauses; a table may be pasted from a
/// spreadsheet.
final class LinesControl {
  private static final Duration PAUSE = Duration.millis(600);
  private static final int ROWS = 5;

  private LinesControl() {}

  static SettingControl of(FormModel form, Setting<?> setting, String prompt) {
    var area = new TextArea(form.written(setting));
    area.setPromptText(prompt);
    area.setPrefRowCount(ROWS);
    area.setId(setting.name());
    var pause = new PauseTransition(PAUSE);
    pause.setOnFinished(_ -> form.choose(setting, area.getText()));
    // What the form has already was shown, not typed.
    area.textProperty()
        .subscribe((before, now) -> {
          if (now.contains("\t")) {
            area.setText(PastedLines.of(now));
          } else if (!before.equals(now) && !now.equals(form.written(setting))) {
            pause.playFromStart();
          }
        });
    return new SettingControl(area, () -> refresh(area, pause, form.written(setting)));
  }

  /// What is being typed is not overwritten.
  private static void refresh(TextArea area, PauseTransition pause, String written) {
    if (pause.getStatus() != Animation.Status.RUNNING && !area.getText().equals(written)) {
      area.setText(written);
    }
  }
}
