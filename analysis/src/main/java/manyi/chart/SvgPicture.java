package manyi.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/// A drawing as shapes and text: the text stays text, in the first font that the reader's machine
/// has.
final class SvgPicture {
  private static final String FALLBACKS =
      "\"Noto Sans SC\", \"Noto Sans CJK SC\", \"Microsoft YaHei\", \"PingFang SC\","
          + " \"Source Han Sans SC\", sans-serif";

  private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private SvgPicture() {}

  static void write(Drawing drawing, OutputStream stream) throws IOException {
    var size = drawing.size();
    var g2 = new SVGGraphics2D(size.width(), size.height());
    g2.setFontFunction(family -> "\"" + family + "\", " + FALLBACKS);
    // The library would name clips by the clock, and no two files would be the same.
    g2.setDefsKeyPrefix("");
    drawing.draw(g2);
    var box = new ViewBox(0, 0, size.width(), size.height());
    var svg = HEADER + g2.getSVGElement(null, true, box, null, null) + "\n";
    stream.write(svg.getBytes(StandardCharsets.UTF_8));
  }
}
