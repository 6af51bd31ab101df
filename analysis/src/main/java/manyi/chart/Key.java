package manyi.chart;

/// A row or column of a chart's data. Two may have the same label, as two questions may have the
/// same words, so they are told apart by their place.
record Key(int index, String label) implements Comparable<Key> {
  @Override
  public int compareTo(Key other) {
    return Integer.compare(index, other.index);
  }

  @Override
  public String toString() {
    return label;
  }
}
