package manyi.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import org.junit.jupiter.api.Test;

class DesignTest {
  private final Survey survey =
      SurveyBuilder.of(6)
          .single("sex", "Sex", "m f", 0, 1, 1, 0, 0, 1)
          .single("one", "One", "all", 0, 0, 0, 0, 0, 0)
          .number("age", "Age", 20, 30, 40, 50, 60, 70)
          .build();

  private Question question(String id) {
    return survey.find(id).orElseThrow();
  }

  @Test
  void aMeanOfASimpleSampleHasTheUsualError() {
    var means =
        Tally.domainMeans(survey, Design.of(survey), question("age").numbers(), question("one"));
    assertThat(means.means()).containsExactly(45);
    assertThat(means.covariance()[0][0]).isCloseTo(1750 / 5.0 / 6, within(1e-12));
    assertThat(means.degreesOfFreedom()).isEqualTo(5);
  }

  @Test
  void theCellsOfATableVaryAsAMultinomial() {
    var cells = Tally.designCells(survey, Design.of(survey), question("sex"), question("one"));
    assertThat(cells.proportions()).containsExactly(0.5, 0.5);
    assertThat(cells.covariance()[0][0]).isCloseTo(0.05, within(1e-12));
    assertThat(cells.covariance()[0][1]).isCloseTo(-0.05, within(1e-12));
  }
}
