package manyi.survey;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How much each respondent counts. A missing or negative weight counts as zero: the respondent is
/// left out of every weighted figure.
public final class Weights {
  private final double @Nullable [] values;
  private final @Nullable String question;

  private Weights(double @Nullable [] values, @Nullable String question) {
    this.values = values;
    this.question = question;
  }

  /// Everyone counts one.
  public static Weights equal() {
    return new Weights(null, null);
  }

  /// A question's numbers as weights; NaN and negative numbers become zero.
  public static Weights of(String question, double[] values) {
    var usable = new double[values.length];
    for (int row = 0; row < values.length; row++) {
      usable[row] = values[row] > 0 && values[row] < Double.POSITIVE_INFINITY ? values[row] : 0;
    }
    return new Weights(usable, question);
  }

  /// The weight of a row, 0 or more.
  public double at(int row) {
    return values == null ? 1 : values[row];
  }

  /// The weights of the first rows, for loops that cannot afford a call a row.
  public double[] toArray(int rows) {
    if (values != null) {
      return Arrays.copyOf(values, rows);
    }
    var ones = new double[rows];
    Arrays.fill(ones, 1);
    return ones;
  }

  public boolean isEqual() {
    return values == null;
  }

  /// The id of the question they come from, null where all count one.
  public @Nullable String question() {
    return question;
  }
}
