package manyi.workbook.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutFinderTest {
  private static final String[] ANSWERS = {"1|m|5", "2|f|4", "3|m|3", "4|f|5"};

  private static List<String> texts(Layout layout) {
    return layout.headings().stream().map(Heading::text).toList();
  }

  private static List<String> groups(Layout layout) {
    return layout.headings().stream().map(Heading::group).toList();
  }

  private static List<String> names(Layout layout) {
    return layout.headings().stream().map(Heading::name).toList();
  }

  @Test
  void titlesAndBlankRowsAboveTheHeaderAreNoHeaders() {
    var layout = TinySheet.of("Survey 2026||", "", "id|sex|score").times(1, ANSWERS).layout();

    assertThat(layout.headerRows()).containsExactly(2);
    assertThat(layout.rows()).hasSize(4);
  }

  @Test
  void aHeaderThatSpansColumnsBelongsToAllOfThem() {
    var layout =
        TinySheet.of("|Person||Satisfaction|", "id|sex|age|price|speed")
            .times(3, "1|m|20|5|4", "2|f|30|4|3")
            .layout();

    assertThat(layout.headerRows()).containsExactly(0, 1);
    assertThat(groups(layout))
        .containsExactly("", "Person", "Person", "Satisfaction", "Satisfaction");
  }

  @Test
  void aMergedHeaderBelongsOnlyToTheColumnsItIsMergedOver() {
    var layout =
        TinySheet.of("|Rate these||||", "id|price|speed|help|age|sex")
            .merged(0, 1, 3)
            .times(3, "1|5|4|3|20|m", "2|4|3|2|30|f")
            .layout();

    assertThat(layout.headerRows()).containsExactly(0, 1);
    assertThat(groups(layout))
        .containsExactly("", "Rate these", "Rate these", "Rate these", "", "");
  }

  @Test
  void threeHeaderRowsGiveNumberQuestionAndItem() {
    var layout =
        TinySheet.of(
                "||Q1|Q2||",
                "Respondent ID|Start Date|Where do you live?|What do you like?||",
                "||Response|Apples|Pears|Plums")
            .times(3, "11|2026-01-01|Town|Apples||Plums", "12|2026-01-02|Country||Pears|")
            .layout();

    assertThat(layout.headerRows()).containsExactly(0, 1, 2);
    assertThat(layout.dialect()).isEqualTo(Dialect.SURVEYMONKEY);
    assertThat(texts(layout))
        .containsExactly(
            "Respondent ID", "Start Date", "Where do you live?", "Apples", "Pears", "Plums");
    assertThat(groups(layout).get(4)).isEqualTo("What do you like?");
    assertThat(names(layout).get(3)).isEqualTo("Q2");
  }

  @Test
  void labelsBelowNamesAreAHeaderToo() {
    var layout =
        TinySheet.of(
                "CASE|QUESTNNR|STARTED|A001|A002",
                "Interview number|Questionnaire|Time of start|How old are you?|How good is it?")
            .times(3, "1|base|2026-01-01 10:00:00|20|5", "2|base|2026-01-02 11:00:00|30|4")
            .layout();

    assertThat(layout.dialect()).isEqualTo(Dialect.SOSCI);
    assertThat(layout.headerRows()).containsExactly(0, 1);
    assertThat(names(layout)).contains("A001");
    assertThat(texts(layout)).contains("How old are you?");
    assertThat(layout.rows()).hasSize(6);
  }

  @Test
  void qualtricsIsKnownAlsoWithoutItsThirdHeaderRow() {
    var layout =
        TinySheet.of(
                "StartDate|EndDate|Status|ResponseId|Finished|Q1|Q2",
                "Start Date|End Date|Response Type|Response ID|Finished|How old are you?|How good?")
            .times(
                3,
                "2026-01-01 10:00:00|2026-01-01 10:05:00|0|R_1a|1|20|5",
                "2026-01-02 10:00:00|2026-01-02 10:05:00|0|R_2b|1|30|4")
            .layout();

    assertThat(layout.dialect()).isEqualTo(Dialect.QUALTRICS);
    assertThat(layout.headerRows()).containsExactly(0, 1);
    assertThat(layout.rows()).hasSize(6);
  }

  @Test
  void theFirstRespondentIsNotTakenForAHeader() {
    var layout =
        TinySheet.of("name|city|opinion", "Ann|Rome|very good value")
            .times(
                1, "Bob|Oslo|nothing to add", "Eve|Bonn|I liked it", "Tim|Lyon|slow", "Una|Rome|ok")
            .layout();

    assertThat(layout.headerRows()).containsExactly(0);
    assertThat(layout.rows()).hasSize(5);
  }

  @Test
  void aRowThatNumbersTheColumnsIsAboveTheHeader() {
    var layout = TinySheet.of("1|2|3", "id|sex|score").times(1, ANSWERS).layout();

    assertThat(layout.headerRows()).containsExactly(0, 1);
    assertThat(texts(layout)).containsExactly("id", "sex", "score");
  }

  @Test
  void aHeaderThatComesAgainIsNoRespondent() {
    var layout =
        TinySheet.of("id|sex|score")
            .times(1, ANSWERS)
            .times(1, "id|sex|score")
            .times(1, ANSWERS)
            .layout();

    assertThat(layout.rows()).hasSize(8);
    assertThat(layout.repeated()).isEqualTo(1);
  }

  @Test
  void theUserSaysWhichRowsAreHeaders() {
    var cells = TinySheet.of("id|sex|score").times(1, ANSWERS).cells();

    assertThat(LayoutFinder.find(cells, List.of(1, 2)).headerRows()).containsExactly(0, 1);
    assertThat(LayoutFinder.find(cells, List.of(1, 2)).rows()).hasSize(3);
    assertThat(LayoutFinder.find(cells, List.of()).rows()).hasSize(5);
    assertThat(LayoutFinder.find(cells, List.of(2, 99)).headerRows()).containsExactly(1);
  }

  @Test
  void limesurveysCodeIsSplitFromItsText() {
    var layout =
        TinySheet.of(
                "id. Response ID|Q1. How old are you?|Q2[SQ001]. [Price]How good is it?|Q2[SQ002]. [Speed]How good is it?|Q3[a]. [b]What?")
            .times(3, "1|20|5|4|1", "2|30|4|3|2")
            .layout();

    assertThat(layout.dialect()).isEqualTo(Dialect.LIMESURVEY);
    assertThat(texts(layout))
        .contains("How old are you?", "How good is it? [Price]", "How good is it? [Speed]");
    assertThat(layout.headings().get(2).question()).isEqualTo("Q2");
  }
}
