package manyi.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private enum Crossing {
    MEANS,
    SCALE_CENTRE
  }

  private static final Setting<Question> ROWS = Setting.question("rows", Kind.SINGLE);
  private static final Setting<List<Question>> ITEMS =
      Setting.questions("items", Role.SATISFACTION, Kind.RATING);
  private static final Setting<Crossing> CROSSING = Setting.choice("crossing", Crossing.MEANS);
  private static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  private static final Setting<Optional<Double>> OWN = Setting.number("own");
  private static final List<Setting<?>> ALL = List.of(ROWS, ITEMS, CROSSING, CONFIDENCE, OWN);
  private static final Setting<List<Nesting>> BANNER =
      Setting.banner("columns", Kind.SINGLE, Kind.RATING);
  private static final Setting<List<Crossing>> CROSSINGS =
      Setting.choices("crossings", Crossing.class, Crossing.MEANS);
  private static final Setting<Integer> LEAST = Setting.whole("least", 30, 0, 1000);

  private final Survey survey =
      SurveyBuilder.of(1)
          .single("q1", "Sex", "m f", 0)
          .role(Role.SATISFACTION)
          .rating("q2.1", "Price", 1, 5, 3)
          .rating("q2.2", "Network", 1, 5, 4)
          .single("q2.3", "Which", "a b", 1)
          .build();

  @Test
  void whatIsNotGivenFollowsTheStandard() throws UserProblem {
    var settings = Settings.read(ALL, Map.of("rows", "Q1"), survey);
    assertThat(settings.written())
        .containsExactly(
            Map.entry("rows", "q1"),
            Map.entry("items", "q2.1,q2.2"),
            Map.entry("crossing", "means"),
            Map.entry("confidence", "0.95"),
            Map.entry("own", ""));
  }

  @Test
  void whatIsGivenIsRead() throws UserProblem {
    var given = Map.of("rows", "q1", "crossing", "scale-centre", "confidence", "90%", "own", "7.5");
    var settings = Settings.read(ALL, given, survey);
    assertThat(settings.get(CROSSING)).isEqualTo(Crossing.SCALE_CENTRE);
    assertThat(settings.get(CONFIDENCE)).isEqualTo(0.9);
    assertThat(settings.get(OWN)).contains(7.5);
    assertThat(settings.get(ROWS).id()).isEqualTo("q1");
  }

  @ParameterizedTest
  @CsvSource({
    "rows, '', survey.question-missing",
    "rows, q9, survey.no-such-question",
    "rows, q2.1, analysis.wrong-kind",
    "items, ',', analysis.setting-needed",
    "items, 'q2.1,q2.3', analysis.wrong-kind",
    "crossing, middle, analysis.not-a-choice",
    "confidence, 95, analysis.not-a-proportion",
    "confidence, 0, analysis.not-a-proportion",
    "confidence, NaN, analysis.not-a-number",
    "confidence, high, analysis.not-a-number",
    "own, seven, analysis.not-a-number",
    "own, 7d, analysis.not-a-number",
    "colour, red, analysis.unknown-setting",
  })
  void whatDoesNotFitIsTheUsersProblem(String name, String value, String key) {
    var given = name.equals("rows") ? Map.of(name, value) : Map.of("rows", "q1", name, value);
    var problem =
        catchThrowableOfType(UserProblem.class, () -> Settings.read(ALL, given, survey)).problem();
    assertThat(problem.key()).isEqualTo(key);
    for (var language : Language.values()) {
      assertThat(Texts.in(language).say(problem)).doesNotContain("{").isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "3", "99", "0.5", "-1", "20001"})
  void resamplesAreNoneOrEnough(String written) {
    var setting = Setting.resamples(1000);
    var problem =
        catchThrowableOfType(UserProblem.class, () -> setting.parse(written, survey)).problem();
    assertThat(problem.key()).isIn("analysis.too-small-a-number", "analysis.not-none-or-whole");
    assertThat(Texts.in(Language.EN).say(problem)).contains("0", written);
  }

  @ParameterizedTest
  @CsvSource({"0", "100", "20000"})
  void noneAndEnoughResamplesAreTaken(String written) throws UserProblem {
    assertThat(Setting.resamples(1000).parse(written, survey)).isEqualTo(Integer.parseInt(written));
  }

  @Test
  void tooFewResamplesAreToldWhatWouldDo() {
    var problem =
        catchThrowableOfType(UserProblem.class, () -> Setting.resamples(1000).parse("3", survey))
            .problem();
    assertThat(Texts.in(Language.EN).say(problem))
        .isEqualTo(
            "The setting \"resamples\" is \"3\", which is too few to tell anything by."
                + " Write 0 for none, or a whole number from 100 to 20,000.");
  }

  @Test
  void whatHasNoStandardHasToBeChosen() {
    var problem =
        catchThrowableOfType(UserProblem.class, () -> Settings.read(ALL, Map.of(), survey));
    assertThat(problem.problem().key()).isEqualTo("analysis.setting-needed");
  }

  @Test
  void aBannerHasQuestionsSideBySideAndNested() throws UserProblem {
    var columns = BANNER.parse(" q1 , q2.1 > Q1,q1", survey);
    assertThat(columns).hasSize(2);
    assertThat(columns.getLast().questions())
        .extracting(Question::id)
        .containsExactly("q2.1", "q1");
    assertThat(BANNER.write(columns)).isEqualTo("q1,q2.1>q1");
    assertThat(BANNER.questions(columns)).extracting(Question::id).containsExactly("q1", "q2.1");
    assertThat(BANNER.standard(survey)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', analysis.setting-needed",
    "q1>q1, analysis.nested-in-itself",
    "q1>, analysis.nesting-incomplete",
    "q1>q9, survey.no-such-question"
  })
  void aBannerThatCannotBeIsRefused(String written, String key) {
    var problem = catchThrowableOfType(UserProblem.class, () -> BANNER.parse(written, survey));
    assertThat(problem.problem().key()).isEqualTo(key);
  }

  @Test
  void severalChoicesKeepTheOrderOfTheirDeclaration() throws UserProblem {
    var both = CROSSINGS.parse("scale-centre, means", survey);
    assertThat(both).containsExactly(Crossing.MEANS, Crossing.SCALE_CENTRE);
    assertThat(CROSSINGS.write(both)).isEqualTo("means,scale-centre");
    assertThat(CROSSINGS.parse("", survey)).isEmpty();
    var problem = catchThrowableOfType(UserProblem.class, () -> CROSSINGS.parse("mode", survey));
    assertThat(problem.problem().key()).isEqualTo("analysis.not-a-choice");
  }

  @ParameterizedTest
  @CsvSource({"-1", "2.5", "1001", "many"})
  void aNumberThatIsNotWholeOrOutOfBoundsIsRefused(String written) {
    assertThat(catchThrowableOfType(UserProblem.class, () -> LEAST.parse(written, survey)))
        .isNotNull();
  }

  @Test
  void aWholeNumberIsRead() throws UserProblem {
    assertThat(LEAST.parse("50", survey)).isEqualTo(50);
    assertThat(LEAST.standard(survey)).contains(30);
  }
}
