package manyi.analysis.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import manyi.analysis.index.IndexResult.Group;
import manyi.analysis.index.IndexResult.Node;

/// What is doubtful about the index.
record IndexDoubts(IndexWords words) {
  private static final int FEW = 30;

  /// By so much of the whole typed weights may miss it by rounding, such as three of 0.33; a little
  /// more, as binary numbers are not exact.
  private static final double WHOLE = 0.02 + 1e-9;

  /// Weights of which one is as large, and whose sum is about 100, are meant in percent.
  private static final double PERCENT_AT_LEAST = 10;

  private static final double ABOUT = 0.2;
  private static final double ROUNDING = 1e-9;

  /// Where more than this part of the respondents has no index, who is left matters.
  private static final double LOST = 0.05;

  private IndexResult result() {
    return words.result();
  }

  List<String> sentences() {
    var doubts = new ArrayList<String>();
    var phrases = words.phrases();
    var base = result().whole().base();
    if (base.n() < FEW) {
      doubts.add(words.say("analysis.few", phrases.count(base.n())));
    } else if (base.effective() < FEW) {
      doubts.add(words.say("analysis.few-effective", phrases.weighted(base.effective())));
    }
    if (result().noEarlier() instanceof String wave) {
      doubts.add(words.say("index.no-earlier", wave));
    }
    typed(doubts);
    var weightless = weightless();
    if (!weightless.isEmpty()) {
      doubts.add(words.say("index.weightless", phrases.list(weightless), weightless.size()));
    }
    lost(doubts);
    groups(doubts);
    return doubts;
  }

  /// Weights that look like parts of a whole and are not: each below 1 or 100, in sum neither.
  private void typed(List<String> doubts) {
    for (var node : result().nodes()) {
      double sum = node.typedSum();
      var parts = result().parts(node);
      if (!looksLikeShares(sum, parts)) {
        continue;
      }
      doubts.add(
          words.say(
              "index.typed-sum",
              words.name(node),
              words.phrases().score(sum),
              words
                  .phrases()
                  .list(
                      parts.stream()
                          .map(part ->
                              words.say(
                                  "index.with-weight",
                                  words.name(part),
                                  words.phrases().percent(part.weight().value())))
                          .toList())));
    }
  }

  private static boolean looksLikeShares(double sum, List<Node> parts) {
    if (Double.isNaN(sum) || parts.size() < 2) {
      return false;
    }
    var typed = parts.stream().mapToDouble(part -> part.weight().value() * sum).toArray();
    boolean fractions =
        Arrays.stream(typed).allMatch(weight -> weight < 1 + ROUNDING)
            && Arrays.stream(typed).anyMatch(weight -> weight < 1 - ROUNDING);
    boolean percent =
        Math.abs(sum / 100 - 1) < ABOUT
            && Arrays.stream(typed).anyMatch(weight -> weight >= PERCENT_AT_LEAST);
    return fractions && Math.abs(sum - 1) > WHOLE || percent && Math.abs(sum / 100 - 1) > WHOLE;
  }

  /// Parts whose weight came out as 0.
  private List<String> weightless() {
    return result().nodes().stream()
        .filter(node -> node.parent() >= 0 && node.weight().value() == 0)
        .map(words::name)
        .toList();
  }

  private void lost(List<String> doubts) {
    var phrases = words.phrases();
    if (result().lost() > 0) {
      doubts.add(
          words.say(
              "index.lost", phrases.count(result().lost()), phrases.count(result().resamples())));
    }
    if (result().withoutGroup() > LOST * result().included().n()) {
      doubts.add(
          words.say(
              "index.without-group",
              phrases.count(result().withoutGroup()),
              phrases.count(result().included().n())));
    }
  }

  private void groups(List<String> doubts) {
    var rollUp = result().rollUp();
    if (rollUp == null) {
      return;
    }
    var phrases = words.phrases();
    var flagged =
        rollUp.groups().stream()
            .filter(group -> group.flagged() && !group.withheld())
            .map(group -> words.say("index.with-n", group.name(), phrases.count(group.base().n())))
            .toList();
    if (!flagged.isEmpty()) {
      doubts.add(
          words.say("index.flagged", phrases.list(flagged), phrases.count(result().flagBelow())));
    }
    var withheld =
        Stream.concat(rollUp.aboveGroups().stream(), rollUp.groups().stream())
            .filter(Group::withheld)
            .map(Group::name)
            .toList();
    if (!withheld.isEmpty()) {
      doubts.add(
          words.say(
              "index.withheld", phrases.list(withheld), phrases.count(result().suppressBelow())));
    }
  }
}
