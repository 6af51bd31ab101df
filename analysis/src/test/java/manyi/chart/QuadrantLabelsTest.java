package manyi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import manyi.chart.QuadrantLabels.Words;
import manyi.document.Figure.Meaning;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrants;
import manyi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Labels measured with the real font in the plot area of the real picture, at the sizes of
/// documents and of cards in the window.
class QuadrantLabelsTest {
  private static final List<Integer> WIDTHS = List.of(560, 640, 720, 760);

  static Stream<Arguments> pictures() {
    return Stream.of(6, 15, 40)
        .flatMap(count ->
            Stream.of(Language.values())
                .flatMap(language ->
                    WIDTHS.stream().map(width -> Arguments.of(count, language, width))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("pictures")
  void everyLabelHasAPlaceOfItsOwn(int count, Language language, int width) {
    requireTidy(SampleFigures.quadrants(count, language), width, language);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("pictures")
  void elementsInABundleAreAllLabelledToo(int count, Language language, int width) {
    requireTidy(MeaningSamples.clustered(count, language), width, language);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("pictures")
  void namesAsLongAsQuestionnairesHaveThemAreAllWritten(int count, Language language, int width) {
    var figure = MeaningSamples.clustered(count, language);
    var text =
        language == Language.ZH
            ? "营业厅工作人员办理业务的专业水平"
            : "How quickly the staff solved problem number x";
    var points = new ArrayList<Point>();
    for (var point : figure.points()) {
      points.add(labelled(point, text.substring(0, text.length() - 1) + (points.size() % 10)));
    }
    requireTidy(with(figure, points), width, language);
  }

  @Test
  void movementsAndBubblesLeaveRoomForLabels() {
    for (var language : Language.values()) {
      var all = MeaningSamples.all(language);
      for (var name : List.of("waves", "bubbles", "diagonal", "kano", "giant")) {
        var figure = (Quadrants) Objects.requireNonNull(all.get(name));
        requireTidy(figure, 720, language);
        requireTidy(figure, 560, language);
      }
    }
  }

  @Test
  void pointsCrowdedIntoACornerAreStillLabelled() {
    var figure = SampleFigures.quadrants(40, Language.ZH);
    var random = new Random(11);
    var crowded = new ArrayList<Point>();
    for (var point : figure.points()) {
      double x = 6 + 0.1 * random.nextGaussian();
      double y = 8 + 0.1 * random.nextGaussian();
      crowded.add(new Point(point.label(), x, y, Meaning.IMPROVE));
    }
    crowded.set(0, new Point("far away", 9, 5, Meaning.OVERKILL));

    requireTidy(with(figure, crowded), 720, Language.ZH);
  }

  @Test
  void labelsThatFitNowhereAreLeftOutRatherThanCovered() {
    var drawn = draw(SampleFigures.quadrants(40, Language.EN), 290, 230, Language.EN);

    assertThat(drawn.labels().written()).isLessThan(40);
    assertThat(overlaps(drawn)).isEmpty();
  }

  @Test
  void theSameFigureIsAlwaysLaidOutTheSameWay() {
    var figure = MeaningSamples.clustered(40, Language.ZH);

    assertThat(draw(figure, 720, 700, Language.ZH).labels().labels())
        .isEqualTo(draw(figure, 720, 700, Language.ZH).labels().labels());
  }

  @Test
  void aDoubtfulElementHasAQuestionMark() {
    var point = new Point("投诉处理", 1, 1, Meaning.LOW, false, null, Double.NaN, null, "");
    var figure = with(SampleFigures.quadrants(1, Language.ZH), List.of(point));

    assertThat(draw(figure, 720, 540, Language.ZH).labels().labels().getFirst())
        .hasValueSatisfying(words -> assertThat(words.lines()).containsExactly("投诉处理？"));
  }

  private static void requireTidy(Quadrants figure, int width, Language language) {
    int height = (int) Math.ceil(Charts.height(figure, width, language));
    var drawn = draw(figure, width, height, language);
    var labels = drawn.labels();

    assertThat(labels.labels())
        .as(figure.title() + " at " + width + " × " + height)
        .hasSize(figure.points().size())
        .doesNotContain(Optional.empty());
    assertThat(overlaps(drawn)).isEmpty();
    for (var label : labels.labels().stream().flatMap(Optional::stream).toList()) {
      assertThat(drawn.scene().area().contains(label.box())).as(label.lines() + " inside").isTrue();
      for (var point : figure.points()) {
        assertThat(drawn.scene().circle(point).intersects(label.box()))
            .as(label.lines() + " covers " + point.label())
            .isFalse();
      }
    }
  }

  /// Pairs of labels, or of a label and a quadrant's name, that overlap.
  private static List<String> overlaps(Drawn drawn) {
    var all = new ArrayList<Words>();
    drawn.labels().labels().stream().flatMap(Optional::stream).forEach(all::add);
    drawn.labels().names().forEach(name -> all.add(name.words()));
    var overlaps = new ArrayList<String>();
    for (int i = 0; i < all.size(); i++) {
      for (Words other : all.subList(0, i)) {
        if (all.get(i).box().intersects(other.box())) {
          overlaps.add(all.get(i).lines() + " over " + other.lines());
        }
      }
    }
    return overlaps;
  }

  private static Drawn draw(Quadrants figure, double width, double height, Language language) {
    var look = new Look(Palette.of(Theme.LIGHT), ChartFonts.bundled(), language);
    var plot = new QuadrantPlot(figure, look);
    var area = (Rectangle2D) Frame.inside(width, height);
    return new Drawn(plot.scene(area), plot.labels(area));
  }

  private record Drawn(QuadrantScene scene, QuadrantLabels labels) {}

  private static Point labelled(Point point, String label) {
    return new Point(
        label,
        point.x(),
        point.y(),
        point.meaning(),
        point.certain(),
        point.region(),
        point.size(),
        point.from(),
        point.reference());
  }

  private static Quadrants with(Quadrants figure, List<Point> points) {
    return new Quadrants(
        figure.title(), figure.x(), figure.y(), figure.lines(), figure.quadrants(), points);
  }
}
