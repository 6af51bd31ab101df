package manyi.app.card;

import java.math.BigDecimal;
import javafx.scene.control.ComboBox;
import manyi.analysis.Setting.Proportion;

/// Chooses a proportion as a percentage: one of the usual ones, or any other that is typed.
final class ProportionControl {
  private ProportionControl() {}

  static SettingControl of(FormModel form, Proportion setting) {
    var box = new ComboBox<String>();
    box.setEditable(true);
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().setAll("90%", "95%", "99%");
    box.setValue(percent(form.written(setting)));
    box.valueProperty()
        .subscribe((before, now) -> {
          if (now != null && !now.equals(before)) {
            form.choose(setting, proportion(now));
          }
        });
    box.getEditor()
        .focusedProperty()
        .subscribe((before, now) -> {
          if (before && !now) {
            box.commitValue();
          }
        });
    return new SettingControl(box, () -> box.setValue(percent(form.written(setting))));
  }

  /// `0.95` as `95%`; what is no number stays as it was typed.
  static String percent(String written) {
    try {
      return new BigDecimal(written).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    } catch (NumberFormatException e) {
      return written;
    }
  }

  /// `95%`, `95 ％` and `95` as `0.95`; what is no number stays as it was typed.
  static String proportion(String typed) {
    var number = typed.strip().replaceAll("\\s*[%％]$", "");
    try {
      var value = new BigDecimal(number);
      var whole = value.compareTo(BigDecimal.ONE) >= 0 || !number.equals(typed.strip());
      return (whole ? value.movePointLeft(2) : value).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return typed;
    }
  }
}
