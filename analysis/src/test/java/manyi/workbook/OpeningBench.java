package manyi.workbook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import manyi.progress.Progress;
import manyi.text.UserProblem;

/// How long a workbook takes to open, against merely inflating its parts. Run it with the file's
/// path; it tells the best of some rounds, in milliseconds of processor time.
final class OpeningBench {
  private static final int ROUNDS = 4;

  private OpeningBench() {}

  public static void main(String... arguments) throws IOException, UserProblem {
    var file = Path.of(arguments[0]);
    PrintStream out = System.out;
    double inflating = Double.POSITIVE_INFINITY;
    double reading = Double.POSITIVE_INFINITY;
    double opening = Double.POSITIVE_INFINITY;
    double correcting = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      long start = cpu();
      inflate(file);
      inflating = Math.min(inflating, milliseconds(start));
      start = cpu();
      read(file);
      reading = Math.min(reading, milliseconds(start));
      start = cpu();
      var opened = Importer.open(file, Corrections.NONE, Progress.none());
      opening = Math.min(opening, milliseconds(start));
      start = cpu();
      Importer.correct(opened, Corrections.NONE, Progress.none());
      correcting = Math.min(correcting, milliseconds(start));
    }
    out.printf(
        "inflating %.0f%nreading cells %.0f (%.2f times)%n",
        inflating, reading, reading / inflating);
    out.printf(
        "opening %.0f (%.2f times)%ncorrecting %.0f%n", opening, opening / inflating, correcting);
  }

  /// The processor time that this program was given, so that others beside it do not count.
  private static long cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static double milliseconds(long start) {
    return (cpu() - start) / 1e6;
  }

  private static void inflate(Path file) throws IOException {
    var buffer = new byte[1 << 16];
    try (var zip = new ZipFile(file.toFile())) {
      var entries = zip.entries();
      while (entries.hasMoreElements()) {
        try (var in = zip.getInputStream(entries.nextElement())) {
          while (in.read(buffer) >= 0) {
            // the bytes themselves are not wanted
          }
        }
      }
    }
  }

  private static void read(Path file) throws IOException {
    try (var workbook = WorkbookFile.open(file)) {
      workbook.read(workbook.sheets().getFirst(), Integer.MAX_VALUE, Progress.none());
    }
  }
}
