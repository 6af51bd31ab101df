package manyi.app.card;

import java.util.HashSet;
import javafx.scene.image.Image;

/// What can be told of a picture without looking at it.
public final class Pictures {
  /// An empty window has its ground's colour and that of a bar or two; text alone has more, since
  /// its edges are smoothed.
  public static final int FEWEST = 16;

  private Pictures() {}

  /// How many colours a picture has.
  public static int colours(Image picture) {
    var colours = new HashSet<Integer>();
    var pixels = picture.getPixelReader();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        colours.add(pixels.getArgb(x, y));
      }
    }
    return colours.size();
  }
}
