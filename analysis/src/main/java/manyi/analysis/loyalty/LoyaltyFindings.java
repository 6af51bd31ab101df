package manyi.analysis.loyalty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import manyi.analysis.loyalty.LoyaltyResult.Against;
import manyi.analysis.loyalty.LoyaltyResult.Chain;
import manyi.analysis.loyalty.LoyaltyResult.Group;
import manyi.analysis.loyalty.LoyaltyResult.Groups;
import manyi.analysis.loyalty.LoyaltyResult.Link;
import manyi.analysis.loyalty.LoyaltyResult.Standings;
import manyi.document.NumberFormat;
import org.jspecify.annotations.Nullable;

/// What is said first: the index, the standings, what is at risk, which groups stand out beyond
/// chance, and the chain to retention.
record LoyaltyFindings(LoyaltyWords words) {
  private static final int NAMED = 4;

  private LoyaltyResult result() {
    return words.result();
  }

  List<String> sentences() {
    var sentences = new ArrayList<String>();
    sentences.add(
        words.say(
            "loyalty.found",
            words.points(result().index()),
            result().items().size(),
            words.phrases().count(result().index().base().n())));
    var standings = result().standings();
    if (standings != null) {
      sentences.add(standings(standings));
      sentences.add(risk(standings));
    }
    for (var groups : result().groups()) {
      if (groups.told().size() > 1) {
        sentences.add(groups(groups));
      }
    }
    var chain = result().chain();
    if (chain != null) {
      sentences.add(chain(chain));
    }
    return sentences;
  }

  private String standings(Standings standings) {
    var sizes =
        standings.sizes().stream()
            .map(size ->
                words.say(
                    "loyalty.size",
                    words.of(size.standing()),
                    words.phrases().percent(size.share().value())))
            .toList();
    return words.say(
        "loyalty.found-standings",
        words.phrases().list(sizes),
        words.limit(standings.loyalFrom()),
        words.limit(standings.satisfiedFrom()),
        words.phrases().count(standings.risk().share().base().n()));
  }

  private String risk(Standings standings) {
    var risk = standings.risk();
    var sentences = new ArrayList<String>();
    if (risk.standings().isEmpty()) {
      return words.say("loyalty.no-risk-chosen");
    }
    sentences.add(
        words.say(
            risk.standings().size() == 1 ? "loyalty.found-risk" : "loyalty.found-risk-together",
            words.risk(risk.standings()),
            words.percent(risk.share())));
    if (risk.customers() != null) {
      sentences.add(
          words.say(
              "loyalty.found-customers",
              words.phrases().count(risk.population()),
              words.amount(risk.customers())));
    }
    if (risk.revenueShare() != null && standings.revenue() != null) {
      sentences.add(
          words.say(
              "loyalty.found-revenue",
              words.name(standings.revenue()),
              words.percent(risk.revenueShare())));
    }
    if (risk.revenue() != null) {
      sentences.add(words.say("loyalty.found-amount", words.amount(risk.revenue())));
    }
    return words.phrases().sentences(sentences.toArray(String[]::new));
  }

  private String groups(Groups groups) {
    var proven =
        proven(groups, Group::indexOthers, "loyalty.index-above", "loyalty.index-below", false);
    var profile = groups.profile();
    if (proven.isEmpty() && profile != null && !profile.proven()) {
      return words.say("loyalty.nothing-by", words.name(groups));
    }
    var sentences = new ArrayList<String>();
    var rising =
        compared(groups).stream()
            .sorted(Comparator.comparingDouble(group -> index(group)))
            .toList();
    sentences.add(
        words.say(
            "loyalty.extremes",
            words.name(groups),
            rising.getLast().label(),
            words.phrases().points(index(rising.getLast())),
            rising.getFirst().label(),
            words.phrases().points(index(rising.getFirst()))));
    sentences.add(
        proven.isEmpty()
            ? words.say("loyalty.none-differs")
            : words.say("loyalty.differ", words.phrases().list(proven)));
    if (profile != null) {
      sentences.add(
          words.say(
              !profile.proven()
                  ? "loyalty.no-profile"
                  : profile.doubtful() ? "loyalty.profile-doubtful" : "loyalty.profile",
              words.phrases().statistic(profile.cramersV()),
              words.phrases().p(profile.adjustedP())));
      var over = proven(groups, Group::riskOthers, "loyalty.more", "loyalty.less", true);
      if (!over.isEmpty()) {
        sentences.add(words.say("loyalty.over", words.phrases().list(over)));
      }
    }
    return words.phrases().sentences(sentences.toArray(String[]::new));
  }

  /// The groups whose extremes are told: those that are not small, as long as there are two.
  private static List<Group> compared(Groups groups) {
    var large = groups.told().stream().filter(group -> !group.few()).toList();
    return large.size() > 1 ? large : groups.told();
  }

  private static double index(Group group) {
    return Objects.requireNonNull(group.index()).value();
  }

  /// The groups that differ from all others beyond chance, the clearest first.
  ///
  /// @param shares whether the figures are proportions
  private List<String> proven(
      Groups groups,
      Function<Group, @Nullable Against> test,
      String above,
      String below,
      boolean shares) {
    record Found(String label, Against against) {}

    var found = new ArrayList<Found>();
    for (var group : groups.told()) {
      var against = test.apply(group);
      if (against != null && against.proven()) {
        found.add(new Found(group.label(), against));
      }
    }
    found.sort(Comparator.comparingDouble(one -> one.against().adjustedP()));
    return found.stream()
        .limit(NAMED)
        .map(one -> {
          double difference = Math.abs(one.against().difference());
          return words.say(
              one.against().difference() > 0 ? above : below,
              one.label(),
              shares
                  ? NumberFormat.POINTS.shown(100 * difference, words.phrases().texts().language())
                  : words.phrases().points(difference));
        })
        .toList();
  }

  private String chain(Chain chain) {
    var total = chain.effect(Link.TOTAL);
    var indirect = chain.effect(Link.INDIRECT);
    if (result().resamples() == 0) {
      return words.say(
          "loyalty.chain-estimate",
          words.name(chain.retention()),
          words.effect(total),
          words.effect(indirect),
          words.phrases().count(chain.n()));
    }
    return words.say(
        indirect.proven() ? "loyalty.chain-found" : "loyalty.chain-not-proven",
        words.name(chain.retention()),
        words.effect(total),
        words.effect(indirect),
        words.phrases().count(chain.n()));
  }
}
