package manyi.analysis.branches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.branches.BranchesResult.Branch;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.progress.Progress;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

/// Five branches with known figures: `large` and `other` differ, `few` is ten who are all
/// delighted.
class BranchesTest {
  private static final int N = 330;

  private static int branch(int row) {
    return row < 100 ? 0 : row < 200 ? 1 : row < 300 ? 2 : row < 312 ? 3 : row < 319 ? 4 : 5;
  }

  private static SurveyBuilder builder() {
    var branches = new int[N];
    var ratings = new int[N];
    var kinds = new int[N];
    Arrays.setAll(branches, row -> row == N - 1 ? -1 : branch(row));
    Arrays.setAll(kinds, row -> row / 3 % 2);
    Arrays.setAll(
        ratings,
        row ->
            switch (branch(row)) {
              case 0 -> 3 + row % 3;
              case 1 -> 2 + row % 3;
              case 2 -> 1 + row % 3;
              case 3 -> 5;
              default -> 1 + row % 5;
            });
    return SurveyBuilder.of(N)
        .role(Role.OVERALL)
        .rating("q1", "Overall", 1, 5, ratings)
        .role(Role.BRANCH)
        .single("b", "Branch", "high middle low few tiny more", branches)
        .role(Role.NONE)
        .single("k", "Kind", "old new", kinds);
  }

  private static Survey survey() {
    return builder().build();
  }

  private static final Request REQUEST = Request.of("branches");

  private static Outcome<?> outcome(Survey survey, Request request) throws UserProblem {
    return Workbench.run(survey, request, Progress.none()).outcome();
  }

  private static BranchesResult result(Survey survey, Request request) throws UserProblem {
    return (BranchesResult) ((Outcome.Computed<?>) outcome(survey, request)).result();
  }

  private static String reason(Survey survey, Request request) throws UserProblem {
    return ((Outcome.NotPossible<?>) outcome(survey, request)).reason().key();
  }

  private static String words(Survey survey, Request request, Language language)
      throws UserProblem {
    var document = Workbench.run(survey, request, Progress.none()).document(Texts.in(language));
    return document.blocks().stream()
        .map(block ->
            switch (block) {
              case Paragraph(_, var text) -> text;
              case Table table -> String.join("\n", table.footnotes());
              case Figure figure -> figure.title();
            })
        .collect(Collectors.joining("\n"));
  }

  private static Branch branch(BranchesResult result, String label) {
    return result.branches().stream()
        .filter(branch -> branch.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void branchesHaveTheirMeansAndTheWholeIsAllInABranch() throws UserProblem {
    var result = result(survey(), REQUEST);

    // The ratings 3, 4, 5 in turn are 50, 75 and 100; row 99 is the 34th of 50.
    assertThat(branch(result, "high").value()).isCloseTo((33 * 225 + 50) / 100.0, within(1e-12));
    assertThat(branch(result, "few").observed().value()).isEqualTo(100);
    assertThat(result.whole().base().n()).isEqualTo(329);
    assertThat(result.noBranch()).isEqualTo(1);
    assertThat(branch(result, "low").comparison().difference())
        .isCloseTo(branch(result, "low").value() - result.whole().value(), within(1e-12));
  }

  @Test
  void aFewWhoAllAnsweredTheSameHaveAnError() throws UserProblem {
    var few = branch(result(survey(), REQUEST), "few");

    // As much as 12 who answered as the others do would have.
    assertThat(few.observed().standardError())
        .isCloseTo(result(survey(), REQUEST).pooledSd() / Math.sqrt(12), within(0.02));
    assertThat(few.comparison().standardError()).isGreaterThan(5);
    assertThat(few.comparison().degreesOfFreedom()).isBetween(11.0, 13.0);
    assertThat(few.flagged()).isTrue();
    assertThat(few.lower()).isBetween(85.0, 95.0);
    assertThat(few.upper()).isEqualTo(100);
  }

  @Test
  void smallBranchesAreDrawnTowardTheMeanAndLargeOnesHardly() throws UserProblem {
    var result = result(survey(), REQUEST);
    var few = Objects.requireNonNull(branch(result, "few").shrunken());
    var high = Objects.requireNonNull(branch(result, "high").shrunken());

    assertThat(few.value()).isBetween(result.commonMean(), 100.0);
    assertThat(few.upper()).isLessThanOrEqualTo(100);
    assertThat(few.ownWeight()).isLessThan(high.ownWeight()).isBetween(0.9, 0.99);
    assertThat(high.ownWeight()).isGreaterThan(0.99);
  }

  @Test
  void aBranchOfTooFewIsWithheldTogetherWithWhatWouldBetrayIt() throws UserProblem {
    var result = result(survey(), REQUEST);

    // `tiny` has seven respondents; without the next smallest they would follow from the whole.
    assertThat(result.withheld()).containsExactly("tiny", "more");
    assertThat(result.branches())
        .extracting(Branch::label)
        .containsExactlyInAnyOrder("high", "middle", "low", "few");
    assertThat(words(survey(), REQUEST, Language.EN)).contains("Not shown, as fewer than 10");
  }

  @Test
  void placesAddUpToOneBranchEach() throws UserProblem {
    var result = result(survey(), REQUEST.with("suppress-below", "0"));
    var ranks = result.branches().stream().map(Branch::rank).map(Objects::requireNonNull).toList();

    assertThat(ranks.stream().mapToDouble(BranchesResult.Rank::first).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(ranks.stream().mapToDouble(BranchesResult.Rank::best).sum())
        .isCloseTo(3, within(1e-9));
    assertThat(ranks.getFirst().from()).isEqualTo(1);
    assertThat(result.few()).isEqualTo(3);
  }

  @Test
  void theSentenceSaysWhatIsProvenAndWhatIsNot() throws UserProblem {
    var words = words(survey(), REQUEST, Language.EN);

    assertThat(words)
        .contains("Proven above the whole: few △ (100.0), high (74.8).")
        .contains("Proven below the whole: low (25.3).")
        .contains("low is the worst branch");
    assertThat(words(survey(), REQUEST, Language.ZH)).contains("能证明低于整体的有：low（25.3）");
  }

  @Test
  void branchesThatAreAlikeAreSaidToBe() throws UserProblem {
    var survey = alike();
    var request = REQUEST.with("items", "q1").with("groups", "b");
    var result = result(survey, request);

    assertThat(result.betweenVariance()).isZero();
    assertThat(words(survey, request, Language.EN))
        .contains("No branch is proven to differ")
        .contains("Which branch is the worst is not proven")
        .contains("no more than chance");
  }

  private static Survey alike() {
    var ratings = new int[200];
    var branches = new int[200];
    Arrays.setAll(ratings, row -> 1 + row % 5);
    Arrays.setAll(branches, row -> row / 50);
    return SurveyBuilder.of(200)
        .rating("q1", "Overall", 1, 5, ratings)
        .single("b", "Branch", "n e s w", branches)
        .build();
  }

  @Test
  void nothingIsToldOfChanceWhereNothingVaries() throws UserProblem {
    var survey =
        SurveyBuilder.of(40)
            .rating("q1", "Overall", 1, 5, new int[40])
            .rating("q2", "Same", 1, 5, filled(4))
            .single("b", "Branch", "n s", halves())
            .build();
    var request = REQUEST.with("items", "q2").with("groups", "b");
    var result = result(survey, request);

    assertThat(result.ranked()).isFalse();
    assertThat(result.branches().getFirst().comparison().p()).isNaN();
    assertThat(words(survey, request, Language.EN)).contains("chance cannot be judged");
    assertThat(reason(survey, request.with("items", "q1"))).isEqualTo("branches.nobody");
  }

  private static int[] filled(int rating) {
    var ratings = new int[40];
    Arrays.fill(ratings, rating);
    return ratings;
  }

  private static int[] halves() {
    var branches = new int[40];
    Arrays.setAll(branches, row -> row / 20);
    return branches;
  }

  @Test
  void twoBranchesAreComparedAndNotShrunken() throws UserProblem {
    var ratings = filled(4);
    Arrays.setAll(ratings, row -> 1 + row % 4 + row / 20);
    var survey =
        SurveyBuilder.of(40)
            .rating("q1", "Overall", 1, 5, ratings)
            .single("b", "Branch", "n s", halves())
            .build();
    var result = result(survey, REQUEST.with("items", "q1").with("groups", "b"));
    var best = result.branches().getFirst();

    assertThat(best.label()).isEqualTo("s");
    assertThat(Objects.requireNonNull(best.shrunken()).ownWeight()).isEqualTo(1);
    assertThat(result.commonMean()).isNaN();
    assertThat(result.few()).isEqualTo(1);
  }

  @Test
  void theMixOfCustomersIsTakenOut() throws UserProblem {
    // Both branches serve old and new customers alike; one only has more of the content old ones.
    var ratings = filled(1);
    var kinds = new int[40];
    Arrays.setAll(kinds, row -> row < 20 ? row < 15 ? 0 : 1 : row < 25 ? 0 : 1);
    Arrays.setAll(ratings, row -> (kinds[row] == 0 ? 4 : 2) + row % 2);
    var survey =
        SurveyBuilder.of(40)
            .rating("q1", "Overall", 1, 5, ratings)
            .single("b", "Branch", "n s", halves())
            .single("k", "Kind", "old new", kinds)
            .build();
    var request = REQUEST.with("items", "q1").with("groups", "b");
    var plain = result(survey, request);
    var adjusted = result(survey, request.with("adjust", "k"));

    assertThat(Math.abs(plain.branches().getFirst().comparison().difference())).isGreaterThan(10);
    assertThat(Math.abs(adjusted.branches().getFirst().comparison().difference())).isLessThan(1.5);
    assertThat(adjusted.whole().value()).isCloseTo(plain.whole().value(), within(1e-12));
    assertThat(branch(adjusted, "n").observed()).isEqualTo(branch(plain, "n").observed());
    assertThat(words(survey, request.with("adjust", "k"), Language.EN))
        .contains("Adjusted for \"Kind\"");
  }

  @Test
  void whatCannotBeAskedIsSaid() throws UserProblem {
    assertThat(reason(survey(), REQUEST.with("adjust", "b")))
        .isEqualTo("branches.groups-themselves");
    assertThat(reason(survey(), REQUEST.with("indicator", "recommendation")))
        .isEqualTo("indicators.not-recommendation");
    assertThat(reason(survey(), REQUEST.with("suppress-below", "300")))
        .isEqualTo("branches.one-group");
    assertThat(reason(survey(), REQUEST.with("rescale", "points")))
        .isEqualTo("indicators.points-needed");
    var same = new int[N];
    Arrays.setAll(same, row -> branch(row) % 2);
    var survey = builder().single("p", "Province", "n s", same).build();
    assertThat(reason(survey, REQUEST.with("adjust", "p"))).isEqualTo("branches.confounded");
  }

  @Test
  void weightsTimesAConstantChangeNothing() throws UserProblem {
    var weights = new double[N];
    Arrays.setAll(weights, row -> 0.5 + row % 4);
    var eightfold = Arrays.stream(weights).map(weight -> 8 * weight).toArray();
    var one = result(survey().weighted(Weights.of("w", weights)), REQUEST.with("adjust", "k"));
    var other = result(survey().weighted(Weights.of("w", eightfold)), REQUEST.with("adjust", "k"));

    for (int i = 0; i < one.branches().size(); i++) {
      assertThat(other.branches().get(i).comparison())
          .isEqualTo(one.branches().get(i).comparison());
      assertThat(other.branches().get(i).rank()).isEqualTo(one.branches().get(i).rank());
    }
  }

  @Test
  void theSameSeedGivesTheSameResultAndAnotherAnother() throws UserProblem {
    var request = REQUEST.with("items", "q1").with("groups", "b").with("draws", "1000");

    assertThat(result(alike(), request)).isEqualTo(result(alike(), request));
    assertThat(result(alike(), request.with("seed", "2")).branches())
        .isNotEqualTo(result(alike(), request).branches());
  }

  @Test
  void aBranchCanBeAskedAbout() throws UserProblem {
    var run = Workbench.run(survey(), REQUEST, Progress.none());
    for (var language : Language.values()) {
      var explained = run.explain("branch:few", Texts.in(language)).orElseThrow();
      assertThat(explained.title()).isEqualTo("few △");
      assertThat(explained.blocks()).hasSize(4);
    }
    assertThat(run.explain("branch:nowhere", Texts.in(Language.EN))).isEmpty();
  }
}
