package manyi.analysis.branches;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.RuleWords;
import manyi.analysis.Setting;
import manyi.analysis.branches.BranchesResult.Branch;
import manyi.statistics.EmpiricalBayes;

/// How a ranking was made: the rule, the comparison, what was drawn toward what, who is left out.
record BranchNotes(BranchWords words) {
  private BranchesResult result() {
    return words.result();
  }

  /// Below the table of values.
  List<String> ofValues() {
    var notes = new ArrayList<String>();
    var rules = new RuleWords(words.phrases());
    notes.add(
        switch (result().indicator()) {
          case SATISFACTION, INDEX -> rules.score(result().rules());
          case SATISFIED_SHARE -> rules.share(result().rules());
          case RECOMMENDATION -> words.say("branches.recommendation-rule");
        });
    if (result().items().size() > 1) {
      notes.add(
          words
              .phrases()
              .sentences(
                  words.say("branches.mean-of-items", result().items().size()),
                  rules.lacking(result().missing())));
    }
    if (!result().adjusted().isEmpty()) {
      notes.add(words.say("branches.how-adjusted", words.listed(result().adjusted())));
    }
    if (!Double.isNaN(result().commonMean())) {
      notes.add(words.say("branches.order"));
    }
    notes.add(words.say("branches.compared"));
    notes.add(words.say("branches.decided." + Setting.Choice.word(result().adjustment())));
    if (result().branches().stream().anyMatch(Branch::flagged)) {
      notes.add(words.phrases().few(result().weight(), result().flagBelow()));
    }
    if (!result().withheld().isEmpty()) {
      notes.add(
          words.say(
              "branches.withheld",
              words.phrases().list(result().withheld()),
              result().suppressBelow()));
    }
    if (!result().empty().isEmpty()) {
      notes.add(words.say("branches.empty", words.phrases().list(result().empty())));
    }
    if (result().noBranch() > 0) {
      notes.add(words.say("branches.no-branch", result().noBranch()));
    }
    if (result().lacking() > 0) {
      notes.add(
          words.say(
              "branches.lacking-adjusted", result().lacking(), words.listed(result().adjusted())));
    }
    notes.add(words.phrases().weights(result().weight(), result().included()));
    return notes;
  }

  /// Below the table of places.
  List<String> ofPlaces() {
    var notes = new ArrayList<String>();
    if (result().branches().size() < EmpiricalBayes.LEAST) {
      notes.add(words.say("branches.not-shrunken"));
    } else {
      notes.add(
          words.say(
              "branches.how-shrunken",
              words.value(result().commonMean()),
              words.difference(Math.sqrt(result().betweenVariance())),
              words.difference(result().pooledSd())));
    }
    notes.add(
        words.say(
            "branches.how-placed",
            words.phrases().count(result().draws()),
            words.phrases().score(result().seed())));
    if (!result().withheld().isEmpty()) {
      notes.add(words.say("branches.places-of-shown"));
    }
    return notes;
  }

  List<String> sentences() {
    return List.of(
        words.say(result().adjusted().isEmpty() ? "branches.mix" : "branches.mix-adjusted"));
  }
}
