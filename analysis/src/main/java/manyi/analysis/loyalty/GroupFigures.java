package manyi.analysis.loyalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import manyi.indicators.NestedGroups;
import manyi.indicators.SmallGroups;
import manyi.progress.Progress;
import manyi.statistics.DifferenceTest;
import manyi.survey.Question;
import manyi.survey.Survey;
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
    var withheld = withheld(questions);
    for (int i = 0; i < questions.size(); i++) {
      groups.add(groups(questions.get(i), withheld.get(i)));
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

  private List<Group> groups(Question question, boolean[] withheld) {
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
    var ofIndex = estimates.againstOthers(items.index(), question);
    List<Optional<DifferenceTest>> ofRisk =
        standings == null
            ? List.of()
            : estimates.againstOthers(cells.in(settings.get(Loyalty.RISK)), question);
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
              told ? ofIndex.get(g).map(GroupFigures::against).orElse(null) : null,
              told && standings != null
                  ? ofRisk.get(g).map(GroupFigures::against).orElse(null)
                  : null,
              small.flagged(base),
              withheld[g]));
    }
    return groups;
  }

  /// A group is withheld where few have an index, or few a standing, and where it would betray one
  /// that is; by question.
  private List<boolean[]> withheld(List<Question> questions) {
    var small = SmallGroups.suppressing(settings.get(Loyalty.SUPPRESS_BELOW));
    var none = questions.stream().map(one -> new boolean[one.levels().size()]).toList();
    var withheld = NestedGroups.withheld(small, survey, questions, items.index(), none);
    return standings == null
        ? withheld
        : NestedGroups.withheld(
            small,
            survey,
            questions,
            items.index(),
            NestedGroups.withheld(small, survey, questions, cells.in(List.of()), withheld));
  }

  private static Against against(DifferenceTest test) {
    return new Against(
        test.difference(),
        test.standardError(),
        test.df(),
        test.interval().lower(),
        test.interval().upper(),
        test.p(),
        test.p(),
        false);
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
