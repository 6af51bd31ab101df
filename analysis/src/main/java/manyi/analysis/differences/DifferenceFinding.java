package manyi.analysis.differences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.differences.Difference.Group;
import manyi.analysis.differences.Difference.Pair;
import manyi.document.NumberFormat;

/// Says which groups give the highest and the lowest mean, whether that may be chance, and how
/// large the difference is.
record DifferenceFinding(DifferencesResult result, Difference value, Phrases phrases) {
  /// Cohen's conventions.
  private static final double[] G = {0.2, 0.5, 0.8};

  private static final double[] OMEGA_SQUARED = {0.01, 0.06, 0.14};

  private static final int MOST_PAIRS = 4;

  String text() {
    var groups = value.groups().stream().filter(group -> group.base().n() > 0).toList();
    if (groups.size() < 2) {
      return phrases.say("differences.not-compared", name());
    }
    if (Double.isNaN(value.p())) {
      return phrases.sentences(means(groups), phrases.say("differences.no-test"));
    }
    var test =
        phrases.say(
            value.p() < 1 - result.confidence()
                ? "differences.significant"
                : "differences.not-significant",
            phrases.p(value.p()),
            effect());
    return value.tested().size() < 3
        ? phrases.sentences(means(groups), test)
        : phrases.sentences(means(groups), test, pairs());
  }

  private String name() {
    return value.question().within(phrases.texts());
  }

  /// The highest and the lowest mean.
  private String means(List<Group> groups) {
    var compared = comparesLargeGroupsOnly(value) ? large(value) : groups;
    var rising = compared.stream().sorted(Comparator.comparingDouble(Group::mean)).toList();
    var lowest = rising.getFirst();
    var highest = rising.getLast();
    if (phrases.decimal(lowest.mean()).equals(phrases.decimal(highest.mean()))) {
      return phrases.say("differences.same-means", name(), phrases.decimal(lowest.mean()));
    }
    return phrases.say(
        groups.size() == 2 ? "differences.two-means" : "differences.means",
        name(),
        highest.label(),
        phrases.decimal(highest.mean()),
        lowest.label(),
        phrases.decimal(lowest.mean()));
  }

  private String effect() {
    if (value.tested().size() == 2) {
      double g = value.pairs().getFirst().g();
      return phrases.say(
          "differences.effect-g", phrases.say(strength(Math.abs(g), G)), coefficient(Math.abs(g)));
    }
    double omega = Math.max(0, value.omegaSquared());
    return phrases.say(
        "differences.effect-omega",
        phrases.say(strength(omega, OMEGA_SQUARED)),
        phrases.coefficient(omega, OMEGA_SQUARED));
  }

  /// g with two decimals, or as many as tell it from a limit.
  private String coefficient(double g) {
    boolean lifted =
        Arrays.stream(G)
            .anyMatch(limit -> g < limit && NumberFormat.DECIMAL.rounded(g).doubleValue() >= limit);
    return lifted ? phrases.coefficient(g, G) : phrases.decimal(g);
  }

  private static String strength(double effect, double[] bounds) {
    if (effect < bounds[0]) {
      return "differences.negligible";
    }
    if (effect < bounds[1]) {
      return "differences.small";
    }
    return effect < bounds[2] ? "differences.medium" : "differences.large";
  }

  /// Which pairs differ, the clearest first.
  private String pairs() {
    var differing =
        value.pairs().stream()
            .filter(pair -> pair.adjustedP() < 1 - result.confidence())
            .sorted(Comparator.comparingDouble(Pair::adjustedP).thenComparingDouble(Pair::p))
            .toList();
    if (differing.isEmpty()) {
      return phrases.say("differences.no-pair");
    }
    var said = new ArrayList<String>();
    differing.stream().limit(MOST_PAIRS).forEach(pair -> said.add(pair(pair)));
    return phrases.say(
        differing.size() > MOST_PAIRS ? "differences.some-pairs" : "differences.pairs-differ",
        differing.size(),
        value.pairs().size(),
        phrases.list(said));
  }

  private String pair(Pair pair) {
    boolean more = pair.difference() > 0;
    return phrases.say(
        "differences.pair-above",
        more ? pair.first() : pair.second(),
        more ? pair.second() : pair.first());
  }

  /// Whether the finding leaves small groups out: it does as long as two larger ones are there.
  static boolean comparesLargeGroupsOnly(Difference value) {
    return large(value).size() >= 2;
  }

  private static List<Group> large(Difference value) {
    return value.groups().stream().filter(group -> !group.few()).toList();
  }
}
