package manyi.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where the command line writes, in UTF-8 whatever the machine's own encoding. A reader that goes
/// away is no trouble: what it did not read is dropped.
///
/// @param out results, and nothing else
/// @param err problems, warnings and advice
public record Console(PrintStream out, PrintStream err) {
  private static final int BUFFER = 1 << 16;

  /// The standard streams of the process.
  public static Console standard() {
    return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    var attended = new AttendedStream(new FileOutputStream(descriptor));
    var buffered = new BufferedOutputStream(attended, BUFFER);
    return new PrintStream(buffered, false, StandardCharsets.UTF_8);
  }

  void print(String line) {
    out.print(line + "\n");
  }

  void complain(String line) {
    out.flush();
    err.print(line + "\n");
    err.flush();
  }

  void flush() {
    out.flush();
    err.flush();
  }

  /// Whether some of the results could not be written; a reader that went away does not count.
  boolean lost() {
    return out.checkError();
  }
}
