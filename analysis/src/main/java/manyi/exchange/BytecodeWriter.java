package manyi.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Writes the elements of cases, eight bytes each, small whole numbers and blanks as one byte.
/// Eight of these bytes stand before the elements that are written in full.
final class BytecodeWriter {
  static final double BIAS = 100;

  private static final int VERBATIM = 253;
  private static final int BLANKS = 254;
  private static final int SYSTEM_MISSING = 255;
  private static final int GREATEST = 151;

  private final OutputStream out;
  private final byte[] codes = new byte[8];
  private final ByteBuffer full = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
  private int count;

  BytecodeWriter(OutputStream out) {
    this.out = out;
  }

  /// A number; NaN for none.
  void number(double number) throws IOException {
    if (Double.isNaN(number)) {
      code(SYSTEM_MISSING);
    } else if (number == Math.rint(number) && number > -BIAS && number <= GREATEST) {
      code((int) (number + BIAS));
    } else {
      full.putDouble(number);
      code(VERBATIM);
    }
  }

  /// A piece of a text, filled up with blanks.
  ///
  /// @param elements how many groups of eight bytes it takes
  void text(byte[] bytes, int from, int to, int elements) throws IOException {
    for (int at = from, i = 0; i < elements; i++, at += 8) {
      if (at >= to) {
        code(BLANKS);
      } else {
        int length = Math.min(8, to - at);
        full.put(bytes, at, length);
        for (int blank = length; blank < 8; blank++) {
          full.put((byte) ' ');
        }
        code(VERBATIM);
      }
    }
  }

  /// Writes what is begun.
  void finish() throws IOException {
    while (count > 0) {
      code(0);
    }
  }

  private void code(int code) throws IOException {
    codes[count++] = (byte) code;
    if (count == codes.length) {
      out.write(codes);
      out.write(full.array(), 0, full.position());
      full.clear();
      count = 0;
    }
  }
}
