package manyi.chart;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/// A drawing as pixels at a resolution that the file states, so that word processors show it at its
/// natural size.
final class PngPicture {
  private static final double METRE = 39.37007874;
  private static final String NATIVE = "javax_imageio_png_1.0";

  private PngPicture() {}

  static void write(Drawing drawing, int dpi, OutputStream stream) throws IOException {
    var image = draw(drawing, dpi / 96.0);
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    try (var output = ImageIO.createImageOutputStream(stream)) {
      var metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
      setResolution(metadata, dpi);
      writer.setOutput(output);
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  static BufferedImage draw(Drawing drawing, double scale) {
    var size = drawing.size();
    var image =
        new BufferedImage(
            (int) Math.ceil(size.width() * scale),
            (int) Math.ceil(size.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    var g2 = image.createGraphics();
    g2.setPaint(drawing.look().palette().ground());
    g2.fillRect(0, 0, image.getWidth(), image.getHeight());
    g2.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g2.scale(scale, scale);
    drawing.draw(g2);
    g2.dispose();
    return image;
  }

  private static void setResolution(IIOMetadata metadata, int dpi) throws IOException {
    var perMetre = String.valueOf(Math.round(dpi * METRE));
    var physical = new IIOMetadataNode("pHYs");
    physical.setAttribute("pixelsPerUnitXAxis", perMetre);
    physical.setAttribute("pixelsPerUnitYAxis", perMetre);
    physical.setAttribute("unitSpecifier", "meter");
    var root = new IIOMetadataNode(NATIVE);
    root.appendChild(physical);
    metadata.mergeTree(NATIVE, root);
  }
}
