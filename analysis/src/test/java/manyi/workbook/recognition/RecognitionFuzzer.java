package manyi.workbook.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Tally;
import manyi.workbook.cells.RawCells;

/// Any small table of cells is understood without an error: each of its columns belongs to a
/// question, and each respondent is in one of the states at every question.
public final class RecognitionFuzzer {
  private RecognitionFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) {
    var cells = FuzzedSheet.of(input);
    var layout = LayoutFinder.find(cells);
    int respondents = layout.rows().length;
    if (respondents == 0) {
      return;
    }
    var plan = Planner.plan(cells, layout, Corrections.NONE, Progress.none());
    var survey = SurveyBuilder.build("", respondents, plan.questions(), Progress.none());

    Set<Integer> covered = new HashSet<>();
    for (var planned : plan.questions()) {
      planned.columns().forEach(view -> covered.add(view.column().index()));
    }
    assertThat(covered).containsAll(answered(cells, layout));
    Set<String> ids = new HashSet<>();
    for (var question : survey.questions()) {
      assertThat(ids.add(question.id())).as("id " + question.id()).isTrue();
      eachRespondentIsInOneState(survey, question);
    }
  }

  /// The columns in which a respondent has something.
  private static List<Integer> answered(RawCells cells, Layout layout) {
    return IntStream.range(0, cells.columns())
        .filter(column ->
            IntStream.of(layout.rows()).anyMatch(row -> !cells.text(row, column).isBlank()))
        .boxed()
        .toList();
  }

  private static void eachRespondentIsInOneState(Survey survey, Question question) {
    var states = Tally.states(survey, question);
    assertThat(
            states.answered().n()
                + states.choseNothing().n()
                + states.unanswered().n()
                + states.notAsked().n())
        .as(question.id())
        .isEqualTo(survey.respondents());
    if (question.kind().closed()) {
      var levels = Tally.levels(survey, question);
      for (int level = 0; level < question.levels().size(); level++) {
        assertThat(levels.n()[level]).as(question.id()).isBetween(0L, states.answered().n());
      }
    }
  }
}
