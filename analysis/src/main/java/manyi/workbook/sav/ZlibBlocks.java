package manyi.workbook.sav;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// The cases of a zsav file: zlib streams one after the other. Where they end is told before the
/// first; the table behind the last is not needed to read them in order.
final class ZlibBlocks extends InputStream {
  private final InputStream in;
  private long left;
  private final Inflater inflater = new Inflater();
  private final byte[] input = new byte[1 << 15];
  private int inputLength;

  /// @param in at the first stream
  /// @param length of all streams
  ZlibBlocks(InputStream in, long length) {
    this.in = in;
    this.left = length;
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
    try {
      while (true) {
        int inflated = inflater.inflate(bytes, offset, length);
        if (inflated > 0) {
          return inflated;
        }
        if (inflater.needsDictionary()) {
          throw new ZipException("a preset dictionary");
        }
        if (inflater.finished() && !nextStream()) {
          return -1;
        }
        if (inflater.needsInput() && !feed()) {
          throw new EOFException();
        }
      }
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
  }

  /// Begins the stream behind the finished one.
  private boolean nextStream() throws IOException {
    int rest = inflater.getRemaining();
    int used = inputLength - rest;
    inflater.reset();
    if (rest > 0) {
      inflater.setInput(input, used, rest);
      return true;
    }
    return feed();
  }

  private boolean feed() throws IOException {
    int wanted = (int) Math.min(input.length, left);
    int read = wanted == 0 ? 0 : in.readNBytes(input, 0, wanted);
    left -= read;
    inputLength = read;
    inflater.setInput(input, 0, read);
    return read > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
