package manyi.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import manyi.progress.Cancelled;
import manyi.progress.Progress;
import org.jspecify.annotations.Nullable;

/// Reads a stream on another thread, a few blocks ahead of who uses it, so that a part is inflated
/// and understood at the same time. What was read before something went wrong is given first, then
/// the problem is thrown; closing waits until the thread has left the stream.
final class ReadAhead implements Blocks {
  private static final int BLOCKS = 8;
  private static final int BLOCK = 1 << 18;

  private final InputStream in;
  private final int size;
  private final long expected;
  private final Progress progress;
  private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BLOCKS + 2);
  private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(BLOCKS + 2);
  private final Thread reader;
  private volatile @Nullable Throwable problem;
  private volatile boolean closed;
  private boolean ended;
  private long given;

  /// @param expected how many bytes the stream is said to have; it may have more
  /// @param progress told at every block how far they are used
  ReadAhead(InputStream in, long expected, Progress progress) {
    this(in, BLOCK, expected, progress);
  }

  ReadAhead(InputStream in, int size, long expected, Progress progress) {
    this.in = in;
    this.size = size;
    this.expected = Math.max(1, expected);
    this.progress = progress;
    reader = Thread.ofPlatform().daemon().name("reading ahead").start(this::fill);
  }

  private void fill() {
    try {
      for (int made = 0; !closed; made++) {
        var bytes = made < BLOCKS ? new byte[ROOM + size + SLACK] : free.take();
        if (closed || !fill(bytes)) {
          break;
        }
      }
    } catch (Throwable e) {
      problem = e;
    }
    filled.add(new Block(new byte[0], -1));
  }

  /// Fills a block as far as the stream goes.
  ///
  /// @return whether more may follow
  private boolean fill(byte[] bytes) throws IOException {
    int length = 0;
    try {
      while (length < size) {
        int read = in.read(bytes, ROOM + length, size - length);
        if (read < 0) {
          return false;
        }
        length += read;
      }
      return true;
    } finally {
      if (length > 0) {
        filled.add(new Block(bytes, length));
      }
    }
  }

  @Override
  public @Nullable Block next() throws IOException {
    var block = ended ? null : take();
    if (block == null || block.length() < 0) {
      ended = true;
      fail();
      return null;
    }
    given += block.length();
    progress.report(Math.min(1, (double) given / expected));
    return block;
  }

  private Block take() {
    try {
      return filled.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Cancelled();
    }
  }

  @Override
  public void free(byte[] bytes) {
    if (bytes.length == ROOM + size + SLACK) {
      free.offer(bytes);
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
