package manyi.analysis.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.scorecard.ScorecardResult.Score;
import manyi.analysis.scorecard.ScorecardResult.Target;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.progress.Progress;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.text.Language;
import manyi.text.Message;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One hundred respondents of whom 80 are satisfied (4 and 5 of 5), in two large branches and two
/// small ones.
class ScorecardTest {
  private static final int N = 100;

  private static Survey survey() {
    var ratings = new int[N];
    var branches = new int[N];
    Arrays.setAll(ratings, row -> row % 5 == 0 ? 1 + row / 5 % 3 : 4 + row % 2);
    Arrays.setAll(branches, row -> row < 45 ? 0 : row < 80 ? 1 : row < 95 ? 2 : 3);
    return SurveyBuilder.of(N)
        .rating("q1", "Overall", 1, 5, ratings)
        .rating("q2", "Likely to recommend", 1, 10, ratings)
        .role(Role.BRANCH)
        .single("b", "Branch", "north south east west", branches)
        .build();
  }

  private static Outcome<?> outcome(String targets, String... settings) throws UserProblem {
    var request = Request.of("scorecard").with("targets", targets);
    for (int i = 0; i < settings.length; i += 2) {
      request = request.with(settings[i], settings[i + 1]);
    }
    return Workbench.run(survey(), request, Progress.none()).outcome();
  }

  private static ScorecardResult result(String targets, String... settings) throws UserProblem {
    return (ScorecardResult) ((Outcome.Computed<?>) outcome(targets, settings)).result();
  }

  private static Message reason(String targets) throws UserProblem {
    return ((Outcome.NotPossible<?>) outcome(targets)).reason();
  }

  private static Score whole(Target target) {
    return Objects.requireNonNull(target.whole());
  }

  @ParameterizedTest
  @CsvSource({
    // Wilson's interval of 80 of 100 is .7112 to .8666 (R: prop.test without correction).
    ">= 71%, MET",
    ">= 80%, NOT_PROVEN",
    ">= 87%, MISSED",
    "> 86%, NOT_PROVEN",
    "<= 87%, MET",
    "< 71%, MISSED",
    "<= 80%, NOT_PROVEN",
    "≥ 0.71, MET",
    "不低于 87%, MISSED",
  })
  void aTargetIsMetOrMissedWhereTheWholeIntervalIs(String goal, Verdict verdict)
      throws UserProblem {
    var target = result("satisfied q1 " + goal).targets().getFirst();

    assertThat(whole(target).value()).isEqualTo(0.8);
    assertThat(whole(target).lower()).isCloseTo(0.711170834407, within(1e-11));
    assertThat(whole(target).upper()).isCloseTo(0.866633066669, within(1e-11));
    assertThat(whole(target).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @ValueSource(strings = {"satisfied q1 >= 180%", "nps q2 >= 300", "satisfaction q1 < -5"})
  void aTargetThatNoFigureCanHaveIsRefused(String target) throws UserProblem {
    assertThat(reason(target).key()).isEqualTo("scorecard.beyond");
  }

  @Test
  void operationalSharesHaveAnIntervalAndOtherFiguresNone() throws UserProblem {
    var targets =
        result(
                """
                Calls answered = 91.2% of 15,300 >= 90%
                断线率 = 0.4% < 0.5%
                Faults a day = 3.1 <= 3
                Calls back = 45/60 >= 90%
                """)
            .targets();

    assertThat(targets)
        .extracting(Target::name)
        .containsExactly("Calls answered", "断线率", "Faults a day", "Calls back");
    // R: prop.test(.912 * 15300, 15300, correct = FALSE)
    assertThat(whole(targets.get(0)).lower()).isCloseTo(0.907407042504, within(1e-11));
    assertThat(whole(targets.get(0)).verdict()).isEqualTo(Verdict.MET);
    assertThat(whole(targets.get(1)).exact()).isTrue();
    assertThat(whole(targets.get(1)).verdict()).isEqualTo(Verdict.MET);
    assertThat(whole(targets.get(2)).verdict()).isEqualTo(Verdict.MISSED);
    assertThat(whole(targets.get(3)).value()).isEqualTo(0.75);
    assertThat(whole(targets.get(3)).n()).isEqualTo(60);
    assertThat(whole(targets.get(3)).verdict()).isEqualTo(Verdict.MISSED);
  }

  @Test
  void aTableCanBePasted() throws UserProblem {
    var targets =
        result(
                "Name\tBranch\tValue\tCases\tTarget\n"
                    + "Calls answered\t\t91.2%\t15300\t>= 90%\n"
                    + "Calls answered\tsouth\t0.88\t800\t>= 90%\n"
                    + "Calls answered\tnorth\t88%\t800\t>=90%\n"
                    + "Broadband\tsatisfaction q1\t\t>= 75")
            .targets();

    assertThat(targets).extracting(Target::name).containsExactly("Calls answered", "Broadband");
    assertThat(targets.getFirst().branches().getFirst()).isNotNull();
    assertThat(whole(targets.getLast()).n()).isEqualTo(N);
  }

  @Test
  void figuresOfSmallBranchesAreWithheld() throws UserProblem {
    var result = result("satisfaction q1 >= 75");
    var branches = result.targets().getFirst().branches();

    assertThat(result.labels()).containsExactly("north", "south", "east", "west");
    assertThat(branches)
        .extracting(score -> Objects.requireNonNull(score).verdict())
        .containsExactly(
            Verdict.NOT_PROVEN, Verdict.NOT_PROVEN, Verdict.WITHHELD, Verdict.WITHHELD);
    assertThat(Objects.requireNonNull(branches.get(2)).value()).isNaN();
    assertThat(result("satisfaction q1 >= 75", "groups", "none").labels()).isEmpty();
  }

  @Test
  void theSentenceCountsWhatIsMetMissedAndOpen() throws UserProblem {
    var request =
        Request.of("scorecard")
            .with("targets", "satisfied q1 >= 80%; satisfaction q1 >= 50; Faults = 4 < 3");
    var run = Workbench.run(survey(), request, Progress.none());

    assertThat(((Paragraph) run.document(Texts.in(Language.EN)).blocks().getFirst()).text())
        .isEqualTo(
            "Of 3 targets, 1 is met, 1 is missed, 1 is not proven either way (n = 100). "
                + "Missed: Faults (4.00, target < 3). Not proven either way, as the interval holds"
                + " the target: Satisfied: Overall (80.0%, target ≥ 80%).");
    assertThat(((Paragraph) run.document(Texts.in(Language.ZH)).blocks().getFirst()).text())
        .startsWith("3 项目标中，1 项达到、1 项未达到、1 项还不能证明是否达到（n = 100）。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "satisfied q1 | no-target",
        "satisfied q1 >= many | target-not-a-number",
        "Calls = most >= 90% | value-not-a-number",
        "Calls = 91 >= 90% | units-differ",
        "Calls = 3.5 of 20 >= 3 | not-a-share",
        "q1 >= 3 | not-understood",
        "happiness q1 >= 3 | no-such-indicator",
        "satisfied q1 >= 80 | share-needed",
        "satisfaction q1 >= 80% | points-needed",
        "satisfaction q9 >= 80 | in-line",
        "satisfaction b >= 80 | in-line",
        "nps q1 >= 8 | in-line",
        "Calls [moon] = 9 >= 8 | no-such-branch",
      })
  void aWrongLineIsToldWithItsNumber(String line, String key) throws UserProblem {
    var reason = reason("satisfaction q1 >= 60\n" + line);

    assertThat(reason.key()).isEqualTo("scorecard." + key);
    assertThat(reason.arguments().getFirst()).isEqualTo(2);
    for (var language : Language.values()) {
      assertThat(Texts.in(language).say(reason)).contains("2").doesNotContain("{");
    }
  }

  @Test
  void aFigureGivenTwiceIsWrong() throws UserProblem {
    assertThat(reason("Calls = 9 >= 8; Calls = 7 >= 8").key()).isEqualTo("scorecard.twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ";\n;"})
  void withoutTargetsThereIsNothingToHold(String targets) throws UserProblem {
    assertThat(reason(targets).key()).isEqualTo("scorecard.targets-needed");
  }

  @Test
  void targetsOfTheWholeAloneAreNotInTheTableOfBranches() throws UserProblem {
    var texts = Texts.in(Language.EN);
    var document = new Scorecard().present(result("Faults = 3 <= 4; satisfied q1 >= 50%"), texts);
    var tables =
        document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();

    assertThat(tables).hasSize(2);
    assertThat(tables.getLast().columns()).hasSize(2);
    assertThat(tables.getLast().footnotes()).contains(texts.get("scorecard.whole-only"));

    var whole = new Scorecard().present(result("Faults = 3 <= 4"), texts);
    assertThat(whole.blocks().stream().filter(Table.class::isInstance)).hasSize(1);
    assertThat(whole.blocks().stream().filter(Figure.Tiles.class::isInstance))
        .singleElement()
        .satisfies(tiles -> assertThat(((Figure.Tiles) tiles).columns()).hasSize(1));
  }
}
