package manyi.tally;

import static manyi.survey.SurveyBuilder.NOT_ASKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import org.junit.jupiter.api.Test;

class NestedTest {
  private final Survey survey =
      SurveyBuilder.of(6)
          .single("sex", "Sex", "m f", 0, 1, 1, 0, Codes.UNANSWERED, 1)
          .single("age", "Age", "young old", 0, 1, 1, 1, Codes.NOT_ASKED, -1)
          .multiple("use", "Use", "a b", "0,1", "1", "", NOT_ASKED, "0", null)
          .build();

  private Question question(String id) {
    return survey.find(id).orElseThrow();
  }

  @Test
  void combinesLevelsTheOutermostFirst() {
    var nested = Tally.nested(List.of(question("sex"), question("age")));
    assertThat(nested.kind()).isEqualTo(Kind.SINGLE);
    assertThat(nested.id()).isEqualTo("sex>age");
    assertThat(nested.levels())
        .extracting(Level::label)
        .containsExactly("m / young", "m / old", "f / young", "f / old");
    assertThat(nested.levels())
        .extracting(Level::code)
        .containsExactly("m/young", "m/old", "f/young", "f/old");
    var counts = Tally.levels(survey, nested);
    assertThat(counts.n()).containsExactly(1, 1, 0, 2);
    assertThat(counts.notAsked().n()).isEqualTo(1);
    assertThat(counts.unanswered().n()).isEqualTo(1);
  }

  @Test
  void countsAsTheCrossTabDoes() {
    var nested = Tally.nested(List.of(question("sex"), question("age")));
    var cross = Tally.cross(survey, question("sex"), question("age"));
    assertThat(Tally.levels(survey, nested).n())
        .containsExactly(cross.n()[0][0], cross.n()[0][1], cross.n()[1][0], cross.n()[1][1]);
  }

  @Test
  void nestsAMultipleChoice() {
    var nested = Tally.nested(List.of(question("use"), question("sex")));
    assertThat(nested.kind()).isEqualTo(Kind.MULTIPLE);
    assertThat(nested.levels()).extracting(Level::code).containsExactly("a/m", "a/f", "b/m", "b/f");
    var counts = Tally.levels(survey, nested);
    assertThat(counts.n()).containsExactly(1, 0, 1, 1);
    assertThat(counts.choseNothing().n()).isEqualTo(1);
    assertThat(counts.unanswered().n()).isEqualTo(2);
    assertThat(counts.notAsked().n()).isEqualTo(1);
  }

  @Test
  void oneQuestionAloneIsNotNested() {
    assertThat(Tally.nested(List.of(question("use")))).isSameAs(question("use"));
  }

  @Test
  void refusesMoreLevelsThanATableCanHave() {
    var levels = IntStream.range(0, 300).mapToObj(i -> Level.of("l" + i)).toList();
    var many =
        SurveyBuilder.of(1).coded("many", "Many", Kind.SINGLE, levels, 299).build().questions();
    assertThatThrownBy(() -> Tally.nested(List.of(many.getFirst(), many.getFirst())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("many>many");
  }

  @Test
  void theSilentBecomeALevel() {
    var spoken = Tally.withSilence(question("age"), false);
    assertThat(spoken.levels())
        .extracting(Level::code)
        .containsExactly("young", "old", "unanswered");
    assertThat(Tally.levels(survey, spoken).n()).containsExactly(1, 3, 1);
    var all = Tally.withSilence(question("age"), true);
    assertThat(Tally.levels(survey, all).n()).containsExactly(1, 3, 1, 1);
    assertThat(Tally.levels(survey, all).answered().n()).isEqualTo(6);
  }

  @Test
  void theSilentOfAMultipleChoiceBecomeALevelAndWhoChoseNothingDoesNot() {
    var spoken = Tally.levels(survey, Tally.withSilence(question("use"), false));
    assertThat(spoken.n()).containsExactly(2, 2, 1);
    assertThat(spoken.choseNothing().n()).isEqualTo(1);
    assertThat(spoken.notAsked().n()).isEqualTo(1);
    var all = Tally.levels(survey, Tally.withSilence(question("use"), true));
    assertThat(all.n()).containsExactly(2, 2, 1, 1);
    assertThat(all.answered().n()).isEqualTo(5);
  }

  @Test
  void withRestsSetsEveryColumnAgainstTheOthers() {
    var counts = Tally.levels(survey, Tally.withRests(question("sex")));
    assertThat(counts.n()).containsExactly(2, 3, 3, 2);
    assertThat(counts.answered().n()).isEqualTo(5);
    assertThat(Tally.levels(survey, Tally.withRests(question("use"))).n())
        .containsExactly(2, 2, 2, 2);
  }
}
