package manyi.analysis.banner;

import java.util.List;
import manyi.analysis.QuestionLabel;

/// One row of a table.
///
/// @param question that it is about
/// @param label of the answer, the user's name of a net, or the item of a matrix; empty for what
///   the program names
/// @param options the labels of the answers that a net or box gathers
/// @param score of an answer; NaN without one
/// @param total over everyone in the table
/// @param cells one a column
/// @param comparisons every two columns compared in it
public record BannerRow(
    RowKind kind,
    QuestionLabel question,
    String label,
    List<String> options,
    double score,
    BannerCell total,
    List<BannerCell> cells,
    List<Comparison> comparisons) {
  public BannerRow {
    options = List.copyOf(options);
    cells = List.copyOf(cells);
    comparisons = List.copyOf(comparisons);
  }
}
