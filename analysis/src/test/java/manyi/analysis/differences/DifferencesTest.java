package manyi.analysis.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.differences.Difference.Method;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  private static final Request REQUEST =
      Request.of("differences").with("values", "r").with("groups", "g");

  private static Survey survey(int[] groups, int[] ratings) {
    return SurveyBuilder.of(groups.length)
        .single("g", "Group", "A B C", groups)
        .rating("r", "Rating", 1, 5, ratings)
        .build();
  }

  private static Outcome<?> outcome(Survey survey) throws UserProblem {
    return Workbench.run(survey, REQUEST, Progress.none()).outcome();
  }

  private static Difference difference(Survey survey) throws UserProblem {
    var computed = (Outcome.Computed<?>) outcome(survey);
    return ((DifferencesResult) computed.result()).values().getFirst();
  }

  private static String reason(Survey survey) throws UserProblem {
    return ((Outcome.NotPossible<?>) outcome(survey)).reason().key();
  }

  private static String words(Survey survey, Language language) throws UserProblem {
    var document = Workbench.run(survey, REQUEST, Progress.none()).document(Texts.in(language));
    return document.blocks().stream()
        .map(block ->
            switch (block) {
              case Paragraph(_, var text) -> text;
              case Table table -> String.join("\n", table.footnotes());
              case Figure figure -> figure.title();
            })
        .collect(Collectors.joining("\n"));
  }

  @Test
  void twoGroupsAreComparedByWelchsT() throws UserProblem {
    var found = difference(survey(new int[] {0, 0, 0, 1, 1, 1}, new int[] {1, 2, 2, 4, 5, 5}));

    assertThat(found.means()).extracting(Difference.MeanTest::method).isEqualTo(Method.WELCH_T);
    assertThat(found.pairs()).hasSize(1);
    assertThat(found.pairs().getFirst().adjustedP()).isEqualTo(found.p());
    assertThat(found.groups()).hasSize(3);
    assertThat(found.groups().get(2).base().n()).isZero();
    assertThat(found.groups().get(2).mean()).isNaN();
  }

  @Test
  void aGroupOfOneIsShownAndRankedButItsMeanIsNotTested() throws UserProblem {
    var survey = survey(new int[] {0, 0, 0, 1, 1, 1, 2}, new int[] {1, 2, 2, 4, 5, 5, 3});
    var found = difference(survey);

    assertThat(found.groups().get(2).tested()).isFalse();
    assertThat(found.groups().get(2).lower()).isNaN();
    assertThat(found.means()).extracting(Difference.MeanTest::method).isEqualTo(Method.WELCH_T);
    assertThat(found.ranks()).extracting(Difference.RankTest::df).isEqualTo(2);
    assertThat(words(survey, Language.EN)).contains("fewer than two respondents");
  }

  @Test
  void theRanksDecideWhereAGroupHasNoSpread() throws UserProblem {
    var survey =
        survey(new int[] {0, 0, 0, 1, 1, 1, 2, 2, 2}, new int[] {1, 2, 2, 4, 5, 5, 3, 3, 3});
    var found = difference(survey);

    assertThat(found.means()).isNull();
    assertThat(found.p()).isEqualTo(Objects.requireNonNull(found.ranks()).p());
    assertThat(words(survey, Language.EN)).contains("Kruskal–Wallis test decides");
    assertThat(words(survey, Language.ZH)).contains("以 Kruskal–Wallis 检验为准");
  }

  @Test
  void groupsThatAllGaveTheSameAreNotTested() throws UserProblem {
    var survey = survey(new int[] {0, 0, 1, 1}, new int[] {3, 3, 3, 3});
    var found = difference(survey);

    assertThat(found.p()).isNaN();
    assertThat(found.omegaSquared()).isNaN();
    assertThat(words(survey, Language.EN)).contains("there is no test");
  }

  @Test
  void oneGroupIsNothingToCompare() throws UserProblem {
    assertThat(reason(survey(new int[] {0, 0, 0}, new int[] {1, 2, 3})))
        .isEqualTo("differences.one-group");
    assertThat(reason(survey(new int[] {-1, -1, -1}, new int[] {1, 2, 3})))
        .isEqualTo("differences.no-groups");
  }

  @Test
  void aQuestionIsNotComparedWithItself() throws UserProblem {
    var survey = survey(new int[] {0, 1}, new int[] {1, 2});
    var request = REQUEST.with("groups", "r");
    var outcome = Workbench.run(survey, request, Progress.none()).outcome();

    assertThat(((Outcome.NotPossible<?>) outcome).reason().key())
        .isEqualTo("differences.same-question");
  }

  @Test
  void weightsTimesAConstantChangeOnlyWeightedN() throws UserProblem {
    var groups = new int[] {0, 0, 0, 1, 1, 1, 2, 2, 2, 2};
    var ratings = new int[] {1, 2, 2, 4, 5, 5, 3, 4, 2, 3};
    var weights = new double[] {1, 2, 0.5, 1, 1.5, 0.4, 2, 1, 0.7, 0};
    var survey = survey(groups, ratings);
    var found = difference(survey.weighted(Weights.of("w", weights)));
    var larger = Arrays.stream(weights).map(w -> 16 * w).toArray();
    var same = difference(survey.weighted(Weights.of("w", larger)));

    assertThat(same.base().weighted()).isEqualTo(16 * found.base().weighted());
    assertThat(same.pairs()).isEqualTo(found.pairs());
    assertThat(same.means()).isEqualTo(found.means());
    assertThat(same.ranks()).isEqualTo(found.ranks());
    assertThat(found.base().n()).isEqualTo(9);
  }

  @Test
  void smallGroupsAreWarnedOfAndNotNamedBesideLargerOnes() throws UserProblem {
    var groups = new int[80];
    var ratings = new int[80];
    Arrays.setAll(groups, i -> i < 35 ? 0 : i < 70 ? 1 : 2);
    Arrays.setAll(ratings, i -> i >= 70 ? 5 - i % 2 : 1 + (i % 3) + groups[i]);
    var words = words(survey(groups, ratings), Language.EN);

    assertThat(words).contains("highest among \"B\"", "few respondents", "C (10)");
  }

  @Test
  void theDocumentSaysThatAnAssociationIsNoCause() throws UserProblem {
    var survey = survey(new int[] {0, 0, 1, 1}, new int[] {1, 2, 4, 5});

    assertThat(words(survey, Language.EN)).contains("does not show");
    assertThat(words(survey, Language.ZH)).contains("只是相关");
  }
}
