package manyi.analysis.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.analysis.index.IndexResult.Group;

/// What is doubtful about the index.
record IndexDoubts(IndexWords words) {
  private static final int FEW = 30;

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
    var weightless = weightless();
    if (!weightless.isEmpty()) {
      doubts.add(words.say("index.weightless", phrases.list(weightless), weightless.size()));
    }
    lost(doubts);
    groups(doubts);
    return doubts;
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
