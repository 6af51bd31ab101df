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
import manyi.indicators.Estimate;
import org.jspecify.annotations.Nullable;

/// The pictures: lines from wave to wave, broken where the rule or the scale changed.
record TrendFigures(TrendResult result, TrendWords words, Phrases phrases) {
  /// More lines are no reading.
  static final int MOST = 8;

  /// Figures of one unit together; empty where none of them has any.
  ///
  /// @param lines of all respondents, or of the groups in one figure
  Optional<Figure> figure(String title, List<Line> lines) {
    var there =
        lines.stream()
            .filter(line -> line.points().stream().anyMatch(point -> point.estimate() != null))
            .toList();
    if (there.isEmpty()) {
      return Optional.empty();
    }
    var drawn = new ArrayList<Series.Line>();
    for (var line : chosen(there)) {
      drawn.addAll(drawn(line));
    }
    return Optional.of(
        new Series(
            title,
            result.waves().stream().map(Wave::label).toList(),
            drawn,
            TrendWords.format(there.getFirst().indicator()),
            false));
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

  private List<Series.Line> drawn(Line line) {
    var label =
        line.groupLabel() != null
            ? Objects.requireNonNull(line.groupLabel())
            : line.subject() == Subject.ITEM ? line.text() : words.named(line);
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
