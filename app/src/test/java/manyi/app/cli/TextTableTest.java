package manyi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.text.Language;
import manyi.text.TextWidth;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void numbersEndAtOnePlaceAndTheirLettersStandBehindThem() {
    var table =
        new Table(
            "",
            List.of(
                Column.of(""),
                Column.of("合计"),
                new Column("客户类型", "大客户\nA"),
                new Column("客户类型", "网络客户\nB")),
            List.of(
                Row.of(Cell.of("满意"), percent(0.354, ""), percent(0.314, "B c"), percent(0.05, "")),
                Row.of(Cell.of("不满意"), percent(0.1, ""), percent(0.082, ""), percent(0.2, "A")),
                Row.of(Cell.of("拒答"), percent(0.1, ""), new Cell.Withheld(), Cell.blank())),
            List.of());

    assertThat(TextTable.of(table, Language.ZH))
        .containsExactly(
            "               客户类型",
            "                  大客户  网络客户",
            "         合计          A         B",
            "──────  ─────  ─────────  ────────",
            "满意    35.4%  31.4% B c    5.0%",
            "不满意  10.0%   8.2%       20.0% A",
            "拒答    10.0%      *");
  }

  @Test
  void aTableWiderThanAScreenIsWrittenInPartsAndLosesNothing() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of("Element"));
    IntStream.range(0, 300)
        .forEach(i -> columns.add(new Column("Group " + i / 20, "Column " + i + "\nA")));
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of("Price"));
    IntStream.range(0, 300).forEach(i -> cells.add(percent(i / 1000.0, "B")));
    var lines =
        TextTable.of(
            new Table("", columns, List.of(new Row(Row.Style.PLAIN, cells)), List.of()),
            Language.EN);

    assertThat(lines).allMatch(line -> TextWidth.of(line) <= 200);
    var text = String.join("\n", lines).replaceAll("(?<=Column \\d{1,3})(?!\\d)", "§");
    IntStream.range(0, 300).forEach(i -> assertThat(text).containsOnlyOnce("Column " + i + "§"));
    assertThat(lines).filteredOn(line -> line.startsWith("Price")).hasSizeGreaterThan(10);
    assertThat(text.split("% B", -1)).hasSize(301);
  }

  @Test
  void longHeadingsTakeSeveralLinesAboveTheirColumns() {
    var group = "您在最近三个月内是否因为网络信号问题拨打过客服热线";
    var table =
        new Table(
            "",
            List.of(Column.of(""), new Column(group, "打过一次或者更多次客服热线\nA"), new Column(group, "没有")),
            List.of(Row.of(Cell.of("满意"), percent(0.354, "B"), percent(0.314, ""))),
            List.of());

    assertThat(TextTable.of(table, Language.ZH))
        .containsExactly(
            "      您在最近三个月内是否因为网络",
            "      信号问题拨打过客服热线",
            "           打过一次或者更多",
            "                 次客服热线",
            "                          A   没有",
            "────  ─────────────────────  ─────",
            "满意                35.4% B  31.4%");
  }

  private static Cell percent(double share, String letters) {
    return new Cell.Value(share, NumberFormat.PERCENT, "", letters, "");
  }
}
