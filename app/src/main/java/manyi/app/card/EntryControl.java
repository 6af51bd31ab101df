package manyi.app.card;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import manyi.analysis.Setting;

/// A number or words of the user's own, taken over when the typing pauses.
final class EntryControl {
  private static final Duration PAUSE = Duration.millis(400);

  private EntryControl() {}

  static SettingControl of(FormModel form, Setting<?> setting, String prompt) {
    var field = new TextField(form.written(setting));
    field.setPromptText(prompt);
    var pause = new PauseTransition(PAUSE);
    pause.setOnFinished(_ -> form.choose(setting, field.getText()));
    field
        .textProperty()
        .subscribe((before, now) -> {
          // What the form has already was shown, not typed.
          if (!before.equals(now) && !now.equals(form.written(setting))) {
            pause.playFromStart();
          }
        });
    field.setOnAction(_ -> form.choose(setting, field.getText()));
    return new SettingControl(field, () -> refresh(field, pause, form.written(setting)));
  }

  /// What is being typed is not overwritten.
  private static void refresh(TextField field, PauseTransition pause, String written) {
    if (pause.getStatus() != Animation.Status.RUNNING && !field.getText().equals(written)) {
      field.setText(written);
    }
  }
}
