package manyi.workbook.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import manyi.progress.Progress;

/// Tells how far a part has been read.
final class CountingStream extends FilterInputStream {
  private static final long BYTES_A_REPORT = 1 << 20;

  private final long size;
  private final Progress progress;
  private long read;
  private long reported;

  /// @param size the bytes expected; the part may have more
  CountingStream(InputStream in, long size, Progress progress) {
    super(in);
    this.size = Math.max(1, size);
    this.progress = progress;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    read += Math.max(0, count);
    if (read - reported >= BYTES_A_REPORT || count < 0) {
      reported = read;
      progress.report(Math.min(1, (double) read / size));
    }
    return count;
  }
}
