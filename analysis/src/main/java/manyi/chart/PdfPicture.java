package manyi.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// A drawing as one page of shapes and text, the bundled fonts inside, so that Chinese looks right
/// everywhere and can be searched and copied.
final class PdfPicture {
  /// Silenced while fonts are read: every one of them has a table that the library does not need
  /// and warns of. Kept, because the logging system forgets loggers that nobody holds.
  private static final Logger FONT_READER = Logger.getLogger("org.apache.fontbox.ttf");

  static {
    FONT_READER.setLevel(Level.SEVERE);
  }

  private static final float POINTS_PER_UNIT = 72f / 96f;

  private PdfPicture() {}

  static void write(Drawing drawing, OutputStream stream) throws IOException {
    var size = drawing.size();
    try (var document = new PDDocument();
        var drawer = new Fonts(document)) {
      var g2 = new PdfBoxGraphics2D(document, (float) size.width(), (float) size.height());
      g2.setFontTextDrawer(drawer);
      drawing.draw(g2);
      g2.dispose();
      var page =
          new PDPage(
              new PDRectangle(size.width() * POINTS_PER_UNIT, size.height() * POINTS_PER_UNIT));
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.transform(Matrix.getScaleInstance(POINTS_PER_UNIT, POINTS_PER_UNIT));
        content.drawForm(g2.getXFormObject());
      }
      document.getDocumentInformation().setTitle(drawing.figure().title());
      document.save(stream);
    }
  }

  /// Gives every text one of the two embedded faces.
  private static final class Fonts extends PdfBoxGraphics2DFontTextDrawer {
    private final PDFont regular;
    private final PDFont bold;

    Fonts(PDDocument document) throws IOException {
      regular = embed(document, false);
      bold = embed(document, true);
    }

    private static PDFont embed(PDDocument document, boolean bold) throws IOException {
      try (var file = ChartFonts.file(bold)) {
        return PDType0Font.load(document, file, true);
      }
    }

    @Override
    protected boolean hasDynamicFontMapping() {
      return true;
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
      return font.isBold() ? bold : regular;
    }
  }
}
