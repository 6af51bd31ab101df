package manyi.analysis.banner;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/// One row of a table before anything is compared or withheld.
///
/// @param question that it is about
/// @param label the answer's, or the user's name of a net; empty for what the program names
/// @param options the answers that are gathered in it
/// @param score of the answer; NaN without one
/// @param total over everyone
/// @param columns one a column of the banner
/// @param rests everyone outside a column
/// @param numbers a respondent's 0 or 1, or score; NaN outside the base
record Line(
    RowKind kind,
    RowQuestion question,
    String label,
    List<String> options,
    double score,
    Estimate total,
    List<Estimate> columns,
    IntFunction<Estimate> rests,
    IntToDoubleFunction numbers) {
  /// Of a column, or of everyone outside another.
  Estimate at(int column, int of) {
    return column == Comparison.REST ? rests.apply(of) : columns.get(column);
  }
}
