package manyi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import manyi.document.Figure;
import manyi.document.Figure.Levels;
import manyi.document.Figure.Waterfall;
import manyi.document.Figure.Waterfall.Step;
import manyi.document.Figure.Waterfall.Total;
import manyi.document.NumberFormat;
import manyi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LevelsPlotTest {
  static Stream<Arguments> pictures() {
    return Stream.of(Language.values())
        .flatMap(language -> Stream.of(560, 720, 1100).map(width -> Arguments.of(language, width)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pictures")
  void boxesStandInColumnsNoneUponAnother(Language language, int width) {
    var placed = placed(StructureSamples.levels(language), language, width);
    var area = area(StructureSamples.levels(language), language, width);
    for (int i = 0; i < placed.size(); i++) {
      assertThat(area.contains(placed.get(i).place())).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(placed.get(i).place().intersects(placed.get(j).place())).isFalse();
      }
      for (var part : placed.get(i).parts()) {
        assertThat(part.getMinX()).isGreaterThan(placed.get(i).place().getMaxX());
      }
    }
  }

  @Test
  void aBoxAndAStepCanBeAskedAbout() {
    requireAskable(StructureSamples.levels(Language.ZH), "whole");
    requireAskable(StructureSamples.waterfall(Language.ZH), "b");
  }

  @Test
  void aWaterfallGoesFromTheFirstFigureToTheLast() {
    var rows =
        WaterfallRow.of(
            new Waterfall(
                "",
                new Total("before", 70),
                List.of(new Step("up", 3, true), new Step("down", -1, false)),
                new Total("after", 72),
                NumberFormat.POINTS));
    assertThat(rows).extracting(WaterfallRow::from).containsExactly(70.0, 70.0, 73.0, 72.0);
    assertThat(rows)
        .extracting(row -> row.direction(NumberFormat.POINTS))
        .containsExactly(0, 1, -1, 0);
    assertThat(new WaterfallRow("", false, 70, 69.99, true, "").direction(NumberFormat.POINTS))
        .isZero();
    assertThat(rows).extracting(WaterfallRow::to).containsExactly(70.0, 73.0, 72.0, 72.0);
  }

  @Test
  void aWaterfallBeginsAtZeroUnlessItsStepsWouldHardlyBeSeen() {
    assertThat(scale(70, 3).cut()).isTrue();
    assertThat(scale(70, 3).base()).isBetween(60.0, 70.0);
    assertThat(scale(10, 30).cut()).isFalse();
    assertThat(scale(10, 30).low()).isZero();
    assertThat(scale(-12, 20).low()).isEqualTo(-12);
    assertThat(scale(-12, 20).base()).isZero();
    assertThat(scale(70, 0).high()).isGreaterThan(scale(70, 0).low());
  }

  private static WaterfallScale scale(double start, double change) {
    var figure =
        new Waterfall(
            "",
            new Total("", start),
            List.of(new Step("", change, true)),
            new Total("", start + change),
            NumberFormat.POINTS);
    return WaterfallScale.of(WaterfallRow.of(figure), 0, 100);
  }

  private static void requireAskable(Figure figure, String reference) {
    double height = Charts.height(figure, 720, Language.ZH);
    var points = new ScreenChart(figure, Theme.LIGHT, Language.ZH).points(720, height);
    assertThat(points.of(reference))
        .singleElement()
        .satisfies(point -> assertThat(points.at(point.x(), point.y())).contains(point));
  }

  private static List<LevelsPlot.Placed> placed(Levels figure, Language language, int width) {
    return new LevelsPlot(figure, look(language)).placed(area(figure, language, width));
  }

  private static Rectangle2D area(Levels figure, Language language, int width) {
    return Frame.inside(width, Math.ceil(Charts.height(figure, width, language)));
  }

  private static Look look(Language language) {
    return new Look(Palette.of(Theme.LIGHT), ChartFonts.preferred(), language);
  }
}
