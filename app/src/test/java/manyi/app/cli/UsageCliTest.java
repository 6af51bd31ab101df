package manyi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import manyi.Analyses;
import manyi.app.sample.BundledSample;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the command line says where it was called in a wrong way, and how it helps.
class UsageCliTest {
  @TempDir static Path samples;
  private static String sample = "";

  @TempDir Path folder;

  @BeforeAll
  static void theChineseSample() throws UserProblem {
    sample = BundledSample.TELECOM.copyTo(samples).toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frequencies",
        "banner",
        "quadrant",
        "segments",
        "drivers",
        "asymmetry",
        "quality"
      })
  void aFilterThatLeavesNobodyIsAProblem(String analysis) {
    var called = Called.with("run", analysis, sample, "--filter", "q7 > 9999", "--json");

    assertThat(called.code()).isEqualTo(1);
    assertThat(called.out()).isEmpty();
    assertThat(called.err()).contains("The filter leaves no respondents");
  }

  @Test
  void whereThereIsNoResultThePictureLacksForTheReasonOfTheResult() {
    var picture = folder.resolve("x.png");
    var called =
        Called.with("run", "drivers", sample, "--filter", "q7 > 1000", "--picture", "" + picture);

    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err()).contains("respondents").doesNotContain("picture");
    assertThat(picture).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "--resamples, -1",
    "--resamples, many",
    "--seed, 1.5",
    "--seed, abc",
    "--confidence, 2",
  })
  void aValueThatIsNoneOfItsSettingIsWrongUsage(String option, String value) {
    var called = Called.with("run", "drivers", sample, option, value);

    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains(option.substring(2)).contains(value);
  }

  @ParameterizedTest
  @CsvSource({"drivers, 'q12,q14'", "quadrant, 'q12,q14'", "drivers, q10"})
  void aSettingOfOneQuestionSaysThatSeveralAreTooMany(String analysis, String several) {
    var called = Called.with("run", analysis, sample, "--outcome", several);

    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err())
        .contains("takes one question")
        .contains(several)
        .doesNotContain("no question");
  }

  @Test
  void aFolderThatLacksIsMadeAndNamed() {
    var picture = folder.resolve("new").resolve("x.png");
    var called =
        Called.with("run", "frequencies", sample, "--questions", "q3", "--picture", "" + picture);

    assertThat(called.code()).as(called.err()).isZero();
    assertThat(picture).isNotEmptyFile();
    assertThat(called.err()).contains("" + folder.resolve("new")).contains("was made");
  }

  @Test
  void aWeightThatCannotWeighIsSpokenOfWithoutTheStepThatItBecomes() {
    var called = Called.with("run", "frequencies", sample, "--weight", "q3");

    assertThat(called.code()).isEqualTo(1);
    assertThat(called.err()).startsWith("Question q3 cannot be the weight");
  }

  @Test
  void anUnknownOptionPointsToTheHelp() {
    var called = Called.with("run", "quadrant", sample, "--dance", "1");

    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err())
        .contains("no option \"--dance\"")
        .contains("manyi run quadrant --help")
        .doesNotContain("--satisfaction");
  }

  @Test
  void helpSaysWhatASettingDoesAndItsStandard() {
    var help = Called.with("run", "segments", "--help").out().replaceAll("\\s+", " ");

    assertThat(help)
        .contains("How priorities differ between groups")
        .contains("are marked △ (default 30)");
    assertThat(Called.with("analyses").out())
        .contains("quadrant  Quadrants. What to improve first")
        .contains("questions (rating, number)")
        .contains("a whole number (default 1)");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySettingOfTheAnalysesOfPrioritiesIsExplained(Language language) {
    var texts = Texts.in(language);
    for (var name : List.of("quadrant", "segments", "drivers", "asymmetry", "kano")) {
      var analysis =
          Analyses.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
      for (var setting : analysis.settings()) {
        var key = name + "." + setting.name() + ".help";
        assertThat(texts.has(key)).as(key).isTrue();
        assertThat(texts.get(key)).as(key).doesNotContain("--");
      }
    }
  }
}
