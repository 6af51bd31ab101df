package manyi.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import manyi.priorities.LeftOut.Reason;
import manyi.statistics.DriverMeasure;
import manyi.statistics.Missing;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ElementsTest {
  /// Four respondents; one does not rate the speed.
  private static final Survey SHOP =
      SurveyBuilder.of(4)
          .role(Role.SATISFACTION)
          .rating("q1.1", "price", 1, 5, 1, 2, 2, 1)
          .rating("q1.2", "speed", 1, 5, 5, 3, 0, 4)
          .role(Role.IMPORTANCE)
          .rating("q2.1", "speed", 1, 5, 2, 5, 4, 4)
          .rating("q2.2", "price", 1, 5, 5, 4, 3, 5)
          .role(Role.OVERALL)
          .rating("all", "overall", 1, 5, 1, 3, 5, 2)
          .role(Role.NONE)
          .multiple("most", "Choose what matters", "price speed", "0", "0,1", "", null)
          .build();

  @Test
  void statedImportanceIsTheMeanOfThoseWhoRatedIt() {
    var elements = stated(SHOP, SHOP.withRole(Role.IMPORTANCE), Missing.PAIRWISE);

    assertThat(elements.positions())
        .containsExactly(new Position(1.5, 4.25), new Position(4, 3.75));
    assertThat(elements.list()).extracting(Element::id).containsExactly("q1.1", "q1.2");
    assertThat(elements.list().getLast().satisfaction().n()).isEqualTo(3);
    assertThat(elements.list().getLast().importance().n()).isEqualTo(4);
    assertThat(elements.list().getLast().paired()).isEqualTo(new Difference(3, -1.0 / 3, SD));
    assertThat(elements.respondents()).isEqualTo(4);
  }

  /// Of −3, 2 and 0.
  private static final double SD =
      Math.sqrt(((-3 + 1 / 3.0) * (-3 + 1 / 3.0) + 7 / 3.0 * 7 / 3 + 1 / 9.0) / 2);

  @Test
  void listwiseCountsOnlyWhoAnsweredEverything() {
    var elements = stated(SHOP, SHOP.withRole(Role.IMPORTANCE), Missing.LISTWISE);

    assertThat(elements.respondents()).isEqualTo(3);
    assertThat(elements.rows()).containsExactly(0, 1, 3);
    assertThat(elements.positions().getFirst().satisfaction()).isEqualTo(4.0 / 3);
  }

  @Test
  void aTopBoxIsTheShareOfTheTwoHighestLevels() {
    var elements =
        Elements.stated(
            SHOP,
            SHOP.withRole(Role.SATISFACTION),
            SHOP.withRole(Role.IMPORTANCE),
            Pairing.BY_TEXT,
            StatedMeasure.TOP_BOX,
            Missing.PAIRWISE);

    assertThat(elements.positions()).extracting(Position::importance).containsExactly(0.75, 0.75);
    assertThat(elements.comparable()).isFalse();
    assertThat(elements.importanceScale()).isEqualTo(new Scale(0, 1));
  }

  @Test
  void optionsChosenAreSharesOfThoseWhoAnswered() {
    var elements = stated(SHOP, List.of(question("most")), Missing.PAIRWISE);

    assertThat(elements.positions())
        .extracting(Position::importance)
        .containsExactly(2.0 / 3, 1.0 / 3);
    assertThat(elements.comparable()).isFalse();
  }

  /// Of four options: the first place is 1, the last 0, no place 0.
  @Test
  void rankingsAreTheMeanOfTheirPlaces() {
    var levels = List.of(Level.of("price"), Level.of("speed"), Level.of("x"), Level.of("y"));
    var places =
        List.of(
            places(0, 1, -1, -1), places(1, 0, 0, -1), places(2, 2, -1, -1), places(3, 3, 1, -1));
    var ranking =
        new Question(
            "r",
            "Put in order",
            null,
            Kind.RANKING,
            Role.IMPORTANCE,
            List.of(),
            levels,
            Answers.Ranked.of(places, Rows.all(4)));

    var elements = stated(SHOP, List.of(ranking), Missing.PAIRWISE);

    assertThat(elements.positions().get(0).importance())
        .isCloseTo((1 + 2 / 3.0 + 0) / 3, within(1e-15));
    assertThat(elements.positions().get(1).importance())
        .isCloseTo((2 / 3.0 + 1 + 1) / 3, within(1e-15));
    assertThat(elements.leftOut())
        .containsExactly(
            new LeftOut("r", "x", Reason.NO_PARTNER), new LeftOut("r", "y", Reason.NO_PARTNER));
  }

  /// Where a file has no list of levels, the level 5 that nobody gave to the speed is a level of
  /// its scale all the same, so that 3 is not among the two highest.
  @Test
  void itemsOfOneScaleHaveTheSameTwoHighestLevels() {
    var survey =
        SurveyBuilder.of(4)
            .rating("price", "price", 1, 5, 5, 4, 3, 1)
            .rating("speed", "speed", 1, 4, 4, 3, 3, 1)
            .build();

    var boxes = StatedItems.topBoxes(survey.questions());

    assertThat(IntStream.range(0, 4).mapToDouble(boxes.get(0).numbers()::applyAsDouble))
        .containsExactly(1.0, 1.0, 0.0, 0.0);
    assertThat(IntStream.range(0, 4).mapToDouble(boxes.get(1).numbers()::applyAsDouble))
        .containsExactly(1.0, 0.0, 0.0, 0.0);
  }

  @Test
  void waysOfAskingDoNotMix() {
    var mixed = List.of(question("most"), question("q2.1"));

    assertThat(StatedItems.mixed(mixed)).isTrue();
    assertThatThrownBy(() -> stated(SHOP, mixed, Missing.PAIRWISE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// Pearson's correlations by hand: price 1 2 2 1 with overall 1 3 5 2.
  @Test
  void derivedImportanceIsACorrelationWithTheOutcome() {
    var elements = derived(SHOP, DriverMeasure.PEARSON, Missing.PAIRWISE);

    double r = 2.5 / Math.sqrt(1 * 8.75);
    assertThat(elements.positions().getFirst().importance()).isCloseTo(r, within(1e-14));
    assertThat(elements.positions().getFirst().satisfaction()).isEqualTo(1.5);
    assertThat(elements.list().getLast().importance().n()).isEqualTo(3);
    assertThat(elements.list().getLast().importance().mean()).isNaN();
    assertThat(elements.importanceScale().known()).isFalse();
    assertThat(elements.drivers()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(
      value = DriverMeasure.class,
      names = {"RELATIVE_WEIGHT", "SHAPLEY"})
  void partsOfTheExplainedVarianceAreShares(DriverMeasure measure) {
    var elements = derived(varied(60), measure, Missing.LISTWISE);

    assertThat(elements.positions().stream().mapToDouble(Position::importance).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void whatCannotBeDerivedIsLeftOut() {
    var survey =
        SurveyBuilder.of(3)
            .role(Role.SATISFACTION)
            .rating("a", "price", 1, 5, 2, 2, 2)
            .rating("b", "speed", 1, 5, 0, 0, 0)
            .rating("c", "staff", 1, 5, 1, 3, 5)
            .rating("all", "overall", 1, 5, 1, 2, 4)
            .build();

    var elements =
        Elements.derived(
            survey,
            survey.withRole(Role.SATISFACTION),
            survey.find("all").orElseThrow(),
            DriverMeasure.PEARSON,
            Missing.PAIRWISE);

    assertThat(elements.leftOut())
        .containsExactly(
            new LeftOut("all", "overall", Reason.IS_OUTCOME),
            new LeftOut("b", "speed", Reason.NO_ANSWERS),
            new LeftOut("a", "price", Reason.CONSTANT));
    assertThat(elements.list()).extracting(Element::id).containsExactly("c");
  }

  @Test
  void nothingIsDerivedFromAConstantOutcome() {
    var survey =
        SurveyBuilder.of(2)
            .role(Role.SATISFACTION)
            .rating("a", "price", 1, 5, 1, 2)
            .rating("all", "overall", 1, 5, 3, 3)
            .build();

    var elements =
        Elements.derived(
            survey,
            List.of(survey.questions().getFirst()),
            survey.questions().getLast(),
            DriverMeasure.BETA,
            Missing.LISTWISE);

    assertThat(elements.list()).isEmpty();
    assertThat(elements.positions()).isEmpty();
    assertThat(elements.leftOut()).extracting(LeftOut::reason).containsExactly(Reason.CONSTANT);
  }

  /// The statistic under multiplicities of one is the figure itself, under weights and with gaps.
  @ParameterizedTest
  @EnumSource(DriverMeasure.class)
  void theStatisticOfEverybodyOnceIsThePosition(DriverMeasure measure) {
    var survey = varied(80);
    for (var missing : Missing.values()) {
      var elements = derived(survey, measure, missing);
      assertSame(elements);
      assertSame(stated(survey, survey.withRole(Role.IMPORTANCE), missing));
    }
  }

  private static void assertSame(Elements elements) {
    var once = new double[elements.respondents()];
    Arrays.fill(once, 1);
    var figures = elements.statistic().of(once);
    var positions = elements.positions();
    for (int i = 0; i < positions.size(); i++) {
      assertThat(figures[i]).isCloseTo(positions.get(i).satisfaction(), within(1e-12));
      assertThat(figures[positions.size() + i])
          .isCloseTo(positions.get(i).importance(), within(1e-12));
    }
  }

  /// Drawing a respondent twice is counting them twice, and groups are the same as filters.
  @Test
  void groupsAreTheSameAsFilteredSurveys() {
    var survey = varied(80);
    int[] group = IntStream.range(0, 80).filter(row -> row % 3 == 0).toArray();
    var filtered = survey.including(Rows.where(80, row -> row % 3 == 0));
    for (var measure : DriverMeasure.values()) {
      assertThat(derived(survey, measure, Missing.PAIRWISE).among(group).positions())
          .isEqualTo(derived(filtered, measure, Missing.PAIRWISE).positions());
    }
    var importance = survey.withRole(Role.IMPORTANCE);
    assertThat(stated(survey, importance, Missing.PAIRWISE).among(group).list())
        .isEqualTo(stated(filtered, importance, Missing.PAIRWISE).list());
    assertThat(stated(survey, importance, Missing.PAIRWISE).among(group).rows()).isEqualTo(group);
  }

  @Test
  void nobodyHasNoPosition() {
    var elements = stated(SHOP, SHOP.withRole(Role.IMPORTANCE), Missing.PAIRWISE);

    assertThat(elements.among(new int[0]).positions()).noneMatch(Position::known);
    assertThat(elements.among(new int[] {2}).positions())
        .extracting(Position::known)
        .containsExactly(true, false);
  }

  private static Elements stated(Survey survey, List<Question> importance, Missing missing) {
    return Elements.stated(
        survey,
        survey.withRole(Role.SATISFACTION),
        importance,
        Pairing.BY_TEXT,
        StatedMeasure.MEAN,
        missing);
  }

  private static Elements derived(Survey survey, DriverMeasure measure, Missing missing) {
    return Elements.derived(
        survey,
        survey.withRole(Role.SATISFACTION),
        survey.withRole(Role.OVERALL).getFirst(),
        measure,
        missing);
  }

  private static Question question(String id) {
    return SHOP.find(id).orElseThrow();
  }

  private static Codes places(int... places) {
    return Codes.of(places.length, 4, row -> places[row]);
  }

  /// Three elements that move the whole more and less, with gaps and weights.
  private static Survey varied(int respondents) {
    var random = new Random(3);
    var mood = random.ints(respondents, 0, 3).toArray();
    var builder = SurveyBuilder.of(respondents).role(Role.SATISFACTION);
    var sum = new int[respondents];
    for (var name : List.of("price", "speed", "staff")) {
      var ratings =
          IntStream.range(0, respondents)
              .map(row -> random.nextInt(15) == 0 ? 0 : 1 + mood[row] + random.nextInt(3))
              .toArray();
      for (int row = 0; row < respondents; row++) {
        sum[row] += ratings[row];
      }
      builder.rating(name, name, 1, 5, ratings);
    }
    builder.role(Role.IMPORTANCE);
    for (var name : List.of("price", "speed", "staff")) {
      builder.rating("i-" + name, name, 1, 5, random.ints(respondents, 1, 6).toArray());
    }
    builder.role(Role.OVERALL);
    builder.rating(
        "all",
        "overall",
        1,
        10,
        IntStream.of(sum).map(s -> Math.clamp(s / 2 + random.nextInt(4), 1, 10)).toArray());
    return builder.build().weighted(Weights.of("w", random.doubles(respondents, 0.3, 2).toArray()));
  }
}
