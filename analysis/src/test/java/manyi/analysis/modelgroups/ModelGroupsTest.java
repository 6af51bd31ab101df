package manyi.analysis.modelgroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.model.ModelResult;
import manyi.analysis.modelgroups.ModelGroupsResult.Composite;
import manyi.analysis.modelgroups.ModelGroupsResult.Status;
import manyi.preparation.Keep;
import manyi.progress.Progress;
import manyi.statistics.Adjustment;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.text.Message;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class ModelGroupsTest {
  private static final int N = 400;
  private static final String MODEL =
      "Quality =~ q1 + q2; Satisfaction =~ s1 + s2; Satisfaction ~ Quality";

  /// In group A quality moves satisfaction wholly, in B partly, and is lower there; in C are six.
  private static Survey survey() {
    var random = new Random(11);
    var group = new int[N];
    var ratings = new int[4][N];
    for (int i = 0; i < N; i++) {
      group[i] = i < 6 ? 2 : i % 2;
      double quality = 6 - group[i] + 1.5 * random.nextGaussian();
      double own = group[i] == 0 ? quality : 3.5 + 0.5 * quality + 1.3 * random.nextGaussian();
      for (int item = 0; item < 4; item++) {
        double opinion = (item < 2 ? quality : own) + 0.7 * random.nextGaussian();
        ratings[item][i] = (int) Math.clamp(Math.round(opinion), 1, 10);
      }
    }
    return SurveyBuilder.of(N)
        .role(Role.SEGMENT)
        .single("g", "Group", "A B C", group)
        .single("one", "One group", "x y", IntStream.generate(() -> 0).limit(N).toArray())
        .role(Role.NONE)
        .rating("q1", "Q1", 1, 10, ratings[0])
        .rating("q2", "Q2", 1, 10, ratings[1])
        .rating("s1", "S1", 1, 10, ratings[2])
        .rating("s2", "S2", 1, 10, ratings[3])
        .build();
  }

  private static Request request() {
    return Request.of("modelgroups")
        .with("model", MODEL)
        .with("groups", "g")
        .with("resamples", "200")
        .with("suppress-below", "0");
  }

  private static Outcome<?> outcome(Request request) throws UserProblem {
    return Workbench.run(survey(), request, Progress.none()).outcome();
  }

  private static ModelGroupsResult result(Request request) throws UserProblem {
    return (ModelGroupsResult) ((Outcome.Computed<?>) outcome(request)).result();
  }

  private static Message reason(Request request) throws UserProblem {
    return ((Outcome.NotPossible<?>) outcome(request)).reason();
  }

  @Test
  void aPathThatDiffersIsFoundAndMeansThatDifferAreToldByMicom() throws UserProblem {
    var result = result(request());
    var pair = result.pairs().getFirst();

    assertThat(pair.composites()).allMatch(Composite::compositional);
    assertThat(pair.composites().getFirst().equalMeans()).isFalse();
    assertThat(pair.paths().getFirst().first()).isGreaterThan(0.7);
    assertThat(pair.paths().getFirst().second()).isLessThan(0.6);
    assertThat(result.proven(pair.paths().getFirst())).isTrue();
    assertThat(result.proven(pair.indices().getFirst())).isTrue();
  }

  /// No permutation differs as much, so p is one of all and the sample itself.
  @Test
  void pCountsTheSampleItself() throws UserProblem {
    var pair = result(request()).pairs().getFirst();

    assertThat(pair.paths().getFirst().p()).isCloseTo(1.0 / 201, within(1e-12));
  }

  @Test
  void eachGroupHasTheFiguresOfTheModelOfItAlone() throws UserProblem {
    var group = result(request()).groups().getFirst();
    var survey = new Keep("g = A").apply(survey(), Progress.none());
    var alone =
        (ModelResult)
            ((Outcome.Computed<?>)
                    Workbench.run(
                            survey,
                            Request.of("model")
                                .with("model", MODEL)
                                .with("resamples", "0")
                                .with("folds", "0"),
                            Progress.none())
                        .outcome())
                .result();

    assertThat(group.coefficients().getFirst())
        .isCloseTo(alone.paths().getFirst().coefficient().value(), within(1e-9));
    assertThat(group.indices().getLast())
        .isCloseTo(alone.latents().getLast().index().value(), within(1e-9));
  }

  @Test
  void aSmallGroupIsWithheldWithAllItsFiguresAndTheOneThatWouldBetrayIt() throws UserProblem {
    var result = result(request());
    assertThat(result.groups()).extracting(group -> group.status()).containsOnly(Status.ESTIMATED);

    assertThat(reason(request().with("suppress-below", "10")))
        .isEqualTo(Message.of("modelgroups.too-few-groups", "g", 1));
  }

  @Test
  void adjustedPIsByHolmOverAllPairs() throws UserProblem {
    var result = result(request());
    var p = result.pairs().stream().mapToDouble(pair -> pair.paths().getFirst().p()).toArray();
    var adjusted = Adjustment.HOLM.adjusted(p);

    assertThat(result.pairs()).hasSize(3);
    for (int i = 0; i < p.length; i++) {
      assertThat(result.pairs().get(i).paths().getFirst().adjustedP()).isEqualTo(adjusted[i]);
    }
  }

  @Test
  void oneGroupCannotBeCompared() throws UserProblem {
    assertThat(reason(request().with("groups", "one")).key()).isEqualTo("modelgroups.one-group");
    assertThat(reason(request().with("groups", "q1").with("model", MODEL)).key())
        .isEqualTo("modelgroups.group-in-model");
  }
}
