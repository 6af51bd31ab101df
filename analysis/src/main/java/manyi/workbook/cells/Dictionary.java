package manyi.workbook.cells;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a file says of its own columns, or a code book says of them: labels of variables and
/// values, values that count as missing, sets of columns that are one question.
///
/// @param variables by name, in their order
/// @param sets of variables that are one multiple-choice question
/// @param weight the name of the variable that weighs the cases, null where none does
public record Dictionary(
    Map<String, Variable> variables, List<MultipleSet> sets, @Nullable String weight) {
  /// Nothing is said.
  public static final Dictionary NONE = new Dictionary(Map.of(), List.of(), null);

  public Dictionary {
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    sets = List.copyOf(sets);
  }

  /// What a variable measures.
  public enum Measure {
    UNKNOWN,
    NOMINAL,
    ORDINAL,
    SCALE
  }

  /// What is said of one column.
  ///
  /// @param name that heads the column
  /// @param label the question in words; empty where there is none
  /// @param labels of values, by the value as it stands in the cells (a whole number without a
  ///   decimal point), in their order
  /// @param missing the values that count as no answer
  public record Variable(
      String name, String label, Map<String, String> labels, Missing missing, Measure measure) {
    public Variable {
      labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }
  }

  /// Values that count as no answer.
  ///
  /// @param values as they stand in the cells
  /// @param from the least number of a range of them; NaN where there is no range
  /// @param to the greatest number of that range
  public record Missing(List<String> values, double from, double to) {
    public static final Missing NONE = new Missing(List.of(), Double.NaN, Double.NaN);

    public Missing {
      values = List.copyOf(values);
    }
  }

  /// Variables that are one multiple-choice question.
  ///
  /// @param name of the set
  /// @param label the question in words; empty where there is none
  /// @param counted the value that means chosen, of a set with one variable an option; null for a
  ///   set whose variables each hold the value of a chosen option
  /// @param variables their names, in order
  public record MultipleSet(
      String name, String label, @Nullable String counted, List<String> variables) {
    public MultipleSet {
      variables = List.copyOf(variables);
    }
  }

  public boolean isEmpty() {
    return variables.isEmpty() && sets.isEmpty();
  }

  /// What is said of a column, whatever the case of its name; null where nothing is.
  public @Nullable Variable of(String name) {
    var exact = variables.get(name);
    if (exact != null) {
      return exact;
    }
    var lower = name.toLowerCase(Locale.ROOT);
    return variables.values().stream()
        .filter(variable -> variable.name().toLowerCase(Locale.ROOT).equals(lower))
        .findFirst()
        .orElse(null);
  }
}
