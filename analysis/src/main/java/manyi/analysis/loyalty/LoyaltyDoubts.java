package manyi.analysis.loyalty;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.loyalty.LoyaltyResult.Item;

/// What is doubtful about the index, the standings and the chain.
record LoyaltyDoubts(LoyaltyWords words) {
  private static final int FEW = 30;

  /// Below this questions hardly measure one thing: J. C. Nunnally (1978), Psychometric Theory, has
  /// 0.7, and 0.6 for what is new.
  private static final double LOW_ALPHA = 0.6;

  private LoyaltyResult result() {
    return words.result();
  }

  List<String> sentences() {
    var doubts = new ArrayList<String>();
    var base = result().index().base();
    if (base.n() < FEW) {
      doubts.add(words.say("analysis.few", words.phrases().count(base.n())));
    } else if (base.effective() < FEW) {
      doubts.add(words.say("analysis.few-effective", words.phrases().weighted(base.effective())));
    }
    var against = result().items().stream().filter(item -> item.itemRest() < 0).toList();
    if (!against.isEmpty()) {
      doubts.add(
          words.say(
              "loyalty.against",
              words.names(against.stream().map(Item::question).toList()),
              against.size()));
    } else if (result().alpha() < LOW_ALPHA) {
      doubts.add(words.say("loyalty.low-alpha", words.phrases().decimal(result().alpha())));
    }
    var wide = result().items().stream().filter(Item::wide).toList();
    if (!wide.isEmpty()) {
      var first = wide.getFirst();
      var example =
          first.question().id()
              + " = "
              + words.plain(first.least())
              + "-"
              + words.plain((first.least() + first.greatest()) / 2);
      doubts.add(
          words.say(
              "loyalty.wide-ends",
              words.names(wide.stream().map(Item::question).toList()),
              example));
    }
    if (result().items().size() == 1) {
      doubts.add(words.say("loyalty.one-question"));
    }
    standings(doubts);
    var obstacle = result().noChain();
    if (obstacle != null) {
      doubts.add(
          switch (obstacle) {
            case NO_LOYALTY -> words.say("loyalty.chain-no-loyalty");
            case TOO_FEW -> words.say("loyalty.chain-too-few");
            case NOTHING_VARIES -> words.say("loyalty.chain-nothing-varies");
          });
    }
    return doubts;
  }

  private void standings(List<String> doubts) {
    var standings = result().standings();
    if (standings == null) {
      doubts.add(words.say("loyalty.no-satisfaction"));
      return;
    }
    if (standings.negativeRevenue() > 0) {
      doubts.add(
          words.say(
              "loyalty.negative-revenue", words.phrases().count(standings.negativeRevenue())));
    }
    if (standings.revenue() != null && standings.risk().revenueShare() == null) {
      doubts.add(words.say("loyalty.revenue-withheld", result().suppressBelow()));
    }
  }
}
