package manyi.analysis.crosstab;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.statistics.OrdinalAssociation;
import manyi.survey.Base;
import manyi.survey.Kind;
import org.jspecify.annotations.Nullable;

/// Two questions against each other, over the respondents who answered both.
///
/// @param percentages what the table shows
/// @param confidence of the test, 0–1
/// @param weight the id of the weight question, null without weights
/// @param included all respondents looked at
/// @param base who answered both; of a multiple choice also who chose nothing
/// @param cells by row level and column level
/// @param test of independence; null with a multiple choice, whose respondents stand in several
///   cells
/// @param preset the rules of the test
/// @param ordinal of two ordered questions, over those at levels with a score, on the n of the
///   test's preset; else null
public record CrosstabResult(
    Variable rows,
    Variable columns,
    Percentages percentages,
    double confidence,
    @Nullable String weight,
    Base included,
    Base base,
    List<List<CrosstabCell>> cells,
    @Nullable IndependenceTest test,
    Preset preset,
    @Nullable OrdinalAssociation ordinal) {
  public CrosstabResult {
    cells = cells.stream().map(List::copyOf).toList();
  }

  /// One of the two questions.
  ///
  /// @param levels in their natural order, also those that nobody in the table chose
  /// @param mean of the scores of all in the table, NaN where it is not a rating
  public record Variable(QuestionLabel question, Kind kind, List<Margin> levels, double mean) {
    public Variable {
      levels = List.copyOf(levels);
    }
  }

  /// A level and its respondents in the table.
  ///
  /// @param score on the question's scale; NaN without one
  /// @param base the respondents at this level
  /// @param proportion of all in the table, 0–1
  /// @param otherMean these respondents' mean score of the other question, where that is a rating;
  ///   else NaN
  public record Margin(
      String label, double score, Base base, double proportion, double otherMean) {}
}
