package manyi.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
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
        Tally.designed(survey, Design.of(survey)).means(question("age").numbers(), question("one"));
    assertThat(means.means()).containsExactly(45);
    assertThat(means.covariance()[0][0]).isCloseTo(1750 / 5.0 / 6, within(1e-12));
    assertThat(means.degreesOfFreedom()).isEqualTo(5);
  }

  @Test
  void theCellsOfATableVaryAsAMultinomial() {
    var cells = Tally.designed(survey, Design.of(survey)).cells(question("sex"), question("one"));
    assertThat(cells.proportions()).containsExactly(0.5, 0.5);
    assertThat(cells.covariance()[0][0]).isCloseTo(0.05, within(1e-12));
    assertThat(cells.covariance()[0][1]).isCloseTo(-0.05, within(1e-12));
  }

  @Test
  void whatIsConstantDoesNotVary() {
    var constant =
        SurveyBuilder.of(5)
            .single("sex", "Sex", "m f x", 0, 1, 1, 0, 0)
            .single("yes", "Yes", "no yes", 1, 1, 1, 1, 1)
            .number("age", "Age", 0.1, 0.1, 0.1, 0.1, 0.1)
            .build()
            .weighted(Weights.of("w", new double[] {0.3, 0.7, 1.1, 0.1, 0.9}));
    var sex = constant.questions().getFirst();
    var designed = Tally.designed(constant, Design.of(constant));
    var means = designed.means(constant.find("age").orElseThrow().numbers(), sex);
    assertThat(means.means()).containsExactly(0.1, 0.1, Double.NaN);
    assertThat(means.standardError(0)).isZero();
    assertThat(means.varianceOfDifference(0, 1)).isZero();
    assertThat(means.covariance()[2]).containsOnly(Double.NaN);
    var yes = designed.proportions(constant.find("yes").orElseThrow(), sex).getLast();
    assertThat(yes.means()).containsExactly(1, 1, Double.NaN);
    assertThat(yes.standardError(1)).isZero();
  }

  @Test
  void nobodyHasNoFigures() {
    for (var nobody :
        List.of(survey.including(Rows.none(6)), survey.weighted(Weights.of("w", new double[6])))) {
      var designed = Tally.designed(nobody, Design.of(nobody));
      var means = designed.means(question("age").numbers(), question("sex"));
      assertThat(means.means()).containsOnly(Double.NaN);
      assertThat(means.degreesOfFreedom()).isZero();
      var cells = designed.cells(question("sex"), question("one"));
      assertThat(cells.proportions()).containsOnly(Double.NaN);
      assertThat(cells.base().n()).isZero();
      assertThat(cells.degreesOfFreedom()).isZero();
    }
  }

  @Test
  void respondentsWithoutAClusterAreUnitsAndThoseWithoutAStratumAreAStratum() {
    var patchy =
        SurveyBuilder.of(8)
            .single("all", "All", "all", 0, 0, 0, 0, 0, 0, 0, 0)
            .role(Role.STRATUM)
            .single("region", "Region", "n s", 0, 0, 0, 1, 1, 1, -1, -2)
            .role(Role.CLUSTER)
            .number("school", "School", 1, 1, 2, 1, 2, Double.NaN, Double.NaN, Double.NaN)
            .build();
    var means =
        Tally.designed(patchy, Design.of(patchy))
            .means(row -> row, patchy.find("all").orElseThrow());
    assertThat(means.degreesOfFreedom()).as("2 + 3 + 2 units, 3 strata").isEqualTo(4);
  }

  @Test
  void textsTellClustersApart() {
    var texts = List.of("a", "a", "b", "b", "c", "");
    var written = new Answers.Written(texts::get, Rows.where(6, row -> row < 5), Rows.none(6));
    var clustered =
        SurveyBuilder.of(6)
            .single("all", "All", "all", 0, 0, 0, 0, 0, 0)
            .role(Role.CLUSTER)
            .add("school", "School", Kind.TEXT, List.of(), written)
            .build();
    var means =
        Tally.designed(clustered, Design.of(clustered))
            .means(row -> row, clustered.find("all").orElseThrow());
    assertThat(means.degreesOfFreedom()).isEqualTo(3);
  }

  @Test
  void aMultipleChoiceMakesStrataOfItsCombinations() {
    var chosen =
        SurveyBuilder.of(7)
            .single("all", "All", "all", 0, 0, 0, 0, 0, 0, 0)
            .role(Role.STRATUM)
            .multiple("use", "Use", "a b", "0", "0", "0,1", "0,1", "", null, null)
            .build();
    var means =
        Tally.designed(chosen, Design.of(chosen))
            .means(row -> row, chosen.find("all").orElseThrow());
    assertThat(means.degreesOfFreedom()).as("7 units, 4 strata").isEqualTo(3);
  }
}
