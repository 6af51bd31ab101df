package manyi.analysis.banner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The standard errors of a row's figures under the preset.
///
/// @param linears by subtable; null where linearised errors are not computed
record Errors(Line line, Layout layout, Sampling sampling, List<@Nullable Linear> linears) {
  double ofTotal() {
    if (sampling.preset() != Preset.DESIGN) {
      return counted(line.total());
    }
    if (sampling.simple()) {
      return Math.sqrt(line.total().linearisedVariance(sampling.sampled()));
    }
    var everyone = Everyone.of(sampling.survey());
    var means = sampling.designed().means(line.numbers(), everyone);
    return Math.sqrt(means.covariance()[0][0]);
  }

  double of(int column) {
    var linear = linears.get(layout.columns().get(column).subtable());
    return sampling.preset() == Preset.DESIGN
        ? linear == null ? Double.NaN : Math.sqrt(linear.of(column))
        : counted(line.columns().get(column));
  }

  private double counted(Estimate estimate) {
    double size = estimate.size(sampling.preset());
    if (!(size > 0)) {
      return Double.NaN;
    }
    double variance =
        line.kind().proportion()
            ? estimate.value() * (1 - estimate.value())
            : estimate.variance(size);
    return Math.sqrt(variance / size);
  }
}
