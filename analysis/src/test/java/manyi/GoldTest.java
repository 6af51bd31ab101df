package manyi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import manyi.progress.Progress;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Opens every real file that was annotated by hand. A file must not fall under what it has
/// reached: `gold/floors.tsv` holds its number of right columns, which may only rise. The files lie
/// beside the project; without them these tests are skipped.
class GoldTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");
  private static final Path GOLD = Path.of("src", "test", "resources", "gold");
  private static final String WHOLE = "all files";

  private final List<GoldScore> scores = new ArrayList<>();

  @TestFactory
  Stream<DynamicTest> aFileIsUnderstoodAsWellAsEverBefore() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "there is no " + DATA);
    var floors = floors();
    var tests = new ArrayList<DynamicTest>();
    for (var annotation : annotations()) {
      var file = find(annotation.file());
      tests.add(
          DynamicTest.dynamicTest(
              annotation.file(), () -> check(annotation, file, floor(floors, annotation.file()))));
    }
    tests.add(DynamicTest.dynamicTest(WHOLE, () -> checkWhole(floor(floors, WHOLE))));
    return tests.stream();
  }

  @ParameterizedTest
  @ValueSource(strings = {"surveymonkey_cncf2021_summary.xlsx", "cn_bjmobile_codebook.xlsx"})
  void aFileWithoutRespondentsIsRefused(String name) throws IOException {
    assumeTrue(Files.isDirectory(DATA), "there is no " + DATA);
    var file = find(name);

    assertThatThrownBy(() -> Importer.open(file, Corrections.NONE, Progress.none()))
        .isInstanceOf(UserProblem.class);
  }

  private void check(GoldAnnotation annotation, Path file, double floor)
      throws IOException, UserProblem {
    var found = inspect(file, floor);
    var score = GoldScore.of(annotation, found);
    scores.add(score);

    assertThat(found.respondents()).as("respondents").isIn(annotation.respondents());
    assertThat(score.right())
        .as(
            "%d of %d columns are right, %.0f were before; wrong: %s",
            score.right(), score.scored(), floor, score.wrong())
        .isGreaterThanOrEqualTo((int) floor);
    ExpectedQuestions.check(annotation.file(), found);
  }

  private void checkWhole(double floor) {
    assumeTrue(!scores.isEmpty(), "no file was opened");
    int right = scores.stream().mapToInt(GoldScore::right).sum();
    int scored = scores.stream().mapToInt(GoldScore::scored).sum();

    assertThat(100.0 * right / scored)
        .as("percent of %d columns right", scored)
        .isGreaterThanOrEqualTo(floor);
  }

  /// A file that was never understood may be refused.
  private static Inspection inspect(Path file, double floor) throws UserProblem {
    var texts = Texts.in(Language.EN);
    try {
      return Inspection.of(Importer.open(file, Corrections.NONE, Progress.none()), texts);
    } catch (UserProblem e) {
      assumeTrue(floor > 0, () -> texts.say(e.problem()));
      throw e;
    }
  }

  private static double floor(Map<String, Double> floors, String name) {
    return floors.getOrDefault(name, 0.0);
  }

  private static Map<String, Double> floors() throws IOException {
    var floors = new HashMap<String, Double>();
    for (var line : Files.readAllLines(GOLD.resolve("floors.tsv"))) {
      if (!line.startsWith("#")) {
        int tab = line.indexOf('\t');
        floors.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
    }
    return floors;
  }

  /// Ours, and those that lie beside the data.
  private static List<GoldAnnotation> annotations() throws IOException {
    var annotations = new ArrayList<GoldAnnotation>();
    for (var folder : List.of(GOLD, DATA.resolve("gold"))) {
      for (var file : sorted(folder)) {
        if (file.toString().endsWith(".json")) {
          annotations.add(GoldAnnotation.read(file));
        }
      }
    }
    return annotations;
  }

  private static Path find(String name) throws IOException {
    try (var files = Files.walk(DATA)) {
      return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
