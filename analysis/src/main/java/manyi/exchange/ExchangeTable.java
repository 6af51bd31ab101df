package manyi.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A survey as columns to be written.
///
/// @param title of the survey
/// @param rows of the survey that are written, ascending
/// @param variables in order
/// @param sets of variables that are one multiple-choice question
/// @param weight the name of the variable that weighs the respondents, null where none does
/// @param leftOut ids of questions that are left out because they are personal
record ExchangeTable(
    String title,
    int[] rows,
    List<ExchangeVariable> variables,
    List<OptionSet> sets,
    @Nullable String weight,
    List<String> leftOut) {
  ExchangeTable {
    variables = List.copyOf(variables);
    sets = List.copyOf(sets);
    leftOut = List.copyOf(leftOut);
  }

  /// The variables of a multiple-choice question: 1 where the option was chosen.
  ///
  /// @param name of the set, without `$`
  /// @param label the question
  record OptionSet(String name, String label, List<String> variables) {}
}
