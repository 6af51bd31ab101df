package manyi.workbook.sav;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.ZipException;
import manyi.progress.Progress;
import manyi.workbook.sav.FileHeader.Compression;

/// The cases of a system file, one after the other, as far as they can be read.
///
/// @param file that holds them
/// @param records that stand before them
record Cases(Path file, Records records) {
  private static final int CASES_A_REPORT = 1024;
  private static final int ZLIB_HEADER = 24;

  /// What takes cases.
  @FunctionalInterface
  interface Sink {
    /// @param one the case's bytes; used again for the next
    /// @param at which case, from 0
    /// @return whether more cases are wanted
    boolean take(byte[] one, int at);
  }

  /// How it ended.
  ///
  /// @param read how many cases could be read
  /// @param cut whether the file breaks off before its end
  record Outcome(int read, boolean cut) {}

  /// Gives all cases until the sink wants no more.
  ///
  /// @throws IOException when the file cannot be read; that it breaks off is an outcome
  Outcome forEach(Sink sink, Progress progress) throws IOException {
    try (var channel = FileChannel.open(file);
        var data = data(channel)) {
      var elements = new ElementReader(data, records.header());
      var one = new byte[records.variables().size() * 8];
      long said = records.header().cases();
      long last = said < 0 ? Integer.MAX_VALUE - 8 : Math.min(said, Integer.MAX_VALUE - 8);
      for (int at = 0; at < last; at++) {
        if (at % CASES_A_REPORT == 0) {
          progress.report(Math.min(1, (double) channel.position() / Math.max(1, channel.size())));
        }
        int bytes = fill(one, elements);
        if (bytes < one.length) {
          return new Outcome(at, bytes > 0 || said > at);
        }
        if (!sink.take(one, at)) {
          return new Outcome(at, false);
        }
      }
      return new Outcome((int) last, false);
    }
  }

  /// How many bytes of the next case could be read; 1 where the file breaks off.
  private static int fill(byte[] one, ElementReader elements) throws IOException {
    try {
      return elements.read(one);
    } catch (EOFException | ZipException _) {
      return 1;
    }
  }

  private InputStream data(FileChannel channel) throws IOException {
    channel.position(records.data());
    var in = Channels.newInputStream(channel);
    if (records.header().compression() != Compression.ZLIB) {
      return in;
    }
    var header = ByteBuffer.wrap(in.readNBytes(ZLIB_HEADER)).order(records.header().order());
    if (header.remaining() < ZLIB_HEADER) {
      return InputStream.nullInputStream();
    }
    long trailer = header.getLong(8);
    long begin = records.data() + ZLIB_HEADER;
    long end = trailer < begin || trailer > channel.size() ? channel.size() : trailer;
    return new ZlibBlocks(new BufferedInputStream(in), end - begin);
  }
}
