package manyi.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class GroupTallyTest {
  private static final Survey SURVEY =
      SurveyBuilder.of(6)
          .single("g", "Group", "A B C", 0, 1, 0, -1, 1, 0)
          .rating("r", "Rating", 1, 5, 5, 4, 0, 3, 2, 1)
          .multiple("m", "Used", "x y", "0", "", "0,1", "1", null, SurveyBuilder.NOT_ASKED)
          .number("n", "Number", 10, 20, 30, 40, Double.NaN, 60)
          .build();

  private static Question question(String id) {
    try {
      return SURVEY.question(id);
    } catch (UserProblem problem) {
      throw new IllegalArgumentException(problem);
    }
  }

  @Test
  void samplesAreByGroupWithoutTheSilent() {
    var samples = GroupTally.samples(SURVEY, question("r"), Grouping.of(question("g")));

    assertThat(samples).extracting(Sample::n).containsExactly(2L, 2L, 0L);
    assertThat(samples.get(0).values()).containsExactly(5, 1);
    assertThat(samples.get(1).values()).containsExactly(4, 2);
  }

  @Test
  void aNetDividesThoseWhoAnsweredAMultipleChoice() {
    var samples = GroupTally.samples(SURVEY, question("n"), Grouping.net(question("m"), 0));

    assertThat(samples.get(0).values()).containsExactly(20, 40);
    assertThat(samples.get(1).values()).containsExactly(10, 30);
  }

  @Test
  void aNetOfLevelsLeavesOutTheSilent() {
    var samples = GroupTally.samples(SURVEY, question("n"), Grouping.net(question("g"), 1, 2));

    assertThat(samples.get(0).values()).containsExactly(10, 30, 60);
    assertThat(samples.get(1).values()).containsExactly(20);
  }

  @Test
  void weightsOfZeroCountNowhere() {
    var weighted = SURVEY.weighted(Weights.of("w", new double[] {2, 0, 1, 1, 1, 0.5}));
    var samples = GroupTally.samples(weighted, question("n"), Grouping.of(question("g")));

    assertThat(samples.get(0).weights()).containsExactly(2, 1, 0.5);
    assertThat(samples.get(1).n()).isZero();
  }

  @Test
  void tablesCountWhoIsInBoth() {
    var table =
        GroupTally.cross(SURVEY, Grouping.of(question("g")), Grouping.net(question("m"), 1));

    assertThat(table.total().n()).isEqualTo(3);
    assertThat(table.weighted()[0]).containsExactly(1, 1);
    assertThat(table.weighted()[1]).containsExactly(1, 0);
    assertThat(table.rows().get(2).n()).isZero();
  }

  @Test
  void completeCasesAnsweredAll() {
    var complete = GroupTally.complete(SURVEY, List.of(question("r"), question("n")));

    assertThat(complete.values()[0]).containsExactly(5, 4, 3, 1);
    assertThat(complete.values()[1]).containsExactly(10, 20, 40, 60);
    assertThat(complete.base().n()).isEqualTo(4);
    var nobody = SURVEY.including(Rows.none(6));
    assertThat(GroupTally.complete(nobody, List.of(question("r"))).base().n()).isZero();
  }

  @Test
  void onlyOneLevelARespondentMakesGroups() {
    assertThatThrownBy(() -> Grouping.of(question("m")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Grouping.net(question("n"), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
