package manyi.workbook.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import manyi.workbook.together.Difference.Sort;

/// Finds files in which questions stand in another order.
final class Orders {
  private final Assembly assembly;
  private final Map<Integer, JoinedColumn> settled;
  private final Questions questions;

  private Orders(Assembly assembly, Map<Integer, JoinedColumn> settled) {
    this.assembly = assembly;
    this.settled = settled;
    questions = new Questions(assembly.columns());
  }

  /// @param settled the columns by their places among the cells
  static void tell(Assembly assembly, Map<Integer, JoinedColumn> settled) {
    new Orders(assembly, settled).tell();
  }

  private void tell() {
    var order = assembly.columns().stream().map(questions::of).distinct().toList();
    Map<List<String>, BitSet> moved = new LinkedHashMap<>();
    for (int part = 0; part < assembly.parts(); part++) {
      var own =
          Arrays.stream(assembly.stack().orders().get(part))
              .mapToObj(settled::get)
              .filter(Objects::nonNull)
              .filter(assembly.columns()::contains)
              .map(questions::of)
              .distinct()
              .toList();
      var out = outOfOrder(own.stream().mapToInt(order::indexOf).toArray());
      var names = out.stream().map(own::get).toList();
      if (!names.isEmpty()) {
        moved.computeIfAbsent(names, _ -> new BitSet()).set(part);
      }
    }
    moved.forEach(
        (names, parts) -> assembly.tell(Sort.OTHER_ORDER, names.getFirst(), parts, names.size()));
  }

  /// The places that are not in a longest rising row of the numbers.
  static List<Integer> outOfOrder(int[] numbers) {
    var length = new int[numbers.length];
    var before = new int[numbers.length];
    int last = -1;
    for (int i = 0; i < numbers.length; i++) {
      int at = i;
      before[i] =
          IntStream.range(0, i)
              .filter(j -> numbers[j] < numbers[at])
              .reduce(-1, (best, j) -> best < 0 || length[j] > length[best] ? j : best);
      length[i] = before[i] < 0 ? 1 : length[before[i]] + 1;
      last = last < 0 || length[i] > length[last] ? i : last;
    }
    var kept = new BitSet();
    for (int i = last; i >= 0; i = before[i]) {
      kept.set(i);
    }
    List<Integer> out = new ArrayList<>();
    IntStream.range(0, numbers.length).filter(i -> !kept.get(i)).forEach(out::add);
    return out;
  }
}
