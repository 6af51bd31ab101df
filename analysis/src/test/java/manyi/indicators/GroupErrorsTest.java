package manyi.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import org.junit.jupiter.api.Test;

class GroupErrorsTest {
  private static final int[] FIRST = {5, 4, 4, 3, 2, 5, 1, 4, 3, 5, 4, 2};
  private static final int[] SECOND = {3, 2, 2, 4, 1, 3, 2, 5, 1};

  /// 12 and 9 who differ, and 10 who all answered 5.
  private static final Survey SURVEY = survey();

  private static Survey survey() {
    var answers = new int[31];
    var groups = new int[31];
    for (int row = 0; row < 31; row++) {
      groups[row] = row < 12 ? 0 : row < 21 ? 1 : 2;
      answers[row] = row < 12 ? FIRST[row] : row < 21 ? SECOND[row - 12] : 5;
    }
    return SurveyBuilder.of(31)
        .rating("q", "Satisfaction", 1, 5, answers)
        .single("g", "Group", "one two same", groups)
        .build();
  }

  private static Question groups() {
    return SURVEY.questions().get(1);
  }

  private static GroupErrors errors() {
    var scores = ScoreRule.of(Rescaling.RANGE).scores(SURVEY.questions().getFirst());
    return GroupErrors.of(new Estimates(SURVEY, 0.95).means(scores, groups()));
  }

  @Test
  void twoSmallGroupsOfLikeSpreadAreComparedByWelchsT() {
    // R: t.test((c(5,4,4,3,2,5,1,4,3,5,4,2) - 1) * 25, (c(3,2,2,4,1,3,2,5,1) - 1) * 25)
    var test = errors().difference(0, 1, 0.95).orElseThrow();

    assertThat(test.t()).isCloseTo(1.6162181324829394, within(1e-12));
    assertThat(test.df()).isCloseTo(17.246741354652194, within(1e-10));
    assertThat(test.p()).isCloseTo(0.12419078857650699, within(1e-12));
  }

  @Test
  void tenWhoAllAnsweredTheSameHaveTheErrorThatTenOthersWouldHave() {
    // R: sqrt(((12 - 1) * var(first) + (9 - 1) * var(second)) / (11 + 8 + 9) / 10)
    var errors = errors();
    assertThat(errors.standardError(2)).isCloseTo(8.6114311256460763, within(1e-12));
    assertThat(errors.degreesOfFreedom(2)).isEqualTo(9);
    assertThat(errors.difference(2, 0, 0.95)).isPresent();

    var scores = ScoreRule.of(Rescaling.RANGE).scores(SURVEY.questions().getFirst());
    var same = new Estimates(SURVEY, 0.95).groups(Indicator.SATISFACTION, scores, groups()).get(2);
    assertThat(same.value()).isEqualTo(100);
    assertThat(same.interval().lower())
        .isCloseTo(100 - 2.2621571627409915 * 8.6114311256460763, within(1e-9));
    assertThat(same.interval().upper()).isEqualTo(100);
  }

  @Test
  void theScoreOfTenPromotersIsNotCertainBesideOthers() {
    var values = values();
    var scores = new Estimates(SURVEY, 0.95).groups(Indicator.RECOMMENDATION, values, groups());

    assertThat(scores.get(2).value()).isEqualTo(100);
    assertThat(scores.get(2).interval().lower()).isLessThan(70);
    assertThat(scores.get(2).interval().upper()).isEqualTo(100);
  }

  /// 5 promotes, 4 is between, others detract.
  private static IntToDoubleFunction values() {
    var numbers = SURVEY.questions().getFirst().numbers();
    return row ->
        numbers.applyAsDouble(row) == 5 ? 100 : numbers.applyAsDouble(row) == 4 ? 0 : -100;
  }

  @Test
  void whereAllAnswerTheSameNothingIsPromised() {
    var all = SURVEY.including(Rows.where(31, row -> row >= 21));
    var scores = ScoreRule.of(Rescaling.RANGE).scores(all.questions().getFirst());
    var whole = new Estimates(all, 0.95).whole(Indicator.SATISFACTION, scores);

    assertThat(whole.value()).isEqualTo(100);
    assertThat(whole.interval().lower()).isNaN();
  }

  @Test
  void aGroupAgainstAllOthersLeavesItsOwnPartOut() {
    var scores = ScoreRule.of(Rescaling.RANGE).scores(SURVEY.questions().getFirst());
    var tests = new Estimates(SURVEY, 0.95).againstOthers(scores, groups());
    double others =
        IntStream.range(12, 31).mapToDouble(scores::applyAsDouble).average().orElseThrow();

    assertThat(tests.getFirst().orElseThrow().difference()).isCloseTo(62.5 - others, within(1e-12));
  }

  @Test
  void aShareOfSeveralRatingsHasAnIntervalWhereAllAreSatisfied() {
    var estimates = new Estimates(SURVEY, 0.95);
    var share = Cuts.THIRDS.share(SURVEY.questions().getFirst(), Third.SATISFIED);
    var same = estimates.partialShares(estimates.means(share, groups())).get(2);

    assertThat(same.value()).isEqualTo(1);
    assertThat(same.interval().lower()).isBetween(0.7, 0.75);
  }
}
