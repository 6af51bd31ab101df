package manyi.workbook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import manyi.progress.Progress;
import manyi.text.UserProblem;

/// How long a workbook takes to open, against merely inflating its parts. Run it with the file's
/// path; it tells the best of some rounds, in milliseconds by the clock and of processor time.
final class OpeningBench {
  private static final int ROUNDS = 4;

  private static final class Times {
    private double clock = Double.POSITIVE_INFINITY;
    private double processor = Double.POSITIVE_INFINITY;

    @Override
    public String toString() {
      return "%.0f by the clock, %.0f of processor time".formatted(clock, processor);
    }
  }

  private interface Work<T> {
    T run() throws IOException, UserProblem;
  }

  private OpeningBench() {}

  public static void main(String... arguments) throws IOException, UserProblem {
    var file = Path.of(arguments[0]);
    PrintStream out = System.out;
    var inflating = new Times();
    var reading = new Times();
    var opening = new Times();
    var correcting = new Times();
    for (int round = 0; round < ROUNDS; round++) {
      measure(inflating, () -> inflate(file));
      measure(reading, () -> read(file));
      var opened =
          measure(opening, () -> Importer.open(file, Corrections.NONE, Progress.none()));
      measure(correcting, () -> Importer.correct(opened, Corrections.NONE, Progress.none()));
    }
    out.printf("inflating: %s%nreading cells: %s%n", inflating, reading);
    out.printf("opening: %s%ncorrecting: %s%n", opening, correcting);
    out.printf("opening takes %.2f times inflating%n", opening.clock / inflating.clock);
  }

  private static <T> T measure(Times times, Work<T> work) throws IOException, UserProblem {
    long processor = processor();
    long start = System.nanoTime();
    var result = work.run();
    times.clock = Math.min(times.clock, (System.nanoTime() - start) / 1e6);
    times.processor = Math.min(times.processor, (processor() - processor) / 1e6);
    return result;
  }

  /// The processor time that this program was given, so that others beside it do not count.
  private static long processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static long inflate(Path file) throws IOException {
    var buffer = new byte[1 << 16];
    long bytes = 0;
    try (var zip = new ZipFile(file.toFile())) {
      var entries = zip.entries();
      while (entries.hasMoreElements()) {
        try (var in = zip.getInputStream(entries.nextElement())) {
          for (int read = 0; read >= 0; read = in.read(buffer)) {
            bytes += read;
          }
        }
      }
    }
    return bytes;
  }

  private static RawCells read(Path file) throws IOException {
    try (var workbook = WorkbookFile.open(file)) {
      return workbook.read(workbook.sheets().getFirst(), Progress.none());
    }
  }
}
