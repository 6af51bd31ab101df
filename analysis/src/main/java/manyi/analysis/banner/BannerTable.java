package manyi.analysis.banner;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.survey.Base;
import manyi.survey.Kind;
import org.jspecify.annotations.Nullable;

/// One question, or the items of a matrix, by the columns of the banner.
///
/// @param question of a compact matrix its first item, whose block names the matrix
/// @param compact the figure of every row of a compact matrix; null of a table of one question
/// @param base everyone in the table; of a compact matrix the item with most; null if withheld
/// @param columnBases the same of each column; null where withheld
/// @param rows from top to bottom
/// @param emptyLevels answers that nobody gave, which have no row
/// @param offScale labels of answers without a score, which the mean leaves out
/// @param ownScores what the user has answers stand for; empty for their own scores
public record BannerTable(
    QuestionLabel question,
    Kind kind,
    @Nullable MatrixForm compact,
    @Nullable Base base,
    List<@Nullable Base> columnBases,
    List<BannerRow> rows,
    int emptyLevels,
    List<String> offScale,
    List<OptionScore> ownScores) {
  public BannerTable {
    rows = List.copyOf(rows);
    offScale = List.copyOf(offScale);
    ownScores = List.copyOf(ownScores);
  }

  /// An answer and the score that it stands for.
  public record OptionScore(String label, double score) {}

  /// Whether any figure of it is withheld.
  boolean withholds() {
    return rows.stream().anyMatch(row -> row.cells().stream().anyMatch(BannerCell::withheld));
  }
}
