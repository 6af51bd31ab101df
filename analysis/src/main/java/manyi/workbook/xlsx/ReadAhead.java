package manyi.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import manyi.progress.Cancelled;
import org.jspecify.annotations.Nullable;

/// Reads a stream on another thread, a few buffers ahead of who uses it, so that a part is inflated
/// and understood at the same time. What goes wrong there is thrown here; closing waits until the
/// thread has left the stream.
final class ReadAhead extends InputStream {
  private static final int BUFFERS = 8;
  private static final int BUFFER = 1 << 17;

  /// What was read at once.
  ///
  /// @param length how much of the bytes; negative at the end of the stream
  private record Piece(byte[] bytes, int length) {}

  private final InputStream in;
  private final BlockingQueue<Piece> filled = new ArrayBlockingQueue<>(BUFFERS + 1);
  private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(BUFFERS + 1);
  private final Thread reader;
  private volatile @Nullable Throwable problem;
  private volatile boolean closed;
  private Piece piece = new Piece(new byte[0], 0);
  private int at;

  ReadAhead(InputStream in) {
    this.in = in;
    for (int i = 0; i < BUFFERS; i++) {
      free.add(new byte[BUFFER]);
    }
    reader = Thread.ofPlatform().daemon().name("reading ahead").start(this::fill);
  }

  private void fill() {
    try {
      int length = 0;
      while (length >= 0 && !closed) {
        var bytes = free.take();
        length = closed ? -1 : in.readNBytes(bytes, 0, bytes.length);
        length = length == 0 ? -1 : length;
        filled.add(new Piece(bytes, length));
      }
    } catch (Throwable e) {
      problem = e;
      filled.add(new Piece(new byte[0], -1));
    }
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at == piece.length()) {
      next();
    }
    if (piece.length() < 0) {
      fail();
      return -1;
    }
    int count = Math.min(length, piece.length() - at);
    System.arraycopy(piece.bytes(), at, bytes, offset, count);
    at += count;
    return count;
  }

  private void next() {
    if (piece.length() > 0) {
      free.add(piece.bytes());
    }
    try {
      piece = filled.take();
      at = 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Cancelled();
    }
  }

  private void fail() throws IOException {
    switch (problem) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    free.offer(new byte[0]);
    boolean interrupted = false;
    // The thread is never interrupted: that would close the file below the stream.
    while (reader.isAlive()) {
      try {
        reader.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    in.close();
  }
}
