package manyi.analysis.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import manyi.analysis.recommendation.RecommendationResult.Difference;
import manyi.analysis.recommendation.RecommendationResult.Driver;
import manyi.analysis.recommendation.RecommendationResult.Group;
import manyi.analysis.recommendation.RecommendationResult.Groups;
import manyi.analysis.recommendation.RecommendationResult.Score;
import manyi.analysis.recommendation.RecommendationResult.Waves;
import manyi.statistics.Missing;

/// What is said first: the score, the groups and changes that stand out beyond chance, what moves
/// the answers, and what is doubtful.
record RecommendationFindings(RecommendationWords words) {
  private static final int NAMED = 4;
  private static final int DRIVERS_NAMED = 3;

  /// Where more than this part is lost, who is left matters.
  private static final double LOST = 0.05;

  private static final int FEW = 30;

  private RecommendationResult result() {
    return words.result();
  }

  List<String> sentences() {
    var sentences = new ArrayList<String>();
    sentences.add(whole());
    var waves = result().waves();
    if (waves != null && !waves.changes().isEmpty()) {
      sentences.add(lastChange(waves));
    }
    for (var groups : result().groups()) {
      if (groups.told().size() > 1) {
        sentences.add(groups(groups));
      }
    }
    var drivers = result().drivers();
    if (drivers != null && !drivers.items().isEmpty()) {
      sentences.add(drivers(drivers));
    }
    return sentences;
  }

  private String whole() {
    var whole = result().whole();
    return words.say(
        "recommendation.found",
        words.withInterval(whole),
        words.phrases().percent(whole.promoters().estimate()),
        words.phrases().percent(whole.passives().estimate()),
        words.phrases().percent(whole.detractors().estimate()),
        words.phrases().count(whole.base().n()));
  }

  private String lastChange(Waves waves) {
    var last = waves.changes().getLast();
    var difference = last.difference();
    if (difference == null) {
      return words.say(
          "recommendation.change-untested", last.from(), last.to(), signed(last.estimate()));
    }
    var said =
        words.say(
            difference.proven() ? "recommendation.changed" : "recommendation.change-not-proven",
            last.from(),
            last.to(),
            words.withInterval(
                signed(difference.estimate()),
                words.points(difference.lower()),
                words.points(difference.upper())),
            words.phrases().p(difference.adjustedP()));
    return difference.proven()
        ? said
        : words
            .phrases()
            .sentences(
                said, words.say("recommendation.detectable-is", words.points(last.detectable())));
  }

  private String signed(double value) {
    return (value > 0 ? "+" : "") + words.points(value);
  }

  private String groups(Groups groups) {
    var rising =
        compared(groups).stream()
            .map(Group::score)
            .sorted(Comparator.comparingDouble(Score::value))
            .toList();
    var extremes =
        words.say(
            "recommendation.extremes",
            words.name(groups),
            rising.getLast().label(),
            words.points(rising.getLast().value()),
            rising.getFirst().label(),
            words.points(rising.getFirst().value()));
    return words.phrases().sentences(extremes, proven(groups));
  }

  /// The groups whose extremes are told: those that are not small, as long as there are two.
  private static List<Group> compared(Groups groups) {
    var large = groups.told().stream().filter(group -> !group.score().few()).toList();
    return large.size() > 1 ? large : groups.told();
  }

  private String proven(Groups groups) {
    var differing =
        groups.told().stream()
            .filter(group -> group.others() != null && group.others().proven())
            .sorted(Comparator.comparingDouble(group -> difference(group).adjustedP()))
            .toList();
    if (differing.isEmpty()) {
      return words.say("recommendation.none-differs");
    }
    if (groups.told().size() == 2) {
      return words.say(
          "recommendation.two-differ",
          words.phrases().p(difference(differing.getFirst()).adjustedP()));
    }
    var named =
        differing.stream()
            .limit(NAMED)
            .map(group ->
                words.say(
                    difference(group).estimate() > 0
                        ? "recommendation.above"
                        : "recommendation.below",
                    group.score().label(),
                    words.points(Math.abs(difference(group).estimate()))))
            .toList();
    return words.say(
        differing.size() > NAMED ? "recommendation.some-differ" : "recommendation.differ",
        words.phrases().list(named),
        differing.size());
  }

  private static Difference difference(Group group) {
    return Objects.requireNonNull(group.others());
  }

  private String drivers(RecommendationResult.Drivers drivers) {
    if (drivers.p() > 1 - result().confidence()) {
      return words.say("recommendation.nothing-explained", words.phrases().p(drivers.p()));
    }
    var named =
        drivers.items().stream()
            .limit(DRIVERS_NAMED)
            .map(driver ->
                words.say(
                    "recommendation.driver",
                    words.name(driver.question()),
                    words.phrases().percent(driver.share().estimate())))
            .toList();
    return words.say(
        "recommendation.found-drivers",
        words.phrases().list(named),
        words.phrases().percent(drivers.rSquared()),
        words.phrases().count(drivers.n()),
        named.size());
  }

  List<String> doubts() {
    var doubts = new ArrayList<String>();
    var whole = result().whole();
    if (whole.base().n() < FEW) {
      doubts.add(words.say("analysis.few", words.phrases().count(whole.base().n())));
    } else if (whole.base().effective() < FEW) {
      doubts.add(
          words.say("analysis.few-effective", words.phrases().weighted(whole.base().effective())));
    }
    if (Double.isNaN(whole.lower())) {
      doubts.add(words.say("recommendation.no-interval"));
    }
    var waves = result().waves();
    if (waves != null && waves.timeless()) {
      doubts.add(
          words.say("recommendation.timeless", waves.question().within(words.phrases().texts())));
    }
    var obstacle = result().noDrivers();
    if (obstacle != null) {
      doubts.add(
          switch (obstacle) {
            case TOO_FEW -> words.say("recommendation.drivers-too-few");
            case NOTHING_VARIES -> words.say("recommendation.drivers-nothing");
            case CONTRADICTORY -> words.say("recommendation.drivers-contradictory");
          });
    }
    var drivers = result().drivers();
    if (drivers != null) {
      addDoubts(drivers, doubts);
    }
    return doubts;
  }

  private void addDoubts(RecommendationResult.Drivers drivers, List<String> doubts) {
    long answered = result().whole().base().n();
    if (drivers.missing() == Missing.LISTWISE && answered - drivers.n() > LOST * answered) {
      doubts.add(
          words.say(
              "recommendation.lost",
              words.phrases().count(drivers.n()),
              words.phrases().count(answered)));
    }
    var negative = drivers.items().stream().filter(RecommendationFindings::negative).toList();
    if (!negative.isEmpty()) {
      doubts.add(
          words.say(
              "recommendation.negative",
              words
                  .phrases()
                  .list(negative.stream().map(Driver::question).map(words::name).toList())));
    }
  }

  private static boolean negative(Driver driver) {
    var r = driver.correlation();
    return Double.isNaN(r.upper()) ? r.estimate() < 0 : r.upper() < 0;
  }
}
