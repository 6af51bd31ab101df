package manyi.workbook.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Refuses a tag or text without an end: a parser keeps a whole attribute in memory, and a few
/// bytes inflate to gigabytes of it.
final class TokenGuard extends FilterInputStream {
  private static final int LONGEST = 1 << 24;

  private long sinceTag;

  TokenGuard(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    int at = offset + count - 1;
    while (at >= offset && bytes[at] != '>') {
      at--;
    }
    sinceTag = at >= offset ? offset + count - 1 - at : sinceTag + Math.max(0, count);
    if (sinceTag > LONGEST) {
      throw new BrokenPart("a tag or text without an end");
    }
    return count;
  }
}
