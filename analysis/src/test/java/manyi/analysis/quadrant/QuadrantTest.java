package manyi.analysis.quadrant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Figure.Quadrants;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.priorities.Crosshair;
import manyi.priorities.LeftOut;
import manyi.priorities.Priority;
import manyi.progress.Progress;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuadrantTest {
  private static final Quadrant ANALYSIS = new Quadrant();

  /// Price matters and disappoints, staff pleases and does not matter, speed does both.
  private static Survey shop() {
    return SurveyBuilder.of(4)
        .role(Role.SATISFACTION)
        .rating("q1.1", "价格", 1, 5, 1, 2, 2, 1)
        .rating("q1.2", "速度", 1, 5, 5, 5, 4, 5)
        .rating("q1.3", "员工", 1, 5, 4, 5, 5, 5)
        .role(Role.IMPORTANCE)
        .rating("q2.1", "速度", 1, 5, 5, 5, 5, 4)
        .rating("q2.2", "价格", 1, 5, 5, 4, 5, 5)
        .rating("q2.3", "员工", 1, 5, 1, 2, 1, 1)
        .build();
  }

  @Test
  void itemsFindTheirPartnersByTheirWordsWhateverTheirOrder() throws UserProblem {
    var result = computed(shop(), Map.of());

    assertThat(result.elements())
        .extracting(element -> element.satisfaction().question(), e -> e.importance().question())
        .containsExactlyInAnyOrder(
            tuple("q1.1", "q2.2"), tuple("q1.2", "q2.1"), tuple("q1.3", "q2.3"));
  }

  @ParameterizedTest
  @CsvSource({
    "网络覆盖的满意度, 网络覆盖的重要性",
    "（1）资费 透明, (1)资费透明",
    "Satisfaction with the price, Importance of the price",
    "Wi-Fi, WI-FI:"
  })
  void pairingOverlooksPunctuationAndTheNameOfTheSide(String satisfaction, String importance)
      throws UserProblem {
    var survey =
        SurveyBuilder.of(2)
            .role(Role.SATISFACTION)
            .rating("a", satisfaction, 1, 5, 1, 2)
            .role(Role.IMPORTANCE)
            .rating("b", importance, 1, 5, 4, 5)
            .build();

    assertThat(computed(survey, Map.of()).elements()).hasSize(1);
  }

  @Test
  void whatMattersAndDisappointsComesFirst() throws UserProblem {
    var first = computed(shop(), Map.of()).elements().getFirst();

    assertThat(first.text()).isEqualTo("价格");
    assertThat(first.rank()).isEqualTo(1);
    assertThat(first.quadrant()).isEqualTo(Priority.IMPROVE_URGENTLY);
    assertThat(first.gap()).isEqualTo(4.75 - 1.5);
    assertThat(first.weightedGap()).isEqualTo(4.75 * (4.75 - 1.5));
  }

  @Test
  void itemsWithoutPartnerOrAnswersAreListedNotLost() throws UserProblem {
    var survey =
        SurveyBuilder.of(2)
            .role(Role.SATISFACTION)
            .rating("a", "price", 1, 5, 1, 2)
            .rating("b", "parking", 1, 5, 3, 3)
            .rating("c", "lifts", 1, 5, 0, 0)
            .role(Role.IMPORTANCE)
            .rating("d", "price", 1, 5, 4, 5)
            .rating("e", "lobby", 1, 5, 4, 5)
            .rating("f", "lifts", 1, 5, 4, 5)
            .build();

    var result = computed(survey, Map.of());

    assertThat(result.leftOut())
        .containsExactly(
            new LeftOut("b", "parking", LeftOut.Reason.NO_PARTNER),
            new LeftOut("e", "lobby", LeftOut.Reason.NO_PARTNER),
            new LeftOut("c", "lifts", LeftOut.Reason.NO_ANSWERS));
    assertThat(words(ANALYSIS.present(result, Texts.in(Language.EN))))
        .contains("2 items have no partner and are left out: b parking, e lobby.")
        .contains("One element lacks ratings");
  }

  @Test
  void theHeadlineNamesTheCrosshairAndOneElementHasNoOrder() throws UserProblem {
    var survey =
        SurveyBuilder.of(4)
            .role(Role.SATISFACTION)
            .rating("a", "price", 1, 5, 1, 2, 1, 2)
            .rating("b", "parking", 1, 5, 5, 4, 5, 4)
            .role(Role.IMPORTANCE)
            .rating("d", "price", 1, 5, 5, 5, 4, 5)
            .rating("e", "parking", 1, 5, 4, 4, 3, 4)
            .build();
    assertThat(words(ANALYSIS.present(computed(survey, Map.of()), Texts.in(Language.EN))))
        .contains("With the crosshair at the means of the elements, one element needs improving")
        .contains("(\"Improve urgently\", certainty >99%): price (")
        .contains("It stays there under every other crosshair.")
        .doesNotContain("in this order");
    assertThat(words(ANALYSIS.present(computed(survey, Map.of()), Texts.in(Language.ZH))))
        .contains("十字线取各要素的均值时，需要马上改进的有 1 项", "换用其他任何一种十字线，它仍在该象限。")
        .doesNotContain("依次");
  }

  @Test
  void importanceDerivedFromNothingIsWarnedAbout() throws UserProblem {
    var random = new Random(5);
    var columns = new double[3][40];
    for (var column : columns) {
      Arrays.setAll(column, i -> random.nextGaussian());
    }
    var survey =
        SurveyBuilder.of(40)
            .role(Role.OVERALL)
            .number("all", "The whole", columns[0])
            .role(Role.SATISFACTION)
            .number("a", "price", columns[1])
            .number("b", "parking", columns[2])
            .build();
    var result = computed(survey, Map.of("source", "derived"));
    assertThat(Objects.requireNonNull(result.drivers()).p()).isGreaterThan(0.05);
    assertThat(words(ANALYSIS.present(result, Texts.in(Language.EN))))
        .contains("explain no more of \"The whole\" than chance would (p = ")
        .doesNotContain("the lower is");
  }

  @Test
  void byOrderPairsTheFirstWithTheFirst() throws UserProblem {
    var result = computed(shop(), Map.of("pairing", "by-order"));

    assertThat(result.elements())
        .filteredOn(element -> element.text().equals("价格"))
        .extracting(element -> element.importance().question())
        .containsExactly("q2.1");
  }

  @Test
  void whatCannotBeComputedSaysWhy() throws UserProblem {
    var unlike =
        SurveyBuilder.of(1)
            .role(Role.SATISFACTION)
            .rating("a", "price", 1, 5, 1)
            .role(Role.IMPORTANCE)
            .rating("b", "parking", 1, 5, 1)
            .build();
    var numbers =
        SurveyBuilder.of(2)
            .role(Role.SATISFACTION)
            .number("a", "price", 1, 2)
            .role(Role.IMPORTANCE)
            .number("b", "price", 3, 4)
            .build();

    var silent =
        SurveyBuilder.of(1)
            .role(Role.SATISFACTION)
            .rating("a", "price", 1, 5, 0)
            .role(Role.IMPORTANCE)
            .rating("b", "price", 1, 5, 0)
            .build();

    assertThat(reason(unlike, Map.of())).isEqualTo("quadrant.nothing-paired");
    assertThat(reason(shop(), Map.of("crosshair", "own", "own-importance", "3")))
        .isEqualTo("quadrant.own-needed");
    assertThat(reason(numbers, Map.of("crosshair", "scale-centre"))).isEqualTo("quadrant.no-scale");
    assertThat(reason(shop().including(Rows.none(4)), Map.of()))
        .isEqualTo("analysis.nobody-included");
    assertThat(reason(silent, Map.of())).isEqualTo("quadrant.no-answers");
  }

  @Test
  void numbersWithoutAScaleHaveMeansAndMedians() throws UserProblem {
    var survey =
        SurveyBuilder.of(2)
            .role(Role.SATISFACTION)
            .number("a", "price", 1, Double.NaN)
            .number("b", "speed", 4, 5)
            .role(Role.IMPORTANCE)
            .number("c", "price", 3, 4)
            .number("d", "speed", 2, 3)
            .build();

    assertThat(computed(survey, Map.of()).crosshairs())
        .containsOnlyKeys(Crosshair.MEANS, Crosshair.MEDIANS);
  }

  /// Of 5 5 4 5 a resample's mean reaches 4.75 where it draws the 4 once at the most: 0.75⁴ + 4 ·
  /// 0.25 · 0.75³ = .738.
  @Test
  void placesThatDoNotRecurAreCalledBorderline() throws UserProblem {
    var result =
        computed(
            shop(), Map.of("crosshair", "own", "own-satisfaction", "4.75", "own-importance", "3"));

    assertThat(result.elements())
        .filteredOn(PlacedElement::borderline)
        .extracting(PlacedElement::text)
        .containsExactlyInAnyOrder("速度", "员工");
    assertThat(result.elements())
        .filteredOn(PlacedElement::borderline)
        .allSatisfy(element ->
            assertThat(Objects.requireNonNull(element.certainty()).probability())
                .isCloseTo(.738, offset(.03)));
  }

  @Test
  void withoutResamplesNothingIsSaidOfCertainty() throws UserProblem {
    var result =
        computed(
            shop(),
            Map.of(
                "crosshair",
                "own",
                "own-satisfaction",
                "4.75",
                "own-importance",
                "3",
                "resamples",
                "0"));

    assertThat(result.elements())
        .noneMatch(PlacedElement::borderline)
        .allMatch(element -> element.certainty() == null);
    assertThat(words(ANALYSIS.present(result, Texts.in(Language.EN))))
        .doesNotContainIgnoringCase("certain")
        .doesNotContain("borderline");
  }

  @Test
  void constantAnswersNeverChangeTheirQuadrant() throws UserProblem {
    var survey =
        SurveyBuilder.of(3)
            .role(Role.SATISFACTION)
            .rating("a", "price", 1, 5, 2, 2, 2)
            .rating("b", "speed", 1, 5, 4, 4, 4)
            .role(Role.IMPORTANCE)
            .rating("c", "price", 1, 5, 5, 5, 5)
            .rating("d", "speed", 1, 5, 3, 3, 3)
            .build();

    assertThat(computed(survey, Map.of()).elements()).noneMatch(PlacedElement::borderline);
  }

  @Test
  void oneRespondentIsNeverCertainHoweverMuchItCounts() throws UserProblem {
    var survey =
        SurveyBuilder.of(1)
            .role(Role.SATISFACTION)
            .rating("a", "price", 1, 5, 2)
            .role(Role.IMPORTANCE)
            .rating("b", "price", 1, 5, 5)
            .build()
            .weighted(Weights.of("w", new double[] {3}));

    assertThat(computed(survey, Map.of("crosshair", "scale-centre")).elements())
        .allMatch(PlacedElement::borderline);
  }

  @Test
  void weightsMoveTheMeans() throws UserProblem {
    var weighted = shop().weighted(Weights.of("w", new double[] {1, 0, 0, 3}));

    var price = computed(weighted, Map.of()).elements().getFirst();

    assertThat(price.satisfaction().mean()).isEqualTo(1);
    assertThat(price.satisfaction().n()).isEqualTo(2);
    assertThat(price.satisfaction().effectiveN()).isEqualTo(16.0 / 10);
  }

  @Test
  void theTableTellsItsThreeBases() throws UserProblem {
    var weighted = shop().weighted(Weights.of("w", new double[] {1, 1, 1, 3}));

    assertThat(words(ANALYSIS.present(computed(weighted, Map.of()), Texts.in(Language.EN))))
        .contains("unweighted n = 4, weighted n = 6.0, effective n = 3.0");
    assertThat(words(ANALYSIS.present(computed(shop(), Map.of()), Texts.in(Language.EN))))
        .contains("Unweighted, n = 4.");
  }

  @Test
  void differentScalesAreRankedOnTheSameHundred() throws UserProblem {
    var survey =
        SurveyBuilder.of(2)
            .role(Role.SATISFACTION)
            .rating("a", "price", 1, 10, 4, 4)
            .role(Role.IMPORTANCE)
            .rating("b", "price", 1, 5, 5, 5)
            .build();

    var result = computed(survey, Map.of());

    assertThat(result.elements().getFirst().weightedGap())
        .isCloseTo(100 * (100 - 100.0 / 3), offset(1e-9));
    assertThat(words(ANALYSIS.present(result, Texts.in(Language.EN))))
        .contains("satisfaction 1–10, importance 1–5")
        .contains("only one element");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theSentenceHasTheFiguresOfTheTable(Language language) throws UserProblem {
    var document = ANALYSIS.present(computed(shop(), Map.of()), Texts.in(language));

    var sentence = ((Paragraph) document.blocks().getFirst()).text();
    var table = only(document, Table.class);
    var first = table.rows().getFirst().cells();
    assertThat(sentence)
        .contains(
            first.get(1).shown(language),
            first.get(2).shown(language),
            first.get(3).shown(language));
    assertThat(only(document, Quadrants.class).points()).hasSameSizeAs(table.rows());
  }

  @Test
  void quadrantsBearTheNamesTheUserGives() throws UserProblem {
    var result = computed(shop(), Map.of("improve", "修补区"));
    var document = ANALYSIS.present(result, Texts.in(Language.ZH));

    assertThat(words(document)).contains("修补区").doesNotContain("急需改进");
    assertThat(only(document, Quadrants.class).quadrants().getFirst().name()).isEqualTo("修补区");
  }

  @Test
  void otherCrosshairsSayWhatTheyWouldChange() throws UserProblem {
    var result = computed(shop(), Map.of("crosshair", "scale-centre"));

    assertThat(words(ANALYSIS.present(result, Texts.in(Language.ZH))))
        .contains("若十字线改用各要素的均值（重要程度 3.58，满意程度 3.67），没有要素改变象限。")
        .contains("若十字线改用各要素的中位数（重要程度 4.75，满意程度 4.75），没有要素改变象限。");
  }

  private static QuadrantResult computed(Survey survey, Map<String, String> settings)
      throws UserProblem {
    return ((Outcome.Computed<QuadrantResult>) outcome(survey, settings)).result();
  }

  private static String reason(Survey survey, Map<String, String> settings) throws UserProblem {
    return ((Outcome.NotPossible<QuadrantResult>) outcome(survey, settings)).reason().key();
  }

  private static Outcome<QuadrantResult> outcome(Survey survey, Map<String, String> settings)
      throws UserProblem {
    return ANALYSIS.compute(
        survey, Settings.read(ANALYSIS.settings(), settings, survey), Progress.none());
  }

  private static <B extends Block> B only(Document document, Class<B> kind) {
    return document.blocks().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
  }

  private static String words(Document document) {
    return document.blocks().stream().map(QuadrantTest::words).collect(Collectors.joining("\n"));
  }

  private static String words(Block block) {
    return switch (block) {
      case Paragraph(var tone, var text) -> tone + " " + text;
      case Table table ->
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .map(cell -> cell.shown(Language.EN))
              .collect(Collectors.joining(" | ", "", "\n" + String.join("\n", table.footnotes())));
      case Figure figure -> figure.title();
    };
  }
}
