package manyi.analysis.crosstab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import manyi.analysis.crosstab.CrosstabResult.Variable;
import manyi.document.Figure;
import manyi.survey.Kind;
import manyi.text.Texts;

/// The picture of a cross-tab: a bar of 100 % for each group, divided by the other question's
/// levels.
record CrosstabFigure(CrosstabResult result, Texts texts, String title) {
  private static final int PARTS = 12;
  private static final int BARS = 40;

  /// The picture; none where the parts of a bar would not add up to 100 %, or are too many to see.
  Optional<Figure> figure() {
    boolean byRow =
        result.percentages() == Percentages.ROW || result.rows().kind() == Kind.MULTIPLE;
    if (byRow && result.columns().kind() == Kind.MULTIPLE) {
      byRow = false;
    }
    var bars = byRow ? result.rows() : result.columns();
    var parts = byRow ? result.columns() : result.rows();
    var usedBars = CrosstabDocument.used(bars.levels());
    var usedParts = CrosstabDocument.used(parts.levels());
    if (parts.kind() == Kind.MULTIPLE || usedParts.size() > PARTS || usedBars.size() > BARS) {
      return Optional.empty();
    }
    int scale = scored(parts, usedParts);
    var ordered = new ArrayList<>(usedParts);
    if (scale > 0) {
      // NaN, the score of a level off the scale, is sorted behind all numbers.
      ordered.sort(Comparator.comparingDouble(part -> parts.levels().get(part).score()));
    }
    boolean rows = byRow;
    // Where the table's percentages are other ones, the picture says which it shows.
    boolean other = byRow && result.percentages() != Percentages.ROW;
    var heading = other ? texts.get("crosstab.by-row", title) : title;
    var drawn = ordered.stream().map(part -> part(parts, part, usedBars, rows)).toList();
    return Optional.of(new Figure.Stacked(heading, labels(bars, usedBars), drawn, scale));
  }

  private static int scored(Variable parts, List<Integer> used) {
    return parts.kind() == Kind.RATING
        ? (int)
            used.stream().filter(part -> !Double.isNaN(parts.levels().get(part).score())).count()
        : 0;
  }

  private List<String> labels(Variable bars, List<Integer> used) {
    var labels = new ArrayList<String>();
    labels.add(texts.get("crosstab.total"));
    for (int bar : used) {
      labels.add(bars.levels().get(bar).label());
    }
    return labels;
  }

  private Figure.Part part(Variable parts, int part, List<Integer> bars, boolean byRow) {
    var level = parts.levels().get(part);
    var shares = new ArrayList<Double>();
    shares.add(level.proportion());
    for (int bar : bars) {
      shares.add(
          byRow
              ? result.cells().get(bar).get(part).rowProportion()
              : result.cells().get(part).get(bar).columnProportion());
    }
    return new Figure.Part(level.label(), shares);
  }
}
