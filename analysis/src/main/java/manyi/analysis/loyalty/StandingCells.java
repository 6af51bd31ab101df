package manyi.analysis.loyalty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.analysis.loyalty.LoyaltyResult.Risk;
import manyi.analysis.loyalty.LoyaltyResult.Size;
import manyi.analysis.loyalty.LoyaltyResult.Standings;
import manyi.indicators.Estimate;
import manyi.indicators.Estimates;
import manyi.indicators.Indicator;
import manyi.indicators.SmallGroups;
import manyi.statistics.Interval;
import manyi.statistics.Quantiles;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.GroupTally;
import org.jspecify.annotations.Nullable;

/// Who stands where by loyalty and satisfaction, and how much revenue that is.
final class StandingCells {
  /// Where the loyal and the satisfied begin where the user says nothing else.
  static final double USUAL_CUT = 60;

  /// So that a figure on the cut is not lost to rounding.
  private static final double ROUNDING = 1e-9;

  private final Survey survey;
  private final Settings settings;
  private final Items items;
  private final Estimates estimates;
  private final IntToDoubleFunction index;
  private final IntToDoubleFunction satisfied;
  private double loyalFrom = Double.NaN;
  private double satisfiedFrom = Double.NaN;

  StandingCells(Survey survey, Settings settings, Items items, Estimates estimates) {
    this.survey = survey;
    this.settings = settings;
    this.items = items;
    this.estimates = estimates;
    index = items.index();
    satisfied = items.satisfaction().isEmpty() ? _ -> Double.NaN : items.satisfied();
  }

  /// The standings; null where no satisfaction is chosen or nobody has both figures.
  @Nullable Standings standings() {
    if (items.satisfaction().isEmpty()) {
      return null;
    }
    var both =
        GroupTally.complete(
            survey, List.of(LoyaltyRun.made(survey, index), LoyaltyRun.made(survey, satisfied)));
    if (both.weights().length == 0) {
      return null;
    }
    var rule = settings.get(Loyalty.CUTS);
    loyalFrom = cut(rule, settings.get(Loyalty.LOYAL_FROM).orElse(USUAL_CUT), both, 0);
    satisfiedFrom = cut(rule, settings.get(Loyalty.SATISFIED_FROM).orElse(USUAL_CUT), both, 1);
    var revenue = settings.get(Loyalty.REVENUE);
    return new Standings(
        items.satisfaction().stream().map(Scored::question).map(QuestionLabel::of).toList(),
        estimates.whole(Indicator.SATISFACTION, satisfied),
        rule,
        loyalFrom,
        satisfiedFrom,
        sizes(),
        risk(),
        revenue.map(QuestionLabel::of).orElse(null),
        revenue.map(this::negative).orElse(0L));
  }

  private static double cut(
      CutRule rule, double points, GroupTally.CompleteCases both, int column) {
    return switch (rule) {
      case POINTS -> points;
      case MEDIANS -> Quantiles.of(both.values()[column], both.weights(), 0.5)[0];
    };
  }

  /// The code of a row's standing, −1 without one.
  private int standing(int row) {
    double loyalty = index.applyAsDouble(row);
    double satisfaction = satisfied.applyAsDouble(row);
    return Double.isNaN(loyalty) || Double.isNaN(satisfaction)
        ? Codes.UNANSWERED
        : Standing.of(satisfaction >= satisfiedFrom - ROUNDING, loyalty >= loyalFrom - ROUNDING)
            .ordinal();
  }

  /// The standings as the levels of a question.
  Question question() {
    var levels = Arrays.stream(Standing.values()).map(one -> Level.of(one.name())).toList();
    var codes = Codes.of(survey.respondents(), levels.size(), this::standing);
    return new Question(
        "", "", null, Kind.SINGLE, Role.NONE, List.of(), levels, new Answers.Coded(codes));
  }

  /// 1 for who stands at one of some places, 0 for who stands elsewhere, by row.
  IntToDoubleFunction in(List<Standing> standings) {
    var wanted = new boolean[Standing.values().length];
    standings.forEach(one -> wanted[one.ordinal()] = true);
    return row -> {
      int at = standing(row);
      return at < 0 ? Double.NaN : wanted[at] ? 1 : 0;
    };
  }

  private long negative(Question revenue) {
    var numbers = revenue.numbers();
    var below =
        LoyaltyRun.made(
            survey, row -> numbers.applyAsDouble(row) < 0 && standing(row) >= 0 ? 1 : Double.NaN);
    return GroupTally.complete(survey, List.of(below)).weights().length;
  }

  private List<Size> sizes() {
    var shares = new ArrayList<Estimate>();
    for (var standing : Standing.values()) {
      shares.add(estimates.whole(Indicator.SATISFIED_SHARE, in(List.of(standing))));
    }
    var bases = estimates.means(row -> standing(row) < 0 ? Double.NaN : 1, question()).bases();
    var n = bases.stream().mapToLong(base -> base.n()).toArray();
    var withheld =
        SmallGroups.suppressing(settings.get(Loyalty.SUPPRESS_BELOW))
            .withheld(n, Arrays.stream(n).sum());
    var sizes = new ArrayList<Size>();
    for (var standing : Standing.values()) {
      int at = standing.ordinal();
      var revenue = withheld[at] ? null : revenue(List.of(standing));
      sizes.add(
          new Size(
              standing,
              n[at],
              shares.get(at),
              revenue == null ? null : revenue.share(),
              revenue == null ? null : revenue.mean(),
              withheld[at]));
    }
    return sizes;
  }

  private Risk risk() {
    var standings = settings.get(Loyalty.RISK);
    var share = estimates.whole(Indicator.SATISFIED_SHARE, in(standings));
    double population = settings.get(Loyalty.CUSTOMERS).orElse(Double.NaN);
    long at =
        GroupTally.complete(survey, List.of(LoyaltyRun.made(survey, one(standings))))
            .weights()
            .length;
    var withheld =
        SmallGroups.suppressing(settings.get(Loyalty.SUPPRESS_BELOW))
            .withheld(new long[] {at, share.base().n() - at}, share.base().n());
    var revenue = withheld[0] || withheld[1] ? null : revenue(standings);
    return new Risk(
        standings,
        share,
        population,
        Double.isNaN(population) ? null : times(share, population),
        revenue == null ? null : revenue.share(),
        revenue == null || Double.isNaN(population)
            ? null
            : times(revenue.perCustomer(), population));
  }

  private IntToDoubleFunction one(List<Standing> standings) {
    var in = in(standings);
    return row -> in.applyAsDouble(row) == 1 ? 1 : Double.NaN;
  }

  private static Estimate times(Estimate estimate, double factor) {
    var interval = estimate.interval();
    return new Estimate(
        estimate.value() * factor,
        estimate.standardError() * factor,
        estimate.degreesOfFreedom(),
        new Interval(interval.lower() * factor, interval.upper() * factor),
        estimate.base());
  }

  /// Revenue of some standings.
  ///
  /// @param share of the revenue of all, 0–1, a ratio with its linearised error
  /// @param mean of one of them; null where nobody is there
  /// @param perCustomer the same revenue spread over all customers
  private record Revenue(Estimate share, @Nullable Estimate mean, Estimate perCustomer) {}

  private @Nullable Revenue revenue(List<Standing> standings) {
    var question = settings.get(Loyalty.REVENUE);
    if (question.isEmpty()) {
      return null;
    }
    var numbers = question.get().numbers();
    var in = in(standings);
    IntToDoubleFunction known =
        row -> {
          double number = numbers.applyAsDouble(row);
          return number >= 0 && !Double.isNaN(in.applyAsDouble(row)) ? number : Double.NaN;
        };
    var perCustomer =
        estimates.whole(
            Indicator.SATISFACTION, row -> known.applyAsDouble(row) * in.applyAsDouble(row));
    double all = estimates.whole(Indicator.SATISFACTION, known).value();
    if (!(all > 0)) {
      return null;
    }
    double share = perCustomer.value() / all;
    var ratio =
        estimates.whole(
            Indicator.SATISFACTION,
            row -> known.applyAsDouble(row) * (in.applyAsDouble(row) - share) / all);
    var mean =
        estimates.whole(
            Indicator.SATISFACTION,
            row -> in.applyAsDouble(row) == 1 ? known.applyAsDouble(row) : Double.NaN);
    var interval = ratio.interval();
    return new Revenue(
        new Estimate(
            share,
            ratio.standardError(),
            ratio.degreesOfFreedom(),
            new Interval(
                Math.max(0, share + interval.lower()), Math.min(1, share + interval.upper())),
            ratio.base()),
        mean.base().n() == 0 ? null : mean,
        perCustomer);
  }
}
