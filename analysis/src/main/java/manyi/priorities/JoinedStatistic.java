package manyi.priorities;

import java.util.Arrays;
import manyi.statistics.Bootstrap;

/// Several statistics of the same resamples as one: their figures one after the other.
public final class JoinedStatistic implements Bootstrap.Statistic {
  private final Bootstrap.Statistic[] parts;
  private double[] joined = {};

  public JoinedStatistic(Bootstrap.Statistic... parts) {
    this.parts = parts.clone();
  }

  @Override
  public double[] of(double[] multiplicities) {
    int length = 0;
    for (var part : parts) {
      var figures = part.of(multiplicities);
      if (joined.length < length + figures.length) {
        joined = Arrays.copyOf(joined, length + figures.length);
      }
      System.arraycopy(figures, 0, joined, length, figures.length);
      length += figures.length;
    }
    return joined;
  }
}
