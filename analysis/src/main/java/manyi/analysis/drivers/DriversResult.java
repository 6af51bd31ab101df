package manyi.analysis.drivers;

import java.util.List;
import java.util.Optional;
import manyi.analysis.QuestionLabel;
import manyi.statistics.DriverMeasure;
import manyi.statistics.Missing;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// How important items are for an outcome.
///
/// @param drivers the items, in the order asked for
/// @param measures shown, in the order of their declaration
/// @param leading the measure by which items are ordered and pictured
/// @param leftOut items of which nothing can be said
/// @param unanswered whose answers lack, listwise, the most missed first; empty pairwise
/// @param outcomeLeftOut whether the outcome was among the items, and was left out of them
/// @param confidence of the intervals, 0–1
/// @param resamples behind the intervals; 0 for no intervals
/// @param shapleyOrders random orders from which Shapley shares are estimated; 0 where they are
///   exact or not asked for
/// @param weight the id of the weight question, null without weights
/// @param included all respondents looked at
public record DriversResult(
    QuestionLabel outcome,
    List<Driver> drivers,
    Model model,
    List<DriverMeasure> measures,
    DriverMeasure leading,
    Sort sort,
    Missing missing,
    List<LeftOut> leftOut,
    List<Unanswered> unanswered,
    boolean outcomeLeftOut,
    double confidence,
    int resamples,
    int seed,
    int shapleyOrders,
    @Nullable String weight,
    Base included) {
  private static final String REFERENCE = "item:";

  public DriversResult {
    drivers = List.copyOf(drivers);
    measures = List.copyOf(measures);
    leftOut = List.copyOf(leftOut);
    unanswered = List.copyOf(unanswered);
  }

  /// The regression of the outcome on all items.
  ///
  /// @param n respondents; pairwise, the least number behind any correlation
  /// @param effectiveN Kish's, of the same
  /// @param rSquared 0–1; NaN where the correlations contradict each other
  /// @param adjustedRSquared NaN where n is too small for it
  /// @param p of the F test that the items explain nothing
  /// @param intercept in units of the outcome
  /// @param conditionNumber of the items' correlations; infinite where singular
  /// @param singular whether items are linear in each other
  /// @param indefinite whether there is no model because the correlations, each being of other
  ///   respondents, contradict each other
  public record Model(
      long n,
      double effectiveN,
      double rSquared,
      double adjustedRSquared,
      double p,
      double intercept,
      double conditionNumber,
      boolean singular,
      boolean indefinite) {}

  /// An item.
  ///
  /// @param n who has it and the outcome; listwise, all items
  /// @param mean of those looked at: listwise those with all items, pairwise all who rated it
  /// @param importances one for each measure shown
  /// @param first the share of resamples in which it leads by the leading measure, 0–1; NaN without
  ///   resamples
  /// @param b the rise of the outcome, in its units, with one unit of the item while the others are
  ///   held fixed
  /// @param vif 1 or more; infinite where the item is linear in the others
  /// @param negative whether it goes with a lower outcome: the interval of its correlation lies
  ///   below 0, without resamples the correlation itself
  /// @param suppressor whether its β has the other sign than its correlation: the interval of β
  ///   lies on the other side of 0, without resamples β itself
  public record Driver(
      QuestionLabel question,
      long n,
      double mean,
      List<Importance> importances,
      double first,
      Estimate b,
      double vif,
      boolean negative,
      boolean suppressor) {
    public Driver {
      importances = List.copyOf(importances);
    }

    Importance by(DriverMeasure measure) {
      return importances.stream()
          .filter(importance -> importance.measure() == measure)
          .findFirst()
          .orElseThrow();
    }

    String reference() {
      return REFERENCE + question.id();
    }
  }

  /// The importance of an item by one measure.
  ///
  /// @param value with its interval; NaN where not defined
  /// @param share of R², 0–1, with its interval; null for measures that are no parts of R²
  /// @param samplingError of the value by the drawing of orders; NaN where it is exact
  public record Importance(
      DriverMeasure measure, Estimate value, @Nullable Estimate share, double samplingError) {
    /// What is read: the share where there is one.
    Estimate shown() {
      return share == null ? value : share;
    }
  }

  /// A figure with its percentile interval over the resamples, NaN without resamples.
  public record Estimate(double estimate, double lower, double upper) {}

  /// An item of which nothing can be said, and why.
  public record LeftOut(QuestionLabel question, Reason reason) {}

  /// An item, or the outcome, that costs respondents.
  ///
  /// @param n those looked at who gave it no number, 1 or more
  public record Unanswered(QuestionLabel question, long n) {}

  /// Why nothing can be said of an item.
  public enum Reason {
    /// Nobody gave it a number.
    NO_ANSWERS,
    /// Everybody looked at gave the same.
    CONSTANT
  }

  /// The item that a row or point stands for.
  Optional<Driver> referred(String reference) {
    return drivers.stream().filter(driver -> driver.reference().equals(reference)).findFirst();
  }

  /// The items from the strongest by the leading measure.
  List<Driver> ranked() {
    return drivers.stream().sorted(DriverRun.strongest(leading)).toList();
  }
}
