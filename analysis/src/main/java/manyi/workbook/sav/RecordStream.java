package manyi.workbook.sav;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import manyi.workbook.cells.MemoryBudget;

/// Reads a system file's numbers and texts one after the other. No length is believed that is more
/// than the rest of the file.
final class RecordStream implements AutoCloseable {
  private final InputStream in;
  private final long size;
  private final MemoryBudget budget;
  private ByteOrder order = ByteOrder.LITTLE_ENDIAN;
  private long position;

  private RecordStream(InputStream in, long size, MemoryBudget budget) {
    this.in = in;
    this.size = size;
    this.budget = budget;
  }

  static RecordStream open(Path file, MemoryBudget budget) throws IOException {
    return new RecordStream(
        new BufferedInputStream(Files.newInputStream(file), 1 << 16), Files.size(file), budget);
  }

  /// The numbers and texts of a record of any length, already read.
  static RecordStream of(byte[] record, ByteOrder order) {
    var bytes = new ByteArrayInputStream(record);
    var stream = new RecordStream(bytes, record.length, MemoryBudget.of(Long.MAX_VALUE));
    stream.order(order);
    return stream;
  }

  boolean hasMore() {
    return position < size;
  }

  void order(ByteOrder newOrder) {
    order = newOrder;
  }

  ByteOrder order() {
    return order;
  }

  /// How many bytes have been read.
  long position() {
    return position;
  }

  int int32() throws IOException {
    return ByteBuffer.wrap(bytes(4)).order(order).getInt();
  }

  double real() throws IOException {
    return ByteBuffer.wrap(bytes(8)).order(order).getDouble();
  }

  /// @throws BrokenSystemFile when the file ends before
  byte[] bytes(long length) throws IOException {
    if (length < 0 || length > size - position || length > Integer.MAX_VALUE - 16) {
      throw broken("a length of " + length);
    }
    // Much of what is read is kept: labels, and the objects around them.
    budget.take(length + 16);
    var bytes = in.readNBytes((int) length);
    if (bytes.length < length) {
      throw broken("an early end");
    }
    position += length;
    return bytes;
  }

  BrokenSystemFile broken(String what) {
    return new BrokenSystemFile(what, position);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
