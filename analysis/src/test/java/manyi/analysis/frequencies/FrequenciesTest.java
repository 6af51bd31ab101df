package manyi.analysis.frequencies;

import static manyi.survey.SurveyBuilder.NOT_ASKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.document.Block;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.progress.Progress;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Answers;
import manyi.survey.Base;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrequenciesTest {
  private final Frequencies frequencies = new Frequencies();

  private final Survey survey =
      SurveyBuilder.of(8)
          .single("q1", "性别", "男 女", 0, 1, 1, 0, -1, -2, 1, 1)
          .rating("q2", "总体满意度", 1, 5, 5, 4, 4, 3, 5, 1, -1, 2)
          .multiple("q3", "业务", "宽带 手机", "0,1", "1", "", NOT_ASKED, "0", null, "1", "1")
          .number("q4", "月消费", 20, 50, 80, Double.NaN, 120, 50, 60, 70)
          .build();

  static Stream<Case> single() {
    return ReferenceCases.of("frequencies", "frequencies");
  }

  static Stream<Case> multiple() {
    return ReferenceCases.of("frequencies", "multiple");
  }

  static Stream<Case> boxes() {
    return Stream.concat(
            ReferenceCases.of("frequencies", "descriptives"),
            ReferenceCases.of("weighted", "weighted"))
        .filter(given -> given.input().has("scale"));
  }

  @ParameterizedTest
  @MethodSource
  void single(Case given) throws UserProblem {
    var codes = ReferenceCases.numbers(given.input().get("codes"));
    var asked = ReferenceCases.elements(given.input().get("asked")).toList();
    int rows = codes.length;
    var answers =
        IntStream.range(0, rows)
            .map(row ->
                Double.isNaN(codes[row])
                    ? asked.get(row).asBoolean() ? Codes.UNANSWERED : Codes.NOT_ASKED
                    : (int) codes[row] - 1)
            .toArray();
    var levels =
        IntStream.rangeClosed(1, given.input().get("levels").asInt())
            .mapToObj(level -> Level.of(String.valueOf(level)))
            .toList();
    var counted = SurveyBuilder.of(rows).coded("q", "Q", Kind.SINGLE, levels, answers).build();
    if (given.number("answered") == 0) {
      assertThat(outcome(counted, Map.of("questions", "q")))
          .isInstanceOf(Outcome.NotPossible.class);
      return;
    }
    for (var base : PercentBase.values()) {
      var word = base.name().toLowerCase(Locale.ROOT);
      var confidence = given.input().get("confidence").toString();
      var found = only(counted, Map.of("questions", "q", "base", word, "confidence", confidence));
      assertThat(found.answered().n()).isEqualTo((long) given.number("answered"));
      assertThat(found.unanswered().n()).isEqualTo((long) given.number("unanswered"));
      assertThat(found.notAsked().n()).isEqualTo((long) given.number("not_asked"));
      for (int i = 0; i < levels.size(); i++) {
        var level = found.levels().get(i);
        given.matches("rows." + i + ".count", level.n());
        given.matches("rows." + i + ".of_all", level.proportionOfAll());
        given.matches("rows." + i + ".of_" + word, level.proportion());
        if (base == PercentBase.ANSWERED) {
          given.matches("rows." + i + ".cumulative", level.cumulativeProportion());
          given.matches("rows." + i + ".lower", level.lower());
          given.matches("rows." + i + ".upper", level.upper());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource
  void multiple(Case given) throws UserProblem {
    var chosen = ReferenceCases.matrix(given.input().get("chosen"));
    int rows = chosen[0].length;
    var silent = Rows.where(rows, row -> Double.isNaN(chosen[0][row]));
    var options =
        Arrays.stream(chosen).map(option -> Rows.where(rows, row -> option[row] == 1)).toList();
    var levels =
        IntStream.range(0, chosen.length).mapToObj(i -> Level.of(String.valueOf(i))).toList();
    var answers = new Answers.Chosen(options, Rows.all(rows), silent);
    var counted = SurveyBuilder.of(rows).add("q", "Q", Kind.MULTIPLE, levels, answers).build();
    if (given.number("choosers") == 0) {
      assertThat(outcome(counted, Map.of("questions", "q")))
          .isInstanceOf(Outcome.NotPossible.class);
      return;
    }
    var found = only(counted, Map.of("questions", "q"));
    given.matches("answered", found.base().n());
    given.matches("choosers", found.answered().n());
    given.matches("answers", found.answers());
    for (int i = 0; i < levels.size(); i++) {
      var level = found.levels().get(i);
      given.matches("rows." + i + ".count", level.n());
      given.matches("rows." + i + ".of_answered", level.proportion());
      given.matches("rows." + i + ".of_answers", level.proportionOfAnswers());
      given.matches("rows." + i + ".lower", level.lower());
      given.matches("rows." + i + ".upper", level.upper());
    }
  }

  @ParameterizedTest
  @MethodSource
  void boxes(Case given) throws UserProblem {
    var values = ReferenceCases.numbers(given.input().get("values"));
    int least = given.input().get("scale").get(0).asInt();
    var levels =
        IntStream.rangeClosed(least, given.input().get("scale").get(1).asInt())
            .mapToObj(score -> new Level("c" + score, "l" + score, score))
            .toList();
    var codes =
        DoubleStream.of(values)
            .mapToInt(value -> Double.isNaN(value) ? -1 : (int) value - least)
            .toArray();
    var rated = SurveyBuilder.of(codes.length).coded("q", "Q", Kind.RATING, levels, codes).build();
    if (given.input().has("weights")) {
      rated = rated.weighted(Weights.of("w", ReferenceCases.numbers(given.input().get("weights"))));
    }
    if (Double.isNaN(given.number("mean"))) {
      assertThat(outcome(rated, Map.of("questions", "q"))).isInstanceOf(Outcome.NotPossible.class);
      return;
    }
    var summary = summary(only(rated, Map.of("questions", "q")));
    given.matches("mean", summary.mean());
    given.matches("sd", summary.sd());
    given.matches("median", summary.median());
    matches(given, "top_two", box(summary.topTwo()));
    matches(given, "bottom_two", box(summary.bottomTwo()));
  }

  private static Summary summary(QuestionFrequencies question) {
    return Objects.requireNonNull(question.summary());
  }

  private static Summary.Box box(Summary.@Nullable Box box) {
    return Objects.requireNonNull(box);
  }

  private static void matches(Case given, String name, Summary.Box box) {
    given.matches(name + ".count", box.weightedN());
    given.matches(name + ".proportion", box.proportion());
    given.matches(name + ".lower", box.lower());
    given.matches(name + ".upper", box.upper());
  }

  @Test
  void theBaseChangesPercentagesButNotCounts() throws UserProblem {
    var answered = only(survey, Map.of("questions", "q1")).levels().getFirst();
    var asked = only(survey, Map.of("questions", "q1", "base", "asked")).levels().getFirst();
    var all = only(survey, Map.of("questions", "q1", "base", "all")).levels().getFirst();
    assertThat(List.of(answered.n(), asked.n(), all.n())).containsOnly(2L);
    assertThat(answered.proportion()).isEqualTo(2.0 / 6);
    assertThat(asked.proportion()).isEqualTo(2.0 / 7);
    assertThat(all.proportion()).isEqualTo(2.0 / 8);
    assertThat(all.proportion()).isEqualTo(answered.proportionOfAll());
  }

  @Test
  void weightsOfTheSameRatioChangeNoPercentage() throws UserProblem {
    double[] weights = {1, 2, 0.5, 1, 3, 1, 1, 0.25};
    var thousand = Arrays.stream(weights).map(weight -> 1000 * weight).toArray();
    for (var question : List.of("q1", "q2", "q3")) {
      var one = only(survey.weighted(Weights.of("w", weights)), Map.of("questions", question));
      var other = only(survey.weighted(Weights.of("w", thousand)), Map.of("questions", question));
      assertThat(other.base().effective()).isCloseTo(one.base().effective(), within(1e-9));
      for (int i = 0; i < one.levels().size(); i++) {
        var level = one.levels().get(i);
        var same = other.levels().get(i);
        assertThat(same.n()).isEqualTo(level.n());
        assertThat(same.proportion()).isCloseTo(level.proportion(), within(1e-12));
        assertThat(same.lower()).isCloseTo(level.lower(), within(1e-12));
      }
    }
  }

  @Test
  void weightsChangePercentagesButNotBaseSizes() throws UserProblem {
    var weights = Weights.of("w", new double[] {9, 1, 1, 9, 1, 1, 1, 1});
    var plain = only(survey, Map.of("questions", "q1"));
    var weighted = only(survey.weighted(weights), Map.of("questions", "q1"));
    assertThat(weighted.base().n()).isEqualTo(plain.base().n());
    assertThat(weighted.levels().getFirst().proportion()).isEqualTo(18.0 / 22);
  }

  @Test
  void levelsOffTheScaleAreCountedButNotAveraged() throws UserProblem {
    var levels =
        List.of(
            new Level("1", "差", 1),
            new Level("2", "中", 2),
            new Level("3", "好", 3),
            new Level("4", "很好", 4),
            Level.of("说不清"));
    var rated = SurveyBuilder.of(4).coded("q", "评价", Kind.RATING, levels, 0, 3, 4, 3).build();
    var found = only(rated, Map.of("questions", "q"));
    assertThat(found.levels().getLast().proportion()).isEqualTo(0.25);
    assertThat(summary(found).mean()).isEqualTo(3);
    assertThat(summary(found).base().n()).isEqualTo(3);
    assertThat(box(summary(found).topTwo()).labels()).containsExactly("好", "很好");
    assertThat(said(rated, Map.of("questions", "q"), Language.ZH)).contains("不含选“说不清”的人");
  }

  @Test
  void boxesFollowTheStepOfTheScale() throws UserProblem {
    var levels =
        IntStream.of(20, 40, 60, 80, 100)
            .mapToObj(score -> new Level("" + score, "" + score, score))
            .toList();
    var rated = SurveyBuilder.of(5).coded("q", "Q", Kind.RATING, levels, 0, 1, 2, 3, 4).build();
    var summary = summary(only(rated, Map.of("questions", "q")));
    assertThat(box(summary.topTwo()).proportion()).isEqualTo(0.4);
    assertThat(box(summary.bottomTwo()).labels()).containsExactly("20", "40");
  }

  @Test
  void theSentenceHasTheFiguresOfTheTable() throws UserProblem {
    assertThat(said(survey, Map.of("questions", "q1"), Language.EN))
        .contains("The most frequent answer is \"女\" with 66.7%, followed by \"男\" with 33.3%.");
    assertThat(said(survey, Map.of("questions", "q1"), Language.ZH))
        .contains("选“女”的最多，占 66.7%；其次是“男”，占 33.3%。");
    assertThat(said(survey, Map.of("questions", "q3"), Language.EN))
        .contains("\"手机\" with 66.7%")
        .contains("A respondent chose 1.00 options on average.");
    assertThat(said(survey, Map.of("questions", "q4"), Language.EN))
        .contains("The mean of 7 respondents is 64.29 and the median 60.00");
    assertThat(said(survey, Map.of("questions", "q2"), Language.ZH))
        .contains("给出评分的 7 位受访者平均分为 3.43（量表 1–5 分）。他们当中，选最高两级的合计 57.1%");
  }

  @Test
  void tablesShowUnweightedAndWeightedN() throws UserProblem {
    var weights = Weights.of("w", new double[] {1, 2, 1, 1, 1, 1, 1, 1});
    var table =
        document(survey.weighted(weights), Map.of("questions", "q1"), Language.EN).stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(table.columns())
        .extracting(Table.Column::heading)
        .startsWith("Answer", "n", "Weighted n", "% of all", "Valid %", "Cumulative %");
    assertThat(table.footnotes())
        .contains(
            "Weighted by w: unweighted n = 6, weighted n = 7.0, effective n = 5.4. Percentages and"
                + " means are weighted.");
  }

  @Test
  void aSmallBaseIsCalledSmall() throws UserProblem {
    assertThat(document(survey, Map.of("questions", "q1"), Language.EN))
        .contains(new Paragraph(Tone.WARNING, "Only 6 respondents: interpret with caution."));
  }

  @Test
  void everyClosedQuestionHasAPicture() throws UserProblem {
    var figures =
        document(survey, Map.of("questions", "q1,q2,q3,q4"), Language.EN).stream()
            .filter(Figure.class::isInstance)
            .toList();
    assertThat(figures).hasSize(3);
  }

  @Test
  void withoutAChoiceItCountsWhatMattersMost() throws UserProblem {
    assertThat(Frequencies.QUESTIONS.standard(survey).orElseThrow())
        .extracting(question -> question.id())
        .containsExactly("q1", "q2", "q3");
    var withRoles =
        SurveyBuilder.of(1)
            .single("q1", "a", "x y", 0)
            .role(Role.SATISFACTION)
            .rating("q2", "b", 1, 5, 3)
            .role(Role.OVERALL)
            .rating("q3", "c", 1, 5, 3)
            .build();
    assertThat(Frequencies.QUESTIONS.standard(withRoles).orElseThrow())
        .extracting(question -> question.id())
        .containsExactly("q3");
  }

  @Test
  void respondentsOfNoWeightAreInNoBase() throws UserProblem {
    var weights = Weights.of("w", new double[] {1, 0, 1, 1, 1, 1, 1, Double.NaN});
    var found = computed(survey.weighted(weights), Map.of("questions", "q1"));
    assertThat(found.included()).isEqualTo(new Base(6, 6, 6));
    assertThat(found.questions().getFirst().base().n()).isEqualTo(4);
  }

  private Outcome<FrequenciesResult> outcome(Survey of, Map<String, String> settings)
      throws UserProblem {
    return frequencies.compute(
        of, Settings.read(frequencies.settings(), settings, of), Progress.none());
  }

  private FrequenciesResult computed(Survey of, Map<String, String> settings) throws UserProblem {
    return switch (outcome(of, settings)) {
      case Outcome.Computed<FrequenciesResult>(var result) -> result;
      case Outcome.NotPossible<FrequenciesResult>(var reason, _) ->
          throw new AssertionError(reason.toString());
    };
  }

  private QuestionFrequencies only(Survey of, Map<String, String> settings) throws UserProblem {
    return computed(of, settings).questions().getFirst();
  }

  private List<Block> document(Survey of, Map<String, String> settings, Language language)
      throws UserProblem {
    return frequencies.present(computed(of, settings), Texts.in(language)).blocks();
  }

  private String said(Survey of, Map<String, String> settings, Language language)
      throws UserProblem {
    return document(of, settings, language).toString();
  }
}
