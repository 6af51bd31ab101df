package manyi.report;

import java.util.List;
import manyi.document.Table;
import manyi.text.Language;
import manyi.text.TextWidth;

/// How far down its page the text of a Word document reaches, in twentieths of a point. An
/// estimate: only the program that shows the document knows, and each differs a little.
final class PageFlow {
  /// The height of a line against the size of its letters, in a font for Chinese.
  private static final double LINE = 1.35;

  /// How much room lines lose because words are not divided.
  private static final double RAGGED = 1.1;

  /// Beyond this part of its size a chart is not made smaller.
  private static final double SMALLEST = 0.55;

  /// The room above and below the text of a cell.
  private static final double PADDING = 72;

  /// The part of a page that a chart may count on: fonts differ.
  private static final double SURE = 0.96;

  private Page page = Page.PORTRAIT;
  private double used;

  /// What has to stay together so far.
  private double chain;

  /// Begins a new page.
  void begin(Page next) {
    page = next;
    used = 0;
    chain = 0;
  }

  /// The part of the page that is left, 0–1.
  double left() {
    return used > 0 ? 1 - used / page.textHeight() : 0;
  }

  /// A paragraph.
  ///
  /// @param keep whether it stays on the page of what follows
  void paragraph(String style, String text, boolean keep) {
    chain += WordStyles.height(style, lines(text, WordStyles.points(style), page.textWidth()));
    if (!keep) {
      settle();
    }
  }

  /// The headings of a table, in one row or in two.
  void headings(List<Table.Column> columns, int[] widths, double points, int rows) {
    int lines = 1;
    for (int i = 0; i < widths.length; i++) {
      int room = widths[i] - 2 * WordCell.MARGIN;
      lines = Math.max(lines, lines(columns.get(i).heading(), points, room));
    }
    chain += rows * PADDING;
    chain += (rows - 1 + lines) * height(points);
  }

  /// A row of a table.
  ///
  /// @param widths of its cells
  /// @param keep whether it stays on the page of what follows
  void row(Table.Row row, int[] widths, double points, Language language, boolean keep) {
    block(height(row, widths, points, language), keep);
  }

  /// The height of a row of a table.
  static double height(Table.Row row, int[] widths, double points, Language language) {
    int lines = 1;
    for (int i = 0; i < widths.length; i++) {
      int room = widths[i] - 2 * WordCell.MARGIN;
      lines = Math.max(lines, lines(row.cells().get(i).shown(language), points, room));
    }
    return PADDING + lines * height(points);
  }

  /// The part of its size to which a chart has to be made smaller so that it stands on one page
  /// with what belongs to it; 0 where it cannot.
  double fitting(double height) {
    double room = SURE * page.textHeight() - chain;
    if (used + height <= room) {
      return 1;
    }
    double here = (room - used) / height;
    double next = room / height;
    return here >= SMALLEST ? here : next >= SMALLEST ? Math.min(1, next) : 0;
  }

  /// Something of a height.
  ///
  /// @param keep whether it stays on the page of what follows
  void block(double height, boolean keep) {
    chain += height;
    if (!keep) {
      settle();
    }
  }

  /// Lets what comes next begin on another page.
  void settle() {
    double sum = used + chain;
    int whole = page.textHeight();
    used = sum <= whole ? sum : chain <= whole ? chain : sum % whole;
    chain = 0;
  }

  static double height(double points) {
    return points * 20 * LINE;
  }

  private static int lines(String text, double points, int width) {
    double room = width / (20 * points * Page.LETTER);
    return text.lines()
        .mapToInt(line -> Math.max(1, (int) Math.ceil(TextWidth.of(line) * RAGGED / room)))
        .sum();
  }
}
