package manyi.chart;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A drawing as shapes and text: the text stays text, in the first font that the reader's machine
/// has.
final class SvgPicture {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String FAMILY = "font-family";
  private static final String FALLBACKS =
      "'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC',"
          + " 'Source Han Sans SC', sans-serif";

  private SvgPicture() {}

  static void write(Drawing drawing, OutputStream stream) throws IOException {
    var size = drawing.size();
    var g2 = new SVGGraphics2D(emptyDocument());
    g2.setSVGCanvasSize(new Dimension(size.width(), size.height()));
    drawing.draw(g2);
    var root = g2.getRoot();
    root.setAttribute("viewBox", "0 0 " + size.width() + " " + size.height());
    nameFonts(root);
    serialize(root, stream);
  }

  /// Batik's own writer would name a document type that readers fetch from the network.
  private static void serialize(Element root, OutputStream stream) throws IOException {
    try {
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(root), new StreamResult(stream));
    } catch (TransformerException e) {
      throw new IOException(e);
    }
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The platform's own XML parser has a standard form", e);
    }
  }

  /// The font that the picture was measured with may not be on the reader's machine.
  private static void nameFonts(Element root) {
    if (root.hasAttribute(FAMILY)) {
      root.setAttribute(FAMILY, root.getAttribute(FAMILY) + ", " + FALLBACKS);
    }
    for (var child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        nameFonts(element);
      }
    }
  }
}
