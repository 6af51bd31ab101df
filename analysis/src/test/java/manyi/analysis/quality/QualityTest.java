package manyi.analysis.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.preparation.Steps;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.text.Language;
import manyi.text.Message;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class QualityTest {
  /// Respondent 1 is fast and straight, 2 straight, 4 is 3 again, 5 has the account of 0.
  private final Survey survey =
      SurveyBuilder.of(6)
          .rating("a", "A", 1, 5, 1, 3, 4, 2, 2, 5)
          .rating("b", "B", 1, 5, 2, 3, 4, 5, 5, 4)
          .rating("c", "C", 1, 5, 3, 3, 4, 1, 1, 2)
          .role(Role.RECOMMENDATION)
          .rating("nps", "Recommend", 1, 10, 9, 10, 6, 8, 8, 3)
          .role(Role.NONE)
          .number("time", "Duration (in seconds)", 100, 20, 110, 90, 100, 120)
          .single("account", "Account", "x y z w v", 0, 1, 2, 3, 4, 0)
          .build();

  private QualityResult result(Survey given, Map<String, String> settings) throws UserProblem {
    var finding = Workbench.run(given, new Request("quality", settings), Progress.none());
    assertThat(finding.outcome()).isInstanceOf(Outcome.Computed.class);
    return (QualityResult) ((Outcome.Computed<?>) finding.outcome()).result();
  }

  private QualityResult result() throws UserProblem {
    return result(
        survey,
        Map.of(
            "straight-from",
            "3",
            "identifiers",
            "account",
            "figures",
            "nps",
            "faster-than",
            "0.5"));
  }

  @Test
  void eachCheckIsCountedAloneAndWithTheOthers() throws UserProblem {
    var result = result();
    assertThat(result.checks())
        .extracting(QualityResult.Check::check)
        .containsExactly(
            QualityCheck.FAST,
            QualityCheck.STRAIGHT,
            QualityCheck.SAME_ANSWERS,
            QualityCheck.SAME_IDENTIFIER);
    assertThat(result.checks()).extracting(QualityResult.Check::n).containsExactly(1, 2, 0, 1);
    assertThat(result.overlaps()[0]).containsExactly(1, 1, 0, 0);
    assertThat(result.overlaps()[1]).containsExactly(1, 2, 0, 0);
    assertThat(result.flagged()).isEqualTo(3);
    assertThat(result.several()).isEqualTo(1);
    var duration = Objects.requireNonNull(result.duration());
    assertThat(duration.median()).isEqualTo(100);
    assertThat(duration.limit()).isEqualTo(50);
  }

  @Test
  void headlineFiguresAreGivenBeforeAndAfter() throws UserProblem {
    var figures = result().figures();
    assertThat(figures)
        .extracting(QualityResult.Figure::kind)
        .containsExactly(FigureKind.MEAN, FigureKind.NPS);
    assertThat(figures.getFirst().before()).isCloseTo(44 / 6.0, within(1e-12));
    assertThat(figures.getFirst().after()).isCloseTo(25 / 3.0, within(1e-12));
    assertThat(figures.getFirst().difference()).isCloseTo(1, within(1e-12));
    assertThat(figures.getLast().before()).isZero();
    assertThat(figures.getLast().after()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(figures.getLast().nAfter()).isEqualTo(3);
  }

  @Test
  void theStepsThatItNamesLeaveOutTheSame() throws UserProblem {
    var result = result();
    var steps = Steps.parse(result.flag() + "\n" + result.keep());
    var screened = Steps.apply(survey, steps, Progress.none());
    assertThat(screened.included().count()).isEqualTo(3);
    assertThat(Steps.apply(survey, steps.subList(0, 1), Progress.none()).included().count())
        .isEqualTo(6);
  }

  @Test
  void whatCannotBeCheckedIsLeftOut() throws UserProblem {
    var result = result(survey, Map.of("duration", "none", "figures", "a"));
    assertThat(result.duration()).isNull();
    assertThat(result.blocks()).isEmpty();
    assertThat(result.checks())
        .extracting(QualityResult.Check::check)
        .containsExactly(QualityCheck.SAME_ANSWERS);
    assertThat(result.flagged()).isZero();
    assertThat(result.figures().getFirst().difference()).isZero();
  }

  @Test
  void aDurationThatIsNoneIsTold() throws UserProblem {
    var request = new Request("quality", Map.of("duration", "account"));
    var outcome = Workbench.run(survey, request, Progress.none()).outcome();
    assertThat(outcome)
        .isEqualTo(
            Outcome.wrong(Message.of("preparation.no-durations", "account", Kind.SINGLE.called())));
  }

  @Test
  void whereEverybodyIsFlaggedNothingIsLeft() throws UserProblem {
    var alike =
        SurveyBuilder.of(2).rating("a", "A", 1, 5, 3, 3).rating("b", "B", 1, 5, 3, 3).build();
    var settings = Map.of("straight-from", "2", "figures", "a");
    assertThat(result(alike, settings).figures().getFirst().after()).isNaN();
    var document =
        Workbench.run(alike, new Request("quality", settings), Progress.none())
            .document(Texts.in(Language.EN));
    assertThat(document.blocks().getFirst().toString()).contains("has no answers left");
  }
}
