package manyi.workbook.cells;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// All distinct texts of a workbook as one run of UTF-8; the same text has the same place.
public final class TextPool {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final MemoryBudget budget;
  private byte[] utf8 = new byte[1 << 12];
  private int[] ends = new int[256];
  private int size;

  /// By the texts' hashes, each entry a hash in the upper half and a place, from 1 on, in the
  /// lower: most other texts are told apart without looking at their bytes.
  private long[] table = new long[512];

  public TextPool(MemoryBudget budget) {
    this.budget = budget;
  }

  /// The place of a text, added where it is new.
  ///
  /// @throws TooLarge when the texts of a workbook are more than memory can hold
  public int add(byte[] bytes, int from, int to) {
    if (table.length == 0) {
      rehash(Integer.highestOneBit(Math.max(256, size)) << 2);
    }
    int hash = hash(bytes, from, to);
    int at = slot(hash, bytes, from, to);
    if (table[at] != 0) {
      return (int) table[at] - 1;
    }
    append(bytes, from, to);
    table[at] = entry(hash, size);
    if (size * 2 > table.length) {
      budget.take(table.length * 8L);
      rehash(table.length * 2);
    }
    return size - 1;
  }

  /// The place of another pool's text, added where it is new.
  public int add(TextPool other, int id) {
    return add(other.utf8, other.start(id), other.ends[id]);
  }

  /// Gives back what is only needed to add texts; more can be added, but the first takes long.
  public void trim() {
    utf8 = Arrays.copyOf(utf8, size == 0 ? 0 : ends[size - 1]);
    ends = Arrays.copyOf(ends, size);
    table = new long[0];
  }

  String get(int id) {
    return new String(utf8, start(id), ends[id] - start(id), StandardCharsets.UTF_8);
  }

  /// How many bytes a text has.
  public int length(int id) {
    return ends[id] - start(id);
  }

  /// A byte of a text.
  public byte at(int id, int index) {
    return utf8[start(id) + index];
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
      int longer = Math.max(256, size * 2);
      budget.take((longer - size) * 4L);
      ends = Arrays.copyOf(ends, longer);
    }
    System.arraycopy(bytes, from, utf8, end, to - from);
    ends[size++] = (int) needed;
  }

  /// Where a text stands in the table, or the free place where it belongs.
  private int slot(int hash, byte[] bytes, int from, int to) {
    int at = hash & (table.length - 1);
    while (table[at] != 0
        && ((int) (table[at] >>> 32) != hash || !same((int) table[at] - 1, bytes, from, to))) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  private boolean same(int id, byte[] bytes, int from, int to) {
    return Arrays.equals(utf8, start(id), ends[id], bytes, from, to);
  }

  /// Mixes eight bytes at once: there may be millions of texts.
  private static int hash(byte[] bytes, int from, int to) {
    long hash = to - from;
    int at = from;
    for (; at + 8 <= to; at += 8) {
      hash = mixed(hash ^ (long) EIGHT.get(bytes, at));
    }
    for (; at < to; at++) {
      hash = hash * 31 + bytes[at];
    }
    return (int) (mixed(hash) >>> 32);
  }

  private static long mixed(long bits) {
    long product = bits * 0x9E37_79B9_7F4A_7C15L;
    return product ^ product >>> 29;
  }

  private static long entry(int hash, int place) {
    return (long) hash << 32 | place;
  }

  private void rehash(int length) {
    table = new long[length];
    for (int id = 0; id < size; id++) {
      int hash = hash(utf8, start(id), ends[id]);
      int at = hash & (length - 1);
      while (table[at] != 0) {
        at = (at + 1) & (length - 1);
      }
      table[at] = entry(hash, id + 1);
    }
  }
}
