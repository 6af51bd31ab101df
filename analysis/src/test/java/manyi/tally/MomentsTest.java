package manyi.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import manyi.survey.Base;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
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

  @Test
  void aTableHasTheMomentsOfItsScores() {
    var levels = List.of(new Level("1", "bad", 1), new Level("2", "good", 2.5), Level.of("dk"));
    var random = new Random(4);
    var codes = random.ints(200, -1, 3).toArray();
    var groups = random.ints(200, -1, 4).toArray();
    var rated =
        SurveyBuilder.of(200)
            .coded("r", "R", Kind.RATING, levels, codes)
            .single("g", "G", "a b c d e", groups)
            .build();
    var weights = random.doubles(200, 0, 3).map(x -> x < 0.3 ? 0 : x).toArray();
    for (var prepared : List.of(rated, rated.weighted(Weights.of("w", weights)))) {
      var rating = prepared.questions().getFirst();
      var groupsAsked = prepared.questions().getLast();
      var moments = Tally.cross(prepared, rating, groupsAsked).moments(rating.scores());
      // Among those who answered the rating at all, as the table's columns.
      var passed = Tally.moments(prepared, rating.numbers(), groupsAsked);
      assertThat(moments).hasSameSizeAs(passed);
      for (int i = 0; i < passed.size(); i++) {
        var one = moments.get(i);
        var other = passed.get(i);
        assertThat(one.base().n()).isEqualTo(other.base().n());
        assertThat(List.of(one.base().effective(), one.mean(), one.median()))
            .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-11 ? 0 : Double.compare(a, b))
            .containsExactly(other.base().effective(), other.mean(), other.median());
        assertThat(one.sumOfSquares()).isCloseTo(other.sumOfSquares(), within(1e-10));
        assertThat(one.weightedSquares()).isCloseTo(other.weightedSquares(), within(1e-10));
      }
    }
  }

  @Test
  void equalNumbersHaveThatMeanAndNoSquares() {
    var constant = SurveyBuilder.of(3).number("x", "X", 0.1, 0.1, 0.1).build();
    var heavy = constant.weighted(Weights.of("w", new double[] {0.3, 0.7, 1.1}));
    var moments = Tally.moments(heavy, heavy.questions().getFirst().numbers());
    assertThat(moments.mean()).isEqualTo(0.1);
    assertThat(moments.sumOfSquares()).isZero();
    assertThat(moments.weightedSquares()).isZero();
  }

  @Test
  void fewDifferentNumbersAndManyGiveTheSame() {
    var random = new Random(8);
    int n = 3000;
    var groups = random.ints(n, -1, 4).toArray();
    var many = random.doubles(n, -50, 50).toArray();
    var few = random.ints(n, -3, 4).mapToDouble(x -> x == 3 ? Double.NaN : x / 3.0).toArray();
    few[0] = -0.0;
    var weights = random.doubles(n, 0, 3).map(x -> x < 0.3 ? 0 : x).toArray();
    var survey =
        SurveyBuilder.of(n)
            .single("g", "G", "a b c d e", groups)
            .number("many", "Many", many)
            .number("few", "Few", few)
            .build()
            .weighted(Weights.of("w", weights));
    for (var id : List.of("many", "few")) {
      var numbers = survey.find(id).orElseThrow().numbers();
      var moments = Tally.moments(survey, numbers, survey.questions().getFirst());
      for (int group = 0; group <= 5; group++) {
        int at = group;
        var rows = Rows.where(n, row -> at == 5 ? groups[row] >= 0 : groups[row] == at);
        var alone = Tally.moments(survey.including(rows), numbers);
        assertThat(moments.get(group).base().n()).isEqualTo(alone.base().n());
        assertThat(moments.get(group).median()).isEqualTo(Double.valueOf(alone.median()));
        if (group != 4) {
          assertThat(moments.get(group).mean()).isCloseTo(alone.mean(), within(1e-12));
          assertThat(moments.get(group).sumOfSquares())
              .isCloseTo(alone.sumOfSquares(), within(1e-11 * alone.sumOfSquares()));
          assertThat(moments.get(group).weightedSquares())
              .isCloseTo(alone.weightedSquares(), within(1e-11 * alone.weightedSquares()));
        }
      }
    }
  }
}
