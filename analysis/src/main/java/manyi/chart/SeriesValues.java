package manyi.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The values beside the marks of a series, wherever they hide nothing; the table has all of them,
/// and the last of each line stands at its end.
final class SeriesValues {
  private static final double GAP = 4;

  /// Of more values than these, most would find no room, and the others no reader.
  private static final int MANY = 40;

  private final SeriesScene scene;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Line2D> lines = new ArrayList<>();

  private SeriesValues(SeriesScene scene) {
    this.scene = scene;
  }

  /// A value and where it stands.
  record Word(String text, Rectangle2D place) {}

  static List<Word> of(SeriesScene scene) {
    var values = new SeriesValues(scene);
    if (scene.figure().lines().size() * scene.figure().waves().size() > MANY) {
      return List.of();
    }
    values.takeRoom();
    return values.words();
  }

  private void takeRoom() {
    var figure = scene.figure();
    for (int line = 0; line < figure.lines().size(); line++) {
      var values = figure.lines().get(line).values();
      for (int wave = 0; wave < values.size(); wave++) {
        if (Double.isFinite(values.get(wave).value())) {
          var at = scene.point(line, wave);
          taken.add(new Rectangle2D.Double(at.getX() - 5, at.getY() - 5, 10, 10));
          double low = scene.y(values.get(wave).low());
          double high = scene.y(values.get(wave).high());
          if (Double.isFinite(low) && Double.isFinite(high)) {
            taken.add(new Rectangle2D.Double(at.getX() - 3, high, 6, low - high));
          }
          if (wave > 0 && Double.isFinite(values.get(wave - 1).value())) {
            lines.add(new Line2D.Double(scene.point(line, wave - 1), at));
          }
        }
      }
    }
  }

  private List<Word> words() {
    var words = new ArrayList<Word>();
    var figure = scene.figure();
    for (int line = 0; line < figure.lines().size(); line++) {
      int last = SeriesEnds.last(figure, line);
      for (int wave = 0; wave < last; wave++) {
        if (Double.isFinite(figure.lines().get(line).values().get(wave).value())) {
          word(line, wave)
              .ifPresent(word -> {
                taken.add(word.place());
                words.add(word);
              });
        }
      }
    }
    return words;
  }

  private Optional<Word> word(int line, int wave) {
    var value = scene.figure().lines().get(line).values().get(wave);
    var text = scene.figure().format().shown(value.value(), scene.look().language());
    var font = scene.look().fonts().regular(Look.SMALL);
    double width = Lines.width(text, font);
    double height = Lines.height(font);
    var at = scene.point(line, wave);
    double high = Double.isFinite(value.high()) ? scene.y(value.high()) : at.getY() - 5;
    double low = Double.isFinite(value.low()) ? scene.y(value.low()) : at.getY() + 5;
    double centred = at.getX() - width / 2;
    var candidates =
        List.of(
            new Rectangle2D.Double(centred, high - GAP - height + 2, width, height),
            new Rectangle2D.Double(centred, low + GAP - 2, width, height),
            new Rectangle2D.Double(at.getX() + 8, at.getY() - height, width, height),
            new Rectangle2D.Double(at.getX() - 8 - width, at.getY() - height, width, height),
            new Rectangle2D.Double(at.getX() + 8, at.getY(), width, height),
            new Rectangle2D.Double(at.getX() - 8 - width, at.getY(), width, height));
    return candidates.stream().filter(this::free).findFirst().map(place -> new Word(text, place));
  }

  private boolean free(Rectangle2D place) {
    var room = scene.plot();
    return place.getMinX() >= room.getMinX()
        && place.getMaxX() <= room.getMaxX()
        && place.getMinY() >= scene.area().getMinY()
        && place.getMaxY() <= room.getMaxY()
        && taken.stream().noneMatch(place::intersects)
        && lines.stream().noneMatch(place::intersectsLine);
  }
}
