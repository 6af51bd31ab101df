package manyi.report;

import java.math.BigInteger;
import manyi.chart.MeaningColours;
import manyi.chart.Theme;
import manyi.document.Cell;
import manyi.document.Table;
import manyi.text.Language;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// The text in one cell of a Word table.
///
/// @param cell with one empty paragraph
/// @param width of the cell in twentieths of a point
/// @param keep whether the row stays on the page of the next one
record WordCell(XWPFTableCell cell, int width, boolean keep) {
  static final int MARGIN = 60;

  private static final String NO_BREAK_SPACE = "\u00A0";
  private static final String GREY = "6B7684";

  /// The accent of tables on the screen.
  private static final String LETTERS = "0969DA";

  /// How much smaller letters are than their number, in points.
  private static final double SMALLER = 1.5;

  /// How wide a letter is on the average against one of its number, and the room that a single wide
  /// capital needs beyond that.
  private static final double PART = 0.8;

  private static final double SPARE = 1.4;

  /// How letters look.
  record Look(boolean bold, String colour, double points) {
    static Look heading(double points) {
      return new Look(true, "", points);
    }

    static Look of(Table.Row.Style style, double points) {
      return switch (style) {
        case PLAIN -> new Look(false, "", points);
        case STRONG -> new Look(true, "", points);
        case BASE -> new Look(false, GREY, points - 1);
      };
    }

    private Look letters() {
      return new Look(true, LETTERS, points - SMALLER);
    }

    private Look in(String other) {
      return new Look(bold, other, points);
    }
  }

  /// Makes the cell as wide as it is to be.
  void size() {
    var made = cell.getCTTc();
    var properties = made.isSetTcPr() ? made.getTcPr() : made.addNewTcPr();
    var size = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
    size.setType(STTblWidth.DXA);
    size.setW(BigInteger.valueOf(width));
  }

  /// Writes words, their line breaks kept.
  void words(String text, ParagraphAlignment alignment, Look look) {
    var paragraph = paragraph(alignment);
    var run = run(paragraph, look);
    var lines = XmlText.clean(text).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines.get(i), i);
    }
  }

  /// Writes what stands in a cell; a number is never broken, and the name of a meaning has its
  /// colour.
  void content(Cell content, ParagraphAlignment alignment, Look look, Language language) {
    if (content instanceof Cell.Tinted(var text, var meaning, var certain)) {
      var colours = MeaningColours.of(meaning, certain, Theme.LIGHT);
      words(text, alignment, look.in(colours.letters()));
      cell.setColor(colours.ground());
    } else {
      words(whole(content, language), alignment, look);
    }
  }

  /// Writes a number and its letters in a run of their own. All numbers of the column end at one
  /// place, and the letters begin right of it; letters that need more lines stay there.
  ///
  /// @param room for the letters, in Latin letters of the table's size
  void lettered(Cell content, int room, Look look, double points, Language language) {
    var paragraph = paragraph(ParagraphAlignment.LEFT);
    double letter = Page.LETTER * 20 * points;
    int end = (int) Math.max(letter, width - 2 * MARGIN - (PART * room + SPARE) * letter);
    int begin = (int) (end + letter / 2);
    var tabs = paragraph.getCTPPr().addNewTabs();
    tab(tabs.addNewTab(), STTabJc.RIGHT, end);
    tab(tabs.addNewTab(), STTabJc.LEFT, begin);
    paragraph.setIndentationLeft(begin);
    paragraph.setIndentationHanging(begin);
    var number = run(paragraph, look);
    number.addTab();
    number.setText(XmlText.clean(whole(content, language)));
    if (!content.lettersBeside().isEmpty()) {
      number.addTab();
      run(paragraph, look.letters()).setText(XmlText.clean(content.lettersBeside()));
    }
  }

  private static void tab(CTTabStop tab, STTabJc.Enum alignment, int place) {
    tab.setVal(alignment);
    tab.setPos(BigInteger.valueOf(place));
  }

  private static String whole(Cell content, Language language) {
    var text = content.withoutLetters(language);
    return content instanceof Cell.Value ? text.replace(" ", NO_BREAK_SPACE) : text;
  }

  private XWPFParagraph paragraph(ParagraphAlignment alignment) {
    var paragraph = cell.getParagraphs().getFirst();
    paragraph.setStyle(WordStyles.TABLE);
    paragraph.setAlignment(alignment);
    paragraph.setKeepNext(keep);
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, Look look) {
    var run = paragraph.createRun();
    run.setBold(look.bold());
    run.setFontSize(look.points());
    if (!look.colour().isEmpty()) {
      run.setColor(look.colour());
    }
    return run;
  }
}
