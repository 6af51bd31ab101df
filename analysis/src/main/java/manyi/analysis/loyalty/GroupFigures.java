package manyi.analysis.loyalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.analysis.loyalty.LoyaltyResult.Against;
import manyi.analysis.loyalty.LoyaltyResult.Group;
import manyi.analysis.loyalty.LoyaltyResult.Groups;
import manyi.analysis.loyalty.LoyaltyResult.Profile;
import manyi.analysis.loyalty.LoyaltyResult.Standings;
import manyi.indicators.Estimate;
import manyi.indicators.Estimates;
import manyi.indicators.Indicator;
import manyi.indicators.SmallGroups;
import manyi.progress.Progress;
import manyi.statistics.ColumnTests;
import manyi.statistics.MeanInterval;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.DomainMeans;
import manyi.tally.Tally;
import org.jspecify.annotations.Nullable;

/// Loyalty, satisfaction and standings by group, each group against all others, and whether the
/// standings go with the groups.
final class GroupFigures {
  private final Survey survey;
  private final Settings settings;
  private final Items items;
  private final Estimates estimates;
  private final @Nullable Standings standings;
  private final StandingCells cells;
  private final double confidence;

  GroupFigures(
      Survey survey,
      Settings settings,
      Items items,
      Estimates estimates,
      @Nullable Standings standings,
      StandingCells cells) {
    this.survey = survey;
    this.settings = settings;
    this.items = items;
    this.estimates = estimates;
    this.standings = standings;
    this.cells = cells;
    confidence = settings.get(Loyalty.CONFIDENCE);
  }

  /// The groups of all questions; each kind of test is adjusted among all groups of all questions,
  /// the profiles among the questions.
  List<Groups> of(List<Question> questions, Progress progress) {
    var groups = new ArrayList<List<Group>>();
    var profiles = new ArrayList<@Nullable Profile>();
    for (int i = 0; i < questions.size(); i++) {
      groups.add(groups(questions.get(i)));
      profiles.add(standings == null ? null : profile(questions.get(i)).orElse(null));
      progress.report((i + 1.0) / questions.size());
    }
    var all = groups.stream().flatMap(List::stream).toList();
    var index = adjusted(all.stream().<@Nullable Against>map(Group::indexOthers).toList());
    var risk = adjusted(all.stream().<@Nullable Against>map(Group::riskOthers).toList());
    var p = adjustedProfiles(profiles);
    var found = new ArrayList<Groups>();
    int at = 0;
    for (int i = 0; i < questions.size(); i++) {
      var ofQuestion = new ArrayList<Group>();
      for (var group : groups.get(i)) {
        ofQuestion.add(with(group, index.get(at), risk.get(at)));
        at++;
      }
      found.add(
          new Groups(QuestionLabel.of(questions.get(i)), ofQuestion, with(profiles.get(i), p[i])));
    }
    return found;
  }

  private static Group with(Group group, @Nullable Against index, @Nullable Against risk) {
    return new Group(
        group.label(),
        group.base(),
        group.index(),
        group.satisfaction(),
        group.shares(),
        index,
        risk,
        group.few(),
        group.withheld());
  }

  private double[] adjustedProfiles(List<@Nullable Profile> profiles) {
    return settings
        .get(Loyalty.ADJUSTMENT)
        .adjusted(
            profiles.stream()
                .mapToDouble(profile -> profile == null ? Double.NaN : profile.p())
                .toArray());
  }

  private @Nullable Profile with(@Nullable Profile profile, double adjustedP) {
    return profile == null
        ? null
        : new Profile(
            profile.chiSquare(),
            profile.df(),
            profile.p(),
            adjustedP,
            profile.cramersV(),
            profile.raoScott(),
            profile.doubtful(),
            adjustedP < 1 - confidence);
  }

  private List<Group> groups(Question question) {
    var index = estimates.groups(Indicator.INDEX, items.index(), question);
    var satisfaction =
        standings == null
            ? List.<Estimate>of()
            : estimates.groups(Indicator.SATISFACTION, items.satisfied(), question);
    var shares = new ArrayList<List<Estimate>>();
    if (standings != null) {
      for (var standing : Standing.values()) {
        shares.add(
            estimates.groups(Indicator.SATISFIED_SHARE, cells.in(List.of(standing)), question));
      }
    }
    var withheld = withheld(index, shares);
    var others = Tally.withRests(question);
    var ofIndex = estimates.means(items.index(), others);
    var ofRisk =
        standings == null ? null : estimates.means(cells.in(settings.get(Loyalty.RISK)), others);
    var small =
        new SmallGroups(settings.get(Loyalty.SUPPRESS_BELOW), settings.get(Loyalty.FLAG_BELOW));
    var groups = new ArrayList<Group>();
    for (int g = 0; g < index.size(); g++) {
      var base = index.get(g).base();
      boolean told = base.n() > 0 && !withheld[g];
      int at = g;
      groups.add(
          new Group(
              question.levels().get(g).label(),
              base,
              told ? index.get(g) : null,
              told && !satisfaction.isEmpty() ? satisfaction.get(g) : null,
              told ? shares.stream().map(ofStanding -> ofStanding.get(at)).toList() : List.of(),
              told ? against(ofIndex, g, index.size()) : null,
              told && ofRisk != null ? against(ofRisk, g, index.size()) : null,
              small.flagged(base),
              withheld[g]));
    }
    return groups;
  }

  /// A group is withheld where few have an index, or few a standing.
  private boolean[] withheld(List<Estimate> index, List<List<Estimate>> shares) {
    var small = SmallGroups.suppressing(settings.get(Loyalty.SUPPRESS_BELOW));
    var ofIndex = index.stream().mapToLong(estimate -> estimate.base().n()).toArray();
    long all = whole(items.index());
    var withheld = small.withheld(ofIndex, all);
    if (shares.isEmpty()) {
      return withheld;
    }
    var placed = shares.getFirst().stream().mapToLong(estimate -> estimate.base().n()).toArray();
    long allPlaced = whole(cells.in(List.of()));
    return small.withheld(ofIndex, all, small.withheld(placed, allPlaced, withheld));
  }

  private long whole(IntToDoubleFunction values) {
    return estimates.whole(Indicator.INDEX, values).base().n();
  }

  /// A group less all others; null where it cannot be tested.
  private @Nullable Against against(DomainMeans means, int group, int groups) {
    int others = group + groups;
    if (means.bases().get(group).n() == 0 || means.bases().get(others).n() == 0) {
      return null;
    }
    double difference = means.means()[group] - means.means()[others];
    return ColumnTests.designBased(
            difference, means.varianceOfDifference(group, others), means.degreesOfFreedom())
        .map(test -> {
          var interval = MeanInterval.of(difference, test.standardError(), test.df(), confidence);
          return new Against(
              difference,
              test.standardError(),
              test.df(),
              interval.lower(),
              interval.upper(),
              test.p(),
              test.p(),
              false);
        })
        .orElse(null);
  }

  private List<@Nullable Against> adjusted(List<@Nullable Against> tests) {
    var p =
        settings
            .get(Loyalty.ADJUSTMENT)
            .adjusted(
                tests.stream().mapToDouble(test -> test == null ? Double.NaN : test.p()).toArray());
    var adjusted = new ArrayList<@Nullable Against>();
    for (int i = 0; i < p.length; i++) {
      var test = tests.get(i);
      adjusted.add(
          test == null
              ? null
              : new Against(
                  test.difference(),
                  test.standardError(),
                  test.df(),
                  test.lower(),
                  test.upper(),
                  test.p(),
                  p[i],
                  p[i] < 1 - confidence));
    }
    return adjusted;
  }

  private Optional<Profile> profile(Question question) {
    return new ProfileTest(survey, question, cells.question()).profile();
  }
}
