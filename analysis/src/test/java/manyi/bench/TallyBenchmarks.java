package manyi.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/// Measures the passes over rows: 52 closed questions of a survey of 400,000 respondents by a
/// banner of five, which makes 255 tables, counted only and with what a cross-tab shows of them:
/// column percentages, chi-square and adjusted residuals. The sample has fewer closed questions, so
/// that some of them are counted twice.
///
/// The floors, in the same run and on one processor: all cells of the 52 questions read and added
/// up, nothing else; and the barest loop that counts one table, once a table.
///
/// Nothing is asserted: it prints. It runs by `mvn -Pbench -pl resources,analysis test`.
@Tag("bench")
class TallyBenchmarks {
  private static final int QUESTIONS = 52;
  private static final int BANNER = 5;
  private static final int WARM_UPS = 5;
  private static final int ROUNDS = 41;
  private static final PrintStream OUT = System.out;

  @Test
  void measure() throws Exception {
    var file = Benchmarks.workbook(Benchmarks.RESPONDENTS);
    var survey = Workbench.open(file, Corrections.NONE, Progress.none()).survey();
    var closed = survey.questions().stream().filter(question -> question.kind().closed()).toList();
    var again = closed.subList(2 * closed.size() - QUESTIONS, closed.size());
    var rows = Stream.concat(closed.stream(), again.stream()).toList();
    var banner =
        closed.stream().filter(question -> question.kind() == Kind.SINGLE).limit(BANNER).toList();
    double cold = Stopwatch.once(() -> all(survey, rows, banner));
    var reading = Stopwatch.rounds(WARM_UPS, ROUNDS, () -> read(rows));
    OUT.printf("%d tables, the first time      %8.1f ms%n", tables(rows, banner).size(), cold);
    print("reading their cells", reading);
    print("a bare loop a table", Stopwatch.rounds(1, 5, () -> bare(rows, banner)));
    var some = survey.including(Rows.where(survey.respondents(), row -> row % 3 != 0));
    report("unweighted", survey, rows, banner, reading[0]);
    report("two thirds of them", some, rows, banner, reading[0]);
    report("weighted", weighted(survey), rows, banner, reading[0]);
  }

  private static void print(String name, double[] rounds) {
    OUT.printf("%-29s %8.1f ms, the fastest %.1f ms%n", name, rounds[rounds.length / 2], rounds[0]);
  }

  private static void report(
      String name, Survey survey, List<Question> rows, List<Question> banner, double floor)
      throws Exception {
    var counting =
        Stopwatch.rounds(
            WARM_UPS, ROUNDS, () -> Tally.crosses(survey, rows, banner, Progress.none()));
    print("counting, " + name, counting);
    double cells = (double) survey.respondents() * rows.size();
    OUT.printf(
        "  %.1f times reading, %.2f billion rows × columns a second%n",
        counting[0] / floor, cells / counting[0] / 1e6);
    print("all, " + name, Stopwatch.rounds(WARM_UPS, ROUNDS, () -> all(survey, rows, banner)));
  }

  private static Survey weighted(Survey survey) throws Exception {
    return Workbench.prepare(survey, List.of(new Weigh("权重")));
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
