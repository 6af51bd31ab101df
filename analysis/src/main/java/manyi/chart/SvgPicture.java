package manyi.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jfree.svg.SVGGraphics2D;

/// A drawing as shapes and text: the text stays text, in the first font that the reader's machine
/// has.
final class SvgPicture {
  private static final String FALLBACKS =
      "\"Noto Sans SC\", \"Noto Sans CJK SC\", \"Microsoft YaHei\", \"PingFang SC\","
          + " \"Source Han Sans SC\", sans-serif";

  private SvgPicture() {}

  static void write(Drawing drawing, OutputStream stream) throws IOException {
    var size = drawing.size();
    var g2 = new SVGGraphics2D(size.width(), size.height());
    g2.setFontFunction(family -> FALLBACKS);
    drawing.draw(g2);
    stream.write(g2.getSVGDocument().getBytes(StandardCharsets.UTF_8));
  }
}
