package manyi.workbook.cells;

import java.util.Arrays;

/// Numbers the distinct 64-bit values put into it, from 1 on; open addressing, nothing boxed.
public final class LongTable {
  private long[] keys = new long[32];
  private int[] codes = new int[32];
  private int size;

  int size() {
    return size;
  }

  /// The value's number, given now where it is new.
  public int add(long key) {
    int at = slot(key);
    if (codes[at] != 0) {
      return codes[at];
    }
    keys[at] = key;
    codes[at] = ++size;
    if (size * 2 > keys.length) {
      grow();
    }
    return size;
  }

  /// The value's number, 0 where it has none.
  public int find(long key) {
    return codes[slot(key)];
  }

  /// The values in the order of their numbers; the one numbered 1 stands at 1, 0 is empty.
  public long[] values() {
    var values = new long[size + 1];
    values[0] = CellValue.EMPTY;
    for (int at = 0; at < keys.length; at++) {
      if (codes[at] != 0) {
        values[codes[at]] = keys[at];
      }
    }
    return values;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    // Small whole numbers differ in the high bits only, texts in the low: the product's highest
    // bits
    // depend on all of them.
    long mixed = (key ^ key >>> 32) * 0x9E37_79B9_7F4A_7C15L;
    int at = (int) (mixed >>> Long.numberOfLeadingZeros(mask));
    while (codes[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    var oldKeys = keys;
    var oldCodes = codes;
    keys = new long[oldKeys.length * 2];
    codes = new int[keys.length];
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldCodes[at] != 0) {
        int free = slot(oldKeys[at]);
        keys[free] = oldKeys[at];
        codes[free] = oldCodes[at];
      }
    }
  }

  @Override
  public String toString() {
    return Arrays.toString(values());
  }
}
