package manyi.chart;

import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The values beside the marks of a series: those of the first wave in a column before it, each
/// tied to its mark, those of another wave where all of them find room and hide nothing. The table
/// has all of them, and the last of each line stands at its end.
final class SeriesValues {
  private static final double GAP = 4;

  /// From the column of the first wave to its marks.
  private static final double BEFORE = 16;

  /// Of more values than these, most would find no room, and the others no reader.
  private static final int MANY = 40;

  private final SeriesScene scene;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Line2D> lines = new ArrayList<>();

  private SeriesValues(SeriesScene scene) {
    this.scene = scene;
  }

  /// A value and where it stands.
  ///
  /// @param line whose value it is
  /// @param tie from the word to the mark; null where it stands beside it
  record Word(String text, Rectangle2D place, int line, @Nullable Line2D tie) {}

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
    for (int wave = 0; wave < scene.figure().waves().size(); wave++) {
      var ofWave = wave == 0 ? column() : List.<Word>of();
      words.addAll(ofWave.isEmpty() ? beside(wave) : ofWave);
    }
    return words;
  }

  /// The lines with a value in a wave that is not their last.
  private List<Integer> lines(int wave) {
    var figure = scene.figure();
    return IntStream.range(0, figure.lines().size())
        .filter(line -> wave < SeriesEnds.last(figure, line))
        .filter(line -> Double.isFinite(figure.lines().get(line).values().get(wave).value()))
        .boxed()
        .toList();
  }

  /// The values of the first wave before it, none upon another; empty where there is no room.
  private List<Word> column() {
    var room = scene.plot();
    var rising =
        lines(0).stream()
            .sorted(Comparator.comparingDouble(line -> scene.point(line, 0).getY()))
            .toList();
    double height = Lines.height(font());
    double right =
        rising.stream().mapToDouble(line -> scene.point(line, 0).getX()).min().orElse(0) - BEFORE;
    double widest =
        rising.stream().mapToDouble(line -> Lines.width(text(line, 0), font())).max().orElse(0);
    if (right - widest < room.getMinX() || rising.size() * height > room.getHeight()) {
      return List.of();
    }
    var tops = new double[rising.size()];
    double from = room.getMinY();
    for (int i = 0; i < tops.length; i++) {
      tops[i] = Math.max(from, scene.point(rising.get(i), 0).getY() - height / 2);
      from = tops[i] + height;
    }
    double to = room.getMaxY();
    for (int i = tops.length - 1; i >= 0; i--) {
      tops[i] = Math.min(tops[i], to - height);
      to = tops[i];
    }
    var words = new ArrayList<Word>();
    for (int i = 0; i < tops.length; i++) {
      int line = rising.get(i);
      var text = text(line, 0);
      double width = Lines.width(text, font());
      var at = scene.point(line, 0);
      words.add(
          new Word(
              text,
              new Rectangle2D.Double(right - width, tops[i], width, height),
              line,
              new Line2D.Double(
                  right + 2, tops[i] + height / 2, at.getX() - SeriesMark.RADIUS, at.getY())));
    }
    return words;
  }

  /// The values of a wave beside their marks; none where one has no room, as those shown would be
  /// taken for all.
  private List<Word> beside(int wave) {
    int before = taken.size();
    var words = new ArrayList<Word>();
    for (int line : lines(wave)) {
      var word = word(line, wave);
      if (word.isEmpty()) {
        taken.subList(before, taken.size()).clear();
        return List.of();
      }
      taken.add(word.get().place());
      words.add(word.get());
    }
    return words;
  }

  private Font font() {
    return scene.look().fonts().regular(Look.SMALL);
  }

  private String text(int line, int wave) {
    var value = scene.figure().lines().get(line).values().get(wave).value();
    return scene.figure().format().shown(value, scene.look().language());
  }

  private Optional<Word> word(int line, int wave) {
    var value = scene.figure().lines().get(line).values().get(wave);
    var text = text(line, wave);
    double width = Lines.width(text, font());
    double height = Lines.height(font());
    var at = scene.point(line, wave);
    var candidates = new ArrayList<Rectangle2D>();
    // At the end of an interval a value would be read at that height.
    if (!Double.isFinite(value.low()) || !Double.isFinite(value.high())) {
      double centred = at.getX() - width / 2;
      candidates.add(
          new Rectangle2D.Double(centred, at.getY() - 5 - GAP - height + 2, width, height));
      candidates.add(new Rectangle2D.Double(centred, at.getY() + 5 + GAP - 2, width, height));
    }
    candidates.add(new Rectangle2D.Double(at.getX() + 8, at.getY() - height, width, height));
    candidates.add(
        new Rectangle2D.Double(at.getX() - 8 - width, at.getY() - height, width, height));
    candidates.add(new Rectangle2D.Double(at.getX() + 8, at.getY(), width, height));
    candidates.add(new Rectangle2D.Double(at.getX() - 8 - width, at.getY(), width, height));
    return candidates.stream()
        .filter(this::free)
        .findFirst()
        .map(place -> new Word(text, place, line, null));
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
