package manyi.priorities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import manyi.statistics.Bootstrap;
import manyi.statistics.Interval;

/// What resampling says about positions: in each resample of the respondents (Efron, "Bootstrap
/// methods: another look at the jackknife", Annals of Statistics 7(1), 1979,
/// doi:10.1214/aos/1176344552) the positions and the lines are computed anew, and each element lies
/// in some quadrant. Checked against R: on the `mobi` data the quadrants of six elements recur with
/// the probabilities .71 .35 .93 .81 .48 .60.
public final class Certainty {
  /// Below this probability a quadrant is not sure: the element is borderline.
  public static final double SURE = 0.8;

  private static final double CONFIDENCE = 0.95;

  private final List<List<Position>> resamples;
  private final double[][] shares;

  private Certainty(List<List<Position>> resamples, double[][] shares) {
    this.resamples = resamples;
    this.shares = shares;
  }

  /// What replicates of [Elements#statistic] say.
  ///
  /// @param replicates by resample: the satisfaction of each element, then the importance of each;
  ///   further figures behind them are not looked at
  /// @param elements how many there are
  /// @param rule by which each resample's lines are drawn
  public static Certainty of(double[][] replicates, int elements, LineRule rule) {
    var resamples = Arrays.stream(replicates).map(figures -> positions(figures, elements)).toList();
    var counts = new double[elements][Priority.values().length];
    for (var positions : resamples) {
      rule.through(positions).ifPresent(lines -> count(positions, lines, counts));
    }
    for (var element : counts) {
      double sum = Arrays.stream(element).sum();
      for (int i = 0; i < element.length; i++) {
        element[i] /= sum;
      }
    }
    return new Certainty(resamples, counts);
  }

  private static List<Position> positions(double[] figures, int elements) {
    return IntStream.range(0, elements)
        .mapToObj(i -> new Position(figures[i], figures[elements + i]))
        .toList();
  }

  private static void count(List<Position> positions, Lines lines, double[][] counts) {
    for (int i = 0; i < counts.length; i++) {
      if (positions.get(i).known()) {
        counts[i][lines.of(positions.get(i)).ordinal()]++;
      }
    }
  }

  /// How many resamples there are.
  public int resamples() {
    return resamples.size();
  }

  /// The share of resamples, of those in which the element has a place, that put it into a
  /// quadrant; NaN where none does.
  public double probability(int element, Priority priority) {
    return shares[element][priority.ordinal()];
  }

  /// The shares of all four quadrants.
  public Map<Priority, Double> probabilities(int element) {
    var probabilities = new EnumMap<Priority, Double>(Priority.class);
    for (var priority : Priority.values()) {
      probabilities.put(priority, probability(element, priority));
    }
    return Collections.unmodifiableMap(probabilities);
  }

  /// The positions in one resample, by element.
  public List<Position> positions(int resample) {
    return resamples.get(resample);
  }

  /// How far an element wanders; empty where fewer than two resamples give it a place.
  public Optional<Region> region(int element) {
    var known = new ArrayList<Position>();
    for (var positions : resamples) {
      if (positions.get(element).known()) {
        known.add(positions.get(element));
      }
    }
    if (known.size() < 2) {
      return Optional.empty();
    }
    double meanX = known.stream().mapToDouble(Position::satisfaction).average().orElse(0);
    double meanY = known.stream().mapToDouble(Position::importance).average().orElse(0);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (var position : known) {
      double x = position.satisfaction() - meanX;
      double y = position.importance() - meanY;
      xx += x * x;
      yy += y * y;
      xy += x * y;
    }
    double root = Math.sqrt(xx) * Math.sqrt(yy);
    int freedom = known.size() - 1;
    return Optional.of(
        new Region(
            Math.sqrt(xx / freedom),
            Math.sqrt(yy / freedom),
            root > 0 ? Math.clamp(xy / root, -1, 1) : 0));
  }

  /// The 95 % interval of an element's satisfaction.
  public Interval satisfaction(int element) {
    return interval(element, Position::satisfaction);
  }

  /// The 95 % interval of an element's importance.
  public Interval importance(int element) {
    return interval(element, Position::importance);
  }

  /// The 95 % percentile interval of any figure of an element's position.
  public Interval interval(int element, ToDoubleFunction<Position> figure) {
    return Bootstrap.interval(
        resamples.stream()
            .map(positions -> new double[] {figure.applyAsDouble(positions.get(element))})
            .toArray(double[][]::new),
        0,
        CONFIDENCE);
  }
}
