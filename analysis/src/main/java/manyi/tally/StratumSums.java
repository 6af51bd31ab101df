package manyi.tally;

/// The totals of sampled units summed up by stratum.
record StratumSums(double[][] sums, int size) {
  static StratumSums of(DesignUnits units, int size) {
    return new StratumSums(new double[units.strata()][size], size);
  }

  void add(int stratum, UnitTotals unit) {
    for (int i = 0; i < unit.count(); i++) {
      sums[stratum][unit.touched(i)] += unit.value(unit.touched(i));
    }
  }

  double at(int stratum, int total) {
    return sums[stratum][total];
  }
}
