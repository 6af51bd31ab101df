package manyi.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/// A stream that drops what is written after its reader went away, as `head` does; other trouble is
/// trouble.
final class AttendedStream extends FilterOutputStream {
  private boolean left;

  AttendedStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int offset, int length) throws IOException {
    if (left) {
      return;
    }
    try {
      out.write(octets, offset, length);
    } catch (IOException e) {
      if (!tellsOfAPipe(e)) {
        throw e;
      }
      left = true;
    }
  }

  /// The systems say it in words only: "Broken pipe", "The pipe is being closed", "管道已结束".
  private static boolean tellsOfAPipe(IOException e) {
    var words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("pipe") || words.contains("管道");
  }
}
