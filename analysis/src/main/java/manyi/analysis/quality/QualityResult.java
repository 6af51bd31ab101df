package manyi.analysis.quality;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Whose answers are doubtful, and what they change.
///
/// @param weight the id of the weight question, null without weights; it weighs the figures, not
///   the numbers of respondents
/// @param included all respondents looked at
/// @param checks those that could be made, in order
/// @param overlaps respondents found by both of two checks, by check, then by check; in the
///   diagonal those found by the check
/// @param flagged respondents found by at least one check
/// @param flaggedProportion of those included, 0–1
/// @param several respondents found by more than one check
/// @param duration how long respondents took; null where no question tells
/// @param blocks in which answers in a straight line were looked for
/// @param straightFrom how many answers alike are needed
/// @param identifiers the questions that tell respondents apart
/// @param figures with everybody and without those flagged
/// @param flag the preparation step that flags these respondents; empty without checks
/// @param keep the preparation step behind it that leaves them out
public record QualityResult(
    @Nullable String weight,
    Base included,
    List<Check> checks,
    int[][] overlaps,
    int flagged,
    double flaggedProportion,
    int several,
    @Nullable Duration duration,
    List<StraightBlock> blocks,
    int straightFrom,
    List<QuestionLabel> identifiers,
    List<Figure> figures,
    String flag,
    String keep) {
  public QualityResult {
    checks = List.copyOf(checks);
    blocks = List.copyOf(blocks);
    identifiers = List.copyOf(identifiers);
    figures = List.copyOf(figures);
  }

  /// A check.
  ///
  /// @param n respondents found
  /// @param proportion of those included, 0–1
  public record Check(QualityCheck check, int n, double proportion) {}

  /// How long respondents took, in the question's unit; of worded durations in seconds.
  ///
  /// @param median of those who have one
  /// @param limit below which is too fast
  /// @param n respondents below it
  public record Duration(QuestionLabel question, double median, double limit, int n) {}

  /// Ratings on one scale that stand together.
  ///
  /// @param stem of the matrix, null where they are questions of their own
  /// @param first id of an item
  /// @param last id of an item
  /// @param n respondents with the same answer to all items that they answered
  public record StraightBlock(@Nullable String stem, String first, String last, int items, int n) {}

  /// A headline figure.
  ///
  /// @param kind of figure
  /// @param before with everybody
  /// @param after without those flagged
  /// @param difference after − before
  public record Figure(
      QuestionLabel question,
      FigureKind kind,
      double before,
      long n,
      double after,
      long nAfter,
      double difference) {}
}
