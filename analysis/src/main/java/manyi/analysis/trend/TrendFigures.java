package manyi.analysis.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import manyi.analysis.Phrases;
import manyi.document.Figure;
import manyi.document.Figure.Series;
import manyi.document.Figure.Series.Value;
import manyi.document.NumberFormat;
import manyi.indicators.Estimate;
import org.jspecify.annotations.Nullable;

/// The pictures: lines from wave to wave, broken where the rule or the scale changed; of many
/// groups their figures and their changes in rows, so that none is left out.
record TrendFigures(TrendResult result, TrendWords words, Phrases phrases) {
  /// More lines are no reading.
  static final int MOST = 8;

  /// Figures of one unit together; empty where none of them has any.
  Optional<Figure> figure(String title, List<Line> lines) {
    var there = lines.stream().filter(TrendFigures::there).toList();
    return there.isEmpty() ? Optional.empty() : Optional.of(series(title, chosen(there)));
  }

  private static boolean there(Line line) {
    return line.points().stream().anyMatch(point -> point.estimate() != null);
  }

  private Series series(String title, List<Line> lines) {
    return new Series(
        title,
        result.waves().stream().map(Wave::label).toList(),
        lines.stream().flatMap(line -> drawn(line).stream()).toList(),
        TrendWords.format(lines.getFirst().indicator()),
        false);
  }

  /// Of many those that moved most, in their order.
  static List<Line> chosen(List<Line> lines) {
    if (lines.size() <= MOST) {
      return lines;
    }
    var most =
        lines.stream()
            .sorted(Comparator.comparingDouble(TrendFigures::stillness))
            .limit(MOST)
            .toList();
    return lines.stream().filter(most::contains).toList();
  }

  private static double stillness(Line line) {
    return line.change() == null ? Double.POSITIVE_INFINITY : -Math.abs(line.tested().t());
  }

  /// A figure of the whole by group: all groups, in their order, so that a group has the same place
  /// and colour in the picture of every figure.
  ///
  /// @param named the question of the groups
  /// @param whole the same figure of all respondents
  List<Figure> groups(List<Line> lines, String named, Line whole) {
    if (lines.stream().noneMatch(TrendFigures::there)) {
      return List.of();
    }
    var level = phrases.confidence(result.confidence());
    if (lines.size() <= MOST) {
      return List.of(
          series(phrases.say("trend.figure.groups", words.named(whole), named, level), lines));
    }
    var figures = new ArrayList<Figure>();
    var now = lines.stream().filter(line -> at(line) != null).toList();
    var all = at(whole);
    figures.add(
        new Figure.Dots(
            phrases.say(
                "trend.figure.groups-now",
                words.named(whole),
                named,
                result.later().label(),
                level),
            now.stream().map(this::now).toList(),
            TrendWords.format(whole.indicator()),
            all == null ? Double.NaN : all.value()));
    var tested = lines.stream().filter(line -> line.change() != null).toList();
    if (!tested.isEmpty()) {
      var change = whole.change();
      figures.add(
          new Figure.Dots(
              phrases.say(
                  whole.indicator().share()
                      ? "trend.figure.groups-points"
                      : "trend.figure.groups-change",
                  words.named(whole),
                  named,
                  result.earlier().label(),
                  result.later().label(),
                  level),
              tested.stream().map(this::change).toList(),
              NumberFormat.POINTS,
              change == null ? Double.NaN : change.difference() * unit(whole)));
    }
    return figures;
  }

  private @Nullable Estimate at(Line line) {
    return line.points().get(result.to()).estimate();
  }

  private Figure.Bar now(Line line) {
    var estimate = Objects.requireNonNull(at(line));
    return new Figure.Bar(
        words.group(line),
        estimate.value(),
        estimate.interval().lower(),
        estimate.interval().upper());
  }

  private Figure.Bar change(Line line) {
    var change = line.tested();
    double unit = unit(line);
    return new Figure.Bar(
        words.group(line),
        change.difference() * unit,
        change.lower() * unit,
        change.upper() * unit);
  }

  /// Changes of shares are in percentage points.
  private static double unit(Line line) {
    return line.indicator().share() ? 100 : 1;
  }

  private List<Series.Line> drawn(Line line) {
    var label =
        line.groupLabel() != null
            ? words.group(line)
            : words.marked(
                line.subject() == Subject.ITEM ? line.text() : words.named(line),
                line.points().stream().anyMatch(Point::few));
    if (!line.changed()) {
      return List.of(drawn(label, line, false));
    }
    var present = phrases.say("trend.line.present-rule", label);
    // Of many lines the old rule would hide the present one; the table has it.
    return line.subject() == Subject.ITEM || !line.whole()
        ? List.of(drawn(present, line, false))
        : List.of(
            drawn(present, line, false),
            drawn(phrases.say("trend.line.earlier-rule", label), line, true));
  }

  private Series.Line drawn(String label, Line line, boolean earlier) {
    return new Series.Line(
        label,
        line.points().stream()
            .map(point -> value(earlier ? point.earlier() : point.estimate()))
            .toList(),
        breaks(line, earlier));
  }

  /// Where a wave of another scale begins and ends, and where the rule changed.
  private List<Integer> breaks(Line line, boolean ruleChanged) {
    var breaks = new TreeSet<Integer>();
    for (int wave = 0; wave + 1 < line.points().size(); wave++) {
      boolean other = line.otherScale().contains(result.waves().get(wave).label());
      boolean next = line.otherScale().contains(result.waves().get(wave + 1).label());
      if (other != next || ruleChanged && wave + 1 == result.changedFrom()) {
        breaks.add(wave);
      }
    }
    return List.copyOf(breaks);
  }

  private static Value value(@Nullable Estimate estimate) {
    return estimate == null
        ? new Value(Double.NaN, Double.NaN, Double.NaN)
        : new Value(estimate.value(), estimate.interval().lower(), estimate.interval().upper());
  }
}
