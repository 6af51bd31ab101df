package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import manyi.Inspection;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.PersonalData;
import manyi.survey.Question;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.xlsx.TinyWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Columns as several platforms and customers write them.
class FurtherTablesTest {
  private static final int ROWS = 40;

  @TempDir Path folder;

  private Opened column(String header, String... values) throws IOException, UserProblem {
    var rows = new String[1 + ROWS][];
    rows[0] = new String[] {"ID", header};
    IntStream.range(0, ROWS)
        .forEach(i -> rows[i + 1] = new String[] {"" + (i + 1), values[i * 7 % values.length]});
    return Importer.open(
        new TinyWorkbook().table("S", rows).write(folder), Corrections.NONE, Progress.none());
  }

  private Question question(String header, String... values) throws IOException, UserProblem {
    return column(header, values).survey().questions().getLast();
  }

  private static List<String> labels(Question question) {
    return question.levels().stream().map(Level::label).toList();
  }

  @Test
  void numbersInFrontOfWordsKeepDontKnowOffTheScale() throws Exception {
    var rated =
        question("总体满意度", "99 (说不清)", "5 (非常满意)", "1 (非常不满意)", "3 (一般)", "4 (满意)", "2 (不满意)");

    assertThat(rated.kind()).isEqualTo(Kind.RATING);
    assertThat(rated.scores()).containsExactly(1, 2, 3, 4, 5, Double.NaN);
    assertThat(labels(rated)).endsWith("99 (说不清)");
  }

  @Test
  void bandsInOtherLanguagesStandInTheirOrder() throws Exception {
    assertThat(
            labels(
                question(
                    "Wie alt sind Sie?",
                    "65 Jahre oder älter",
                    "18–29 Jahre",
                    "keine Angabe",
                    "unter 18",
                    "30 bis 64 Jahre")))
        .containsExactly(
            "unter 18", "18–29 Jahre", "30 bis 64 Jahre", "65 Jahre oder älter", "keine Angabe");
    assertThat(labels(question("Âge", "plus de 60 ans", "moins de 25 ans", "de 25 à 60 ans")))
        .containsExactly("moins de 25 ans", "de 25 à 60 ans", "plus de 60 ans");
  }

  @Test
  void aBareLessOftenStandsAboveNever() throws Exception {
    assertThat(labels(question("Wie oft?", "seltener", "täglich", "nie", "einmal pro Woche")))
        .containsExactly("nie", "seltener", "einmal pro Woche", "täglich");
  }

  @Test
  void namesOfAnswersAreReadAsWords() throws Exception {
    assertThat(labels(question("rate", "ok", "very_bad", "good", "bad", "very_good")))
        .containsExactly("very_bad", "bad", "ok", "good", "very_good");
  }

  @Test
  void whatOnlyOneOrTwoTypedBesideOptionsIsText() throws Exception {
    assertThat(question("Other (please specify)", "radio", "", "").kind()).isEqualTo(Kind.TEXT);
    assertThat(question("2.您使用的服务:其他[选项填空]", "电视", "", "").kind()).isEqualTo(Kind.TEXT);
  }

  @Test
  void satisfactionWithAPriceIsNoPrice() throws Exception {
    assertThat(question("How satisfied are you with the price?", "1", "2", "3", "4", "5").kind())
        .isEqualTo(Kind.RATING);
    assertThat(question("sat_price", "1", "2", "3", "4", "5").kind()).isEqualTo(Kind.RATING);
    assertThat(question("price", "1", "2", "3", "4", "5").kind()).isEqualTo(Kind.NUMBER);
  }

  @Test
  void aTotalScoreIsANumber() throws Exception {
    assertThat(question("总分", "21", "22", "23", "27", "30").kind()).isEqualTo(Kind.NUMBER);
  }

  @Test
  void aNameIsPersonalHoweverItIsAskedFor() throws Exception {
    var names = IntStream.range(0, ROWS).mapToObj(i -> "Ann " + i).toArray(String[]::new);

    assertThat(question("What is your *name*?", names).personal()).isEqualTo(PersonalData.NAME);
  }

  @Test
  void whatStandsBesideAnOrderIsShownBesideIt() throws Exception {
    var opened =
        column("Income", "under 10,000", "10,000 to 19,999", "20,000 or more", "Prefer not to say");
    var item = Inspection.of(opened, Texts.in(Language.EN)).questions().getLast();

    assertThat(item.options())
        .extracting(Inspection.Option::label)
        .containsExactly("under 10,000", "10,000 to 19,999", "20,000 or more");
    assertThat(item.offScale())
        .extracting(Inspection.Option::label)
        .containsExactly("Prefer not to say");
  }

  @Test
  void amongNamesThatHaveNoOrderDontKnowIsAnAnswer() throws Exception {
    var opened = column("City", "Paris", "Rome", "Don't know");
    var item = Inspection.of(opened, Texts.in(Language.EN)).questions().getLast();

    assertThat(item.options()).hasSize(3);
  }

  private static String[][] answers() {
    var rows = new String[1 + ROWS][];
    rows[0] = new String[] {"a1", "a2", "a3", "school"};
    IntStream.range(0, ROWS)
        .forEach(i ->
            rows[i + 1] =
                new String[] {
                  "" + (1 + i % 4), "" + (4 - i % 4), "" + (1 + i % 3), "" + (1 + i % 3)
                });
    return rows;
  }

  @Test
  void aScaleFilledDownACodeBookIsNotThatOfAListOfItsOwn() throws Exception {
    var scale = "1=Never;2=Rarely;3=Often;4=Always";
    String[][] book = {
      {"variable", "item", "scale"},
      {"a1", "I sleep well.", scale},
      {"a2", "I eat well.", scale},
      {"a3", "I walk a lot.", scale},
      {"school", "primary, secondary, university", scale}
    };
    var opened =
        Importer.open(
            new TinyWorkbook().table("data", answers()).table("codebook", book).write(folder),
            Corrections.NONE,
            Progress.none());

    assertThat(labels(opened.survey().question("a1"))).contains("Never", "Always");
    assertThat(labels(opened.survey().question("school"))).containsExactly("1", "2", "3");
  }

  @Test
  void aCodeBookThatOnlyExplainsColumnsIsNoMistake() throws Exception {
    String[][] book = {{"字段", "说明"}, {"脱网次数", "一个月内的次数"}, {"家宽投诉", "具体投诉次数"}, {"终端品牌", ""}};
    var own = Files.createDirectory(folder.resolve("book"));
    var file = new TinyWorkbook().table("说明", book).write(own);
    var rows = new String[1 + ROWS][];
    rows[0] = new String[] {"脱网次数", "家宽投诉", "终端品牌"};
    IntStream.range(0, ROWS).forEach(i -> rows[i + 1] = new String[] {"" + i, "" + i % 3, "华为"});
    var opened =
        Importer.open(
            new TinyWorkbook().table("S", rows).write(folder),
            Corrections.NONE.withCodebook(file),
            Progress.none());

    assertThat(opened.survey().questions()).hasSize(3);
  }
}
