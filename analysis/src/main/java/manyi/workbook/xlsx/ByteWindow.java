package manyi.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of a part around the place that is being read.
sealed class ByteWindow permits XmlScanner {
  private static final int LONGEST_TOKEN = 1 << 26;

  private final InputStream in;
  private boolean ended;

  /// The bytes read; those from [#pos] to [#limit] are still to be looked at.
  byte[] bytes = new byte[1 << 18];

  int pos;
  int limit;

  ByteWindow(InputStream in) throws IOException {
    this.in = in;
    if (fill(4) && bytes[0] == (byte) 0xEF) {
      pos = 3;
    } else if (limit > 1
        && (bytes[0] == 0 || bytes[1] == 0 || bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF)) {
      throw new BrokenPart("not UTF-8");
    }
  }

  void skipTo(String end) throws IOException {
    pos += find(end) + end.length();
  }

  /// How far from the position a sequence begins.
  int find(String sequence) throws IOException {
    int length = 2;
    while (true) {
      if (!fill(length + sequence.length())) {
        throw new BrokenPart("ends too early");
      }
      if (matches(pos + length, sequence)) {
        return length;
      }
      length++;
    }
  }

  boolean startsWith(String sequence) throws IOException {
    return fill(sequence.length()) && matches(pos, sequence);
  }

  private boolean matches(int at, String sequence) {
    return Arrays.equals(
        bytes,
        at,
        at + sequence.length(),
        sequence.getBytes(StandardCharsets.US_ASCII),
        0,
        sequence.length());
  }

  /// Makes sure that so many bytes follow the position; false where the part ends before.
  boolean fill(int wanted) throws IOException {
    while (limit - pos < wanted) {
      if (ended) {
        return false;
      }
      if (pos > 0) {
        System.arraycopy(bytes, pos, bytes, 0, limit - pos);
        limit -= pos;
        pos = 0;
      }
      if (limit == bytes.length) {
        if (limit >= LONGEST_TOKEN) {
          throw new BrokenPart("a tag or text without an end");
        }
        bytes = Arrays.copyOf(bytes, limit * 2);
      }
      int read = in.read(bytes, limit, bytes.length - limit);
      ended = read < 0;
      limit += Math.max(0, read);
    }
    return true;
  }
}
