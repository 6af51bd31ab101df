package manyi.workbook.together;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.workbook.cells.Dictionary.Variable;
import manyi.workbook.recognition.Heading;
import manyi.workbook.recognition.Together.Decision;
import manyi.workbook.together.Difference.Sort;
import org.jspecify.annotations.Nullable;

/// Finds files that give the same code another label: 1 is male in one wave and female in the next.
/// Added up the codes would mean nothing.
final class CodeMeanings {
  /// Files whose labels do not contradict one another.
  private static final class Sense {
    private final Variable first;
    private final BitSet files = new BitSet();
    private final Map<String, String> labels = new LinkedHashMap<>();

    private Sense(Variable first) {
      this.first = first;
    }

    private @Nullable String contradiction(Map<String, String> others) {
      for (var other : others.entrySet()) {
        var own = labels.get(other.getKey());
        if (own != null && !HeadingForm.narrow(own).equals(HeadingForm.narrow(other.getValue()))) {
          return other.getKey() + " = " + other.getValue() + " / " + own;
        }
      }
      return null;
    }

    private void add(int file, Map<String, String> others) {
      files.set(file);
      others.forEach(labels::putIfAbsent);
    }

    private Variable named(String name, String label) {
      return new Variable(name, label, labels, first.missing(), first.measure());
    }
  }

  private final Assembly assembly;

  CodeMeanings(Assembly assembly) {
    this.assembly = assembly;
  }

  void settle() {
    for (var column : List.copyOf(assembly.columns())) {
      var senses = senses(column);
      if (!senses.isEmpty()) {
        // The most files are right; of as many those that come first.
        var usual =
            senses.stream()
                .reduce((a, b) -> b.files.cardinality() > a.files.cardinality() ? b : a)
                .orElseThrow();
        assembly.say(usual.named(usual.first.name(), usual.first.label()));
        senses.remove(usual);
        if (!senses.isEmpty()) {
          settle(column, usual, senses);
        }
      }
    }
  }

  private List<Sense> senses(JoinedColumn column) {
    List<Sense> senses = new ArrayList<>();
    column.parts().stream()
        .forEach(part -> {
          var variable = variable(part, column.heading());
          if (variable != null && !variable.labels().isEmpty()) {
            var sense =
                senses.stream()
                    .filter(s -> s.contradiction(variable.labels()) == null)
                    .findFirst()
                    .orElse(null);
            if (sense == null) {
              sense = new Sense(variable);
              senses.add(sense);
            }
            sense.add(part, variable.labels());
          }
        });
    return senses;
  }

  private @Nullable Variable variable(int part, Heading heading) {
    var dictionary = assembly.stack().dictionaries().get(part);
    var named = heading.name().isEmpty() ? null : dictionary.of(heading.name());
    return named == null ? dictionary.of(heading.text()) : named;
  }

  private void settle(JoinedColumn column, Sense usual, List<Sense> others) {
    var odd = new BitSet();
    List<String> examples = new ArrayList<>();
    for (var sense : others) {
      odd.or(sense.files);
      var example = usual.contradiction(sense.labels);
      if (example != null) {
        examples.add(example);
      }
    }
    var decision =
        assembly.decide(
            Sort.OTHER_MEANING,
            HeadingForm.whole(column.heading()),
            odd,
            List.of(Decision.KEEP_APART, Decision.LEAVE_OUT, Decision.KEEP_LEVELS),
            Words.list(examples));
    if (decision == Decision.KEEP_LEVELS) {
      return;
    }
    int at = assembly.columns().indexOf(column);
    for (var sense : others) {
      var rest = assembly.columns().get(at);
      MixedCodes.apart(assembly, rest, sense.files, decision == Decision.KEEP_APART);
      var suffix = MixedCodes.named(assembly, sense.files);
      var heading = column.heading();
      var name = heading.name().isEmpty() ? heading.text() : heading.name();
      var label = sense.first.label();
      assembly.say(sense.named(name + suffix, label.isEmpty() ? "" : label + suffix));
    }
  }
}
