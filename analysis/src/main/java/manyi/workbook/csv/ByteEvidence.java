package manyi.workbook.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import manyi.progress.Progress;

/// What the bytes of a text file say of its encoding: all are looked at, since the only letter that
/// tells may stand far down.
final class ByteEvidence {
  private static final int ENOUGH = 1 << 17;
  private static final int HEAD = 4096;
  private static final int CHUNK = 1 << 16;

  private final byte[] head;
  private final byte[] lines = new byte[ENOUGH];
  private int collected;
  private int lineStart;
  private boolean lineTells;
  private long size;
  private long sequences;
  private long broken;
  private int expected;

  private ByteEvidence(byte[] head) {
    this.head = head;
  }

  static ByteEvidence of(Path file, Progress progress) throws IOException {
    try (var channel = FileChannel.open(file)) {
      var chunk = ByteBuffer.allocate(CHUNK);
      ByteEvidence evidence = null;
      long length = Math.max(1, channel.size());
      while (channel.read(chunk) >= 0) {
        var bytes = chunk.array();
        if (evidence == null) {
          evidence = new ByteEvidence(Arrays.copyOf(bytes, Math.min(HEAD, chunk.position())));
        }
        evidence.add(bytes, chunk.position());
        chunk.clear();
        progress.report(Math.min(1, (double) evidence.size / length));
      }
      return evidence == null ? new ByteEvidence(new byte[0]) : evidence.closed();
    }
  }

  private void add(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      byte b = bytes[i];
      if (b > 0 && expected == 0) {
        if (collected < ENOUGH) {
          collect(b);
        }
        continue;
      }
      utf8(b & 0xFF);
      if (collected < ENOUGH) {
        lineTells |= b < 0;
        collect(b);
      }
    }
    size += count;
  }

  /// Keeps lines that hold more than plain letters, from their beginning, where characters begin.
  private void collect(byte b) {
    lines[collected++] = b;
    if (b == '\n') {
      collected = lineTells ? collected : lineStart;
      lineStart = collected;
      lineTells = false;
    } else if (collected == ENOUGH && !lineTells) {
      collected = lineStart;
    }
  }

  private void utf8(int b) {
    boolean follows = b >= 0x80 && b < 0xC0;
    if (expected > 0) {
      if (follows) {
        sequences += --expected == 0 ? 1 : 0;
        return;
      }
      broken++;
      expected = 0;
    }
    if (b >= 0xC2 && b < 0xF5) {
      expected = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    } else if (b >= 0x80) {
      broken++;
    }
  }

  private ByteEvidence closed() {
    collected = lineTells ? collected : lineStart;
    broken += expected > 0 ? 1 : 0;
    return this;
  }

  /// The first bytes.
  byte[] head() {
    return head;
  }

  /// How many characters beyond ASCII it holds as UTF-8.
  long sequences() {
    return sequences;
  }

  /// How often it is not UTF-8.
  long broken() {
    return broken;
  }

  /// Lines that hold bytes beyond ASCII.
  byte[] lines() {
    return Arrays.copyOf(lines, collected);
  }
}
