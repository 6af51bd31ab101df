package manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.progress.Progress;
import manyi.text.Language;
import manyi.text.Texts;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// A report as a Word document: a title page, a section a card, an appendix, page numbers.
final class WordReport {
  /// The part of a page on which another chapter begins.
  private static final double ROOM = 0.4;

  /// The room between two chapters on a page, in twentieths of a point.
  private static final int APART = 480;

  private final XWPFDocument word;
  private final Texts texts;
  private final Language language;
  private final PageFlow flow = new PageFlow();
  private Page page = Page.PORTRAIT;

  private WordReport(XWPFDocument word, Texts texts) {
    this.word = word;
    this.texts = texts;
    language = texts.language();
  }

  static void write(Report report, Texts texts, Progress progress, OutputStream stream)
      throws IOException {
    try (var word = new XWPFDocument()) {
      WordStyles.define(word);
      new WordReport(word, texts).fill(report, progress);
      word.write(stream);
    }
  }

  private void fill(Report report, Progress progress) throws IOException {
    describe(report);
    titlePage(report);
    var footer = footer(report.title());
    int parts = report.sections().size() + 1;
    if (parts > 2) {
      new WordContents(word, texts).write(report);
      numbered(layOut(endSection(), page), footer);
    }
    for (int i = 0; i < report.sections().size(); i++) {
      progress.report((double) i / parts);
      section(report.sections().get(i), i, footer);
    }
    progress.report((parts - 1.0) / parts);
    appendix(report.appendix(), parts - 1, footer);
    progress.report(1);
  }

  private void describe(Report report) {
    var properties = word.getProperties().getCoreProperties();
    properties.setTitle(XmlText.clean(report.title()));
    properties.setCreator("Manyi");
    properties.getUnderlyingProperties().setLanguageProperty(language.locale().toLanguageTag());
  }

  private void titlePage(Report report) {
    CoverTitle.write(report.title(), word);
    for (var line : report.subtitle()) {
      paragraph(WordStyles.SUBTITLE, line);
    }
    layOut(endSection(), page);
  }

  private void section(Document document, int number, String footer) throws IOException {
    boolean turned = turn(wanted(document), footer);
    flow.settle();
    chapter(document, number, !turned && number > 0 && flow.left() >= ROOM);
  }

  private void appendix(Document document, int number, String footer) throws IOException {
    numbered(layOut(endSection(), page), footer);
    page = wanted(document);
    chapter(document, number, false);
    numbered(layOut(body(), page), footer);
  }

  /// @param follows whether it stands on the page of the chapter before
  private void chapter(Document document, int number, boolean follows) throws IOException {
    if (!follows) {
      flow.begin(page);
    }
    var heading = paragraph(WordStyles.HEADING_1, document.title());
    WordContents.mark(heading, number);
    if (follows) {
      heading.setPageBreak(false);
      heading.setSpacingBefore(APART);
      flow.block(APART, true);
    }
    flow.paragraph(WordStyles.HEADING_1, document.title(), true);
    write(document.blocks());
  }

  /// Writes blocks; sentences stay on the page of the table or picture that they are about.
  private void write(List<Block> blocks) throws IOException {
    for (int i = 0; i < blocks.size(); i++) {
      boolean last = i == blocks.size() - 1;
      write(blocks.get(i), !last, !last && belongs(blocks.get(i + 1)));
    }
  }

  private static boolean belongs(Block next) {
    return switch (next) {
      case Figure _ -> true;
      case Paragraph(var tone, _) -> tone == Paragraph.Tone.NOTE;
      case Table _ -> false;
    };
  }

  /// Writes a block.
  ///
  /// @param followed whether by anything; a note is about what stands before it, and does not hold
  ///   on to what follows
  /// @param kept whether by something that belongs to it, a chart or a note
  private void write(Block block, boolean followed, boolean kept) throws IOException {
    switch (block) {
      case Paragraph(var tone, var text) -> {
        boolean keep = followed && tone != Paragraph.Tone.NOTE;
        paragraph(style(tone), text).setKeepNext(keep);
        flow.paragraph(style(tone), text, keep);
      }
      case Table table -> WordTable.write(table, word, page, language, flow, kept);
      case Figure figure -> WordPicture.write(figure, word, page, language, flow, kept);
    }
  }

  private static String style(Paragraph.Tone tone) {
    return switch (tone) {
      case HEADING -> WordStyles.HEADING_2;
      case FINDING -> WordStyles.FINDING;
      case NOTE -> WordStyles.NOTE;
      case WARNING -> WordStyles.WARNING;
    };
  }

  private XWPFParagraph paragraph(String style, String text) {
    return paragraph(word, style, text);
  }

  static XWPFParagraph paragraph(XWPFDocument word, String style, String text) {
    var paragraph = word.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(XmlText.clean(text));
    return paragraph;
  }

  private Page wanted(Document document) {
    boolean wide =
        document.blocks().stream()
            .anyMatch(block ->
                block instanceof Table table && TableLayout.needsLandscape(table, language));
    return wide ? Page.LANDSCAPE : Page.PORTRAIT;
  }

  /// Lays the pages that follow another way.
  ///
  /// @return whether they lie another way
  private boolean turn(Page next, String footer) {
    if (next == page) {
      return false;
    }
    numbered(layOut(endSection(), page), footer);
    page = next;
    return true;
  }

  /// Ends the section of the document's last paragraph; the next begins on a new page.
  private CTSectPr endSection() {
    var elements = word.getBodyElements();
    var last =
        elements.getLast() instanceof XWPFParagraph paragraph
            ? paragraph
            : paragraph(WordStyles.FOOTNOTE, "");
    var properties = last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
    return properties.isSetSectPr() ? properties.getSectPr() : properties.addNewSectPr();
  }

  private CTSectPr body() {
    var body = word.getDocument().getBody();
    return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
  }

  private static CTSectPr layOut(CTSectPr section, Page page) {
    var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(page.width()));
    size.setH(BigInteger.valueOf(page.height()));
    if (page == Page.LANDSCAPE) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    var margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    var wide = BigInteger.valueOf(Page.MARGIN);
    var narrow = BigInteger.valueOf(Page.MARGIN / 2);
    margin.setLeft(wide);
    margin.setRight(wide);
    margin.setTop(wide);
    margin.setBottom(wide);
    margin.setHeader(narrow);
    margin.setFooter(narrow);
    margin.setGutter(BigInteger.ZERO);
    return section;
  }

  private static void numbered(CTSectPr section, String footer) {
    if (section.sizeOfFooterReferenceArray() == 0) {
      var reference = section.addNewFooterReference();
      reference.setType(STHdrFtr.DEFAULT);
      reference.setId(footer);
    }
  }

  /// Makes the footer with title and page number, and gives its relation's id.
  private String footer(String title) {
    var footer = word.createFooter(HeaderFooterType.DEFAULT);
    var paragraph = footer.createParagraph();
    paragraph.setStyle(WordStyles.FOOTER);
    paragraph.setAlignment(ParagraphAlignment.RIGHT);
    paragraph.createRun().setText(XmlText.clean(title) + "  ·  ");
    pageNumber(paragraph);
    return id(footer);
  }

  private String id(XWPFFooter footer) {
    return Objects.requireNonNull(word.getRelationId(footer));
  }

  private static void pageNumber(XWPFParagraph paragraph) {
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    paragraph.createRun().getCTR().addNewInstrText().setStringValue("PAGE");
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    paragraph.createRun().setText("2");
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
  }
}
