package manyi.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.survey.Answers;
import manyi.survey.Block;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.State;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MadeQuestionsTest {
  private static final List<Level> WORDED =
      List.of(
          new Level("1", "bad", 1),
          new Level("2", "fair", 2),
          new Level("3", "good", 3),
          new Level("9", "don't know", Double.NaN));

  private final Survey survey =
      read(
          SurveyBuilder.of(6)
              .single("sex", "Sex", "m f x", 0, 1, 1, 0, 2, Codes.NOT_ASKED)
              .rating("q1", "Price", 1, 5, 1, 2, 3, 4, 5, 0)
              .rating("q2", "Staff", 1, 5, 1, 3, 3, 4, 1, 2)
              .coded("q3", "Worded", Kind.RATING, WORDED, 0, 1, 2, 3, -1, -2)
              .multiple("use", "Used", "x y z", "0", "0,1", "2", "", null, SurveyBuilder.NOT_ASKED)
              .number("age", "Age", 17, 18, 49.5, 50, 99, Double.NaN)
              .build());

  /// The same as if it were read from a sheet.
  private static Survey read(Survey built) {
    var questions = built.questions().stream().map(one -> in(one, one.block())).toList();
    return Survey.of(built.title(), built.respondents(), questions);
  }

  private static Question in(Question one, @Nullable Block block) {
    return new Question(
        one.id(),
        one.text(),
        block,
        one.kind(),
        one.role(),
        List.of("A"),
        one.levels(),
        one.answers());
  }

  private Survey apply(String... steps) throws UserProblem {
    return Steps.apply(survey, Steps.parse(String.join("\n", steps)), Progress.none());
  }

  private Question made(String step) throws UserProblem {
    var made = Step.parse(step);
    return made.apply(survey).question(made.makes().orElseThrow().id());
  }

  private static List<String> labels(Question question) {
    return question.levels().stream().map(Level::label).toList();
  }

  /// Each respondent's label; of silence its state.
  private static List<String> answers(Question question) {
    var codes = ((Answers.Coded) question.answers()).codes();
    return IntStream.range(0, codes.rows())
        .mapToObj(row ->
            codes.at(row) >= 0
                ? question.levels().get(codes.at(row)).label()
                : question.answers().state(row).name())
        .toList();
  }

  private static List<Double> numbers(Question question) {
    return IntStream.range(0, question.answers().rows())
        .mapToObj(row -> question.numbers().applyAsDouble(row))
        .toList();
  }

  private static List<List<Integer>> chosen(Question question) {
    var rows = new ArrayList<List<Integer>>();
    for (var option : ((Answers.Chosen) question.answers()).options()) {
      var found = new ArrayList<Integer>();
      option.forEach(found::add);
      rows.add(found);
    }
    return rows;
  }

  @Test
  void recodePutsLevelsIntoGroupsAndTheOthersIntoSilence() throws UserProblem {
    var made = made("q1x 'Price in two' = recode q1: low = 1-2; high = 4, 5");
    assertThat(made.text()).isEqualTo("Price in two");
    assertThat(made.kind()).isEqualTo(Kind.SINGLE);
    assertThat(labels(made)).containsExactly("low", "high");
    assertThat(answers(made))
        .containsExactly("low", "low", "UNANSWERED", "high", "high", "UNANSWERED");
  }

  @Test
  void recodeByElseTakesAllThatAreLeft() throws UserProblem {
    assertThat(answers(made("recode sex: other = else; man = m")))
        .containsExactly("man", "other", "other", "man", "other", "NOT_ASKED");
  }

  @Test
  void recodeToNumbersMakesARating() throws UserProblem {
    var made = made("recode q3: 0 = bad; 50 = fair; 100 = good");
    assertThat(made.kind()).isEqualTo(Kind.RATING);
    assertThat(numbers(made)).containsExactly(0.0, 50.0, 100.0, Double.NaN, Double.NaN, Double.NaN);
  }

  @Test
  void recodeOfAMultipleChoiceJoinsOptions() throws UserProblem {
    var made = made("recode use: xy = x, y; rest = else");
    assertThat(chosen(made)).containsExactly(List.of(0, 1), List.of(2));
    assertThat(made.answers().state(3)).isEqualTo(State.CHOSE_NOTHING);
    assertThat(made.answers().state(4)).isEqualTo(State.UNANSWERED);
    assertThat(made.answers().state(5)).isEqualTo(State.NOT_ASKED);
  }

  @Test
  void recodeOfANumberTakesRangesWithBothEnds() throws UserProblem {
    assertThat(answers(made("recode age: young = 0-18; old = 50-99; middle = else")))
        .containsExactly("young", "young", "middle", "old", "old", "UNANSWERED");
  }

  @Test
  void recodeOfATextComparesWholeAnswers() throws UserProblem {
    var texts = List.of("IOS", "android", "", " ios ");
    var written = new Answers.Written(texts::get, Rows.where(4, row -> row != 2), Rows.none(4));
    var other = SurveyBuilder.of(4).add("os", "System", Kind.TEXT, List.of(), written).build();
    var made = Step.parse("o = recode os: Apple = ios; Other = else").apply(other).question("o");
    assertThat(answers(made)).containsExactly("Apple", "Other", "UNANSWERED", "Apple");
  }

  @Test
  void reverseTurnsScoresAndLeavesWhatIsOffTheScale() throws UserProblem {
    assertThat(numbers(made("reverse q1"))).containsExactly(5.0, 4.0, 3.0, 2.0, 1.0, Double.NaN);
    assertThat(labels(made("reverse q1"))).containsExactly("1", "2", "3", "4", "5");
    var worded = made("reverse q3");
    assertThat(labels(worded)).containsExactly("good", "fair", "bad", "don't know");
    assertThat(worded.scores()).containsExactly(1, 2, 3, Double.NaN);
    assertThat(answers(worded))
        .containsExactly("bad", "fair", "good", "don't know", "UNANSWERED", "NOT_ASKED");
    assertThat(numbers(worded)).startsWith(3.0, 2.0, 1.0);
  }

  @Test
  void bandsBeginAtTheirLimits() throws UserProblem {
    var made = made("band age: 18, 50");
    assertThat(labels(made)).containsExactly("<18", "18–<50", "≥50");
    assertThat(answers(made))
        .containsExactly("<18", "18–<50", "18–<50", "≥50", "≥50", "UNANSWERED");
    assertThat(labels(made("band age: 18; labels minor, adult"))).containsExactly("minor", "adult");
  }

  @Test
  void netsMayOverlapAndTheirBaseAreThoseWhoAnswered() throws UserProblem {
    var made = made("net q1: top = 4, 5; not bottom = 3-5; 1, 2");
    assertThat(made.kind()).isEqualTo(Kind.MULTIPLE);
    assertThat(labels(made)).containsExactly("top", "not bottom", "1 + 2");
    assertThat(chosen(made)).containsExactly(List.of(3, 4), List.of(2, 3, 4), List.of(0, 1));
    assertThat(made.answers().state(5)).isEqualTo(State.UNANSWERED);
    assertThat(chosen(made("net use: x, y"))).containsExactly(List.of(0, 1));
    assertThat(chosen(made("net q1: top = 4 + 5; not bottom = 3-5; 1 ＋ 2")))
        .isEqualTo(chosen(made));
  }

  @Test
  void aScoreIsTheMeanOfEnoughAnswers() throws UserProblem {
    assertThat(numbers(made("score q1, q2"))).containsExactly(1.0, 2.5, 3.0, 4.0, 3.0, 2.0);
    assertThat(numbers(made("score q1, q2: at least 2"))).endsWith(3.0, Double.NaN);
    assertThat(numbers(made("score q1, q2: 0 to 100")))
        .containsExactly(0.0, 37.5, 50.0, 75.0, 50.0, 25.0);
  }

  @Test
  void aNewQuestionStandsBehindItsSourceOfAMatrixBehindTheLastItem() throws UserProblem {
    assertThat(apply("reverse q1", "band age: 50", "a = net q1: 5").questions())
        .extracting(Question::id)
        .containsExactly("sex", "q1", "q1_reverse", "a", "q2", "q3", "use", "age", "age_band");
    assertThat(matrix("reverse m.1").questions())
        .extracting(Question::id)
        .containsExactly("m.1", "m.2", "m.1_reverse", "last");
    assertThat(numbers(matrix("s = score m: at least 2").question("s"))).containsExactly(1.5, 1.5);
  }

  private static Survey matrix(String step) throws UserProblem {
    var plain =
        SurveyBuilder.of(2).rating("m.1", "a", 1, 2, 1, 2).rating("m.2", "b", 1, 2, 2, 1).build();
    var last = SurveyBuilder.of(2).number("last", "Last", 1, 2).build().questions().getFirst();
    var questions = new ArrayList<Question>();
    plain.questions().forEach(item -> questions.add(in(item, new Block("m", "Matrix"))));
    questions.add(in(last, null));
    return Step.parse(step).apply(Survey.of("test", 2, questions));
  }

  @Test
  void noStepChangesWhatIsThere() throws UserProblem {
    var after =
        apply(
            "reverse q1",
            "net q1: 5",
            "score q1, q2",
            "rake sex: m = 1, f = 1, x = 1",
            "flag: same answers");
    for (var question : survey.questions()) {
      assertThat(after.question(question.id())).isSameAs(question);
    }
    assertThat(after.filtered()).isEqualTo(survey.filtered());
  }

  @Test
  void aRoleIsSet() throws UserProblem {
    assertThat(apply("strata sex").withRole(Role.STRATUM))
        .extracting(Question::id)
        .containsExactly("sex");
  }

  @Test
  void stepsKeepFilterAndWeight() throws UserProblem {
    var after = apply("keep sex = m", "w = band age: 50", "weigh q2", "reverse q1");
    assertThat(after.included().count()).isEqualTo(2);
    assertThat(after.weights().question()).isEqualTo("q2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q1 = reverse q2 | preparation.id-taken",
        "USE = reverse q2 | preparation.id-taken",
        "reverse q9 | survey.no-such-question",
        "reverse sex | preparation.not-a-rating",
        "recode sex: a = y | survey.no-such-level",
        "recode q1: a = 7-9 | survey.no-such-level",
        "recode sex: a = m; b = m | preparation.level-twice",
        "recode sex: a = m; A = f | preparation.group-twice",
        "recode age: a = old | preparation.value-not-a-number",
        "net age: 1 | preparation.no-levels",
        "band sex: 1 | preparation.not-a-number",
        "band use: 1 | preparation.not-a-number",
        "score q1, sex | preparation.not-a-number",
        "score q1, use | preparation.not-a-number",
        "score age: 0 to 100 | preparation.not-a-rating",
        "score q1, q2: at least 3 | preparation.more-than-items",
        "flag: faster than 5 in sex | preparation.no-durations",
        "flag: straight q1, q2 | preparation.straight-few",
        "flag: straight q1, age at least 2 | preparation.straight-kind",
        "rake age: 1 = 1 | preparation.rake-not-single",
        "rake sex: m = 1, f = 1 | preparation.rake-no-target",
        "rake q1: 1 = 1, 2 = 1, 3 = 1, 4 = 1, 5 = 0, 5 = 1 | preparation.rake-level-twice",
        "rake sex: m = 0, f = 0 | preparation.rake-no-total",
        "rake sex: m = -1, f = 2, x = 1 | preparation.rake-negative",
        "rake sex: m = 1, f = 1, x = 1; from use | preparation.weight-not-a-number"
      })
  void whatDoesNotFitIsTheUsersProblem(String step, String key) {
    var problem = catchThrowableOfType(UserProblem.class, () -> apply(step));
    assertThat(problem.problem().key()).isEqualTo(key);
    assertThat(problem.where()).isNotBlank();
    for (var language : Language.values()) {
      assertThat(Texts.in(language).say(problem.problem())).doesNotContain("{").isNotBlank();
    }
  }

  @Test
  void aTargetWithoutRespondentsIsNamed() {
    var problem =
        catchThrowableOfType(
            UserProblem.class,
            () -> apply("keep sex in (m, f)", "rake sex: m = 48, f = 50, x = 2"));
    assertThat(problem.problem().key()).isEqualTo("preparation.rake-no-respondents");
    assertThat(problem.problem().arguments()).containsExactly("sex", "x");
  }

  @Test
  void targetsThatContradictOneAnotherAreNamed() {
    var problem =
        catchThrowableOfType(
            UserProblem.class,
            () ->
                apply(
                    "keep sex in (m, f)",
                    "s = recode sex: a = m; b = f",
                    "rake sex: m = 50, f = 50; s: a = 60, b = 40"));
    assertThat(problem.problem().key()).isEqualTo("preparation.rake-not-met");
  }

  @Test
  void everyStepHasWordsInBothLanguages() throws UserProblem {
    var steps =
        Steps.parse(
            """
            reverse q1
            recode sex: a = m; b = else
            band age: 18, 50
            net q2: 4, 5
            score q1, q2: at least 2; 0 to 100
            w = rake sex: m = 1, f = 1, x = 1; trim 0.2 to 3; from q2
            flag: fast = faster than 20 in age; straight q1, q2 at least 2; same sex; if q1 = 1
            role sex: segment
            keep sex = m
            weigh w
            """);
    var after = Steps.apply(survey, steps, Progress.none());
    for (var language : Language.values()) {
      for (var step : steps) {
        assertThat(Steps.words(step, after, Texts.in(language)))
            .isNotBlank()
            .doesNotContain("{", "null");
      }
    }
    assertThat(Steps.words(steps.getFirst(), after, Texts.in(Language.EN)))
        .isEqualTo("q1_reverse: q1 (Price) with its scale reversed.");
  }
}
