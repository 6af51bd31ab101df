package manyi.analysis.raking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.document.Paragraph;
import manyi.progress.Progress;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class RakingAnalysisTest {
  private final Survey survey =
      SurveyBuilder.of(6)
          .single("sex", "Sex", "m f", 0, 0, 0, 0, 1, -1)
          .single("same", "Same", "a b", 0, 0, 0, 0, 1, -1)
          .build();

  private static RakingResult result(Survey given, String targets) throws UserProblem {
    var request = new Request("raking", Map.of("targets", targets));
    var outcome = Workbench.run(given, request, Progress.none()).outcome();
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return (RakingResult) ((Outcome.Computed<?>) outcome).result();
  }

  private String words(String targets) throws UserProblem {
    return Workbench.run(survey, new Request("raking", Map.of("targets", targets)), Progress.none())
        .document(Texts.in(Language.EN))
        .blocks()
        .stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void sharesBeforeAndAfterStandBesideTheTargets() throws UserProblem {
    var result = result(survey, "sex: m = 48, f = 52");
    var level = result.margins().getFirst().levels().getFirst();
    assertThat(level.n()).isEqualTo(4);
    assertThat(level.before()).isEqualTo(0.8);
    assertThat(level.target()).isEqualTo(0.48);
    assertThat(level.after()).isCloseTo(0.48, within(1e-12));
    assertThat(result.margins().getFirst().unanswered()).isEqualTo(1);
    assertThat(result.least()).isCloseTo(0.6, within(1e-12));
    assertThat(result.greatest()).isCloseTo(2.6, within(1e-12));
    // The weights are four times 0.6, 2.6 and 1.
    assertThat(result.designEffect()).isCloseTo(6 * (4 * 0.36 + 6.76 + 1) / 36, within(1e-12));
    assertThat(result.efficiency()).isCloseTo(1 / result.designEffect(), within(1e-12));
    assertThat(result.step()).isEqualTo("weight = rake sex: m = 48, f = 52");
  }

  @Test
  void rakingBeginsWithTheWeightsThatRespondentsHave() throws UserProblem {
    var result = result(weighted(List.of("C")), "sex: m = 50, f = 50");
    assertThat(result.start()).isEqualTo("weight");
    assertThat(result.leftOut()).isEqualTo(1);
    assertThat(result.margins().getFirst().levels().getFirst().before()).isEqualTo(0.75);
    assertThat(result.step()).isEqualTo("weight2 = rake sex: m = 50, f = 50; from weight");
  }

  @Test
  void aWeightThatAStepMadeIsNotStartedFrom() throws UserProblem {
    var result = result(weighted(List.of()), "sex: m = 50, f = 50");
    assertThat(result.start()).isNull();
    assertThat(result.step()).isEqualTo("weight = rake sex: m = 50, f = 50");
  }

  /// The survey under a weight.
  ///
  /// @param columns of the file that the weight was read from
  private Survey weighted(List<String> columns) {
    var numbers = new double[] {1, 1, 1, 0, 1, 1};
    var answers = new Answers.Measured(numbers, Rows.none(6));
    var questions = new ArrayList<>(survey.questions());
    questions.add(
        new Question(
            "weight", "Weight", null, Kind.NUMBER, Role.WEIGHT, columns, List.of(), answers));
    return Survey.of("test", 6, questions).weighted(Weights.of("weight", numbers));
  }

  @Test
  void differentTotalsAreReconciledAndTold() throws UserProblem {
    assertThat(result(survey, "sex: m = 1, f = 1; same: a = 50, b = 50").differentTotals())
        .isTrue();
    assertThat(words("sex: m = 1, f = 1; same: a = 50, b = 50"))
        .contains("different totals (sex: 2, same: 100)");
    assertThat(words("sex: m = 1, f = 1; same: a = 1, b = 1")).doesNotContain("different totals");
  }

  @Test
  void targetsThatContradictOneAnotherNameTheLevel() throws UserProblem {
    assertThat(words("sex: m = 50, f = 50; same: a = 60, b = 40"))
        .contains("not all met", "contradict", "of sex is furthest off");
  }

  @Test
  void trimmingTooFarIsTold() throws UserProblem {
    assertThat(words("sex: m = 20, f = 80; trim 0.5 to 1.5"))
        .contains("not all met", "Trimming this far");
  }

  @Test
  void targetsThatCannotBeUnderstoodAreTold() throws UserProblem {
    for (var targets :
        new String[] {"", "sex", "sex: m = 1", "age: 1 = 2", "sex: m = 1, f = 1; x"}) {
      var request = new Request("raking", Map.of("targets", targets));
      assertThat(Workbench.run(survey, request, Progress.none()).outcome())
          .isInstanceOf(Outcome.NotPossible.class);
    }
  }
}
