package manyi.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import manyi.survey.Base;
import manyi.survey.Codes;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import org.junit.jupiter.api.Test;

class MomentsTest {
  private final Survey survey =
      SurveyBuilder.of(6)
          .single("sex", "Sex", "m f x", 0, 1, 1, 0, Codes.UNANSWERED, 1)
          .multiple("use", "Use", "a b c", "0,1", "1", "", "0,1", "0", null)
          .number("age", "Age", 20, Double.NaN, 40, 50, 60, 70)
          .build();

  private final Survey weighted =
      survey.weighted(Weights.of("w", new double[] {0.5, 2, 1, 1.5, 3, 0}));

  private Question question(String id) {
    return survey.find(id).orElseThrow();
  }

  @Test
  void describesEveryColumnAndAllWhoAnsweredTheBanner() {
    var moments = Tally.moments(survey, question("age").numbers(), question("sex"));
    assertThat(moments)
        .containsExactly(
            new Moments(new Base(2, 2, 2), 35, 450, 450, 35),
            new Moments(new Base(2, 2, 2), 55, 450, 450, 55),
            new Moments(new Base(0, 0, 0), Double.NaN, 0, 0, Double.NaN),
            new Moments(new Base(4, 4, 4), 45, 1300, 1300, 45));
  }

  @Test
  void weighs() {
    var all = Tally.moments(weighted, question("age").numbers());
    assertThat(all.base().n()).isEqualTo(4);
    assertThat(all.mean()).isCloseTo((10 + 40 + 75 + 180) / 6.0, within(1e-12));
    double mean = all.mean();
    double first = Math.pow(20 - mean, 2);
    double second = Math.pow(40 - mean, 2);
    double third = Math.pow(50 - mean, 2);
    double fourth = Math.pow(60 - mean, 2);
    assertThat(all.sumOfSquares())
        .isCloseTo(0.5 * first + second + 1.5 * third + 3 * fourth, within(1e-9));
    assertThat(all.weightedSquares())
        .isCloseTo(0.25 * first + second + 2.25 * third + 9 * fourth, within(1e-9));
    assertThat(all.median()).isEqualTo(55);
  }

  @Test
  void overlapsOfAMultipleChoice() {
    var everyone = Rows.all(6);
    var overlaps = Tally.overlaps(survey, everyone, question("use"));
    assertThat(overlaps[0][0].n()).isEqualTo(3);
    assertThat(overlaps[0][1].n()).isEqualTo(2);
    assertThat(overlaps[1][0]).isEqualTo(overlaps[0][1]);
    assertThat(overlaps[2][0].n()).isZero();
    var ages = Tally.overlaps(survey, question("age").numbers(), question("use"));
    assertThat(ages[0][1].base().n()).isEqualTo(2);
    double one = (20 + 50 + 60) / 3.0;
    double other = (20 + 50) / 2.0;
    assertThat(ages[0][1].products())
        .isCloseTo((20 - one) * (20 - other) + (50 - one) * (50 - other), within(1e-9));
  }
}
