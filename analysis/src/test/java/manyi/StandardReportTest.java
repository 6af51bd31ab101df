package manyi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.preparation.Steps;
import manyi.project.Card;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class StandardReportTest {
  private static final int RESPONDENTS = 100;

  @Test
  void weightsAboutOneAreUsed() {
    assertThat(Workbench.suggest(weighing(row -> row % 2 == 0 ? 0.8 : 1.2)))
        .isNotEmpty()
        .allMatch(card -> "weight".equals(card.weight()));
  }

  @Test
  void aBodysWeightIsNoWeightOfRespondents() {
    assertThat(Workbench.suggest(weighing(row -> 60 + row % 30)))
        .isNotEmpty()
        .allMatch(card -> card.weight() == null);
  }

  @Test
  void weightsThatManyLackAreNotUsed() {
    assertThat(Workbench.suggest(weighing(row -> row % 3 == 0 ? Double.NaN : 1.1)))
        .isNotEmpty()
        .allMatch(card -> card.weight() == null);
  }

  @Test
  void ratingsComeBeforeTheColumnsOfTheSampleWhereThereAreTooMany() {
    var builder = SurveyBuilder.of(RESPONDENTS);
    for (int i = 1; i <= 30; i++) {
      builder.single("strata" + i, "Stratum " + i, "A B C", answers(0, 3));
    }
    builder.rating("staff", "Staff", 1, 5, answers(1, 6));
    var cards = Workbench.suggest(builder.build());
    assertThat(cards).hasSizeLessThan(31);
    assertThat(cards.getFirst()).extracting(StandardReportTest::questions).isEqualTo("staff");
  }

  @Test
  void theReportHasABannerOfTheSegmentsThatFit() {
    var survey =
        SurveyBuilder.of(RESPONDENTS)
            .role(Role.SEGMENT)
            .single("sex", "Sex", "m f", answers(0, 2))
            .single("town", "Town", "a b c d e f g h i j", answers(0, 10))
            .single("age", "Age", "young old", answers(0, 2))
            .role(Role.OVERALL)
            .rating("all", "Overall", 1, 5, answers(1, 6))
            .build();
    assertThat(Workbench.suggest(survey))
        .filteredOn(card -> card.request().analysis().equals("banner"))
        .singleElement()
        .satisfies(card ->
            assertThat(card.request().settings())
                .containsEntry("rows", "all")
                .containsEntry("columns", "sex,age"));
  }

  @Test
  void penaltyAndRewardAreShownWhereFortyAnItemAnsweredAll() {
    for (int items : new int[] {3, 4}) {
      var builder =
          SurveyBuilder.of(3 * 40)
              .role(Role.OVERALL)
              .rating("all", "Overall", 1, 5, many(0))
              .role(Role.SATISFACTION);
      for (int i = 1; i <= items; i++) {
        builder.rating("item" + i, "Item " + i, 1, 5, many(i));
      }
      assertThat(Workbench.suggest(builder.build()))
          .extracting(card -> card.request().analysis())
          .filteredOn("asymmetry"::equals)
          .hasSize(items == 3 ? 1 : 0);
    }
  }

  @Test
  void penaltyAndRewardAreLeftOutWhereHardlyAnyoneIsDiscontent() {
    var builder =
        SurveyBuilder.of(3 * 40)
            .role(Role.OVERALL)
            .rating("all", "Overall", 1, 5, many(0))
            .role(Role.SATISFACTION);
    for (int i = 1; i <= 3; i++) {
      int item = i;
      var content = IntStream.range(0, 3 * 40).map(row -> 4 + (row / item) % 2).toArray();
      content[i] = 1;
      builder.rating("item" + i, "Item " + i, 1, 5, content);
    }
    assertThat(Workbench.suggest(builder.build()))
        .extracting(card -> card.request().analysis())
        .contains("drivers")
        .doesNotContain("asymmetry");
  }

  @Test
  void branchesAreShownBeforeOtherSegmentsAndThoseWhoRecommendByBranch() {
    var cards =
        Workbench.suggest(
            SurveyBuilder.of(RESPONDENTS)
                .role(Role.OVERALL)
                .rating("overall", "Overall", 1, 5, answers(1, 6))
                .role(Role.SEGMENT)
                .single("province", "Province", "a b", answers(0, 2))
                .role(Role.BRANCH)
                .single("branch", "Branch", "north south", answers(0, 2))
                .role(Role.RECOMMENDATION)
                .rating("nps", "Would you recommend us?", 0, 10, answers(0, 11))
                .build());
    assertThat(cards)
        .extracting(card -> card.request().analysis())
        .containsSubsequence("satisfaction", "branches", "recommendation");
    assertThat(cards)
        .filteredOn(card ->
            List.of("satisfaction", "branches", "recommendation")
                .contains(card.request().analysis()))
        .allSatisfy(
            card -> assertThat(card.request().settings()).containsEntry("groups", "branch"));
  }

  @Test
  void theModelIsShownWhereTheQuestionsOfAnIndexAreRecognised() {
    var builder = SurveyBuilder.of(3 * 40).role(Role.OVERALL);
    builder.rating("all", "Overall satisfaction", 1, 10, many(0)).role(Role.NONE);
    var ids = List.of("IMAG1", "CUEX1", "PERQ1", "PERV1", "CUSL1");
    for (int i = 0; i < ids.size(); i++) {
      builder.rating(ids.get(i), "Question " + i, 1, 10, many(i + 1));
    }
    assertThat(Workbench.suggest(builder.build()))
        .extracting(card -> card.request().analysis())
        .contains("model");
    assertThat(Workbench.suggest(elements(5, answers(1, 6))))
        .extracting(card -> card.request().analysis())
        .doesNotContain("model");
  }

  private static int[] many(int shift) {
    return IntStream.range(0, 3 * 40).map(i -> 1 + (i * (shift + 1) + i / 7) % 5).toArray();
  }

  @Test
  void pairsOfHavingAndLackingAreOnOneKanoCard() {
    var feelings = "like expect neutral tolerate dislike";
    var survey =
        SurveyBuilder.of(RESPONDENTS)
            .single("with", "If there is a night counter", feelings, answers(0, 3))
            .single("without", "If there is no night counter", feelings, answers(2, 5))
            .rating("staff", "Staff", 1, 7, answers(1, 8))
            .build();
    assertThat(Workbench.suggest(survey))
        .extracting(card -> card.request().analysis())
        .containsExactly("kano", "frequencies");
  }

  @Test
  void aSurveyWithoutQuestionsHasNoReport() {
    assertThat(Workbench.suggest(SurveyBuilder.of(RESPONDENTS).build())).isEmpty();
  }

  @Test
  void allSegmentsAreScreenedAtOnceAndTheElementsLookedAtAsAScale() {
    var builder =
        SurveyBuilder.of(RESPONDENTS)
            .role(Role.OVERALL)
            .rating("overall", "Overall", 1, 5, answers(1, 6))
            .role(Role.SEGMENT)
            .single("sex", "Sex", "m f", answers(0, 2))
            .single("age", "Age", "a b c", answers(0, 3))
            .role(Role.SATISFACTION);
    for (var item : new String[] {"bill", "shop", "app"}) {
      builder.rating(item, item, 1, 5, answers(1, 6));
    }

    assertThat(Workbench.suggest(builder.build()))
        .extracting(card -> card.request().analysis())
        .containsSubsequence(
            "frequencies", "contrasts", "crosstab", "crosstab", "drivers", "reliability");
  }

  @Test
  void whatToImproveFollowsTheWholeAndIsComparedByWaveAndBranch() {
    var builder =
        SurveyBuilder.of(RESPONDENTS)
            .role(Role.OVERALL)
            .rating("overall", "Overall", 1, 5, answers(1, 6))
            .role(Role.WAVE)
            .single("year", "Year", "2024 2025", answers(0, 2))
            .role(Role.BRANCH)
            .single("shop", "Shop", "north south far", answers(0, 2));
    for (var item : new String[] {"bill", "shops", "app"}) {
      builder
          .role(Role.SATISFACTION)
          .rating("s-" + item, item, 1, 5, answers(1, 6))
          .role(Role.IMPORTANCE)
          .rating("i-" + item, item, 1, 5, answers(1, 6));
    }

    var cards = Workbench.suggest(builder.build());

    assertThat(cards)
        .extracting(card -> card.request().analysis())
        .startsWith(
            "frequencies",
            "satisfaction",
            "trend",
            "branches",
            "quadrant",
            "segments",
            "segments",
            "contrasts");
    assertThat(cards.get(1).request().settings())
        .containsEntry("outcome", "overall")
        .containsEntry("items", "s-bill,s-shops,s-app")
        .containsEntry("groups", "shop");
    assertThat(cards.get(2).request().settings())
        .containsEntry("waves", "year")
        .containsEntry("recommendation", "none");
    assertThat(cards.get(5).request().settings())
        .isEqualTo(Map.of("waves", "year", "groups", "none"));
    assertThat(cards.get(6).request().settings())
        .isEqualTo(Map.of("groups", "shop", "waves", "none"));
  }

  @Test
  void branchesAreRankedAndTheRecommendationScoreIsShown() {
    var survey =
        SurveyBuilder.of(RESPONDENTS)
            .role(Role.OVERALL)
            .rating("overall", "Overall", 1, 5, answers(1, 6))
            .role(Role.RECOMMENDATION)
            .rating("nps", "Likely to recommend", 0, 10, answers(0, 11))
            .role(Role.BRANCH)
            .single("shop", "Shop", "north south", answers(0, 2))
            .build();

    var cards = Workbench.suggest(survey);

    assertThat(cards)
        .filteredOn(card -> card.request().analysis().equals("branches"))
        .singleElement()
        .satisfies(card ->
            assertThat(card.request().settings())
                .containsEntry("items", "overall")
                .containsEntry("groups", "shop"));
    assertThat(cards)
        .filteredOn(card -> card.request().analysis().equals("recommendation"))
        .singleElement()
        .satisfies(card ->
            assertThat(card.request().settings())
                .containsEntry("question", "nps")
                .containsEntry("groups", "shop")
                .containsEntry("items", "none"));
  }

  @Test
  void oneWaveOrBranchesOfFewAreNotCompared() {
    var builder =
        SurveyBuilder.of(RESPONDENTS)
            .role(Role.WAVE)
            .single("year", "Year", "2024 2025", new int[RESPONDENTS])
            .role(Role.BRANCH)
            .single("shop", "Shop", "a b c d", answers(0, 4));
    for (var item : new String[] {"bill", "shops", "app"}) {
      builder
          .role(Role.SATISFACTION)
          .rating("s-" + item, item, 1, 5, answers(1, 6))
          .role(Role.IMPORTANCE)
          .rating("i-" + item, item, 1, 5, answers(1, 6));
    }

    assertThat(Workbench.suggest(builder.build()))
        .extracting(card -> card.request().analysis())
        .contains("quadrant", "satisfaction")
        .doesNotContain("segments", "trend");
  }

  @Test
  void whatMovesTheWholeIsShownWhereEnoughAnsweredAll() {
    assertThat(Workbench.suggest(elements(20, answers(1, 6))))
        .extracting(card -> card.request().analysis())
        .contains("drivers");
    assertThat(Workbench.suggest(elements(21, answers(1, 6))))
        .as("fewer than five respondents an element")
        .extracting(card -> card.request().analysis())
        .doesNotContain("drivers");
    assertThat(Workbench.suggest(elements(5, new int[RESPONDENTS])))
        .as("elements that nobody answered")
        .extracting(card -> card.request().analysis())
        .doesNotContain("drivers");
  }

  private static Survey elements(int count, int[] ratings) {
    var builder =
        SurveyBuilder.of(RESPONDENTS)
            .role(Role.OVERALL)
            .rating("overall", "Overall", 1, 5, answers(1, 6))
            .role(Role.SATISFACTION);
    for (int i = 0; i < count; i++) {
      builder.rating("e" + i, "Element " + i, 1, 5, ratings);
    }
    return builder.build();
  }

  @Test
  void ratingsOfOneScaleThatFollowOneAnotherAreOnOneCard() {
    var builder = SurveyBuilder.of(RESPONDENTS);
    for (int i = 1; i <= 5; i++) {
      builder.rating("item" + i, "Item " + i, 1, 5, answers(1, 6));
    }
    builder.rating("other", "Other", 0, 10, answers(0, 11));
    assertThat(Workbench.suggest(builder.build()))
        .extracting(StandardReportTest::questions)
        .containsExactly("item1,item2,item3,item4,item5", "other");
  }

  @Test
  void whatStepsMadeComesFirstButNeitherFlagsNorWeights() throws UserProblem {
    var plain =
        SurveyBuilder.of(RESPONDENTS)
            .rating("staff", "Staff", 1, 5, answers(1, 6))
            .single("sex", "Sex", "m f", answers(0, 2))
            .number("case", "Case", IntStream.range(0, RESPONDENTS).asDoubleStream().toArray())
            .build();
    var steps =
        Steps.parse(
            "like = recode staff: yes = 4-5; no = 1-3\nflag: same answers\n"
                + "w = rake sex: m = 1, f = 2");
    assertThat(Workbench.suggest(Workbench.prepare(inFile(plain), steps)))
        .extracting(StandardReportTest::questions)
        .containsExactly("like", "staff", "sex");
  }

  /// The same questions, each read from a column.
  private static Survey inFile(Survey survey) {
    var questions =
        survey.questions().stream()
            .map(question ->
                new Question(
                    question.id(),
                    question.text(),
                    question.block(),
                    question.kind(),
                    question.role(),
                    List.of("A"),
                    question.levels(),
                    question.answers()))
            .toList();
    return Survey.of("test", RESPONDENTS, questions);
  }

  private static String questions(Card card) {
    return card.request().settings().getOrDefault("questions", "");
  }

  private static Survey weighing(IntToDoubleFunction weight) {
    var weights = new double[RESPONDENTS];
    Arrays.setAll(weights, weight);
    return SurveyBuilder.of(RESPONDENTS)
        .single("sex", "Sex", "m f", answers(0, 2))
        .role(Role.WEIGHT)
        .number("weight", "Weight", weights)
        .build();
  }

  private static int[] answers(int from, int to) {
    return IntStream.range(0, RESPONDENTS).map(row -> from + row % (to - from)).toArray();
  }
}
