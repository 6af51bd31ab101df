package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import manyi.chart.MeaningColours;
import manyi.chart.Theme;
import manyi.document.Cell;
import manyi.document.Figure.Meaning;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.text.Language;
import org.junit.jupiter.api.Test;

class TableClipboardTest {
  private final Table table =
      new Table(
          "",
          List.of(Column.of(""), new Column("性别", "男"), new Column("性别", "女 <25")),
          List.of(
              Row.of(
                  Cell.of("满意\t或很满意"),
                  Cell.of(0.4861, NumberFormat.PERCENT),
                  Cell.of(Double.NaN, NumberFormat.PERCENT)),
              new Row(
                  Row.Style.BASE,
                  List.of(Cell.of("n"), Cell.of(12003, NumberFormat.COUNT), Cell.blank()))),
          List.of("列百分比"));
  private final TableClipboard clipboard = new TableClipboard(table, Language.ZH);

  @Test
  void textHasTabsBetweenCellsAndNumbersAsShown() {
    assertThat(clipboard.text())
        .isEqualTo("\t性别\t性别\n\t男\t女 <25\n满意 或很满意\t48.6%\t–\nn\t12,003\t\n列百分比\n");
  }

  @Test
  void htmlIsATableWithSpanningGroupsAndRightAlignedNumbers() {
    assertThat(clipboard.html())
        .contains("<th></th><th colspan=\"2\">性别</th>")
        .contains("<th>女 &lt;25</th>")
        .contains("<td style=\"text-align:right\">48.6%</td>")
        .contains("<p>列百分比</p>");
  }

  @Test
  void lettersAreInCellsOfTheirOwn() {
    var value = new Cell.Value(0.08, NumberFormat.PERCENT, "", "C D", "r");
    var lettered =
        new TableClipboard(
            new Table(
                "",
                List.of(Column.of(""), Column.of("A"), Column.of("B")),
                List.of(
                    Row.of(Cell.of("差"), value, Cell.of(0.05, NumberFormat.PERCENT)),
                    Row.of(Cell.of("好"), new Cell.Withheld(), Cell.blank())),
                List.of()),
            Language.ZH);

    assertThat(lettered.text()).isEqualTo("\tA\t\tB\n差\t8.0%\tC D\t5.0%\n好\t*\t\t\n");
    assertThat(lettered.html())
        .contains("<th></th><th colspan=\"2\">A</th><th>B</th>")
        .contains(">8.0%</td><td style=\"text-align:left\">C D</td>")
        .contains(">*</td><td style=\"text-align:left\"></td>");
  }

  @Test
  void theNameOfAMeaningHasItsColour() {
    var tinted =
        new TableClipboard(
            new Table(
                "",
                List.of(Column.of(""), Column.of("象限")),
                List.of(
                    Row.of(Cell.of("资费"), new Cell.Tinted("急需改进", Meaning.IMPROVE, true)),
                    Row.of(Cell.of("网络"), new Cell.Tinted("急需改进", Meaning.IMPROVE, false))),
                List.of()),
            Language.ZH);

    assertThat(tinted.text()).isEqualTo("\t象限\n资费\t急需改进\n网络\t急需改进\n");
    for (boolean certain : new boolean[] {true, false}) {
      var colours = MeaningColours.of(Meaning.IMPROVE, certain, Theme.LIGHT);
      assertThat(tinted.html())
          .contains(
              "color:#"
                  + colours.letters()
                  + ";background-color:#"
                  + colours.ground()
                  + "\">急需改进</td>");
    }
  }

  @Test
  void theClipboardHoldsBoth() {
    var content = clipboard.content();
    assertThat(content.getHtml()).isEqualTo(clipboard.html());
    assertThat(content.getString()).isEqualTo(clipboard.text());
  }
}
