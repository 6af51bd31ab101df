package manyi.workbook.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The bytes of a part around the place that is being read. They are never copied but for the few
/// that are unread when a block ends.
final class ByteWindow {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW = 0x0101_0101_0101_0101L;
  private static final long HIGH = 0x8080_8080_8080_8080L;

  private final Blocks blocks;
  private boolean ended;

  /// Those from [#pos] to [#limit] are still to be read. After the part's last byte stand zeros.
  byte[] bytes = new byte[Blocks.ROOM + Blocks.SLACK];

  int pos = Blocks.ROOM;
  int limit = Blocks.ROOM;

  ByteWindow(Blocks blocks) {
    this.blocks = blocks;
  }

  /// Makes sure that so many bytes follow the position, or that all that are left do.
  void want(int wanted) {
    while (limit - pos < wanted && more()) {}
  }

  /// Puts the next block behind the unread bytes.
  ///
  /// @return false where there is none, or where the unread bytes are more than there is room for;
  ///   what is wrong with the next block is told by [#rest], after the bytes before it
  boolean more() {
    int kept = limit - pos;
    if (ended || kept > Blocks.ROOM) {
      return false;
    }
    var block = block();
    if (block == null) {
      ended = true;
      Arrays.fill(bytes, limit, limit + Blocks.SLACK, (byte) 0);
      return false;
    }
    System.arraycopy(bytes, pos, block.bytes(), Blocks.ROOM - kept, kept);
    blocks.free(bytes);
    bytes = block.bytes();
    pos = Blocks.ROOM - kept;
    limit = Blocks.ROOM + block.length();
    return true;
  }

  private Blocks.@Nullable Block block() {
    try {
      return blocks.next();
    } catch (IOException e) {
      return null;
    }
  }

  /// Whether the part's last byte has been seen.
  boolean ended() {
    return ended;
  }

  /// Where a byte comes first from a place on; −1 where it is not among the bytes at hand.
  int find(int from, char wanted) {
    for (int at = from; at < limit; at++) {
      if (bytes[at] == wanted) {
        return at;
      }
    }
    return -1;
  }

  boolean matches(int at, byte[] sequence) {
    return at + sequence.length <= limit
        && Arrays.equals(bytes, at, at + sequence.length, sequence, 0, sequence.length);
  }

  /// All that is left, after some text.
  InputStream rest(String before) {
    var kept = new ByteArrayInputStream(bytes, pos, limit - pos);
    var first = new ByteArrayInputStream(before.getBytes(StandardCharsets.US_ASCII));
    return new SequenceInputStream(first, new SequenceInputStream(kept, new BlockStream(blocks)));
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// Eight bytes at once, the first the lowest.
  static long eight(byte[] bytes, int at) {
    return (long) EIGHT.get(bytes, at);
  }

  /// Up to eight characters as [#eight] gives them.
  static long eight(String text) {
    long eight = 0;
    for (int i = 0; i < text.length(); i++) {
      eight |= (long) text.charAt(i) << (8 * i);
    }
    return eight;
  }

  /// The mask of the first so many of eight bytes.
  static long first(int count) {
    return count >= 8 ? -1L : (1L << (8 * count)) - 1;
  }

  /// How many of eight bytes come before the first `<`; 8 where there is none.
  static int beforeTag(long eight) {
    long differing = eight ^ ('<' * LOW);
    return Long.numberOfTrailingZeros((differing - LOW) & ~differing & HIGH) >>> 3;
  }

  /// The further blocks as a stream.
  private static final class BlockStream extends InputStream {
    private final Blocks blocks;
    private byte @Nullable [] bytes;
    private int at;
    private int to;

    BlockStream(Blocks blocks) {
      this.blocks = blocks;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (at == to) {
        if (bytes != null) {
          blocks.free(bytes);
          bytes = null;
        }
        var block = blocks.next();
        if (block == null) {
          return -1;
        }
        bytes = block.bytes();
        at = Blocks.ROOM;
        to = at + block.length();
      }
      int count = Math.min(length, to - at);
      System.arraycopy(bytes, at, into, offset, count);
      at += count;
      return count;
    }
  }
}
