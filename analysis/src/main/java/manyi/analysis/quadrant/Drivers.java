package manyi.analysis.quadrant;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.analysis.quadrant.QuadrantResult.FactorLines;
import manyi.priorities.Elements;
import manyi.priorities.Position;
import manyi.statistics.DriverMeasure;
import manyi.statistics.Interval;
import manyi.statistics.LinearModel;
import org.jspecify.annotations.Nullable;

/// What the elements do to the outcome, and beside stated importance what both make of them.
final class Drivers {
  /// The quantile of the normal distribution for 95 %.
  private static final double TWO_SIDED = 1.959963984540054;

  private final Sets sets;
  private final Resamples resamples;
  private final DriverMeasure measure;
  private final List<Position> stated;
  private final double[] derived;
  private final double[] correlations;
  private final @Nullable LinearModel model;
  private final @Nullable FactorLines lines;

  /// By element of the main set its number among those derived; −1 where it is not there.
  private final int[] numbers;

  /// Where both are parted in each resample.
  private final List<FactorLines> drawn;

  Drivers(Sets sets, Resamples resamples, DriverMeasure measure) {
    this.sets = sets;
    this.resamples = resamples;
    this.measure = measure;
    stated = sets.main().positions();
    var found = sets.derived();
    var data = found == null ? null : found.drivers().orElseThrow();
    derived = found == null ? new double[0] : importances(found);
    correlations = data == null ? new double[0] : data.importance(DriverMeasure.PEARSON);
    model = data == null ? null : data.regression();
    numbers = sets.main().items().stream().mapToInt(sets::derivedNumber).toArray();
    lines = both() ? lines(this::stated, number -> derived[number]) : null;
    drawn =
        both() ? IntStream.range(0, resamples.number()).mapToObj(this::drawn).toList() : List.of();
  }

  private FactorLines drawn(int resample) {
    return lines(
        i -> resamples.importance(resample, 0, i), i -> resamples.importance(resample, 1, i));
  }

  private static double[] importances(Elements elements) {
    return elements.positions().stream().mapToDouble(Position::importance).toArray();
  }

  private boolean both() {
    return sets.derived() != null && sets.derived() != sets.main();
  }

  /// The regression of the outcome on the elements; empty where importance is only stated.
  Optional<LinearModel> model() {
    return Optional.ofNullable(model);
  }

  /// Where stated and derived importance are parted; empty where not both are there.
  Optional<FactorLines> lines() {
    return Optional.ofNullable(lines);
  }

  /// What an element does; null where nothing is derived of it.
  ///
  /// @param element its number in the main set
  @Nullable Driver of(int element) {
    int number = numbers[element];
    if (model == null || number < 0 || Double.isNaN(derived[number])) {
      return null;
    }
    var factor = lines == null ? null : factor(stated(element), derived[number], lines);
    int set = both() ? 1 : 0;
    return new Driver(
        derived[number],
        resamples.importance(set, number),
        correlations[number],
        model.vif()[number],
        negative(number, resamples.importance(set, number)),
        factor,
        factor == null ? Double.NaN : probability(element, number, factor));
  }

  /// Whether the interval of its figure, or of its correlation where the figure has no sign, lies
  /// below 0; without resamples the figure itself.
  private boolean negative(int number, Interval interval) {
    if (signed()) {
      return Double.isNaN(interval.upper()) ? derived[number] < 0 : interval.upper() < 0;
    }
    double r = correlations[number];
    double n = model == null ? 0 : model.effectiveN();
    // Fisher's interval: the correlation is not resampled where it is not the figure.
    return resamples.number() == 0 || n <= 3
        ? r < 0
        : 0.5 * Math.log((1 + r) / (1 - r)) + TWO_SIDED / Math.sqrt(n - 3) < 0;
  }

  private boolean signed() {
    return switch (measure) {
      case PEARSON, SPEARMAN, PARTIAL, BETA -> true;
      case RELATIVE_WEIGHT, SHAPLEY -> false;
    };
  }

  private double probability(int element, int number, Factor factor) {
    return Resamples.share(
        IntStream.range(0, resamples.number())
            .mapToDouble(r -> {
              double said = resamples.importance(r, 0, element);
              double moves = resamples.importance(r, 1, number);
              if (Double.isNaN(said) || Double.isNaN(moves)) {
                return Double.NaN;
              }
              return factor(said, moves, drawn.get(r)) == factor ? 1 : 0;
            })
            .toArray());
  }

  /// The means over the elements that have both.
  private FactorLines lines(IntToDoubleFunction said, IntToDoubleFunction moves) {
    double sumSaid = 0;
    double sumMoves = 0;
    int n = 0;
    for (int element = 0; element < stated.size(); element++) {
      int number = numbers[element];
      if (number >= 0
          && Double.isFinite(said.applyAsDouble(element))
          && Double.isFinite(moves.applyAsDouble(number))) {
        sumSaid += said.applyAsDouble(element);
        sumMoves += moves.applyAsDouble(number);
        n++;
      }
    }
    return new FactorLines(sumSaid / n, sumMoves / n);
  }

  private static Factor factor(double said, double moves, FactorLines lines) {
    return Factor.of(high(said, lines.stated()), high(moves, lines.derived()));
  }

  /// As in [manyi.priorities.Lines]: means of the same answers may differ in the last digits.
  private static boolean high(double value, double line) {
    return value >= line - 1e-9 * Math.max(1, Math.abs(line));
  }

  private double stated(int element) {
    return stated.get(element).importance();
  }
}
