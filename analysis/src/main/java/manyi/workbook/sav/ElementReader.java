package manyi.workbook.sav;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import manyi.workbook.sav.FileHeader.Compression;

/// Reads the cases of a file in elements of eight bytes, whether or not small numbers are written
/// as one byte each.
final class ElementReader {
  private static final int IGNORED = 0;
  private static final int END = 252;
  private static final int VERBATIM = 253;
  private static final int BLANKS = 254;
  private static final int SYSTEM_MISSING = 255;

  private final InputStream in;
  private final boolean compressed;
  private final double bias;
  private final Reals reals;
  private final byte[] window = new byte[1 << 16];
  private int at;
  private int limit;
  private final byte[] codes = new byte[8];
  private int code = codes.length;
  private boolean ended;

  ElementReader(InputStream in, FileHeader header) {
    this.in = in;
    this.compressed = header.compression() != Compression.NONE;
    this.bias = header.bias();
    this.reals = new Reals(header.order());
  }

  /// Fills the array with elements.
  ///
  /// @return how many bytes were filled before the cases ended
  int read(byte[] into) throws IOException {
    for (int to = 0; to < into.length; to += 8) {
      if (ended || !(compressed ? element(into, to) : copy(into, to))) {
        ended = true;
        return to;
      }
    }
    return into.length;
  }

  private boolean element(byte[] into, int to) throws IOException {
    int command = IGNORED;
    while (command == IGNORED) {
      if (code == codes.length) {
        if (!copy(codes, 0)) {
          return false;
        }
        code = 0;
      }
      command = codes[code++] & 0xFF;
    }
    switch (command) {
      case END -> {
        return false;
      }
      case VERBATIM -> {
        if (!copy(into, to)) {
          throw new EOFException();
        }
      }
      case BLANKS -> Arrays.fill(into, to, to + 8, (byte) ' ');
      case SYSTEM_MISSING -> reals.set(into, to, -Double.MAX_VALUE);
      default -> reals.set(into, to, command - bias);
    }
    return true;
  }

  /// Copies eight bytes of the file.
  ///
  /// @return whether there were any
  private boolean copy(byte[] into, int to) throws IOException {
    if (limit - at < 8 && !fill()) {
      return false;
    }
    System.arraycopy(window, at, into, to, 8);
    at += 8;
    return true;
  }

  private boolean fill() throws IOException {
    System.arraycopy(window, at, window, 0, limit - at);
    limit -= at;
    at = 0;
    while (limit < 8) {
      int read = in.read(window, limit, window.length - limit);
      if (read < 0) {
        if (limit > 0) {
          throw new EOFException();
        }
        return false;
      }
      limit += read;
    }
    return true;
  }
}
