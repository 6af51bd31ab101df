package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import manyi.progress.Progress;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.tally.Tally;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Together;
import manyi.workbook.recognition.Together.Decision;
import manyi.workbook.recognition.Together.Joining;
import manyi.workbook.together.Difference;
import manyi.workbook.together.Difference.Sort;
import manyi.workbook.xlsx.TinyWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Waves whose code books give their codes labels.
class CodeMeaningsTest {
  private static final int ROWS = 20;
  private static final String[] SEX = {"1=Male; 2=Female", "1=Male; 2=Female", "1=Female; 2=Male"};

  @TempDir Path folder;

  private Opened open(String... sex) throws IOException, UserProblem {
    List<Path> files = new ArrayList<>();
    for (int wave = 0; wave < sex.length; wave++) {
      var data = new String[1 + ROWS][];
      data[0] = new String[] {"sex", "city", "spend"};
      for (int i = 0; i < ROWS; i++) {
        // A quarter of each wave has the code 1.
        data[i + 1] = new String[] {i % 4 == 0 ? "1" : "2", "" + (1 + i % 3), "" + (i * 7 + wave)};
      }
      String[][] book = {
        {"variable", "label", "values"},
        {"sex", "Sex of the respondent", sex[wave]},
        {"city", "Where they live", "1=Paris; 2=Rome; 3=Oslo"},
        {"spend", "Spent last month", ""}
      };
      var own = Files.createDirectory(folder.resolve("wave" + (wave + 1)));
      files.add(new TinyWorkbook().table("data", data).table("codebook", book).write(own));
    }
    return Importer.openTogether(
        files, Corrections.NONE.withTogether(Together.as(Joining.WAVE)), null, Progress.none());
  }

  private static List<Difference> meanings(Opened opened) {
    return Objects.requireNonNull(opened.joined()).differences().stream()
        .filter(difference -> difference.sort() == Sort.OTHER_MEANING)
        .toList();
  }

  private static List<String> labels(Question question) {
    return question.levels().stream().map(Level::label).toList();
  }

  private static List<Question> named(Opened opened, String text) {
    return opened.survey().questions().stream().filter(q -> q.text().startsWith(text)).toList();
  }

  @Test
  void aCodeWithAnotherLabelIsKeptApart() throws Exception {
    var opened = open(SEX);

    assertThat(meanings(opened))
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.question()).isEqualTo("sex");
          assertThat(difference.files()).hasSize(1);
          assertThat(difference.decision()).isEqualTo(Decision.KEEP_APART);
        });
    var sexes = named(opened, "Sex of the respondent");
    assertThat(sexes).hasSize(2);
    assertThat(labels(sexes.getFirst())).containsExactly("Male", "Female");
    assertThat(Tally.levels(opened.survey(), sexes.getFirst()).n()).containsExactly(10, 30);
    assertThat(labels(sexes.getLast())).containsExactly("Female", "Male");
    assertThat(Tally.levels(opened.survey(), sexes.getLast()).n()).containsExactly(5, 15);
    assertThat(named(opened, "Where they live")).hasSize(1);
  }

  @Test
  void theUserCanJoinThemAllTheSame() throws Exception {
    var opened = open(SEX);
    var together = Objects.requireNonNull(opened.corrections().together());
    var key = meanings(opened).getFirst().key();
    var joined =
        Importer.correct(
            opened,
            opened.corrections().withTogether(together.with(key, Decision.KEEP_LEVELS)),
            Progress.none());

    assertThat(named(joined, "Sex of the respondent")).hasSize(1);
  }

  @Test
  void theLabelsOfMostFilesHoldThoughAnotherFileComesFirst() throws Exception {
    var opened = open(SEX[2], SEX[0], SEX[1]);

    var sexes = named(opened, "Sex of the respondent");
    assertThat(labels(sexes.getFirst())).containsExactly("Male", "Female");
    assertThat(Tally.levels(opened.survey(), sexes.getFirst()).n()).containsExactly(10, 30);
  }

  @Test
  void aCodeThatOnlyALaterFileLabelsIsNoContradiction() throws Exception {
    var opened = open("1=Male", "1=Male; 2=Female");

    assertThat(meanings(opened)).isEmpty();
    assertThat(labels(named(opened, "Sex of the respondent").getFirst()))
        .containsExactly("Male", "Female");
  }

  @Test
  void theWavesAreWaves() throws Exception {
    assertThat(open(SEX).survey().question("wave").role()).isEqualTo(Role.WAVE);
  }
}
