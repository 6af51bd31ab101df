package manyi.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import manyi.document.Figure.Series;
import manyi.document.Figure.Series.Line;
import manyi.document.Figure.Series.Value;
import manyi.document.NumberFormat;
import manyi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SeriesSceneTest {
  static Stream<Arguments> pictures() {
    return Stream.of(Language.values())
        .flatMap(language ->
            Stream.of("series", "series-one", "series-many", "series-single-wave", "series-broken")
                .flatMap(name ->
                    Stream.of(560, 720, 1100).map(width -> Arguments.of(name, language, width))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("pictures")
  void wordsLieNeitherUponEachOtherNorOutside(String name, Language language, int width) {
    var figure = (Series) Objects.requireNonNull(StructureSamples.all(language).get(name));
    var scene = scene(figure, language, width);
    var ends = SeriesEnds.of(scene).ends().stream().map(end -> end.box(scene)).toList();
    var values = SeriesValues.of(scene).stream().map(SeriesValues.Word::place).toList();
    requireApart(ends, scene.area());
    requireApart(values, scene.area());
    assertThat(ends).hasSize(figure.lines().size());
    assertThat(values).allSatisfy(value -> assertThat(ends).noneMatch(value::intersects));
    assertThat(scene.waveLabel(figure.waves().size() - 1)).isNotEmpty();
  }

  @Test
  void everyValueOfTheFirstOfFewWavesIsTiedToItsMark() {
    var scene = scene(StructureSamples.series(8, 2, Language.EN), Language.EN, 720);
    assertThat(SeriesValues.of(scene))
        .hasSize(8)
        .allSatisfy(word -> {
          var tie = Objects.requireNonNull(word.tie());
          assertThat(tie.getY2()).isEqualTo(scene.point(word.line(), 0).getY());
          assertThat(word.place().getCenterY()).isEqualTo(tie.getY1());
        });
  }

  @Test
  void aLineThatEndsEarlySaysWhen() {
    double none = Double.NaN;
    var figure =
        new Series(
            "",
            List.of("2024", "2025"),
            List.of(
                new Line(
                    "old",
                    List.of(new Value(70, none, none), new Value(none, none, none)),
                    List.of())),
            NumberFormat.POINTS,
            false);
    assertThat(SeriesEnds.of(scene(figure, Language.EN, 720)).ends())
        .singleElement()
        .satisfies(end -> assertThat(end.value()).isEqualTo("70.0 · 2024"));
  }

  @Test
  void everyIntervalIsInsideTheScale() {
    var figure = StructureSamples.series(4, 5, Language.EN);
    var scene = scene(figure, Language.EN, 720);
    for (var line : figure.lines()) {
      for (var value : line.values()) {
        assertThat(scene.low()).isLessThanOrEqualTo(value.low());
        assertThat(scene.high()).isGreaterThanOrEqualTo(value.high());
      }
    }
  }

  @Test
  void aScaleBeginsAtZeroWhereItIsAsked() {
    var plain = StructureSamples.series(1, 3, Language.EN);
    var zero = new Series("", plain.waves(), plain.lines(), plain.format(), true);
    assertThat(scene(zero, Language.EN, 720).low()).isZero();
    assertThat(scene(plain, Language.EN, 720).low()).isGreaterThan(50);
  }

  @Test
  void aPointCanBeAskedAbout() {
    var figure = StructureSamples.series(2, 3, Language.EN);
    double height = Charts.height(figure, 720, Language.EN);
    var points = new ScreenChart(figure, Theme.LIGHT, Language.EN).points(720, height);
    assertThat(points.all()).hasSize(6);
    assertThat(points.of("l1w2"))
        .singleElement()
        .satisfies(point -> assertThat(points.at(point.x(), point.y())).contains(point));
  }

  @Test
  void aLineHasAValueForEveryWave() {
    var line = new Line("one", List.of(new Value(1, 0, 2)), List.of());
    assertThatThrownBy(
            () -> new Series("", List.of("a", "b"), List.of(line), NumberFormat.POINTS, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 values for 2 waves");
  }

  private static void requireApart(List<Rectangle2D> boxes, Rectangle2D area) {
    for (int i = 0; i < boxes.size(); i++) {
      var box = boxes.get(i);
      assertThat(DiagramRoutes.grown(area, 0.5).contains(box)).as(box + " in " + area).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(box.intersects(boxes.get(j))).as(box + " and " + boxes.get(j)).isFalse();
      }
    }
  }

  private static SeriesScene scene(Series figure, Language language, int width) {
    var look = new Look(Palette.of(Theme.LIGHT), ChartFonts.preferred(), language);
    return new SeriesPlot(figure, look)
        .scene(Frame.inside(width, Math.ceil(Charts.height(figure, width, language))));
  }
}
