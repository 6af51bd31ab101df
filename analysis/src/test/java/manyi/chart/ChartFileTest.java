package manyi.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import manyi.document.Figure;
import manyi.document.Figure.Bar;
import manyi.document.Figure.Bars;
import manyi.document.Figure.Series;
import manyi.document.NumberFormat;
import manyi.text.Language;
import manyi.text.UserProblem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ChartFileTest {
  @TempDir Path folder;

  static Stream<Arguments> figures() {
    return Stream.of(Language.values())
        .flatMap(language ->
            SampleFigures.all(language).entrySet().stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue(), language)));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("figures")
  void everyFigureBecomesAPicture(String name, Figure figure, Language language) throws Exception {
    for (var format : new ChartFormat[] {ChartFormat.PNG, ChartFormat.SVG}) {
      var file = folder.resolve(name + "." + format.ending());
      ChartFile.write(figure, format, 96, file, language);
      assertThat(file).isNotEmptyFile();
    }
    var image = ImageIO.read(folder.resolve(name + ".png").toFile());
    assertThat(image.getWidth()).isEqualTo(Charts.size(figure, language).width());
    assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
    assertThat(svgText(folder.resolve(name + ".svg"))).contains(squeezed(figure.title()));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("figures")
  void noLabelOfABarIsEverCut(String name, Figure figure, Language language) throws Exception {
    var file = folder.resolve(name + ".svg");
    ChartFile.write(figure, ChartFormat.SVG, 96, file, language);

    List<String> labels =
        switch (figure) {
          case Bars bars -> bars.bars().stream().map(Bar::label).toList();
          case Figure.Stacked stacked -> stacked.bars();
          case Figure.Dots dots -> dots.bars().stream().map(Bar::label).toList();
          case Figure.HeatMap map ->
              Stream.concat(map.rows().stream(), map.columns().stream()).toList();
          case Figure.Quadrants quadrants ->
              quadrants.points().stream()
                  .filter(QuadrantScene::drawn)
                  .map(Figure.Point::label)
                  .toList();
          case Figure.Panels panels ->
              panels.panels().stream()
                  .flatMap(panel ->
                      Stream.concat(
                          Stream.of(panel.title()),
                          panel.points().stream()
                              .filter(QuadrantScene::drawn)
                              .map(Figure.Point::label)))
                  .toList();
          case Figure.Tiles tiles ->
              Stream.of(
                      tiles.rows().stream(),
                      tiles.columns().stream(),
                      tiles.key().stream().map(Figure.Named::name))
                  .flatMap(some -> some)
                  .filter(label -> !tiles.rows().isEmpty())
                  .toList();
          case Figure.Opposites opposites ->
              Stream.concat(
                      opposites.rows().stream().map(Figure.Opposite::label),
                      opposites.rows().isEmpty()
                          ? Stream.of()
                          : Stream.of(opposites.first(), opposites.second()))
                  .toList();
          case Figure.PathDiagram diagram ->
              Stream.of(
                      diagram.nodes().stream().map(Figure.PathDiagram.Node::name),
                      diagram.nodes().stream().flatMap(node -> node.lines().stream()),
                      diagram.items().stream().map(Figure.PathDiagram.Item::label),
                      diagram.edges().stream().map(Figure.PathDiagram.Edge::label))
                  .flatMap(some -> some)
                  .toList();
          case Figure.Series series -> series.lines().stream().map(Series.Line::label).toList();
          case Figure.Waterfall waterfall ->
              Double.isNaN(waterfall.end().value())
                  ? List.of()
                  : Stream.concat(
                          Stream.of(waterfall.start().label(), waterfall.end().label()),
                          waterfall.steps().stream().map(Figure.Waterfall.Step::label))
                      .toList();
          case Figure.Levels levels -> levels.boxes().stream().flatMap(box -> names(box)).toList();
        };
    var text = svgText(file);
    assertThat(labels).allSatisfy(label -> assertThat(text).contains(squeezed(label)));
  }

  @Test
  void aHigherResolutionHasMorePixelsAndSaysSo() throws Exception {
    var figure = SampleFigures.quadrants(6, Language.ZH);
    var file = folder.resolve("chart.png");
    ChartFile.write(figure, ChartFormat.PNG, 300, file, Language.ZH);

    assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(720 * 300 / 96);
    assertThat(millimetresAPixel(Files.readAllBytes(file))).isBetween(0.08465, 0.08468);
    assertThat(millimetresAPixel(ChartFile.png(figure, 96, Language.ZH))).isBetween(0.264, 0.265);
  }

  @Test
  void aPdfHoldsItsFontsAndItsWords() throws Exception {
    var file = folder.resolve("chart.pdf");
    ChartFile.write(
        SampleFigures.quadrants(15, Language.ZH), ChartFormat.PDF, 96, file, Language.ZH);

    try (var document = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(document)).contains("重要程度与满意程度", "急需改进", "话费结算的准确性");
      var form = document.getPage(0).getResources();
      var fonts =
          StreamSupport.stream(form.getXObjectNames().spliterator(), false)
              .map(name -> fonts(form, name))
              .collect(Collectors.joining());
      assertThat(fonts).contains("NotoSansSC-Regular").contains("NotoSansSC-Bold");
      assertThat(Files.size(file)).isLessThan(200_000);
    }
  }

  @Test
  void aPdfIsWrittenOfEveryKindOfFigure() throws Exception {
    var wanted = List.of("bars-long", "stacked-scale", "bars-empty");
    for (var entry : SampleFigures.all(Language.EN).entrySet()) {
      if (wanted.contains(entry.getKey())) {
        var file = folder.resolve(entry.getKey() + ".pdf");
        ChartFile.write(entry.getValue(), ChartFormat.PDF, 96, file, Language.EN);
        try (var document = Loader.loadPDF(file.toFile())) {
          assertThat(squeezed(new PDFTextStripper().getText(document)))
              .contains(squeezed(entry.getValue().title()));
        }
      }
    }
  }

  @Test
  void anSvgNamesItsFontsAndIsTheSameEachTime() throws Exception {
    var figure = SampleFigures.quadrants(15, Language.ZH);
    var once = folder.resolve("once.svg");
    var again = folder.resolve("again.svg");
    ChartFile.write(figure, ChartFormat.SVG, 96, once, Language.ZH);
    ChartFile.write(figure, ChartFormat.SVG, 96, again, Language.ZH);

    assertThat(Files.readString(once))
        .contains("'Noto Sans SC'", "sans-serif", "font-weight=\"bold\"", "viewBox");
    assertThat(once).hasSameTextualContentAs(again);
  }

  @Test
  void anImpossibleResolutionIsTheUsersToMend() {
    var file = folder.resolve("chart.png");
    var tall =
        new Bars(
            "",
            IntStream.range(0, 500)
                .mapToObj(i -> new Bar("bar " + i, 0.5, Double.NaN, Double.NaN))
                .toList(),
            NumberFormat.PERCENT);

    assertThatThrownBy(() -> ChartFile.write(tall, ChartFormat.PNG, 10, file, Language.EN))
        .isInstanceOfSatisfying(
            UserProblem.class,
            e -> assertThat(e.problem().key()).isEqualTo("chart.resolution-out-of-range"));
    assertThatThrownBy(() -> ChartFile.write(tall, ChartFormat.PNG, 600, file, Language.EN))
        .isInstanceOfSatisfying(
            UserProblem.class,
            e -> assertThat(e.problem().key()).isEqualTo("chart.too-many-pixels"));
    assertThat(file).doesNotExist();
  }

  private static String fonts(PDResources resources, COSName name) {
    try {
      var form = (PDFormXObject) resources.getXObject(name);
      var inside = form.getResources();
      return StreamSupport.stream(inside.getFontNames().spliterator(), false)
          .map(font -> {
            try {
              return inside.getFont(font).getName() + " ";
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          })
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double millimetresAPixel(byte[] png) throws IOException {
    var reader = ImageIO.getImageReadersByFormatName("png").next();
    try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
      reader.setInput(input);
      var root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_1.0");
      var size = (Element) root.getElementsByTagName("HorizontalPixelSize").item(0);
      return Double.parseDouble(size.getAttribute("value"));
    } finally {
      reader.dispose();
    }
  }

  /// All text of an SVG without blanks, in the order of drawing.
  private static String svgText(Path file) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    var document = factory.newDocumentBuilder().parse(file.toFile());
    var texts = document.getElementsByTagName("text");
    return squeezed(
        IntStream.range(0, texts.getLength())
            .mapToObj(i -> texts.item(i).getTextContent())
            .collect(Collectors.joining()));
  }

  private static Stream<String> names(Figure.Levels.Box box) {
    return Stream.concat(
        Stream.of(box.name(), box.value(), box.weight()),
        box.parts().stream().flatMap(part -> names(part)));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }
}
