package manyi.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// Units with the same levels in all margins and the same start, which are raked as one: they have
/// the same weight throughout.
///
/// @param cellOf the cell of each unit
/// @param units how many units each cell has
/// @param start the start of each cell's units; 0 where it is not above zero
/// @param margins the levels of the cells
record RakingCells(int[] cellOf, int[] units, double[] start, List<Raking.Margin> margins) {
  static RakingCells of(double[] start, List<Raking.Margin> margins) {
    var cells = new HashMap<List<Object>, Integer>();
    var cellOf = new int[start.length];
    var units = new int[start.length];
    var first = new int[start.length];
    for (int unit = 0; unit < start.length; unit++) {
      var key = new Object[margins.size() + 1];
      key[0] = start[unit] > 0 ? start[unit] : 0.0;
      for (int margin = 0; margin < margins.size(); margin++) {
        key[margin + 1] = Math.max(-1, margins.get(margin).levels()[unit]);
      }
      var fresh = cells.size();
      var known = cells.putIfAbsent(List.of(key), fresh);
      int cell = known == null ? fresh : known;
      if (known == null) {
        first[cell] = unit;
      }
      cellOf[unit] = cell;
      units[cell]++;
    }
    int size = cells.size();
    var starts = new double[size];
    Arrays.setAll(starts, cell -> start[first[cell]] > 0 ? start[first[cell]] : 0);
    var folded =
        margins.stream()
            .map(margin -> {
              var levels = new int[size];
              Arrays.setAll(levels, cell -> margin.levels()[first[cell]]);
              return new Raking.Margin(levels, margin.shares());
            })
            .toList();
    return new RakingCells(cellOf, Arrays.copyOf(units, size), starts, folded);
  }

  /// Weights of the cells as those of the units.
  double[] spread(double[] weights) {
    return Arrays.stream(cellOf).mapToDouble(cell -> weights[cell]).toArray();
  }
}
