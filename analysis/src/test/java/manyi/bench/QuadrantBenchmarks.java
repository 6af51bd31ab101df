package manyi.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import manyi.Finding;
import manyi.Workbench;
import manyi.analysis.Request;
import manyi.analysis.quadrant.Quadrant;
import manyi.preparation.Weigh;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Measures the analyses of importance on the Chinese sample enlarged to 10,000 respondents, some
/// of whom left out items: whole, with their 2,000 and 1,000 resamples, and the sketch that a
/// window shows while a setting changes.
///
/// Nothing is asserted: it prints. It runs by `mvn -Pbench -pl resources,analysis test`.
@Tag("bench")
class QuadrantBenchmarks {
  private static final int RESPONDENTS = 10_000;
  private static final int WARM_UPS = 2;
  private static final int ROUNDS = 5;
  private static final int SKETCH_WARM_UPS = 20;
  private static final int SKETCH_ROUNDS = 41;
  private static final Map<String, String> SKETCH = new Quadrant().sketch();
  private static final PrintStream OUT = System.out;

  @Test
  void measure() throws Exception {
    var file = Benchmarks.workbook(RESPONDENTS);
    var survey = Workbench.open(file, Corrections.NONE, Progress.none()).survey();
    var stated = Request.of("quadrant");
    var derived = stated.with("source", "derived");
    double first = Stopwatch.once(() -> run(survey, sketch(stated)));
    OUT.printf("%-32s %8.1f ms%n", "sketch, nothing compiled yet", first);
    sketches("stated", survey, stated);
    sketches("derived", survey, derived);
    sketches("both", survey, stated.with("source", "both"));
    whole("quadrant, stated", survey, stated);
    var weighted = Workbench.prepare(survey, List.of(new Weigh("权重")));
    whole("quadrant, stated, weighted", weighted, stated);
    whole("quadrant, correlations", survey, derived);
    whole("quadrant, relative weights", survey, derived.with("method", "relative-weight"));
    whole("quadrant, ranks", survey, derived.with("method", "spearman"));
    whole("drivers", survey, Request.of("drivers"));
    whole("drivers, listwise", survey, Request.of("drivers").with("missing", "listwise"));
  }

  private static Request sketch(Request request) {
    var sketch = request;
    for (var setting : SKETCH.entrySet()) {
      sketch = sketch.with(setting.getKey(), setting.getValue());
    }
    return sketch;
  }

  private static void sketches(String name, Survey survey, Request request) throws Exception {
    print(
        "sketch, " + name,
        Stopwatch.rounds(SKETCH_WARM_UPS, SKETCH_ROUNDS, () -> run(survey, sketch(request))));
  }

  private static void whole(String name, Survey survey, Request request) throws Exception {
    print(name, Stopwatch.rounds(WARM_UPS, ROUNDS, () -> run(survey, request)));
  }

  private static Finding<?> run(Survey survey, Request request) throws Exception {
    return Workbench.run(survey, request, Progress.none());
  }

  private static void print(String name, double[] rounds) {
    OUT.printf("%-32s %8.1f ms, the fastest %.1f ms%n", name, rounds[rounds.length / 2], rounds[0]);
  }
}
