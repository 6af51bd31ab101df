package manyi.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import manyi.Finding;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.model.ModelResult.PathFigures;
import manyi.document.Block;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.progress.Progress;
import manyi.structure.Concept;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.text.Language;
import manyi.text.Message;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

/// What the analysis of a model does with settings and answers; the numbers themselves are tested
/// where they are computed.
class ModelTest {
  private static final int N = 300;
  private static final String TWO =
      "Quality =~ q1 + q2; Satisfaction =~ s1 + s2; Satisfaction ~ Quality";

  /// Quality moves satisfaction, both measured by two ratings; loyalty is a number.
  private static Survey survey() {
    var random = new Random(5);
    var quality = random.doubles(N).map(u -> 6 + 4 * (u - 0.5)).toArray();
    var satisfaction =
        Arrays.stream(quality).map(q -> 0.6 * q + 2 + random.nextGaussian()).toArray();
    return SurveyBuilder.of(N)
        .rating("q1", "Network", 1, 10, rated(quality, random))
        .rating("q2", "Calls", 1, 10, rated(quality, random))
        .rating("s1", "Overall", 1, 10, rated(satisfaction, random))
        .rating("s2", "Against the ideal", 1, 10, rated(satisfaction, random))
        .rating("same", "The same for all", 1, 10, IntStream.generate(() -> 7).limit(N).toArray())
        .rating("silent", "Nobody", 1, 10, IntStream.generate(() -> -1).limit(N).toArray())
        .number("l", "Spending", Arrays.stream(satisfaction).map(s -> 20 * s).toArray())
        .build();
  }

  private static int[] rated(double[] opinion, Random random) {
    return Arrays.stream(opinion)
        .mapToInt(o -> (int) Math.clamp(Math.round(o + 0.7 * random.nextGaussian()), 1, 10))
        .toArray();
  }

  private static Request request(String model) {
    return Request.of("model").with("model", model).with("resamples", "100").with("folds", "0");
  }

  private static Finding<?> run(Request request) throws UserProblem {
    return Workbench.run(survey(), request, Progress.none());
  }

  private static ModelResult result(Request request) throws UserProblem {
    return (ModelResult) ((Outcome.Computed<?>) run(request).outcome()).result();
  }

  private static Message reason(Request request) throws UserProblem {
    return ((Outcome.NotPossible<?>) run(request).outcome()).reason();
  }

  @Test
  void withOneCauseThePathIsTheCorrelationAndExplainsItsSquare() throws UserProblem {
    var result = result(request(TWO));
    var path = result.paths().getFirst();

    assertThat(path.coefficient().value()).isCloseTo(path.correlation(), within(1e-10));
    assertThat(result.latent("Satisfaction").rSquared().value())
        .isCloseTo(path.correlation() * path.correlation(), within(1e-10));
    assertThat(path.coefficient().proven()).isTrue();
    assertThat(result.latent("Quality").rSquared().value()).isNaN();
  }

  @Test
  void theIndexIsTheSumOfItsItemsPointsTimesTheirShares() throws UserProblem {
    var result = result(request(TWO));

    for (var latent : result.latents()) {
      var items = result.itemsOf(latent.name());
      assertThat(items.stream().mapToDouble(item -> item.share()).sum())
          .isCloseTo(1, within(1e-12));
      assertThat(items.stream().mapToDouble(item -> item.share() * item.points()).sum())
          .isCloseTo(latent.index().value(), within(1e-9));
      assertThat(latent.index().value()).isBetween(latent.index().lower(), latent.index().upper());
    }
  }

  @Test
  void theOutcomeIsSatisfactionOrTheOneNamed() throws UserProblem {
    var model = TWO + "; Spending =~ l; Spending ~ Satisfaction + Quality";

    assertThat(result(request(model)).outcome()).isEqualTo("Satisfaction");
    assertThat(result(request(model).with("outcome", "spending")).outcome()).isEqualTo("Spending");
    assertThat(reason(request(model).with("outcome", "Love")).key())
        .isEqualTo("model.no-such-outcome");
  }

  @Test
  void aTemplateGivesThePathsAndTellsWhatIsNotThere() throws UserProblem {
    var result =
        result(
            request("Quality =~ q1 + q2; Satisfaction =~ s1 + s2; Loyalty =~ l")
                .with("template", "acsi"));

    assertThat(result.paths())
        .extracting(PathFigures::from, PathFigures::to)
        .containsExactly(tuple("Quality", "Satisfaction"), tuple("Satisfaction", "Loyalty"));
    assertThat(result.template().absent())
        .containsExactlyInAnyOrder(Concept.EXPECTATION, Concept.VALUE, Concept.COMPLAINTS);
  }

  @Test
  void whatCannotBeEstimatedIsSaidInASentence() throws UserProblem {
    assertThat(reason(request("")).key()).isEqualTo("model.nothing-drawn");
    assertThat(reason(request("A =~ q1; B =~ q2; C =~ s1; A ~ B; B ~ C; C ~ A")).key())
        .isEqualTo("structure.circle");
    assertThat(reason(request("A =~ q1; B =~ same; B ~ A")))
        .isEqualTo(Message.of("latents.constant", "same", "The same for all", "B"));
    assertThat(reason(request("A =~ q1; B =~ silent; B ~ A")).key())
        .isEqualTo("latents.unanswered");
  }

  @Test
  void fewerRespondentsThanItemsAreTooFew() throws UserProblem {
    var survey = survey();
    var few = survey.including(Rows.where(N, row -> row < 4));
    var outcome = Workbench.run(few, request(TWO), Progress.none()).outcome();

    assertThat(outcome).isEqualTo(Outcome.notPossible("latents.too-few", 4, 4, 5));
  }

  @Test
  void numbersNeedEndsToBeComparedOverTime() throws UserProblem {
    var model = TWO + "; Spending =~ l; Spending ~ Satisfaction";
    var observed = result(request(model));
    var given = result(request(model).with("scale-least", "-100").with("scale-greatest", "500"));

    assertThat(observed.itemsOf("Spending").getFirst().observed()).isTrue();
    assertThat(said(request(model))).contains("changes with the sample");
    var item = given.itemsOf("Spending").getFirst();
    assertThat(item.observed()).isFalse();
    assertThat(item.points()).isCloseTo((item.mean() + 100) / 6, within(1e-9));
    assertThat(reason(request(model).with("scale-least", "100")).key())
        .isEqualTo("latents.beyond-scale");
    assertThat(reason(request(model).with("scale-least", "9").with("scale-greatest", "3")).key())
        .isEqualTo("latents.scale-crossed");
  }

  private static String said(Request request) throws UserProblem {
    var text = new StringBuilder();
    for (Block block : run(request).document(Texts.in(Language.EN)).blocks()) {
      if (block instanceof Paragraph(_, var words)) {
        text.append(words).append('\n');
      }
    }
    return text.toString();
  }

  @Test
  void everyPathOfTheDiagramCanBeAskedHowItCameAbout() throws UserProblem {
    var result = result(request(TWO));
    var texts = Texts.in(Language.EN);
    var diagram =
        (Figure.PathDiagram)
            new Model()
                .present(result, texts).blocks().stream()
                    .filter(Figure.PathDiagram.class::isInstance)
                    .findFirst()
                    .orElseThrow();

    assertThat(diagram.nodes()).hasSize(2);
    for (var edge : diagram.edges()) {
      var explained = new Model().explain(result, edge.reference(), texts).orElseThrow();
      assertThat(explained.title()).isEqualTo("Quality → Satisfaction");
    }
    for (var node : diagram.nodes()) {
      assertThat(new Model().explain(result, node.reference(), texts)).isPresent();
    }
    for (var effect : result.effects()) {
      assertThat(new Model().explain(result, effect.reference(), texts)).isPresent();
    }
    assertThat(new Model().explain(result, "path:nowhere", texts)).isEmpty();
  }

  /// The figures that SmartPLS printed with eight decimals; its last may be off by one.
  @Test
  void theSelfCheckAgreesWithWhatSmartPlsPrinted() {
    var check = SelfCheck.run();

    assertThat(check).hasSize(24);
    assertThat(check)
        .allSatisfy(path -> assertThat(path.computed()).isCloseTo(path.printed(), within(1.5e-8)));
  }

  @Test
  void noIntervalsMeansNothingIsCalledProven() throws UserProblem {
    var request = request(TWO).with("resamples", "0");

    assertThat(result(request).paths().getFirst().p()).isNaN();
    assertThat(said(request)).contains("no path was tested").doesNotContain("proven");
  }

  @Test
  void meansStandInWhereAsked() throws UserProblem {
    var random = new Random(3);
    var holes = SurveyBuilder.of(N);
    var opinion = random.doubles(N, 2, 9).toArray();
    for (var id : List.of("q1", "q2", "s1", "s2")) {
      var rated = rated(opinion, random);
      for (int i = 0; i < N; i += 11) {
        rated[(i * 7 + id.hashCode() % 13) % N] = -1;
      }
      holes.rating(id, id, 1, 10, rated);
    }
    var survey = holes.build();
    var listwise = computed(survey, request(TWO));
    var mean = computed(survey, request(TWO).with("missing", "mean"));

    assertThat(listwise.sample().base().n()).isLessThan(N);
    assertThat(listwise.items()).allMatch(item -> item.filled() == 0);
    assertThat(mean.sample().base().n()).isEqualTo(N);
    assertThat(mean.items()).allMatch(item -> item.filled() > 0);
  }

  @Test
  void predictionThatWasNotComputedIsSaid() throws UserProblem {
    var request = request(TWO).with("details", "prediction");

    assertThat(said(request)).contains("Not computed: there are 0 or 1 parts.");
    assertThat(said(request.with("folds", "5"))).contains("predicted better than by the mean");
  }

  /// Two causes made alike: neither is called the stronger.
  @Test
  void theStrongestEffectIsCalledSoOnlyWhereItIsProvenAgainstTheSecond() throws UserProblem {
    var random = new Random(8);
    var one = random.doubles(N, 2, 9).toArray();
    var other = random.doubles(N, 2, 9).toArray();
    var weak = random.doubles(N, 2, 9).toArray();
    var outcome =
        IntStream.range(0, N)
            .mapToDouble(i -> 0.5 * one[i] + 0.5 * other[i] + 0.05 * weak[i])
            .toArray();
    var survey =
        SurveyBuilder.of(N)
            .rating("a", "A", 1, 10, rated(one, random))
            .rating("b", "B", 1, 10, rated(other, random))
            .rating("c", "C", 1, 10, rated(weak, random))
            .rating("s", "S", 1, 10, rated(outcome, random))
            .build();

    var alike = computed(survey, request("A =~ a; B =~ b; S =~ s; S ~ A + B"));
    var apart = computed(survey, request("A =~ a; C =~ c; S =~ s; S ~ A + C"));

    var lead = Objects.requireNonNull(alike.lead());
    assertThat(lead.difference().proven()).isFalse();
    assertThat(lead.difference().value())
        .isCloseTo(
            Math.abs(alike.effectsOn("S").getFirst().total().value())
                - Math.abs(alike.effectsOn("S").getLast().total().value()),
            within(1e-12));
    assertThat(Objects.requireNonNull(apart.lead()))
        .satisfies(found -> assertThat(found.first()).isEqualTo("A"))
        .satisfies(found -> assertThat(found.difference().proven()).isTrue());
    assertThat(sentences(alike)).contains("is not proven");
    assertThat(sentences(apart)).doesNotContain("is not proven");
  }

  private static String sentences(ModelResult result) {
    var first = new Model().present(result, Texts.in(Language.EN)).blocks().getFirst();
    return ((Paragraph) first).text().split(" has the largest ")[1].split("path")[0];
  }

  @Test
  void anOnlyQuestionHasNoIntervalOfLoadingAndWeight() throws UserProblem {
    var items = result(request("A =~ q1; B =~ s1 + s2; B ~ A")).items();

    assertThat(items.getFirst().loading()).isEqualTo(ModelResult.Figured.alone(1));
    assertThat(items.getLast().loading().hasInterval()).isTrue();
  }

  @Test
  void aModelThatWasDrawnIsNotCalledSuggested() throws UserProblem {
    assertThat(result(request(TWO)).suggested()).isNull();
  }

  private static ModelResult computed(Survey survey, Request request) throws UserProblem {
    var outcome = Workbench.run(survey, request, Progress.none()).outcome();
    return (ModelResult) ((Outcome.Computed<?>) outcome).result();
  }
}
