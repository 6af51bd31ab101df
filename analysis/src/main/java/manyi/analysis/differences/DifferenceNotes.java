package manyi.analysis.differences;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.differences.Difference.Group;

/// What stands below the tables: the base, the weights, the tests and how large is large.
record DifferenceNotes(DifferencesResult result, Difference value, Phrases phrases) {
  List<String> ofMeans() {
    var notes = new ArrayList<String>();
    notes.add(base());
    notes.add(phrases.weights(result.weight(), value.base()));
    notes.add(phrases.say("differences.intervals", phrases.confidence(result.confidence())));
    if (result.weight() != null) {
      notes.add(phrases.say("differences.effective"));
    }
    addTests(notes);
    addUntested(notes);
    return notes;
  }

  private String base() {
    var base = phrases.say("differences.base", phrases.count(value.base().n()));
    long left = result.included().n() - value.base().n();
    return left == 0
        ? base
        : phrases.sentences(base, phrases.say("differences.left-out", phrases.count(left)));
  }

  private void addTests(List<String> notes) {
    var means = value.means();
    if (means != null) {
      notes.add(
          switch (means.method()) {
            case WELCH_T ->
                phrases.say(
                    "differences.welch-t",
                    phrases.statistic(means.statistic()),
                    phrases.decimal(means.df2()),
                    phrases.p(means.p()));
            case WELCH_ANOVA ->
                phrases.say(
                    "differences.welch-anova",
                    phrases.statistic(means.statistic()),
                    phrases.score(means.df1()),
                    phrases.decimal(means.df2()),
                    phrases.p(means.p()));
          });
    } else if (value.ranks() != null) {
      notes.add(phrases.say("differences.no-welch"));
    }
    var ranks = value.ranks();
    if (ranks != null) {
      notes.add(
          phrases.say(
              "differences.kruskal",
              phrases.statistic(ranks.h()),
              ranks.df(),
              phrases.p(ranks.p())));
    }
    if (!Double.isNaN(value.omegaSquared())) {
      notes.add(
          phrases.say(
              "differences.shares",
              phrases.statistic(value.etaSquared()),
              phrases.statistic(value.omegaSquared())));
    }
  }

  private void addUntested(List<String> notes) {
    var untested =
        value.groups().stream()
            .filter(group -> group.base().n() > 0 && !group.tested())
            .map(Group::label)
            .toList();
    if (!untested.isEmpty()) {
      notes.add(phrases.say("differences.untested", phrases.list(untested)));
    }
  }

  /// @param shown how many pairs the table has
  List<String> ofPairs(int shown) {
    var notes = new ArrayList<String>();
    notes.add(phrases.say("differences.holm", phrases.confidence(result.confidence())));
    notes.add(phrases.say("differences.hedges"));
    if (shown < value.pairs().size()) {
      notes.add(phrases.say("differences.pairs-shown", shown, value.pairs().size()));
    }
    return notes;
  }
}
