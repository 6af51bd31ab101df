package manyi.analysis.branches;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import manyi.analysis.Phrases;
import manyi.analysis.branches.BranchesResult.Branch;
import manyi.analysis.branches.BranchesResult.Rank;

/// What can be said of branches, and what cannot.
record BranchFinding(BranchWords words) {
  /// Rivals for a place that are named.
  private static final int NAMED = 2;

  /// The probability from which another branch is named as a rival for a place.
  private static final double RIVAL = 0.05;

  private BranchesResult result() {
    return words.result();
  }

  private Phrases phrases() {
    return words.phrases();
  }

  /// The whole, and which branches are proven to differ from it.
  String differences() {
    var whole = result().whole();
    var sentences = new ArrayList<String>();
    sentences.add(
        words.say(
            "branches.whole",
            words.subject(),
            words.value(whole.value()),
            phrases().confidence(result().confidence()),
            words.value(whole.interval().lower()),
            words.value(whole.interval().upper()),
            phrases().count(whole.base().n()),
            result().branches().size() + result().withheld().size()));
    var above = proven(true);
    var below = proven(false);
    if (above.isEmpty() && below.isEmpty()) {
      sentences.add(words.say("branches.none-proven"));
    }
    if (!above.isEmpty()) {
      sentences.add(words.say("branches.above", words.names(above.stream())));
    }
    if (!below.isEmpty()) {
      sentences.add(words.say("branches.below", words.names(below.stream())));
    }
    int rest = result().branches().size() - above.size() - below.size();
    if (rest > 0 && rest < result().branches().size()) {
      sentences.add(words.say("branches.rest", rest));
    }
    return phrases().sentences(sentences.toArray(String[]::new));
  }

  private List<Branch> proven(boolean above) {
    return result().branches().stream()
        .filter(branch -> branch.comparison().proven(result().confidence()))
        .filter(branch -> branch.comparison().difference() > 0 == above)
        .sorted(Comparator.comparingDouble(branch -> above ? -branch.value() : branch.value()))
        .toList();
  }

  /// Whether there is a best and a worst branch that is sure to be; empty where places have no
  /// certainty.
  Optional<String> places() {
    return result().ranked()
        ? Optional.of(
            phrases()
                .sentences(
                    end("branches.first.", Rank::first, Rank::best),
                    end("branches.last.", Rank::last, Rank::worst)))
        : Optional.empty();
  }

  private String end(String key, ToDoubleFunction<Rank> place, ToDoubleFunction<Rank> among) {
    var likely =
        result().branches().stream()
            .sorted(Comparator.comparingDouble(branch -> -at(branch, place)))
            .toList();
    var first = likely.getFirst();
    var probability = phrases().certainty(at(first, place));
    if (at(first, place) >= result().confidence()) {
      return words.say(key + "proven", words.name(first), probability);
    }
    var rivals =
        likely.stream()
            .skip(1)
            .filter(branch -> at(branch, place) >= RIVAL)
            .limit(NAMED)
            .map(branch ->
                words.say(
                    "branches.with-value",
                    words.name(branch),
                    phrases().certainty(at(branch, place))))
            .toList();
    var few = phrases().certainty(at(first, among));
    return rivals.isEmpty()
        ? words.say(key + "open", words.name(first), probability, result().few(), few)
        : words.say(
            key + "rivals",
            words.name(first),
            probability,
            result().few(),
            few,
            phrases().list(rivals));
  }

  private static double at(Branch branch, ToDoubleFunction<Rank> probability) {
    var rank = branch.rank();
    return rank == null ? Double.NaN : probability.applyAsDouble(rank);
  }

  /// What is doubtful.
  List<String> doubts() {
    var doubts = new ArrayList<String>();
    if (!result().ranked()) {
      doubts.add(words.say("branches.nothing-varies"));
    }
    extreme(true).ifPresent(doubts::add);
    extreme(false).ifPresent(doubts::add);
    var few = result().branches().stream().filter(Branch::flagged).toList();
    if (!few.isEmpty()) {
      doubts.add(
          words.say(
              "branches.few",
              result().flagBelow(),
              phrases()
                  .list(
                      few.stream()
                          .map(branch ->
                              words.say(
                                  "branches.with-value",
                                  branch.label(),
                                  phrases().count(branch.observed().base().n())))
                          .toList()),
              few.size()));
    }
    if (result().ranked() && result().betweenVariance() == 0) {
      doubts.add(words.say("branches.no-spread"));
    }
    var untested =
        result().branches().stream()
            .filter(branch -> Double.isNaN(branch.comparison().p()))
            .map(words::name)
            .toList();
    if (result().ranked() && !untested.isEmpty()) {
      doubts.add(words.say("branches.untested", phrases().list(untested)));
    }
    return doubts;
  }

  /// A branch that has the highest or lowest value by the answers of few, and is not shown there.
  private Optional<String> extreme(boolean highest) {
    var order = Comparator.comparingDouble(Branch::value);
    var found =
        highest ? result().branches().stream().max(order) : result().branches().stream().min(order);
    var end = highest ? result().branches().getFirst() : result().branches().getLast();
    return found
        .filter(branch -> !branch.label().equals(end.label()))
        .flatMap(branch -> {
          var shrunken = branch.shrunken();
          return shrunken == null
              ? Optional.empty()
              : Optional.of(
                  words.say(
                      highest ? "branches.highest-of-few" : "branches.lowest-of-few",
                      branch.label(),
                      words.value(branch.value()),
                      phrases().count(branch.observed().base().n()),
                      words.value(shrunken.value())));
        });
  }
}
