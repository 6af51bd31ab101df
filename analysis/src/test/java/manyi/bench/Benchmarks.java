package manyi.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
/// workbook's parts and against other readers, a cross-tab against the barest loop that counts two
/// columns. What is measured as a process of its own needs the launcher's build (`./manyi`).
///
/// Nothing is asserted: it prints. It runs by `mvn -Pbench -pl resources,analysis test`.
@Tag("bench")
class Benchmarks {
  static final int RESPONDENTS = 400_000;
  private static final int ROUNDS = 5;
  private static final int WARM_UPS = 3;
  private static final PrintStream OUT = System.out;

  /// Workbooks are kept for the next run.
  private static final Path FOLDER = Path.of("target", "bench");

  static Path workbook(int respondents) throws Exception {
    Files.createDirectories(FOLDER);
    var file = FOLDER.resolve("telecom-" + respondents + ".xlsx");
    if (!Files.exists(file)) {
      SampleWorkbooks.writeTelecom(file, respondents, 7);
    }
    return file;
  }

  @Test
  void measure() throws Exception {
    var file = workbook(RESPONDENTS);
    opening(file);
    var survey = keeping(file);
    crosstab("cross-tab", survey);
    crosstab("cross-tab, weighted", Workbench.prepare(survey, List.of(new Weigh("权重"))));
    OUT.printf("a million rows in 2 GiB       %s%n", Processes.open(workbook(1_000_000), "-Xmx2g"));
    OUT.printf(
        "inspect 20,000 rows, process  %8.2f s%n",
        Processes.launcher(ROUNDS, "inspect", workbook(20_000).toString(), "--json"));
  }

  /// The two are timed in turn, so that a machine that slows down slows both; the others, which
  /// take long, once.
  private static void opening(Path file) throws Exception {
    var inflating = new double[ROUNDS];
    var opening = new double[ROUNDS];
    var ratios = new double[ROUNDS];
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      double floor = Stopwatch.once(() -> OtherReaders.inflate(file));
      double whole = Stopwatch.once(() -> open(file));
      if (round >= 0) {
        inflating[round] = floor;
        opening[round] = whole;
        ratios[round] = whole / floor;
      }
    }
    double floor = median(inflating);
    OUT.printf("inflating the parts           %8.0f ms%n", floor);
    OUT.printf(
        "opening the survey            %8.0f ms  %5.2f times (%.2f to %.2f)%n",
        median(opening), median(ratios), ratios[0], ratios[ROUNDS - 1]);
    double fastexcel = Stopwatch.once(() -> OtherReaders.fastexcel(file));
    OUT.printf(
        "fastexcel-reader, cells only  %8.0f ms  %5.1f times%n", fastexcel, fastexcel / floor);
    double poi = Stopwatch.once(() -> OtherReaders.poi(file));
    OUT.printf("POI's event model, cells only %8.0f ms  %5.1f times%n", poi, poi / floor);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /// Tells how much of the heap an opened file keeps.
  private static Survey keeping(Path file) throws Exception {
    long before = used();
    var opened = open(file);
    long kept = used() - before;
    long cells = (long) opened.raw().rows() * opened.raw().columns();
    OUT.printf("kept after opening            %8.2f bytes a cell%n", (double) kept / cells);
    return opened.survey();
  }

  private static long used() throws InterruptedException {
    var runtime = Runtime.getRuntime();
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return runtime.totalMemory() - runtime.freeMemory();
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
