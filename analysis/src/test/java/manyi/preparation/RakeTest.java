package manyi.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import manyi.Workbench;
import manyi.progress.Progress;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weightless;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RakeTest {
  private final Survey survey =
      SurveyBuilder.of(6)
          .single("sex", "Sex", "m f", 0, 0, 0, 1, 1, -1)
          .single("age", "Age", "young old", 0, 1, 1, 0, 1, 0)
          .number("w0", "Before", 1, 2, 0, 1, Double.NaN, 1)
          .build();

  private static Rake rake(String text) throws UserProblem {
    return (Rake) Step.parse(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rake sex: m = 50, f = 50; age: young = 40, old = 60",
        "rake sex: m = 0.5, f = 0.5; age: young = 400, old = 600",
        "rake sex: m = 17%, f = 17%; age: young = 2, old = 3"
      })
  void targetsAreSharesWhateverTheirTotal(String text) throws UserProblem {
    var raked = rake(text).rake(survey, Progress.none());
    assertThat(raked.raking().converged()).isTrue();
    for (var margin : raked.margins()) {
      for (var level : margin.levels()) {
        assertThat(level.after()).isCloseTo(level.target(), within(1e-11));
      }
    }
    assertThat(raked.margins().getFirst().unanswered()).isEqualTo(1);
    assertThat(raked.margins().getFirst().levels().getFirst().before()).isEqualTo(0.6);
  }

  @Test
  void targetsMayCallAQuestionByItsText() throws UserProblem {
    var byId = rake("rake age: young = 1, old = 3").rake(survey, Progress.none());
    var byText = rake("rake Age: young = 1, old = 3").rake(survey, Progress.none());
    assertThat(byText.weights()).isEqualTo(byId.weights());
    var wrong =
        catchThrowableOfType(
            UserProblem.class, () -> rake("rake ex: m = 1, f = 1").rake(survey, Progress.none()));
    assertThat(wrong.problem().arguments().getLast()).isEqualTo("sex (Sex)");
  }

  @Test
  void aRowOfTargetsThatCannotBeReadIsShownWithoutTabs() {
    var wrong =
        catchThrowableOfType(UserProblem.class, () -> Targets.parse("sex\tm\t1\nsex\tf\tmany"));
    assertThat(wrong.problem().arguments()).containsExactly(2, "sex | f | many");
  }

  @Test
  void theWeightIsAQuestionOfItsOwnWithAMeanOfOne() throws UserProblem {
    var after = Step.parse("w = rake sex: m = 1, f = 1").apply(survey);
    var made = after.question("w");
    assertThat(made.role()).isEqualTo(Role.WEIGHT);
    assertThat(after.weights().isEqual()).isTrue();
    var weighted = new Weigh("w").apply(after);
    assertThat(weighted.base().weighted()).isCloseTo(6, within(1e-12));
  }

  @Test
  void onlyThoseKeptAreRaked() throws UserProblem {
    var after =
        Steps.apply(
            survey, Steps.parse("keep age = old\nw = rake sex: m = 1, f = 1"), Progress.none());
    var numbers = after.question("w").numbers();
    assertThat(numbers.applyAsDouble(0)).isNaN();
    assertThat(numbers.applyAsDouble(1)).isCloseTo(0.75, within(1e-12));
    assertThat(numbers.applyAsDouble(4)).isCloseTo(1.5, within(1e-12));
  }

  @Test
  void whoHasNoStartingWeightHasNone() throws UserProblem {
    var raked = rake("rake sex: m = 1, f = 1; from w0").rake(survey, Progress.none());
    assertThat(raked.left()).isEqualTo(2);
    assertThat(raked.weights()[2]).isZero();
    assertThat(raked.weights()[4]).isZero();
    assertThat(raked.weights()[1]).isCloseTo(2 * raked.weights()[0], within(1e-12));
  }

  @Test
  void trimmedWeightsStayWithinTheirBounds() throws UserProblem {
    var raked = rake("rake sex: m = 40, f = 60; trim 0.7 to 1.4").rake(survey, Progress.none());
    assertThat(raked.weights()).doesNotContain(Double.NaN);
    for (double weight : raked.weights()) {
      assertThat(weight).isBetween(0.699, 1.401);
    }
  }

  @Test
  void zeroMissingAndNegativeWeightsAreCountedApart() throws UserProblem {
    var weights =
        SurveyBuilder.of(6)
            .number("w", "W", 1, 0, Double.NaN, -2, -0.0, Double.POSITIVE_INFINITY)
            .build();
    var weighted = new Weigh("w").apply(weights);
    assertThat(Weightless.of(weighted)).isEqualTo(new Weightless(2, 2, 1));
    assertThat(weighted.base().n()).isEqualTo(1);
    assertThat(Weightless.of(weights)).isEqualTo(Weightless.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sex\tm\t48\nsex\tf\t52\nage\tyoung\t1,200\nage\told\t1,300",
        "question\tlevel\ttarget\nsex\tm\t48%\n\tf\t52%\n\nage\tyoung\t1200\n\told\t1300\n",
        "sex\nm\t48\nf\t52\nage\nyoung\t1200\nold\t1300\t\t"
      })
  void targetsArePastedFromASpreadsheet(String table) throws UserProblem {
    assertThat(Targets.parse(table))
        .containsExactly(
            new Rake.Margin("sex", List.of(new Rake.Target("m", 48), new Rake.Target("f", 52))),
            new Rake.Margin(
                "age", List.of(new Rake.Target("young", 1200), new Rake.Target("old", 1300))));
  }

  @Test
  void aRowThatIsNoTargetIsNamed() {
    assertThat(keyOf("sex\tm\t48\nsex\tf\tmany")).isEqualTo("preparation.targets-line");
    assertThat(keyOf("m\t48")).isEqualTo("preparation.targets-no-question");
    assertThat(keyOf(" \n")).isEqualTo("preparation.rake-empty");
  }

  private static String keyOf(String table) {
    return catchThrowableOfType(UserProblem.class, () -> Targets.parse(table)).problem().key();
  }

  @Test
  void targetsAreReadFromAFile(@TempDir Path folder) throws Exception {
    var file =
        Files.writeString(folder.resolve("targets.csv"), "q,level,target\nsex,m,48\nsex,f,52\n");
    assertThat(Workbench.targets(file))
        .containsExactly(
            new Rake.Margin("sex", List.of(new Rake.Target("m", 48), new Rake.Target("f", 52))));
  }
}
