package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Test;

/// Scales of real exports; without the files these tests are skipped.
class SharedScalesTest {
  @Test
  void itemsOfOneScaleHaveAllItsLevels() throws UserProblem {
    var file = Path.of("..", "..", "shared", "data", "real", "likert_math_anxiety_mass.xlsx");
    assumeTrue(Files.exists(file), "there is no " + file);

    var survey = Importer.open(file, Corrections.NONE, Progress.none()).survey();

    assertThat(survey.questions().stream().filter(q -> q.kind() == Kind.RATING))
        .hasSize(14)
        .allSatisfy(item ->
            assertThat(item.levels().stream().map(Level::label))
                .containsExactly(
                    "Strongly Disagree", "Disagree", "Neutral", "Agree", "Strongly Agree"));
  }
}
