package manyi.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import manyi.document.Figure;
import manyi.text.Language;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// A chart in a Word document, as wide as the text of an upright page or smaller, so that it stands
/// with its table, with its title for those who cannot see it.
final class WordPicture {
  /// Office's unit of length: 914,400 an inch, 9,525 a dot of 1/96 inch, 635 a twentieth of a
  /// point.
  private static final int UNITS_A_DOT = 9_525;

  private static final double TWENTIETHS_A_DOT = 15;
  private static final double PART_OF_THE_HEIGHT = 0.8;

  /// The room above and below it, in twentieths of a point.
  private static final double MARGINS = 300;

  /// The room for a note below it.
  private static final double NOTE = 700;

  private WordPicture() {}

  /// Draws a chart.
  ///
  /// @param keep whether it stays on the page of what follows
  static void write(
      Figure figure,
      XWPFDocument word,
      Page page,
      Language language,
      PageFlow flow,
      boolean keep)
      throws IOException {
    var picture = Picture.of(figure, language);
    double widest =
        picture.scale(
            Page.PORTRAIT.textWidth() / TWENTIETHS_A_DOT,
            PART_OF_THE_HEIGHT * page.textHeight() / TWENTIETHS_A_DOT);
    double height = picture.height() * widest * TWENTIETHS_A_DOT + MARGINS;
    double part = flow.fitting(height + (keep ? NOTE : 0));
    double scale = part > 0 ? part * widest : widest;
    if (part == 0 && word.getBodyElements().getLast() instanceof XWPFParagraph before) {
      before.setKeepNext(false);
      flow.settle();
    }
    flow.block(height * (part > 0 ? part : 1), keep);
    var paragraph = word.createParagraph();
    paragraph.setStyle(WordStyles.PICTURE);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setKeepNext(keep);
    try {
      var drawn =
          paragraph
              .createRun()
              .addPicture(
                  new ByteArrayInputStream(picture.png()),
                  PictureType.PNG,
                  "chart.png",
                  (int) Math.round(picture.width() * scale * UNITS_A_DOT),
                  (int) Math.round(picture.height() * scale * UNITS_A_DOT));
      drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(XmlText.clean(figure.title()));
      describe(paragraph.getRuns().getFirst(), figure);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("A PNG is a picture", e);
    }
  }

  private static void describe(XWPFRun run, Figure figure) {
    var inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
    inline.getDocPr().setDescr(XmlText.clean(figure.title()));
    inline.getDocPr().setName(XmlText.clean(figure.title()));
  }
}
