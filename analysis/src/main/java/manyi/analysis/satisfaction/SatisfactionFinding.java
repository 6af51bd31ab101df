package manyi.analysis.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import manyi.analysis.Phrases;
import manyi.indicators.Estimate;

/// Says how satisfied respondents are by each indicator, which elements satisfy least, and whether
/// groups differ beyond chance.
record SatisfactionFinding(SatisfactionResult result, SatisfactionWords words, Phrases phrases) {
  String whole() {
    var said = new ArrayList<String>();
    var level = phrases.confidence(result.confidence());
    answered(Sort.OUTCOME)
        .or(() -> answered(Sort.ITEM).filter(_ -> !words.indexed()))
        .ifPresent(measured -> said.add(single(measured, level)));
    answered(Sort.ALL).ifPresent(all -> said.add(several(all, level)));
    if (said.isEmpty()) {
      said.add(phrases.say("satisfaction.nothing-together"));
    } else if (words.indexed()) {
      said.add(phrases.say("satisfaction.not-the-same"));
    }
    return phrases.sentences(said.toArray(String[]::new));
  }

  private Optional<Measured> answered(Sort sort) {
    return result.measured().stream()
        .filter(measured -> measured.sort() == sort && measured.answered())
        .findFirst();
  }

  private String single(Measured measured, String level) {
    var share = measured.figures().satisfiedShare();
    var score = measured.figures().satisfaction();
    return phrases.say(
        Double.isNaN(score.interval().lower())
            ? "satisfaction.single-without-interval"
            : "satisfaction.single",
        words.within(measured),
        phrases.percent(share.value()),
        phrases.percent(share.interval().lower()),
        phrases.percent(share.interval().upper()),
        phrases.points(score.value()),
        phrases.points(score.interval().lower()),
        phrases.points(score.interval().upper()),
        phrases.count(score.base().n()),
        level);
  }

  private String several(Measured all, String level) {
    var headline = all.figures().headline();
    return phrases.say(
        Double.isNaN(headline.interval().lower())
            ? "satisfaction.several-without-interval"
            : "satisfaction.several",
        words.within(all),
        phrases.points(headline.value()),
        phrases.points(headline.interval().lower()),
        phrases.points(headline.interval().upper()),
        phrases.count(headline.base().n()),
        level);
  }

  /// Which elements satisfy least and most; the whole is no element.
  Optional<String> thirds() {
    var elements = elements();
    if (elements.size() < 2) {
      return Optional.empty();
    }
    var worst = elements.getFirst();
    var best = elements.getLast();
    if (worst.satisfied().value() == best.satisfied().value()) {
      return Optional.of(
          phrases.say(
              "satisfaction.thirds-alike",
              elements.size(),
              phrases.percent(worst.satisfied().value())));
    }
    long overlapping = elements.stream().skip(1).filter(other -> overlap(worst, other)).count();
    return Optional.of(
        phrases.sentences(
            phrases.say(
                "satisfaction.thirds",
                elements.size(),
                worst.text(),
                phrases.percent(worst.satisfied().value()),
                phrases.percent(worst.dissatisfied().value()),
                best.text(),
                phrases.percent(best.satisfied().value())),
            overlapping == 0
                ? phrases.say("satisfaction.thirds-apart")
                : phrases.say("satisfaction.thirds-overlap", overlapping)));
  }

  private List<Thirds> elements() {
    var items =
        result.measured().stream()
            .filter(measured -> measured.sort() == Sort.ITEM)
            .map(measured -> measured.questions().getFirst())
            .toList();
    return result.thirds().stream().filter(third -> items.contains(third.question())).toList();
  }

  private static boolean overlap(Thirds one, Thirds other) {
    return other.satisfied().interval().lower() <= one.satisfied().interval().upper();
  }

  /// Whether groups differ, in what stands for the whole.
  String groups(ByGroup topic) {
    var ranked = topic.ranked();
    if (ranked.size() < 2) {
      return phrases.say("satisfaction.groups.none", words.within(words.whole(topic)));
    }
    var lowest = ranked.getFirst();
    var highest = ranked.getLast();
    var low = Objects.requireNonNull(lowest.figures()).headline();
    var high = Objects.requireNonNull(highest.figures()).headline();
    var pair =
        topic.pairs().stream()
            .filter(one -> one.of(lowest.label(), highest.label()))
            .findFirst()
            .orElseThrow();
    var said = new ArrayList<String>();
    if (ranked.size() < topic.shown().size()) {
      said.add(phrases.say("satisfaction.groups.large"));
    }
    said.add(
        phrases.say(
            low == Objects.requireNonNull(lowest.figures()).satisfaction()
                ? "satisfaction.groups.range-score"
                : "satisfaction.groups.range",
            words.within(words.whole(topic)),
            highest.label(),
            estimate(high),
            lowest.label(),
            estimate(low),
            phrases.confidence(result.confidence())));
    said.add(verdict(pair));
    if (ranked.size() < topic.shown().size()) {
      said.add(phrases.say("satisfaction.groups.few-aside", SatisfactionWords.FEW));
    }
    if (topic.pairs().size() > 1) {
      long proven = topic.pairs().stream().filter(this::proven).count();
      said.add(
          phrases.say(
              words.whole(topic).figures().index() == null
                  ? "satisfaction.groups.pairs-score"
                  : "satisfaction.groups.pairs",
              topic.pairs().size(),
              proven));
    }
    return phrases.sentences(said.toArray(String[]::new));
  }

  private String estimate(Estimate estimate) {
    return Double.isNaN(estimate.interval().lower())
        ? phrases.say(
            "satisfaction.estimate-without-interval",
            phrases.points(estimate.value()),
            phrases.count(estimate.base().n()))
        : phrases.say(
            "satisfaction.estimate",
            phrases.points(estimate.value()),
            phrases.points(estimate.interval().lower()),
            phrases.points(estimate.interval().upper()),
            phrases.count(estimate.base().n()));
  }

  private boolean proven(Pair pair) {
    return pair.adjustedP() < 1 - result.confidence();
  }

  private String verdict(Pair pair) {
    if (Double.isNaN(pair.adjustedP())) {
      return phrases.say("satisfaction.groups.untested");
    }
    return phrases.say(
        proven(pair) ? "satisfaction.groups.proven" : "satisfaction.groups.unproven",
        phrases.points(Math.abs(pair.difference())),
        phrases.p(pair.adjustedP()));
  }
}
