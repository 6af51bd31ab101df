package manyi.tally;

/// Several sums over the respondents of one sampled unit, most of them 0.
final class UnitTotals {
  private final double[] values;
  private final boolean[] marked;
  private final int[] touched;
  private int count;

  UnitTotals(int size) {
    values = new double[size];
    marked = new boolean[size];
    touched = new int[size];
  }

  void add(int at, double value) {
    if (!marked[at]) {
      marked[at] = true;
      touched[count++] = at;
    }
    values[at] += value;
  }

  /// How many sums have been added to.
  int count() {
    return count;
  }

  /// Which sum was the i-th to be added to.
  int touched(int i) {
    return touched[i];
  }

  double value(int at) {
    return values[at];
  }

  /// Counts the unit for every sum that has been added to.
  void countIn(int[] units) {
    for (int i = 0; i < count; i++) {
      units[touched[i]]++;
    }
  }

  int size() {
    return values.length;
  }

  /// Makes all sums 0, for the next unit.
  void clear() {
    for (int i = 0; i < count; i++) {
      values[touched[i]] = 0;
      marked[touched[i]] = false;
    }
    count = 0;
  }
}
