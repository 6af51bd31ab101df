package manyi.analysis.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import manyi.analysis.Phrases;
import manyi.indicators.Estimate;
import manyi.indicators.Indicator;
import org.jspecify.annotations.Nullable;

/// Says what moved between the two waves, whether that may be chance, and what a change of rule
/// did.
record TrendFinding(TrendResult result, TrendWords words, Phrases phrases) {
  private static final int NAMED = 5;

  /// One sentence a figure of the whole; of figures of items only, how many moved.
  List<String> whole() {
    var said = new ArrayList<String>();
    for (var line : result.lines()) {
      if (line.whole() && line.subject() != Subject.ITEM) {
        said.add(sentence(line));
      }
    }
    items().ifPresent(said::add);
    return said;
  }

  private String sentence(Line line) {
    var before = line.points().get(result.from()).estimate();
    var now = line.points().get(result.to()).estimate();
    if (before == null || now == null) {
      return phrases.say(
          "trend.not-there",
          words.within(line),
          (now == null ? result.later() : result.earlier()).label());
    }
    var change = line.change();
    if (change == null) {
      return phrases.say(
          "trend.untested",
          words.within(line),
          result.earlier().label(),
          words.value(line, before.value()),
          result.later().label(),
          words.value(line, now.value()));
    }
    return phrases.sentences(
        phrases.say(
            "trend.change",
            words.within(line),
            result.earlier().label(),
            stated(line, before),
            result.later().label(),
            stated(line, now)),
        verdict(line, change));
  }

  private String stated(Line line, Estimate estimate) {
    return phrases.say(
        "trend.value-n", words.value(line, estimate.value()), phrases.count(estimate.base().n()));
  }

  private String verdict(Line line, Change change) {
    return phrases.say(
        key(change),
        change.proven()
            ? words.distance(line, change.difference())
            : words.change(line, change.difference()),
        words.end(line, change.lower()),
        words.end(line, change.upper()),
        phrases.confidence(result.confidence()),
        phrases.p(change.adjustedP()),
        words.distance(line, change.detectable()),
        change.together());
  }

  /// What the adjustment takes away is told as such: its interval does not hold 0.
  private String key(Change change) {
    if (change.proven()) {
      return change.difference() > 0 ? "trend.up" : "trend.down";
    }
    return change.p() < 1 - result.confidence() ? "trend.unproven-together" : "trend.unproven";
  }

  /// How many items moved, by their mean, else by who is satisfied.
  private Optional<String> items() {
    for (var indicator : List.of(Indicator.SATISFACTION, Indicator.SATISFIED_SHARE)) {
      var lines =
          result.lines().stream()
              .filter(line -> line.whole() && line.subject() == Subject.ITEM)
              .filter(line -> line.indicator() == indicator && line.change() != null)
              .toList();
      if (!lines.isEmpty()) {
        return Optional.of(moved(indicator, lines));
      }
    }
    return Optional.empty();
  }

  private String moved(Indicator indicator, List<Line> lines) {
    var up = lines.stream().filter(line -> proven(line, 1)).toList();
    var down = lines.stream().filter(line -> proven(line, -1)).toList();
    var name = words.indicator(indicator);
    if (up.isEmpty() && down.isEmpty()) {
      return phrases.say("trend.items.none", lines.size(), name);
    }
    var parts = new ArrayList<String>();
    if (!up.isEmpty()) {
      parts.add(phrases.say("trend.items.up", up.size(), listed(up)));
    }
    if (!down.isEmpty()) {
      parts.add(phrases.say("trend.items.down", down.size(), listed(down)));
    }
    return phrases.say(
        "trend.items.moved",
        lines.size(),
        name,
        String.join(phrases.say("trend.semicolon"), parts));
  }

  private static boolean proven(Line line, int way) {
    return line.tested().proven() && Math.signum(line.tested().difference()) == way;
  }

  private String listed(List<Line> lines) {
    var names =
        lines.stream()
            .limit(lines.size() > NAMED + 1 ? NAMED : lines.size())
            .map(line ->
                phrases.say(
                    "trend.item-change",
                    line.text(),
                    words.change(line, line.tested().difference())))
            .toList();
    return lines.size() > NAMED + 1
        ? phrases.say("trend.and-more", phrases.list(names), lines.size() - NAMED)
        : phrases.list(names);
  }

  /// The figures under both rules, one sentence a figure of the whole.
  List<String> rules() {
    if (!result.ruleChanged()) {
      return List.of();
    }
    var said = new ArrayList<String>();
    for (var line : result.lines()) {
      var before = line.points().get(result.from());
      var now = line.points().get(result.to());
      if (line.whole()
          && line.subject() != Subject.ITEM
          && before.earlier() != null
          && now.earlier() != null) {
        said.add(rule(line, before, now));
      }
    }
    return said;
  }

  private String rule(Line line, Point before, Point now) {
    double present = value(now.estimate());
    double past = value(before.earlier());
    var both =
        phrases.say(
            "trend.both-rules",
            words.within(line),
            result.later().label(),
            words.value(line, present),
            words.value(line, value(now.earlier())),
            result.earlier().label(),
            words.value(line, value(before.estimate())),
            words.value(line, past));
    boolean between = result.from() < result.changedFrom() && result.changedFrom() <= result.to();
    return between
        ? phrases.sentences(
            both,
            phrases.say(
                "trend.mixed-rules",
                words.change(line, present - value(before.estimate())),
                words.change(line, present - past)))
        : both;
  }

  private static double value(@Nullable Estimate estimate) {
    return Objects.requireNonNull(estimate).value();
  }

  /// Which groups moved, in one figure of the whole.
  String groups(List<Line> lines) {
    var tested = lines.stream().filter(line -> line.change() != null).toList();
    var name = words.within(lines.getFirst());
    if (tested.isEmpty()) {
      return phrases.say("trend.groups.untested", name);
    }
    var up = tested.stream().filter(line -> proven(line, 1)).toList();
    var down = tested.stream().filter(line -> proven(line, -1)).toList();
    if (up.isEmpty() && down.isEmpty()) {
      return phrases.say("trend.groups.none", name, tested.size());
    }
    var parts = new ArrayList<String>();
    if (!up.isEmpty()) {
      parts.add(phrases.say("trend.groups.up", up.size(), groupsOf(up)));
    }
    if (!down.isEmpty()) {
      parts.add(phrases.say("trend.groups.down", down.size(), groupsOf(down)));
    }
    return phrases.say(
        "trend.groups.moved",
        name,
        tested.size(),
        String.join(phrases.say("trend.semicolon"), parts));
  }

  private String groupsOf(List<Line> lines) {
    return phrases.list(
        lines.stream()
            .map(line ->
                phrases.say(
                    "trend.item-change",
                    Objects.requireNonNull(line.groupLabel()),
                    words.change(line, line.tested().difference())))
            .toList());
  }
}
