package manyi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.document.Figure.Meaning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
  /// How people see who lack one kind of cone, in linear RGB: Machado, Oliveira & Fernandes 2009,
  /// doi:10.1109/TVCG.2009.113, severity 1.
  @SuppressWarnings("ImmutableEnumChecker") // nobody writes to the matrix
  enum Sight {
    FULL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    PROTANOPIA(
        new double[][] {
          {0.152286, 1.052583, -0.204868},
          {0.114503, 0.786281, 0.099216},
          {-0.003882, -0.048116, 1.051998}
        }),
    DEUTERANOPIA(
        new double[][] {
          {0.367322, 0.860646, -0.227968},
          {0.280085, 0.672501, 0.047413},
          {-0.011820, 0.042940, 0.968881}
        });

    private final double[][] matrix;

    Sight(double[][] matrix) {
      this.matrix = matrix;
    }

    double[] seen(Color colour) {
      double[] rgb = {
        Palette.linear(colour.getRed()),
        Palette.linear(colour.getGreen()),
        Palette.linear(colour.getBlue())
      };
      return Stream.of(matrix)
          .mapToDouble(row -> Math.clamp(row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2], 0, 1))
          .toArray();
    }
  }

  @ParameterizedTest
  @EnumSource(Sight.class)
  void theLevelsOfAFivePointScaleAreToldApart(Sight sight) {
    var levels = IntStream.range(0, 5).mapToObj(i -> Palette.of(Theme.LIGHT).scale(i, 5)).toList();

    assertThat(leastDistance(levels, sight)).isGreaterThan(20);
  }

  @ParameterizedTest
  @EnumSource(Sight.class)
  void eightUnorderedLevelsAreToldApart(Sight sight) {
    var levels =
        IntStream.range(0, 8).mapToObj(i -> Palette.of(Theme.LIGHT).qualitative(i)).toList();

    assertThat(leastDistance(levels, sight)).isGreaterThan(12);
  }

  /// Their marks differ in shape too, so four colours at a time have to be told apart by everyone.
  @ParameterizedTest
  @EnumSource(Theme.class)
  void linesAreSeenOnTheirGroundAndToldApart(Theme theme) {
    var palette = Palette.of(theme);
    var lines = IntStream.range(0, 8).mapToObj(palette::series).toList();

    assertThat(lines).allMatch(line -> contrast(line, palette.ground()) > 3);
    assertThat(leastDistance(lines, Sight.FULL)).isGreaterThan(12);
    for (var sight : Sight.values()) {
      assertThat(leastDistance(lines.subList(0, 4), sight)).as(sight.name()).isGreaterThan(12);
    }
  }

  @ParameterizedTest
  @EnumSource(Sight.class)
  void theQuadrantsOfImportanceAreToldApart(Sight sight) {
    requireToldApart(List.of(Meaning.IMPROVE, Meaning.KEEP, Meaning.LOW, Meaning.OVERKILL), sight);
  }

  @ParameterizedTest
  @EnumSource(Sight.class)
  void theClassesOfElementsAreToldApart(Sight sight) {
    requireToldApart(
        List.of(Meaning.BASIC, Meaning.PERFORMANCE, Meaning.EXCITEMENT, Meaning.INDIFFERENT),
        sight);
  }

  private static void requireToldApart(List<Meaning> meanings, Sight sight) {
    for (var theme : Theme.values()) {
      var palette = Palette.of(theme);
      var points = meanings.stream().map(palette::strong).toList();
      var tiles = meanings.stream().map(meaning -> palette.tile(meaning, true)).toList();

      assertThat(leastDistance(points, sight)).as("points " + theme).isGreaterThan(12);
      assertThat(leastDistance(tiles, sight)).as("tiles " + theme).isGreaterThan(20);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aDoubtfulTileIsPalerThanASureOne(Theme theme) {
    var palette = Palette.of(theme);

    for (var meaning : Meaning.values()) {
      var sure = List.of(palette.ground(), palette.tile(meaning, true));
      var both = List.of(palette.tile(meaning, false), palette.tile(meaning, true));
      assertThat(leastDistance(both, Sight.FULL)).isGreaterThan(15);
      assertThat(leastDistance(sure, Sight.FULL)).isGreaterThan(20);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void wordsAreReadOnEveryGround(Theme theme) {
    var palette = Palette.of(theme);

    for (var meaning : Meaning.values()) {
      assertThat(contrast(palette.text(), palette.tint(meaning))).isGreaterThan(7);
      assertThat(contrast(palette.strong(meaning), palette.tint(meaning))).isGreaterThan(4.5);
    }
    assertThat(contrast(palette.text(), palette.ground())).isGreaterThan(7);
    assertThat(contrast(palette.secondary(), palette.ground())).isGreaterThan(4.5);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void valuesAreReadOnEveryBar(Theme theme) {
    var palette = Palette.of(theme);
    var scale = IntStream.range(0, 11).mapToObj(i -> palette.scale(i, 11));
    var others = IntStream.range(0, 24).mapToObj(palette::qualitative);
    var tiles =
        Stream.of(Meaning.values())
            .flatMap(
                meaning -> Stream.of(palette.tile(meaning, true), palette.tile(meaning, false)));

    assertThat(Stream.of(scale, others, tiles).flatMap(colours -> colours))
        .allSatisfy(
            colour -> assertThat(contrast(Palette.readableOn(colour), colour)).isGreaterThan(3.5));
  }

  private static double contrast(Color a, Color b) {
    double high = Math.max(Palette.luminance(a), Palette.luminance(b));
    double low = Math.min(Palette.luminance(a), Palette.luminance(b));
    return (high + 0.05) / (low + 0.05);
  }

  /// In CIE 1976 colour differences, of which about 2 can just be seen.
  private static double leastDistance(List<Color> colours, Sight sight) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < colours.size(); i++) {
      for (int j = 0; j < i; j++) {
        least =
            Math.min(
                least, distance(lab(sight.seen(colours.get(i))), lab(sight.seen(colours.get(j)))));
      }
    }
    return least;
  }

  private static double distance(double[] a, double[] b) {
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  private static double[] lab(double[] rgb) {
    double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double f(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }
}
