package manyi.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import manyi.Workbench;
import manyi.survey.Answers;
import manyi.survey.Base;
import manyi.survey.Kind;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class StepTest {
  private final Survey survey =
      SurveyBuilder.of(4)
          .single("q1", "Sex", "m f", 0, 1, 1, 0)
          .rating("q2", "Satisfaction", 1, 5, 5, 2, -1, 1)
          .number("w", "Weight", 0.5, 1.5, Double.NaN, -2)
          .add(
              "t",
              "Begun",
              Kind.TIME,
              List.of(),
              new Answers.Measured(new double[] {9, 8, 7, 6}, Rows.none(4)))
          .number("none", "No weight", 0, 0, Double.NaN, -1)
          .build();

  @Test
  void aWeightCountsRespondentsAsOftenAsItSays() throws UserProblem {
    var weighted = new Weigh("W").apply(survey);
    assertThat(weighted.base()).isEqualTo(Base.of(2, 2, 0.25 + 2.25));
    assertThat(weighted.weights().question()).isEqualTo("w");
    assertThat(survey.base()).isEqualTo(new Base(4, 4, 4));
  }

  @Test
  void aRatingWeighsByItsScores() throws UserProblem {
    assertThat(new Weigh("q2").apply(survey).base().weighted()).isEqualTo(8);
  }

  @Test
  void filtersAndWeightsComeInAnyOrder() throws UserProblem {
    var keep = new Keep("q1 = f or q2 = 5");
    var weigh = new Weigh("w");
    var one = Workbench.prepare(survey, List.of(keep, weigh));
    var other = Workbench.prepare(survey, List.of(weigh, keep));
    assertThat(one.included()).isEqualTo(other.included());
    assertThat(one.base()).isEqualTo(Base.of(2, 2, 2.5));
  }

  @Test
  void filtersNarrowWhatEarlierOnesKept() throws UserProblem {
    var steps = List.<Step>of(new Keep("q1 = f"), new Keep("answered(q2)"));
    assertThat(Workbench.prepare(survey, steps).base().n()).isEqualTo(1);
  }

  @Test
  void aQuestionThatCannotWeighIsTheUsersProblem() {
    assertThat(problem(new Weigh("q1"))).isEqualTo("preparation.weight-not-a-number");
    assertThat(problem(new Weigh("t"))).isEqualTo("preparation.weight-not-a-number");
    assertThat(problem(new Weigh("none"))).isEqualTo("preparation.no-weights");
    assertThat(problem(new Weigh("q9"))).isEqualTo("survey.no-such-question");
    assertThat(problem(new Keep("q9 = 1"))).isEqualTo("survey.no-such-question");
  }

  private String problem(Step step) {
    var problem = catchThrowableOfType(UserProblem.class, () -> step.apply(survey)).problem();
    for (var language : Language.values()) {
      assertThat(Texts.in(language).say(problem)).doesNotContain("{").isNotBlank();
    }
    return problem.key();
  }

  @Test
  void whoHasNoPositiveWeightIsCountedAmongThoseTheFilterLeaves() throws UserProblem {
    assertThat(new Weigh("w").apply(survey).weightless().count()).isEqualTo(2);
    var women = Workbench.prepare(survey, List.of(new Weigh("w"), new Keep("q1 = f")));
    assertThat(women.weightless().count()).isEqualTo(1);
    assertThat(new Weigh("q2").apply(women).included().count()).isEqualTo(1);
  }

  @Test
  void aConstantIsNoWeight() {
    var constant = SurveyBuilder.of(2).single("c", "Constant", "1", 0, 0).build();

    var problem = catchThrowableOfType(UserProblem.class, () -> new Weigh("c").apply(constant));

    assertThat(problem.problem().key()).isEqualTo("preparation.weight-constant");
  }
}
