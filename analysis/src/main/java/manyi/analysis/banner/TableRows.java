package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.analysis.QuestionLabel;
import org.jspecify.annotations.Nullable;

/// Makes the rows of a table: the figures in their cells, the columns compared, the letters.
///
/// @param figures how many figures all tables together have, by which work is judged
record TableRows(
    Layout layout,
    Comparisons comparisons,
    Suppression suppression,
    Sampling sampling,
    long figures,
    LineProgress progress) {
  /// @param withheld the columns that are not told
  BannerRow row(Line line, boolean[] withheld) {
    progress.next();
    var linears = linears(line);
    var compared = comparisons.of(line, withheld, linears);
    var errors = new Errors(line, layout, sampling, linears);
    var cells =
        IntStream.range(0, layout.columns().size())
            .mapToObj(column ->
                withheld[column]
                    ? BannerCell.WITHHELD
                    : cell(
                        line,
                        line.columns().get(column),
                        errors.of(column),
                        Letters.in(column, layout.columns(), compared, sampling.preset())))
            .toList();
    return new BannerRow(
        line.kind(),
        QuestionLabel.of(line.question().source()),
        line.label(),
        line.options(),
        line.score(),
        suppression.allWithheld(line.total().base().n())
            ? BannerCell.WITHHELD
            : cell(line, line.total(), errors.ofTotal(), ""),
        cells,
        compared);
  }

  private List<@Nullable Linear> linears(Line line) {
    var linears = new ArrayList<@Nullable Linear>();
    for (var subtable : layout.subtables()) {
      linears.add(
          Linear.counted(subtable, sampling) || sampling.worthwhile(figures)
              ? Linear.of(line, subtable, layout, sampling)
              : null);
    }
    return linears;
  }

  private BannerCell cell(Line line, Estimate estimate, double error, String letters) {
    double index = estimate.value() / line.total().value() * 100;
    double shown = Double.isFinite(index) ? index : Double.NaN;
    if (!line.kind().proportion()) {
      return new BannerCell(
          false,
          estimate.base(),
          null,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          shown,
          estimate.value(),
          estimate.sd(sampling.preset()),
          error,
          estimate.median(),
          letters);
    }
    return new BannerCell(
        false,
        estimate.base(),
        estimate.count(),
        estimate.value(),
        share(estimate, line.total().count().weighted()),
        share(estimate, line.total().base().weighted()),
        shown,
        Double.NaN,
        Double.NaN,
        error,
        Double.NaN,
        letters);
  }

  private static double share(Estimate estimate, double whole) {
    return whole > 0 ? estimate.count().weighted() / whole : Double.NaN;
  }
}
