package manyi.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.progress.Progress;
import manyi.statistics.Bootstrap;
import manyi.statistics.DriverMeasure;
import manyi.statistics.Missing;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import org.junit.jupiter.api.Test;

/// A telecom survey of 250 customers, against what R made of it. Skipped where the shared data are
/// not there.
class SharedCertaintyTest {
  private static final Path FILE =
      Path.of("..", "..", "shared", "data", "mobi", "mobi_ecsi_250.csv");

  /// Recurrence of the quadrants of PERQ2 … PERQ7 (R, 2,000 resamples).
  private static final double[] RECURRENCE = {.71, .35, .93, .81, .48, .60};

  /// The Monte Carlo errors of both sides together are about .015.
  private static final double NOISE = .03;

  @Test
  void quadrantsRecurAsOftenAsInR() throws IOException {
    assumeTrue(Files.exists(FILE), "shared data not present");
    var survey = survey();
    var items = IntStream.rangeClosed(2, 7).mapToObj(i -> question(survey, "PERQ" + i)).toList();
    var elements =
        Elements.derived(
            survey, items, question(survey, "CUSA1"), DriverMeasure.PEARSON, Missing.PAIRWISE);
    var rule = elements.rule(Crosshair.MEANS, Double.NaN, Double.NaN);
    var positions = elements.positions();
    var lines = rule.through(positions).orElseThrow();
    var replicates =
        Bootstrap.run(elements.respondents(), 2_000, 1, elements::statistic, Progress.none());

    var certainty = Certainty.of(replicates, items.size(), rule);

    for (int i = 0; i < items.size(); i++) {
      assertThat(certainty.probability(i, lines.of(positions.get(i))))
          .as(items.get(i).id())
          .isCloseTo(RECURRENCE[i], within(NOISE));
    }
    var medians = rule.with(Crosshair.MEDIANS).through(positions).orElseThrow();
    assertThat(positions).filteredOn(p -> medians.of(p) != lines.of(p)).hasSize(2);
  }

  private static Question question(Survey survey, String id) {
    return survey.find(id).orElseThrow();
  }

  private static Survey survey() throws IOException {
    var lines = Files.readAllLines(FILE);
    var names = Stream.of(lines.getFirst().split(",")).map(name -> name.replace("\"", "")).toList();
    List<String[]> rows = lines.stream().skip(1).map(line -> line.split(",")).toList();
    var builder = SurveyBuilder.of(rows.size());
    for (int column = 1; column < names.size(); column++) {
      int at = column;
      var scores = rows.stream().mapToInt(row -> Integer.parseInt(row[at].strip())).toArray();
      builder.rating(names.get(column), names.get(column), 1, 10, scores);
    }
    return builder.build();
  }
}
