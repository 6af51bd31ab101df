package manyi.analysis.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.document.Paragraph;
import manyi.progress.Progress;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private static final int N = 120;

  private static Survey survey() {
    var random = new Random(17);
    var opinion = random.ints(N, 2, 8).toArray();
    var builder = SurveyBuilder.of(N).role(Role.SATISFACTION);
    for (var item : new String[] {"a", "b", "c"}) {
      builder.rating(item, "Item " + item, 1, 10, noisy(opinion, random));
    }
    return builder
        .role(Role.NONE)
        .rating(
            "against",
            "Against",
            1,
            10,
            Arrays.stream(noisy(opinion, random)).map(rating -> 11 - rating).toArray())
        .rating("same", "Same", 1, 10, IntStream.range(0, N).map(i -> 4).toArray())
        .rating(
            "contrary",
            "Contrary",
            1,
            10,
            Arrays.stream(noisy(opinion, random)).map(rating -> 11 - rating).toArray())
        .rating("silent", "Silent", 1, 10, new int[N])
        .build();
  }

  private static int[] noisy(int[] opinion, Random random) {
    return Arrays.stream(opinion).map(rating -> rating + random.nextInt(3)).toArray();
  }

  private static Outcome<?> outcome(Survey survey, String items) throws UserProblem {
    var request = Request.of("reliability").with("items", items);
    return Workbench.run(survey, request, Progress.none()).outcome();
  }

  private static ReliabilityResult result(Survey survey, String items) throws UserProblem {
    return (ReliabilityResult) ((Outcome.Computed<?>) outcome(survey, items)).result();
  }

  private static String reason(String items) throws UserProblem {
    return ((Outcome.NotPossible<?>) outcome(survey(), items)).reason().key();
  }

  private static String words(String items, Language language) throws UserProblem {
    var request = Request.of("reliability").with("items", items);
    return Workbench.run(survey(), request, Progress.none())
        .document(Texts.in(language))
        .blocks()
        .stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theStandardItemsAreTheSatisfactionWithTheElements() throws UserProblem {
    var outcome = Workbench.run(survey(), Request.of("reliability"), Progress.none()).outcome();
    var found = (ReliabilityResult) ((Outcome.Computed<?>) outcome).result();

    assertThat(found.items())
        .extracting(item -> item.question().id())
        .containsExactly("a", "b", "c");
    assertThat(found.reversed()).isEmpty();
    assertThat(found.alpha()).isBetween(found.lower(), found.upper());
    assertThat(found.omega()).isCloseTo(found.standardisedAlpha(), within(0.02));
  }

  @Test
  void anItemThatRunsTheOtherWayIsNamed() throws UserProblem {
    assertThat(result(survey(), "a,b,c,against").reversed())
        .extracting(item -> item.question().id())
        .containsExactly("against");
    assertThat(words("a,b,c,against", Language.EN)).contains("An item runs the other way: Against");
    assertThat(words("a,b,c,against", Language.ZH)).contains("方向相反", "反向计分");
  }

  @Test
  void ofTwoHalvesNeitherIsTheOneThatRunsTheOtherWay() throws UserProblem {
    assertThat(words("a,against", Language.EN))
        .contains("One item runs against the other: ", "Reverse one of the two items first");
    assertThat(words("a,b,against,contrary", Language.EN))
        .contains("2 items run against the other 2: ", "Reverse one of the two sets first");
    assertThat(words("a,b,against,contrary", Language.ZH)).contains("一半题项与另一半方向相反");
  }

  @Test
  void aConstantItemIsLeftOutAndNamed() throws UserProblem {
    var found = result(survey(), "a,b,same,c");

    assertThat(found.items()).hasSize(3);
    assertThat(found.constant()).extracting(label -> label.id()).containsExactly("same");
    assertThat(found.alpha()).isEqualTo(result(survey(), "a,b,c").alpha());
    assertThat(words("a,b,same,c", Language.EN)).contains("left out: Same");
  }

  @Test
  void twoItemsHaveAnAlphaAndNoOmega() throws UserProblem {
    var found = result(survey(), "a,b");

    assertThat(found.alpha()).isBetween(0.5, 1.0);
    assertThat(found.omega()).isNaN();
    assertThat(found.items()).allMatch(item -> Double.isNaN(item.alphaWithout()));
  }

  @Test
  void fewerThanTwoItemsAreNoScale() throws UserProblem {
    assertThat(reason("a")).isEqualTo("reliability.one-item");
    assertThat(reason("a,same")).isEqualTo("reliability.nothing-varies");
    assertThat(reason("a,silent")).isEqualTo("reliability.nobody-answered-all");
  }

  @Test
  void weightsTimesAConstantChangeNothing() throws UserProblem {
    var weights = new Random(4).doubles(N, 0.2, 3).toArray();
    var larger = Arrays.stream(weights).map(weight -> 3 * weight).toArray();
    var found = result(survey().weighted(Weights.of("w", weights)), "a,b,c");
    var same = result(survey().weighted(Weights.of("w", larger)), "a,b,c");

    assertThat(same.alpha()).isCloseTo(found.alpha(), within(1e-12));
    assertThat(same.omega()).isCloseTo(found.omega(), within(1e-12));
    assertThat(same.lower()).isCloseTo(found.lower(), within(1e-12));
  }
}
