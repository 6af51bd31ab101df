package manyi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Figure.Meaning;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;

/// Reports for the tests of the writers.
final class Reports {
  static final String INJECTION = "=HYPERLINK(\"http://example.org\")";

  private static final List<String> NAMES = List.of("急需改进", "继续保持", "不占优先", "无关紧要");

  private Reports() {}

  static Report of(Document... sections) {
    return new Report(
        "江西移动客户满意度报告",
        List.of("2026年三季度满意度_江西.xlsx", "受访者 2,400 人", "2026年11月22日"),
        List.of(sections),
        List.of(),
        new Document(
            "附录：制作说明",
            List.of(
                new Table(
                    "",
                    List.of(Column.of("项目"), Column.of("值")),
                    List.of(
                        Row.of(Cell.of("文件"), Cell.of("2026年三季度满意度_江西.xlsx")),
                        Row.of(Cell.of("筛选"), Cell.of("q3 = 大客户 and q7 >= 50"))),
                    List.of()))),
        List.of());
  }

  /// A cross-tab as it is usual: grouped columns, a net, bases.
  static Document crosstab() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(""));
    columns.add(Column.of("合计"));
    for (var type : List.of("大客户", "商务客户", "住宅客户", "网络客户")) {
      columns.add(new Column("客户类型", type));
    }
    var rows = new ArrayList<Row>();
    for (var level : List.of("非常满意", "满意", "一般", "不满意", "非常不满意")) {
      rows.add(percent(Style.PLAIN, level, 0.2137));
    }
    rows.add(percent(Style.STRONG, "满意（前两项）", 0.56123456789));
    rows.add(
        new Row(
            Style.BASE,
            List.of(
                Cell.of("n（未加权）"),
                Cell.of(12003, NumberFormat.COUNT),
                Cell.of(964, NumberFormat.COUNT),
                Cell.of(2611, NumberFormat.COUNT),
                Cell.of(6022, NumberFormat.COUNT),
                Cell.of(2406, NumberFormat.COUNT))));
    var table = new Table("", columns, rows, List.of("列百分比。χ² = 41.7，df = 12，p < 0.001。基数：有效回答。"));
    return new Document(
        "总体满意度 × 客户类型",
        List.of(
            new Paragraph(
                Tone.FINDING,
                "大客户的满意比例（前两项）为 49.0%，低于其他三类客户（54.0%–59.0%）；差异显著但不大（Cramér V = 0.06）。"),
            new Paragraph(Tone.WARNING, "有 3 个单元格的期望频数小于 5，卡方检验可能不准确。"),
            table,
            bars()));
  }

  private static Row percent(Style style, String label, double share) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(label));
    for (int i = 0; i < 5; i++) {
      cells.add(
          Cell.of(
              i == 4 && label.equals("一般") ? Double.NaN : share + i / 100.0, NumberFormat.PERCENT));
    }
    return new Row(style, cells);
  }

  static Figure bars() {
    return new Figure.Bars(
        "满意比例（前两项）",
        List.of(new Figure.Bar("大客户", 0.49, 0.45, 0.53), new Figure.Bar("商务客户", 0.54, 0.5, 0.58)),
        NumberFormat.PERCENT);
  }

  /// A table of many columns.
  static Document wide(int columns) {
    var headings = new ArrayList<Column>();
    headings.add(Column.of("服务项目"));
    IntStream.range(0, columns)
        .forEach(i -> headings.add(new Column(i < columns / 2 ? "省份" : "年龄", "第" + i + "类客户群体")));
    var rows = new ArrayList<Row>();
    for (var label : List.of("市内电话费价格与透明程度", "Network coverage in rural areas")) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(label));
      IntStream.range(0, columns)
          .forEach(i -> cells.add(Cell.of(1234.5 + i, NumberFormat.DECIMAL)));
      rows.add(new Row(Style.PLAIN, cells));
    }
    return new Document("宽表", List.of(new Table("各类客户的均值", headings, rows, List.of("均值。"))));
  }

  /// A banner table as it is usual: letters beside numbers, a withheld column, three kinds of base,
  /// footnotes.
  static Document banner(boolean zh, String... groups) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(""));
    columns.add(Column.of(zh ? "合计" : "Total"));
    var types =
        zh
            ? List.of("大客户", "商务客户", "住宅客户", "网络客户")
            : List.of("Key accounts", "Business", "Residential", "Online");
    for (var group : groups) {
      for (int i = 0; i < types.size(); i++) {
        columns.add(new Column(group, types.get(i) + "\n" + (char) ('A' + i)));
      }
    }
    var levels =
        zh
            ? List.of("非常满意", "满意", "一般", "不满意", "非常不满意")
            : List.of(
                "Very satisfied", "Satisfied", "Neither", "Dissatisfied", "Very dissatisfied");
    var rows = new ArrayList<Row>();
    for (int i = 0; i < levels.size(); i++) {
      rows.add(lettered(Style.PLAIN, levels.get(i), columns.size(), i, NumberFormat.PERCENT));
    }
    rows.add(
        lettered(Style.STRONG, zh ? "满意（前两项）" : "Top 2", columns.size(), 5, NumberFormat.PERCENT));
    rows.add(
        lettered(
            Style.PLAIN, zh ? "均值（1–5）" : "Mean (1–5)", columns.size(), 6, NumberFormat.DECIMAL));
    for (var base :
        zh
            ? List.of("n（未加权）", "n（加权）", "n（有效）")
            : List.of("n (unweighted)", "n (weighted)", "n (effective)")) {
      rows.add(bases(base, columns.size()));
    }
    return new Document(
        zh ? "总体满意度 × 客户类型" : "Overall satisfaction by type of customer",
        List.of(
            new Paragraph(Tone.FINDING, zh ? "大客户的满意比例较低。" : "Key accounts are less satisfied."),
            new Table("", columns, rows, footnotes(zh))));
  }

  private static List<String> footnotes(boolean zh) {
    return zh
        ? List.of(
            "列百分比；字母表示该列显著高于字母所指的列（大写95%，小写90%；有效基数 z 检验，Bonferroni 校正）。",
            "* 基数低于 30，不予显示。", "基数：有效回答。")
        : List.of(
            "Column percentages; a letter names a column that this one is significantly higher than"
                + " (capitals 95%, small letters 90%; z test on the effective base, Bonferroni).",
            "* Withheld: fewer than 30 respondents.", "Base: valid answers.");
  }

  /// Quadrants by province: names of a meaning, sure and doubtful.
  static Document tinted(int columns) {
    var headings = new ArrayList<Column>();
    headings.add(Column.of("要素"));
    IntStream.rangeClosed(1, columns).forEach(i -> headings.add(Column.of("第" + i + "省")));
    var rows = new ArrayList<Row>();
    for (var label : List.of("网络覆盖与信号稳定性", "=资费透明", "营业厅服务")) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(label));
      for (int i = 0; i < columns; i++) {
        var meaning = Meaning.values()[(i + rows.size()) % 4];
        cells.add(
            i == 2
                ? new Cell.Withheld()
                : new Cell.Tinted(NAMES.get(meaning.ordinal()), meaning, i % 2 == 0));
      }
      rows.add(new Row(rows.isEmpty() ? Style.STRONG : Style.PLAIN, cells, "element:q" + label));
    }
    return new Document("各省的象限", List.of(new Table("", headings, rows, List.of("底色浅者为边缘。"))));
  }

  private static Row lettered(
      Style style, String label, int columns, int row, NumberFormat format) {
    var letters = List.of("", "B", "A C", "", "A B d", "", "b");
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(label));
    cells.add(Cell.of(0.2137 + row / 10.0, format));
    for (int i = 2; i < columns; i++) {
      double value = 0.0637 + row / 9.0 + i / 100.0;
      cells.add(
          i % 4 == 1
              ? new Cell.Withheld()
              : new Cell.Value(
                  format == NumberFormat.DECIMAL ? 3 + value / 3 : value,
                  format,
                  i == 3 && row == 1 ? "▲" : "",
                  letters.get((row + i) % 7),
                  ""));
    }
    return new Row(style, cells);
  }

  private static Row bases(String label, int columns) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(label));
    for (int i = 1; i < columns; i++) {
      cells.add(Cell.of(i == 1 ? 12003 : 900 + 400 * (i % 4), NumberFormat.COUNT));
    }
    return new Row(Style.BASE, cells);
  }

  /// Words that a program that reads the file could take for something else.
  static Document hostile() {
    var rows = new ArrayList<Row>();
    for (var text :
        List.of(
            INJECTION,
            "+1+1",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "a\u0000b\u0007c\uD800",
            "_x0041_")) {
      rows.add(Row.of(Cell.of(text), Cell.of(1, NumberFormat.COUNT)));
    }
    return new Document(
        "=a/b:c*d?[e]\\ and a title that is much longer than Excel allows",
        List.of(
            new Paragraph(Tone.FINDING, "=1+1"),
            new Table(
                "@caption",
                List.of(Column.of("=heading"), new Column("=group", "n")),
                rows,
                List.of("+footnote"))));
  }
}
