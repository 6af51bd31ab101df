package manyi.workbook.cells;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// All distinct texts of a workbook as one run of UTF-8; the same text has the same place.
public final class TextPool {
  private final MemoryBudget budget;
  private byte[] utf8 = new byte[1 << 12];
  private int[] ends = new int[256];
  private int[] table = new int[512];
  private int size;

  public TextPool(MemoryBudget budget) {
    this.budget = budget;
  }

  /// The place of a text, added where it is new.
  ///
  /// @throws TooLarge when the texts of a workbook are more than memory can hold
  public int add(byte[] bytes, int from, int to) {
    int at = slot(bytes, from, to);
    if (table[at] != 0) {
      return table[at] - 1;
    }
    append(bytes, from, to);
    table[at] = size;
    if (size * 2 > table.length) {
      grow();
    }
    return size - 1;
  }

  String get(int id) {
    return new String(utf8, start(id), ends[id] - start(id), StandardCharsets.UTF_8);
  }

  /// Writes a text's bytes.
  public void write(int id, ByteArrayOutputStream out) {
    out.write(utf8, start(id), ends[id] - start(id));
  }

  /// How many bytes a text has.
  public int length(int id) {
    return ends[id] - start(id);
  }

  private int start(int id) {
    return id == 0 ? 0 : ends[id - 1];
  }

  private void append(byte[] bytes, int from, int to) {
    int end = size == 0 ? 0 : ends[size - 1];
    long needed = (long) end + to - from;
    if (needed > Integer.MAX_VALUE - 16) {
      throw new TooLarge();
    }
    if (needed > utf8.length) {
      int longer = (int) Math.min(Integer.MAX_VALUE - 16, Math.max(needed, utf8.length * 2L));
      budget.take(longer - utf8.length);
      utf8 = Arrays.copyOf(utf8, longer);
    }
    if (size == ends.length) {
      budget.take(size * 4L);
      ends = Arrays.copyOf(ends, size * 2);
    }
    System.arraycopy(bytes, from, utf8, end, to - from);
    ends[size++] = (int) needed;
  }

  private int slot(byte[] bytes, int from, int to) {
    int mask = table.length - 1;
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int at = (hash * 0x9E37_79B9 >>> 7) & mask;
    while (table[at] != 0 && !same(table[at] - 1, bytes, from, to)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private boolean same(int id, byte[] bytes, int from, int to) {
    return Arrays.equals(utf8, start(id), ends[id], bytes, from, to);
  }

  private void grow() {
    budget.take(table.length * 4L);
    table = new int[table.length * 2];
    for (int id = 0; id < size; id++) {
      table[slot(utf8, start(id), ends[id])] = id + 1;
    }
  }
}
