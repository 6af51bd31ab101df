package manyi.workbook.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import manyi.survey.Kind;
import manyi.survey.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipleChoiceTest {
  private static Planned only(String header, String... answers) {
    return TinySheet.of("age|" + header)
        .times(8, Arrays.stream(answers).map(a -> "20.5|" + a).toArray(String[]::new))
        .plan()
        .questions()
        .getLast();
  }

  private static List<String> labels(Planned question) {
    return question.levels().stream().map(Level::label).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"┋", ";", "; ", "；", "¦", ", ", "，", "、"})
  void severalAnswersInACellAreTakenApart(String separator) {
    var question =
        only(
            "Which sports?",
            String.join(separator, "Ball", "Chess"),
            String.join(separator, "Ball", "Skiing", "Chess"),
            "Chess",
            String.join(separator, "Skiing", "Ball"));

    assertThat(question.kind()).isEqualTo(Kind.MULTIPLE);
    assertThat(labels(question)).containsExactlyInAnyOrder("Ball", "Chess", "Skiing");
  }

  @Test
  void aSeparatorBehindTheLastAnswerMakesNoOption() {
    var question = only("Which?", "Ball;Chess;", "Ball;", "Chess;Skiing;", "Skiing;Ball;");

    assertThat(labels(question)).containsExactlyInAnyOrder("Ball", "Chess", "Skiing");
  }

  @Test
  void anOptionThatHoldsACommaStaysWhole() {
    var question =
        only(
            "Where? Select all that apply",
            "Online course (Udemy, edX), Book",
            "Book, Friends, family and others",
            "Online course (Udemy, edX)",
            "Friends, family and others, Online course (Udemy, edX)",
            "Book");

    assertThat(labels(question))
        .containsExactlyInAnyOrder(
            "Online course (Udemy, edX)", "Book", "Friends, family and others");
  }

  @Test
  void singleAnswersThatHoldCommasAreOneAnswerEach() {
    var question =
        only("Do you?", "Yes, always", "Yes, at times", "No, never did", "I do not know, sorry");

    assertThat(question.kind()).isNotEqualTo(Kind.MULTIPLE);
  }

  @Test
  void namesWithSpacesBetweenThemAreOptionsInOdkOnly() {
    var rows =
        new String[] {"a|maize rice|7|u", "b|rice|8|v", "a|beans maize|9|w", "b|beans rice|1|x"};
    var odk = TinySheet.of("start|farm/crop|_id|_uuid|_submission_time").times(6, rows).plan();
    var plain = TinySheet.of("start|crop|no|more").times(6, rows).plan();

    assertThat(odk.questions().get(1).kind()).isEqualTo(Kind.MULTIPLE);
    assertThat(plain.questions().get(1).kind()).isEqualTo(Kind.SINGLE);
  }

  @Test
  void sentencesWithCommasAreText() {
    var sheet = TinySheet.of("age|Any comments?");
    for (int i = 0; i < 40; i++) {
      sheet.times(1, "20.5|It was fine" + i + ", thank you, but " + i + " times slow");
    }

    assertThat(sheet.plan().questions().getLast().kind()).isEqualTo(Kind.TEXT);
  }
}
