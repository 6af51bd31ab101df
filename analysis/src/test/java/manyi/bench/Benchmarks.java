package manyi.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import manyi.Workbench;
import manyi.analysis.Request;
import manyi.preparation.Weigh;
import manyi.progress.Progress;
import manyi.samples.SampleWorkbooks;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Measures what the program promises on a survey of 400,000 respondents and 57 columns, each
/// figure beside a floor measured in the same run. Opening is set against merely inflating the
/// workbook's parts, a cross-tab against the barest loop that counts two columns.
///
/// Nothing is asserted: it prints. It runs by `mvn -Pbench -pl resources,analysis test`.
@Tag("bench")
class Benchmarks {
  private static final int RESPONDENTS = 400_000;
  private static final int ROUNDS = 5;
  private static final PrintStream OUT = System.out;

  /// Kept for the next run.
  private static final Path WORKBOOK = Path.of("target", "bench", "telecom-400000.xlsx");

  @Test
  void measure() throws Exception {
    Files.createDirectories(Path.of("target", "bench"));
    if (!Files.exists(WORKBOOK)) {
      SampleWorkbooks.writeTelecom(WORKBOOK, RESPONDENTS, 7);
    }
    opening(WORKBOOK);
    var survey = open(WORKBOOK).survey();
    crosstab("cross-tab", survey);
    crosstab("cross-tab, weighted", Workbench.prepare(survey, List.of(new Weigh("权重"))));
  }

  /// The two are timed in turn, so that a machine that slows down slows both.
  private static void opening(Path file) throws Exception {
    var inflating = new double[ROUNDS];
    var opening = new double[ROUNDS];
    var ratios = new double[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      double floor = Stopwatch.once(() -> inflate(file));
      double whole = Stopwatch.once(() -> open(file));
      if (round >= 0) {
        inflating[round] = floor;
        opening[round] = whole;
        ratios[round] = whole / floor;
      }
    }
    OUT.printf("inflating the parts           %8.0f ms%n", median(inflating));
    OUT.printf(
        "opening the survey            %8.0f ms  %5.2f times (%.2f to %.2f)%n",
        median(opening), median(ratios), ratios[0], ratios[ROUNDS - 1]);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static long inflate(Path file) throws Exception {
    long bytes = 0;
    var buffer = new byte[1 << 16];
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        try (var in = zip.getInputStream(entry)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
          }
        }
      }
    }
    return bytes;
  }

  private static Opened open(Path file) throws Exception {
    return Workbench.open(file, Corrections.NONE, Progress.none());
  }

  private static void crosstab(String name, Survey survey) throws Exception {
    var request = new Request("crosstab", Map.of("rows", "q12", "columns", "q3"));
    var rows = survey.question("q12");
    var columns = survey.question("q3");
    double floor = Stopwatch.median(20, 21, () -> count(rows, columns));
    double whole = Stopwatch.median(20, 21, () -> Workbench.run(survey, request, Progress.none()));
    OUT.printf("%-29s %8.2f ms  %5.2f times a bare loop%n", name, whole, whole / floor);
  }

  private static long[] count(Question rows, Question columns) {
    var left = codes(rows);
    var right = codes(columns);
    var counts = new long[rows.levels().size() * columns.levels().size()];
    for (int row = 0; row < left.rows(); row++) {
      if (left.at(row) >= 0 && right.at(row) >= 0) {
        counts[left.at(row) * columns.levels().size() + right.at(row)]++;
      }
    }
    return counts;
  }

  private static Codes codes(Question question) {
    return ((Answers.Coded) question.answers()).codes();
  }
}
