package manyi.report;

import java.math.BigInteger;
import java.util.List;
import manyi.document.Document;
import manyi.text.Texts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// What stands before the sections of a report in Word: the main results, and a table of contents
/// whose entries lead to their sections. The table is a field: Word adds the numbers of the pages
/// when it is asked to bring it up to date, and asks nothing when the report is opened.
final class WordContents {
  private static final String FIELD = "TOC \\o \"1-1\" \\h \\z \\u";

  private final XWPFDocument word;
  private final Texts texts;

  WordContents(XWPFDocument word, Texts texts) {
    this.word = word;
    this.texts = texts;
  }

  /// The name of the place where a section begins.
  static String place(int section) {
    return "_Toc" + (100_000 + section);
  }

  /// Marks the place where a section begins.
  static void mark(XWPFParagraph heading, int section) {
    var paragraph = heading.getCTP();
    var start = paragraph.insertNewBookmarkStart(0);
    var id = BigInteger.valueOf(section);
    start.setId(id);
    start.setName(place(section));
    paragraph.addNewBookmarkEnd().setId(id);
  }

  void write(Report report) {
    if (!report.headlines().isEmpty()) {
      WordReport.paragraph(word, WordStyles.FRONT, texts.get("report.main-results"));
      for (var headline : report.headlines()) {
        result(headline, report.sections());
      }
    }
    contents(report);
  }

  private void result(Report.Headline headline, List<Document> sections) {
    var title = word.createParagraph();
    title.setStyle(WordStyles.RESULT);
    link(title.getCTP(), headline.section(), sections.get(headline.section()).title());
    WordReport.paragraph(word, WordStyles.FINDING, headline.sentence());
  }

  private void contents(Report report) {
    var heading = WordReport.paragraph(word, WordStyles.FRONT, texts.get("report.contents"));
    heading.setPageBreak(!report.headlines().isEmpty());
    int parts = report.sections().size() + 1;
    for (int i = 0; i < parts; i++) {
      boolean last = i == parts - 1;
      var document = last ? report.appendix() : report.sections().get(i);
      var entry = word.createParagraph();
      entry.setStyle(WordStyles.CONTENTS);
      if (i == 0) {
        field(entry.getCTP().addNewR(), STFldCharType.BEGIN);
        entry.getCTP().addNewR().addNewInstrText().setStringValue(FIELD);
        field(entry.getCTP().addNewR(), STFldCharType.SEPARATE);
      }
      link(entry.getCTP(), i, document.title());
      if (last) {
        field(entry.getCTP().addNewR(), STFldCharType.END);
      }
    }
  }

  private static void field(CTR run, STFldCharType.Enum kind) {
    run.addNewFldChar().setFldCharType(kind);
  }

  private static void link(CTP paragraph, int section, String text) {
    var link = paragraph.addNewHyperlink();
    link.setAnchor(place(section));
    link.addNewR().addNewT().setStringValue(XmlText.clean(text));
  }
}
