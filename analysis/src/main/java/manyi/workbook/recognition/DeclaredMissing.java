package manyi.workbook.recognition;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import manyi.workbook.cells.Dictionary.Variable;
import manyi.workbook.cells.Numbers;
import org.jspecify.annotations.Nullable;

/// The values of a column that mean no answer because the file, a code book or their own label says
/// so.
final class DeclaredMissing {
  /// Labels of values that are no answer, on no scale and in no list.
  private static final Pattern NO_ANSWER =
      Pattern.compile(
          "(?iu)[\\[(（<]?\\s*(blank|missing.*|invalid.*|refus(ed|al)|no answer|not answered|unanswered|"
              + "no response|not stated|not ascertained|not available|not recorded|skipped|not asked|"
              + "system missing|inapplicable|keine angabe|k\\.? ?a\\.?|non réponse|sin respuesta|no contesta|"
              + "무응답|無回答|"
              + "无效.{0,4}|缺失.{0,3}|未答|未回答|未作答|未填写?|漏答|漏填|空白|拒答|拒绝回答|跳过|系统缺失|无回答)"
              + "\\s*[\\])）>]?");

  private DeclaredMissing() {}

  static boolean isNoAnswer(String label) {
    return NO_ANSWER.matcher(label).matches();
  }

  /// The values among those that stand in the column.
  static Set<String> of(Column column, @Nullable Variable variable, Labels labels) {
    Set<String> found = new LinkedHashSet<>();
    if (variable == null) {
      return found;
    }
    var missing = variable.missing();
    for (var value : missing.values()) {
      found.add(Labels.value(value));
      var label = variable.labels().get(value);
      if (label != null && !labels.texts().containsKey(Labels.value(value))) {
        found.add(Column.clean(label));
      }
    }
    for (var value : column.values()) {
      if (value.number() >= missing.from() && value.number() <= missing.to()) {
        found.add(value.text());
      }
    }
    labels
        .texts()
        .forEach((value, label) -> {
          double number = Numbers.parse(value);
          boolean inRange = number >= missing.from() && number <= missing.to();
          if (isNoAnswer(label) || inRange) {
            found.add(value);
          }
        });
    return found;
  }
}
