package manyi.survey;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// A set of respondents, one bit a respondent; immutable. Rows are numbered from 0.
public final class Rows {
  private final int size;
  private final long[] words;

  private Rows(int size, long[] words) {
    this.size = size;
    this.words = words;
  }

  /// The rows among `size` for which the condition holds.
  public static Rows where(int size, IntPredicate condition) {
    var words = new long[(size + 63) >>> 6];
    for (int row = 0; row < size; row++) {
      if (condition.test(row)) {
        words[row >>> 6] |= 1L << row;
      }
    }
    return new Rows(size, words);
  }

  /// The rows among `size` whose byte is one of some; much faster than asking a condition.
  ///
  /// @param cells rows beyond them are as if they held 0
  /// @param first the cell of row 0
  /// @param wanted by the 256 values of a byte, read as unsigned
  public static Rows where(int size, byte[] cells, int first, boolean[] wanted) {
    var words = new long[(size + 63) >>> 6];
    for (int row = 0; row < size; row++) {
      int at = first + row;
      if (wanted[at < cells.length ? cells[at] & 0xFF : 0]) {
        words[row >>> 6] |= 1L << row;
      }
    }
    return new Rows(size, words);
  }

  /// The rows of each code below `sets`, in one pass; other codes are in none of them.
  public static List<Rows> byCode(Codes codes, int sets) {
    int size = codes.rows();
    var words = new long[sets][(size + 63) >>> 6];
    for (int row = 0; row < size; row++) {
      int code = codes.at(row);
      if (code >= 0 && code < sets) {
        words[code][row >>> 6] |= 1L << row;
      }
    }
    return Arrays.stream(words).map(set -> new Rows(size, set)).toList();
  }

  public static Rows all(int size) {
    var words = new long[(size + 63) >>> 6];
    Arrays.fill(words, -1L);
    if ((size & 63) != 0) {
      words[words.length - 1] = (1L << size) - 1;
    }
    return new Rows(size, words);
  }

  public static Rows none(int size) {
    return new Rows(size, new long[(size + 63) >>> 6]);
  }

  /// How many rows there are to choose from.
  public int size() {
    return size;
  }

  public boolean contains(int row) {
    return (words[row >>> 6] & (1L << row)) != 0;
  }

  /// How many rows are in the set.
  public int count() {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /// How many words of 64 rows there are.
  public int words() {
    return words.length;
  }

  /// 64 rows at once: bit i stands for row 64 · `index` + i. For loops that cannot afford a call a
  /// row.
  public long word(int index) {
    return words[index];
  }

  /// Visits the rows in the set, the lowest first.
  public void forEach(IntConsumer visitor) {
    for (int i = 0; i < words.length; i++) {
      for (long rest = words[i]; rest != 0; rest &= rest - 1) {
        visitor.accept((i << 6) + Long.numberOfTrailingZeros(rest));
      }
    }
  }

  public Rows and(Rows other) {
    var both = new long[words.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = words[i] & other.words[i];
    }
    return new Rows(size, both);
  }

  public Rows or(Rows other) {
    var either = new long[words.length];
    for (int i = 0; i < either.length; i++) {
      either[i] = words[i] | other.words[i];
    }
    return new Rows(size, either);
  }

  public Rows not() {
    var inverse = all(size);
    for (int i = 0; i < words.length; i++) {
      inverse.words[i] &= ~words[i];
    }
    return inverse;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rows rows && rows.size == size && Arrays.equals(rows.words, words);
  }

  @Override
  public int hashCode() {
    return 31 * size + Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return count() + " of " + size + " rows";
  }
}
