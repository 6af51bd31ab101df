package manyi.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import manyi.Workbench;
import manyi.preparation.Weigh;
import manyi.progress.Progress;
import manyi.statistics.Independence;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.tally.CrossCounts;
import manyi.tally.Tally;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Measures the passes over rows: all closed questions of a survey of 400,000 respondents by a
/// banner of five, counted only and with what a table shows of it. The floors, in the same run: all
/// cells read once and nothing done with them, on one processor; and the barest loop that counts
/// one table, once a table.
///
/// Nothing is asserted: it prints. It runs by `mvn -Pbench -pl resources,analysis test`.
@Tag("bench")
class TallyBenchmarks {
  private static final int WARM_UPS = 5;
  private static final int ROUNDS = 15;
  private static final PrintStream OUT = System.out;

  @Test
  void measure() throws Exception {
    var opened =
        Workbench.open(
            Benchmarks.workbook(Benchmarks.RESPONDENTS), Corrections.NONE, Progress.none());
    var survey = opened.survey();
    var rows = survey.questions().stream().filter(question -> question.kind().closed()).toList();
    var banner = banner(rows);
    int tables = tables(rows, banner).size();
    long cells = (long) survey.respondents() * rows.size() * banner.size();
    OUT.printf(
        "%d closed questions by a banner of %s: %d tables%n",
        rows.size(), banner.stream().map(Question::id).toList(), tables);
    double cold = Stopwatch.once(() -> all(survey, rows, banner));
    OUT.printf("the first time                %8.1f ms%n", cold);
    double reading = Stopwatch.median(WARM_UPS, ROUNDS, () -> read(rows));
    OUT.printf("reading the cells             %8.1f ms%n", reading);
    double bare = Stopwatch.median(1, 3, () -> bare(rows, banner));
    OUT.printf("a bare loop a table           %8.1f ms%n", bare);
    var some = survey.including(Rows.where(survey.respondents(), row -> row % 3 != 0));
    var weighted = Workbench.prepare(survey, List.of(new Weigh("权重")));
    report("unweighted", survey, rows, banner, cells);
    report("two thirds of them", some, rows, banner, cells);
    report("weighted", weighted, rows, banner, cells);
  }

  private static void report(
      String name, Survey survey, List<Question> rows, List<Question> banner, long cells)
      throws Exception {
    double counting =
        Stopwatch.median(
            WARM_UPS, ROUNDS, () -> Tally.crosses(survey, rows, banner, Progress.none()));
    double whole = Stopwatch.median(WARM_UPS, ROUNDS, () -> all(survey, rows, banner));
    OUT.printf(
        "%-21s  counting %6.1f ms (%5.2f billion rows × columns a second), tables %6.1f ms%n",
        name, counting, cells / counting / 1e6, whole);
  }

  /// The five closed questions that segment the respondents, as far as there are; else the first.
  private static List<Question> banner(List<Question> rows) {
    var singles = rows.stream().filter(question -> question.kind() == Kind.SINGLE).toList();
    return singles.subList(0, 5);
  }

  private record Pair(Question row, Question column) {}

  private static List<Pair> tables(List<Question> rows, List<Question> banner) {
    var pairs = new ArrayList<Pair>();
    for (var row : rows) {
      for (var column : banner) {
        if (row != column) {
          pairs.add(new Pair(row, column));
        }
      }
    }
    return pairs;
  }

  /// Counts, column proportions, chi-square and adjusted residuals of all tables.
  private static double all(Survey survey, List<Question> rows, List<Question> banner) {
    var tables = Tally.crosses(survey, rows, banner, Progress.none());
    return IntStream.range(0, rows.size())
        .parallel()
        .mapToDouble(row -> Arrays.stream(tables[row]).mapToDouble(TallyBenchmarks::test).sum())
        .sum();
  }

  private static double test(CrossCounts counts) {
    double sum = 0;
    for (int row = 0; row < counts.n().length; row++) {
      for (int column = 0; column < counts.columns().size(); column++) {
        sum += counts.weighted()[row][column] / counts.columns().get(column).weighted();
      }
    }
    double factor = counts.total().effective() / counts.total().weighted();
    var scaled =
        Arrays.stream(counts.weighted())
            .map(row -> Arrays.stream(row).map(cell -> cell * factor).toArray())
            .toArray(double[][]::new);
    var found = Independence.of(scaled);
    return sum + found.map(test -> test.chiSquare() + test.residuals()[0][0]).orElse(0.0);
  }

  private static long read(List<Question> questions) {
    long sum = 0;
    for (var question : questions) {
      switch (question.answers()) {
        case Answers.Coded(Codes.OneByte codes) -> {
          for (int row = 0; row < codes.rows(); row++) {
            sum += codes.cell(row);
          }
        }
        case Answers.Coded(var codes) -> {
          for (int row = 0; row < codes.rows(); row++) {
            sum += codes.at(row);
          }
        }
        case Answers.Chosen chosen -> sum += chosen.options().stream().mapToLong(Rows::count).sum();
        case Answers.Ranked ranked ->
            sum += ranked.chosen().options().stream().mapToLong(Rows::count).sum();
        case Answers.Measured _, Answers.Written _ -> {}
      }
    }
    return sum;
  }

  private static long bare(List<Question> rows, List<Question> banner) {
    long sum = 0;
    for (var pair : tables(rows, banner)) {
      if (pair.row().answers() instanceof Answers.Coded(Codes.OneByte down)
          && pair.column().answers() instanceof Answers.Coded(Codes.OneByte across)) {
        int width = pair.column().levels().size();
        var counts = new int[pair.row().levels().size() * width];
        for (int row = 0; row < down.rows(); row++) {
          int one = down.at(row);
          int other = across.at(row);
          if (one >= 0 && other >= 0) {
            counts[one * width + other]++;
          }
        }
        sum += counts[0];
      }
    }
    return sum;
  }
}
