package manyi.tally;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// A survey together with how it was sampled: figures whose errors follow from both. Made once for
/// many figures, see [Tally#designed].
///
/// Errors are linearised (Taylor), as those of R's `svymean`, `svyby` and `svychisq`, and those of
/// several groups vary together. Groups are domains: a unit without a respondent in them counts as
/// one of 0.
public final class Designed {
  private final Survey survey;
  private final Design design;
  private @Nullable DesignUnits units;

  Designed(Survey survey, Design design) {
    this.survey = survey;
    this.design = design;
  }

  /// The sampled units, found when they are first needed: a pass over all respondents.
  private synchronized DesignUnits units() {
    var found = units;
    if (found == null) {
      found = DesignUnits.of(survey, design);
      units = found;
    }
    return found;
  }

  /// The means of the numbers in the columns of a banner.
  ///
  /// @param numbers a row's number; NaN where it has none
  public DomainMeans means(IntToDoubleFunction numbers, Question banner) {
    var closed = Closed.of(banner);
    var given = Rows.where(survey.respondents(), row -> !Double.isNaN(numbers.applyAsDouble(row)));
    var valid = survey.included().and(closed.valid()).and(given);
    return new DesignedMeans(survey, units(), closed, valid).means(numbers);
  }

  /// The means of the numbers in groups as they would be with one mix of respondents in all, beside
  /// the mean of all.
  ///
  /// @param numbers a row's number; NaN where it has none
  /// @param groups a question of one level a respondent
  /// @param adjust the questions whose mix is made the same: of numbers the number, of others each
  ///   level
  /// @throws IllegalArgumentException when a respondent can be in several groups
  public ComparedMeans compared(
      IntToDoubleFunction numbers, Question groups, List<Question> adjust) {
    if (!(Closed.of(groups) instanceof Closed.One one)) {
      throw new IllegalArgumentException("Several answers in " + groups.id());
    }
    return new DesignedComparison(survey, units(), one, Covariates.of(survey, adjust))
        .means(numbers);
  }

  /// The proportions of those at each level of the rows, in the columns of a banner, among all who
  /// are valid in both; also where rows or columns are a multiple choice.
  ///
  /// @return by level of the rows
  public List<DomainMeans> proportions(Question rows, Question banner) {
    var down = Closed.of(rows);
    var across = Closed.of(banner);
    var valid = survey.included().and(down.valid()).and(across.valid());
    return new DesignedProportions(survey, units(), down, across).of(valid);
  }

  /// The cells of a table of two questions of one level a respondent, as proportions of all in it.
  ///
  /// @throws IllegalArgumentException when a question is not of one level a respondent, or the
  ///   table has more than [DesignCells#MOST] cells
  public DesignCells cells(Question rows, Question columns) {
    if (Closed.of(rows) instanceof Closed.One down
        && Closed.of(columns) instanceof Closed.One across) {
      return new DesignedTable(survey, units(), down, across).cells();
    }
    throw new IllegalArgumentException("Several answers in " + rows.id() + " or " + columns.id());
  }
}
