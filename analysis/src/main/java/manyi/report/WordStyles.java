package manyi.report;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The paragraph styles of a report, with a font for each script, so that the whole report can be
/// restyled in Word.
final class WordStyles {
  static final String TITLE = "Title";
  static final String SUBTITLE = "Subtitle";
  static final String HEADING_1 = "Heading1";
  static final String HEADING_2 = "Heading2";
  static final String FINDING = "Finding";
  static final String NOTE = "Note";
  static final String WARNING = "Warning";
  static final String CAPTION = "Caption";
  static final String TABLE = "TableText";
  static final String FOOTNOTE = "TableNote";
  static final String PICTURE = "Picture";
  static final String FOOTER = "Footer";

  /// The headings of the main results and the contents, which the contents do not list.
  static final String FRONT = "FrontHeading";

  /// What a main result is about.
  static final String RESULT = "MainResult";

  /// Word's own style for the entries of a table of contents.
  static final String CONTENTS = "TOC1";

  private static final String ACCENT = "1F4E79";
  private static final String TEXT = "222B36";
  private static final String GREY = "6B7684";
  private static final String AMBER = "9A5B00";

  private static final List<Style> ALL =
      List.of(
          new Style(TITLE, "Title", 28, true, ACCENT, 4200, 240, "<w:keepNext/>"),
          new Style(SUBTITLE, "Subtitle", 12, false, GREY, 0, 80, ""),
          new Style(
              HEADING_1,
              "heading 1",
              16,
              true,
              ACCENT,
              0,
              140,
              "<w:keepNext/><w:keepLines/><w:pageBreakBefore/>",
              "<w:outlineLvl w:val=\"0\"/>"),
          new Style(
              HEADING_2,
              "heading 2",
              12,
              true,
              TEXT,
              280,
              100,
              "<w:keepNext/><w:keepLines/>",
              "<w:outlineLvl w:val=\"1\"/>"),
          new Style(FINDING, "Finding", 11, false, TEXT, 0, 120, ""),
          new Style(NOTE, "Note", 9, false, GREY, 0, 80, ""),
          new Style(WARNING, "Warning", 9.5, false, AMBER, 0, 80, ""),
          new Style(CAPTION, "caption", 9.5, true, TEXT, 160, 80, "<w:keepNext/>"),
          new Style(TABLE, "Table Text", 9, false, TEXT, 16, 16, "").tight(),
          new Style(FOOTNOTE, "Table Note", 8, false, GREY, 30, 10, "<w:keepLines/>").tight(),
          new Style(PICTURE, "Picture", 9, false, TEXT, 120, 120, ""),
          new Style(FRONT, "Front Heading", 16, true, ACCENT, 360, 140, "<w:keepNext/>"),
          new Style(RESULT, "Main Result", 9, true, GREY, 120, 20, "<w:keepNext/>").tight(),
          new Style(CONTENTS, "toc 1", 10.5, false, TEXT, 0, 40, "").tight(),
          new Style(FOOTER, "footer", 8.5, false, GREY, 0, 0, ""));

  private WordStyles() {}

  /// A paragraph style.
  ///
  /// @param points the size of its letters
  /// @param before the room above, in twentieths of a point
  /// @param after the room below, in twentieths of a point
  /// @param flow how it keeps together with what follows
  /// @param outline its place in the table of contents
  /// @param line from line to line, in 240ths of a line
  private record Style(
      String id,
      String name,
      double points,
      boolean bold,
      String colour,
      int before,
      int after,
      String flow,
      String outline,
      int line) {
    /// 1.2 lines, in 240ths of a line.
    private static final int LOOSE = 288;

    private static final int TIGHT = 240;

    Style(
        String id,
        String name,
        double points,
        boolean bold,
        String colour,
        int before,
        int after,
        String flow) {
      this(id, name, points, bold, colour, before, after, flow, "");
    }

    Style(
        String id,
        String name,
        double points,
        boolean bold,
        String colour,
        int before,
        int after,
        String flow,
        String outline) {
      this(id, name, points, bold, colour, before, after, flow, outline, LOOSE);
    }

    /// The same style with its lines close to each other.
    Style tight() {
      return new Style(id, name, points, bold, colour, before, after, flow, outline, TIGHT);
    }

    String xml() {
      return """
      <w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/>\
      <w:qFormat/><w:pPr>%s<w:spacing w:before="%d" w:after="%d" \
      w:line="%d" w:lineRule="auto"/>%s</w:pPr>\
      <w:rPr>%s<w:color w:val="%s"/><w:sz w:val="%d"/><w:szCs w:val="%d"/></w:rPr></w:style>\
      """
          .formatted(
              id,
              name,
              flow,
              before,
              after,
              line,
              outline,
              bold ? "<w:b/>" : "",
              colour,
              halfPoints(),
              halfPoints());
    }

    private long halfPoints() {
      return Math.round(points * 2);
    }
  }

  /// The size of a style's letters in points.
  static double points(String id) {
    return style(id).points();
  }

  /// The height of a paragraph, about, in twentieths of a point.
  static double height(String id, int lines) {
    var style = style(id);
    double line = PageFlow.height(style.points()) * style.line() / Style.TIGHT;
    return style.before() + style.after() + lines * line;
  }

  private static Style style(String id) {
    return ALL.stream().filter(style -> style.id().equals(id)).findFirst().orElseThrow();
  }

  /// Gives a document the styles.
  static void define(XWPFDocument document) throws IOException {
    try {
      document.createStyles().setStyles(StylesDocument.Factory.parse(xml()).getStyles());
    } catch (XmlException e) {
      throw new IllegalStateException("The styles are not XML", e);
    }
  }

  private static String xml() {
    var styles = new StringBuilder();
    ALL.forEach(style -> styles.append(style.xml()));
    return """
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    <w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Microsoft YaHei" w:cs="Calibri"/>\
    <w:sz w:val="21"/><w:szCs w:val="21"/>\
    <w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>\
    </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
    <w:spacing w:after="120" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>\
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
    <w:qFormat/></w:style>\
    """
        + styles
        + "</w:styles>";
  }
}
