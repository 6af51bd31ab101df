package manyi.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// The weighted mean of several figures of each respondent.
///
/// @param parts the figures by row, NaN where there is none
/// @param weights of the parts, each 0 or more, their sum above 0
/// @param lacking what becomes of who lacks a part; parts without weight are not missed
public record Composite(List<IntToDoubleFunction> parts, List<Double> weights, Lacking lacking) {
  /// So that halves are not lost to rounding.
  private static final double ROUNDING = 1e-12;

  public Composite {
    parts = List.copyOf(parts);
    weights = List.copyOf(weights);
    if (parts.size() != weights.size()) {
      throw new IllegalArgumentException(parts.size() + " parts, " + weights.size() + " weights");
    }
  }

  /// A respondent's figure, Σwx / Σw over the parts there are; NaN where the rule leaves the
  /// respondent out.
  public IntToDoubleFunction values() {
    var figures = parts.toArray(IntToDoubleFunction[]::new);
    var weight = weights.stream().mapToDouble(Double::doubleValue).toArray();
    double whole = Arrays.stream(weight).sum();
    double needed =
        switch (lacking) {
          case HALF -> whole / 2;
          case ANY -> 0;
          case NONE -> whole;
        };
    return row -> {
      double sum = 0;
      double given = 0;
      for (int i = 0; i < figures.length; i++) {
        double figure = figures[i].applyAsDouble(row);
        if (!Double.isNaN(figure)) {
          sum += weight[i] * figure;
          given += weight[i];
        }
      }
      return given > 0 && given >= needed - ROUNDING * whole ? sum / given : Double.NaN;
    };
  }
}
