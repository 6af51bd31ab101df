package manyi.workbook.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import manyi.survey.Level;
import manyi.workbook.recognition.Corrections.Grouping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnGroupsTest {
  private static final int TIMES = 6;

  /// Six columns of which the second to the fourth are options, in the words of each platform.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2(价格)|2(质量)|2(速度);1|0|1;0|1|0",
        "8、(内存)|8、(品牌)|8、(价格);1|0|1;0|1|0",
        "2、原因:价格|2、原因:质量|2、原因:速度;1|0|1;0|1|0",
        "Why? [Price]|Why? [Speed]|Why? [Help];Y||Y;|Y|",
        "Why? [Price]|Why? [Speed]|Why? [Help];Yes|No|Yes;No|Yes|No",
        "Why? - Price|Why? - Speed|Why? - Help;Price||Help;|Speed|",
        "Price:Why did you come?|Speed:Why did you come?|Help:Why did you come?;Price||Help;|Speed|",
        "why/price|why/speed|why/help;1|0|1;0|1|0",
        "why___1|why___2|why___3;1|0|1;0|1|0",
        "why___1|why___2|why___3;Checked|Unchecked|Checked;Unchecked|Checked|Unchecked",
        "Why? (choice=Price)|Why? (choice=Speed)|Why? (choice=Help);Checked|Unchecked|Checked;Unchecked|Checked|Unchecked",
        "Q2_1|Q2_2|Q2_3;1||1;|1|",
        "S1r1|S1r2|S1r3;1|0|1;0|1|0",
        "3. Price.|3. Speed.|3. Help.;Price.||Help.;|Speed.|",
        "Why?.1|Why?.2|Why?.3;TRUE|FALSE|TRUE;FALSE|TRUE|FALSE",
        "Price|Speed|Help;Price||Help;|Speed|",
        "Why? - Price|Why? - Speed|Why? - Help;✓||✓;|✓|",
        "Why? - Price|Why? - Speed|Why? - Help;Selected|Not selected|Selected;Not selected|Selected|Not selected",
        "Warum? [Preis]|Warum? [Tempo]|Warum? [Hilfe];Ja|Nein|Ja;Nein|Ja|Nein",
        "Why? - Price|Why? - Speed|Why? - Help;1|-1|1;-1|1|-1"
      })
  void columnsOfOptionsAreOneMultipleChoice(String header, String one, String other) {
    var sheet =
        TinySheet.of("age|" + header.replace("Why?.", "Why? - ") + "|city")
            .times(TIMES, "20|" + one + "|Rome", "31|" + other + "|Oslo");

    assertThat(sheet.questions()).contains("multiple BCD").hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "5、满意度—价格|5、满意度—质量|5、满意度—速度;非常满意/满意/一般/不满意",
        "5、价格|5、质量|5、速度;5/4/3/1",
        "How good is it? [Price]|How good is it? [Speed]|How good is it? [Help];Agree/Neutral/Disagree",
        "How good? - Price|How good? - Speed|How good? - Help;Agree/Neutral/Disagree",
        "Q5_1|Q5_2|Q5_3;5/4/3/1",
        "19a. Price is right|19b. Speed is right|19c. Help is right;Agree/Neutral/Disagree",
        "Price:How good is it?|Speed:How good is it?|Help:How good is it?;Agree/Neutral/Disagree",
        "Q2[SQ001]|Q2[SQ002]|Q2[SQ003];5/4/3/1",
        "same words|same words.1|same words.2;Agree/Neutral/Disagree",
        "same words|same words|same words;Agree/Neutral/Disagree"
      })
  void columnsOfOneScaleAreOneMatrix(String header, String scale) {
    var levels = scale.split("/");
    var sheet = TinySheet.of("id|" + header);
    for (int i = 0; i < 24; i++) {
      sheet.times(
          1, "|" + at(levels, i) + "|" + at(levels, i + i / 5) + "|" + at(levels, i * 5 + i / 4));
    }

    var plan = sheet.plan().questions();
    assertThat(plan.stream().map(Planned::block).filter(b -> b != null).distinct()).hasSize(1);
    assertThat(plan.stream().filter(q -> q.block() != null)).hasSize(3);
  }

  private static String at(String[] levels, int i) {
    return levels[i % levels.length];
  }

  @Test
  void columnsThatTakeTurnsAreSeveralMatrices() {
    var sheet =
        TinySheet.of(
                "Importance [Price]|Satisfaction [Price]|Importance [Speed]|Satisfaction [Speed]|Importance [Help]|Satisfaction [Help]")
            .times(TIMES, "5|2|4|3|5|1", "4|3|5|2|3|5", "3|4|3|5|4|2", "2|5|2|1|1|4");

    assertThat(blockOf(sheet, "A")).isEqualTo(blockOf(sheet, "C")).isEqualTo(blockOf(sheet, "E"));
    assertThat(blockOf(sheet, "B")).isEqualTo(blockOf(sheet, "D")).isEqualTo(blockOf(sheet, "F"));
    assertThat(blockOf(sheet, "A")).isNotEqualTo(blockOf(sheet, "B"));
  }

  @Test
  void twoNumbersInFrontOfTheTextTellRowAndQuestion() {
    var sheet =
        TinySheet.of(
                "1-1. a is needed|1-2. a is there|2-1. b is needed|2-2. b is there|3-1. c is needed|3-2. c is there")
            .times(TIMES, "5|2|4|3|5|1", "4|3|5|2|3|5", "3|4|3|5|4|2", "2|5|2|1|1|4");

    assertThat(blockOf(sheet, "A")).isEqualTo(blockOf(sheet, "C")).isEqualTo(blockOf(sheet, "E"));
    assertThat(blockOf(sheet, "A")).isNotEqualTo(blockOf(sheet, "B"));
  }

  private static String blockOf(TinySheet sheet, String column) {
    return sheet.plan().questions().stream()
        .filter(q -> q.view().column().letters().equals(column))
        .map(q -> String.valueOf(q.block()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCellThatSaysTheSameAsItsOptionColumnsIsPartOfTheQuestion() {
    var sheet =
        TinySheet.of("start|end|farm/crop|farm/crop/maize|farm/crop/rice|farm/crop/other|_id|_uuid")
            .times(
                TIMES,
                "2026-01-01|2026-01-01|maize rice|1|1|0|7|u",
                "2026-01-01|2026-01-01|rice|0|1|0|8|v");

    assertThat(sheet.questions()).contains("multiple CDEF");
  }

  @Test
  void aFolderOfYesAndNoQuestionsIsNoMultipleChoice() {
    var sheet =
        TinySheet.of("start|end|farm/has_dog|farm/has_cat|farm/has_cow|farm/size|_id|_uuid")
            .times(
                TIMES,
                "2026-01-01|2026-01-01|1|0|1|25.5|7|u",
                "2026-01-01|2026-01-01|0|1|1|8.25|8|v");

    assertThat(sheet.questions()).doesNotContain("multiple CDE");
  }

  @Test
  void eachOptionMayHaveItsOwnNumber() {
    var sheet =
        TinySheet.of("Respondent ID|What do you do?|||", "|Work|Play|Sleep|Eat")
            .times(TIMES, "11|1||3|", "12||2||4", "13|1|2|3|");

    assertThat(sheet.questions()).contains("multiple BCDE");
  }

  @Test
  void otherTextBesideOptionsIsATextOfItsOwn() {
    var sheet =
        TinySheet.of("Why? - Price|Why? - Speed|Why? - Other|Why? - Other - Text")
            .times(
                1, "Price||Other|by train", "|Speed||", "||Other|a friend", "|Speed|Other|no idea")
            .times(
                1, "Price||Other|near", "Price|Speed||", "||Other|by chance", "|Speed|Other|an ad")
            .times(1, "||Other|the weather", "|Speed||", "||Other|old habit", "||Other|was lost");

    assertThat(sheet.questions()).containsExactly("multiple ABC", "text D");
  }

  @Test
  void differentQuestionsOfLimesurveyStayApartThoughTheirTextsAreTheSame() {
    var sheet =
        TinySheet.of(
                "a[1]._.Why? [Price]|a[2]._.Why? [Speed]|b[1]._.Why? [Price]|b[2]._.Why? [Speed]")
            .times(TIMES, "Yes|No|No|Yes", "No|Yes|Yes|No");

    assertThat(sheet.questions()).containsExactly("multiple AB", "multiple CD");
  }

  @Test
  void whatIsInBracketsAtTheEndOfSeveralQuestionsIsNoQuestion() {
    var sheet =
        TinySheet.of(
                "How is the food? (select one)|How is the room? (select one)|How is the bath? (select one)")
            .times(TIMES, "a|b|c", "b|c|a", "c|a|b");

    assertThat(sheet.plan().questions()).allMatch(q -> q.block() == null);
  }

  @Test
  void typedTextBesideAnOptionIsKept() {
    var sheet =
        TinySheet.of("序号|提交答卷时间|所用时间|1、最喜欢的运动|2、常做的运动")
            .times(
                4,
                "1|2026/7/1 8:05:08|10秒|足球|足球┋其他〖冰┋球〗",
                "2|2026/7/1 8:06:08|11秒|其他〖冰球〗|篮球",
                "3|2026/7/1 8:06:08|12秒|其他〖滑雪〗|足球┋篮球");

    var plan = sheet.plan().questions();
    assertThat(TinySheet.told(sheet.plan()))
        .containsExactly(
            "identifier A", "time B", "meta C", "single D", "text D", "multiple E", "text E");
    assertThat(plan.get(3).levels()).extracting(Level::label).containsExactly("足球", "其他");
    assertThat(plan.get(5).levels()).extracting(Level::label).containsExactly("足球", "篮球", "其他");
  }

  @Test
  void theUserTakesColumnsApartAndPutsThemTogether() {
    var sheet =
        TinySheet.of("Why? - Price|Why? - Speed|fast|cheap|score x|grade y")
            .times(TIMES, "Price||1|0|5|4", "|Speed|0|1|4|5", "Price||1|1|3|1", "||0|0|1|2");

    var wanted =
        Corrections.NONE
            .with(new Grouping(List.of("A", "B"), Grouping.Sort.APART))
            .with(new Grouping(List.of("C", "D"), Grouping.Sort.OPTIONS));
    assertThat(sheet.questions()).contains("multiple AB");
    assertThat(TinySheet.told(sheet.plan(wanted)))
        .startsWith("single A", "single B", "multiple CD");
  }

  @Test
  void aGroupingThatCannotBeFollowedIsTold() {
    var sheet = TinySheet.of("age|city").times(TIMES, "20|Rome", "31.5|Oslo", "42|Rome");

    for (var grouping :
        List.of(
            new Grouping(List.of("A", "B"), Grouping.Sort.MATRIX),
            new Grouping(List.of("A", "B"), Grouping.Sort.OPTIONS),
            new Grouping(List.of("A", "Z"), Grouping.Sort.APART))) {
      assertThat(sheet.plan(Corrections.NONE.with(grouping)).notes())
          .anyMatch(n -> n.message().key().equals("recognition.grouping-not-followed"));
    }
  }
}
