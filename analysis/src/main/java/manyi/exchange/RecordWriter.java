package manyi.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes numbers, low byte first, and texts of records.
final class RecordWriter {
  private final OutputStream out;

  RecordWriter(OutputStream out) {
    this.out = out;
  }

  void ints(int... numbers) throws IOException {
    var bytes = ByteBuffer.allocate(numbers.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(numbers);
    out.write(bytes.array());
  }

  void longs(long... numbers) throws IOException {
    var bytes = ByteBuffer.allocate(numbers.length * 8).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(numbers);
    out.write(bytes.array());
  }

  void reals(double... numbers) throws IOException {
    var bytes = ByteBuffer.allocate(numbers.length * 8).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asDoubleBuffer().put(numbers);
    out.write(bytes.array());
  }

  void bytes(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  /// A text of exactly so many bytes, cut or filled up with blanks.
  void text(String text, int length) throws IOException {
    var bytes = utf8(VariableNames.cut(text, length));
    var filled = Arrays.copyOf(bytes, length);
    Arrays.fill(filled, bytes.length, length, (byte) ' ');
    out.write(filled);
  }

  /// An extension of bytes.
  void extension(int subtype, String text) throws IOException {
    var bytes = utf8(text);
    if (bytes.length > 0) {
      ints(7, subtype, 1, bytes.length);
      out.write(bytes);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
