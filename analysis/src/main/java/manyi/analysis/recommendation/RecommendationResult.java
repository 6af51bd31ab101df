package manyi.analysis.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.analysis.QuestionLabel;
import manyi.indicators.Third;
import manyi.statistics.Adjustment;
import manyi.statistics.Missing;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// The recommendation score with its error, by group and by wave, and what moves it.
///
/// @param least the lowest answer of the scale, 0 or 1; the highest is 10
/// @param groups by question
/// @param waves null where none are compared
/// @param drivers null where none were asked for, or nothing can be said
/// @param noDrivers why nothing can be said of the items chosen; null where something is, or none
///   are chosen
/// @param designed whether the errors are linearised under strata or clusters; else they follow
///   from the shares and the effective n
/// @param confidence of the intervals, 0–1
/// @param adjustment of the p, among all groups, and among all changes
/// @param resamples behind the intervals of the drivers; 0 for no intervals
/// @param weight the id of the weight question, null without weights
/// @param included all respondents looked at
public record RecommendationResult(
    QuestionLabel question,
    double least,
    Score whole,
    List<Groups> groups,
    @Nullable Waves waves,
    @Nullable Drivers drivers,
    @Nullable NoDrivers noDrivers,
    boolean designed,
    double confidence,
    Adjustment adjustment,
    int flagBelow,
    int suppressBelow,
    int resamples,
    int seed,
    @Nullable String weight,
    Base included) {
  public RecommendationResult {
    groups = List.copyOf(groups);
  }

  /// A score of some respondents.
  ///
  /// @param reference by which its explanation is asked for
  /// @param label of the group or wave; empty for all respondents
  /// @param promoters who answered 9 or 10
  /// @param passives who answered 7 or 8
  /// @param detractors who answered 6 or less
  /// @param value −100–100; NaN where nobody answered, or where it is withheld, as are its shares
  /// @param standardError that of the interval: by the shares and the effective n, or linearised
  ///   under a design
  /// @param linearisedError R's `svymean`, whatever the design
  /// @param lower NaN where all are on one side
  /// @param few whether it rests on fewer respondents than go without a mark
  /// @param withheld whether it rests on too few to be told, or would betray such a group
  public record Score(
      String reference,
      String label,
      Base base,
      Share promoters,
      Share passives,
      Share detractors,
      double value,
      double standardError,
      double linearisedError,
      double lower,
      double upper,
      boolean few,
      boolean withheld) {
    Share share(Third third) {
      return switch (third) {
        case SATISFIED -> promoters;
        case NEUTRAL -> passives;
        case DISSATISFIED -> detractors;
      };
    }

    boolean told() {
      return !withheld && base.n() > 0;
    }
  }

  /// A share 0–1 with Wilson's interval.
  public record Share(double estimate, double lower, double upper) {
    static final Share NONE = new Share(Double.NaN, Double.NaN, Double.NaN);
  }

  /// Groups of respondents.
  public record Groups(QuestionLabel question, List<Group> groups) {
    public Groups {
      groups = List.copyOf(groups);
    }

    List<Group> told() {
      return groups.stream().filter(group -> group.score().told()).toList();
    }
  }

  /// A group.
  ///
  /// @param others its score less that of all others who are in a group; null where not tested
  public record Group(Score score, @Nullable Difference others) {}

  /// A difference of two scores.
  ///
  /// @param standardError linearised
  /// @param df degrees of freedom of t
  /// @param lower of its interval, not adjusted
  /// @param p two-sided, not adjusted
  /// @param adjustedP among the tests of its kind
  /// @param proven whether the adjusted p is below 1 − confidence
  public record Difference(
      double estimate,
      double standardError,
      double t,
      double df,
      double lower,
      double upper,
      double p,
      double adjustedP,
      boolean proven) {}

  /// The waves in their order.
  ///
  /// @param timeless whether the question is one of segments or branches, which have no order in
  ///   time
  /// @param changes each from a wave to the next in which enough answered
  public record Waves(
      QuestionLabel question, boolean timeless, List<Score> waves, List<Change> changes) {
    public Waves {
      waves = List.copyOf(waves);
      changes = List.copyOf(changes);
    }
  }

  /// A change from one wave to the next.
  ///
  /// @param difference null where it cannot be tested
  /// @param detectable the smallest true change that this sample would have shown with a power of
  ///   80 %, one test at a time; NaN without a test
  public record Change(
      String from,
      String to,
      double estimate,
      @Nullable Difference difference,
      double detectable) {}

  /// What moves the answer on 0–10.
  ///
  /// @param n respondents behind the relative weights
  /// @param p of the F test that the items explain nothing
  /// @param items the most important first
  /// @param leftOut items without answers, or to which all gave the same
  public record Drivers(
      long n,
      double effectiveN,
      Missing missing,
      double rSquared,
      double p,
      List<Driver> items,
      List<QuestionLabel> leftOut) {
    public Drivers {
      items = List.copyOf(items);
      leftOut = List.copyOf(leftOut);
    }
  }

  /// An item.
  ///
  /// @param share of R², by Johnson's relative weights, 0–1, with its interval
  /// @param correlation with the answer on 0–10, with its interval
  /// @param promoters the mean of the item among promoters, in points of its scale; NaN where
  ///   withheld or without answers
  public record Driver(
      QuestionLabel question,
      Share share,
      Share correlation,
      double promoters,
      double passives,
      double detractors) {}

  /// Why nothing can be said of the items chosen.
  public enum NoDrivers {
    /// Too few respondents answered all of them.
    TOO_FEW,
    /// All gave the same answer: to the question, or to every item.
    NOTHING_VARIES,
    /// Pairwise correlations contradict each other.
    CONTRADICTORY
  }

  /// All scores that a table has.
  Stream<Score> scores() {
    return Stream.of(
            Stream.of(whole),
            groups.stream().flatMap(one -> one.groups().stream()).map(Group::score),
            waves == null ? Stream.<Score>empty() : waves.waves().stream())
        .flatMap(one -> one);
  }

  /// The score that a row stands for.
  Optional<Score> referred(String reference) {
    return scores()
        .filter(score -> score.told() && score.reference().equals(reference))
        .findFirst();
  }
}
