package manyi.app.card;

import java.util.Arrays;

/// Columns side by side, or rows below one another: where each begins and how long it is.
///
/// @param starts where each begins, and at last where the last one ends
record Stretches(double[] starts) {
  static Stretches of(double[] lengths, int from, int to) {
    var starts = new double[to - from + 1];
    for (int i = from; i < to; i++) {
      starts[i - from + 1] = starts[i - from] + lengths[i];
    }
    return new Stretches(starts);
  }

  static Stretches of(double[] lengths) {
    return of(lengths, 0, lengths.length);
  }

  int count() {
    return starts.length - 1;
  }

  double total() {
    return starts[count()];
  }

  double start(int at) {
    return starts[at];
  }

  double length(int at) {
    return starts[at + 1] - starts[at];
  }

  /// Which one holds a place; the first or the last for a place before or behind all.
  int at(double place) {
    int found = Arrays.binarySearch(starts, place);
    return Math.clamp(found >= 0 ? found : -found - 2, 0, Math.max(0, count() - 1));
  }

  /// Behind the last one that begins before a place.
  int before(double place) {
    int found = Arrays.binarySearch(starts, place);
    return Math.clamp(found >= 0 ? found : -found - 1, 0, count());
  }
}
