package manyi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.document.Figure.PathDiagram;
import manyi.document.Figure.PathDiagram.Edge;
import manyi.document.Figure.PathDiagram.Node;
import manyi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Boxes, arrows and labels measured with the real font where the real picture has them, at the
/// sizes of documents and of cards in the window.
class DiagramSceneTest {
  private static final List<Integer> WIDTHS = List.of(560, 640, 720, 900, 1100);

  static Stream<Arguments> pictures() {
    return Stream.of(Language.values())
        .flatMap(language ->
            Stream.of("acsi", "ecsi", "tcsi", "twelve", "chain", "two", "items")
                .flatMap(
                    name -> WIDTHS.stream().map(width -> Arguments.of(name, language, width))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("pictures")
  void nothingLiesUponAnythingElse(String name, Language language, int width) {
    var figure =
        (PathDiagram) Objects.requireNonNull(StructureSamples.all(language).get("diagram-" + name));
    int wide =
        figure.items().isEmpty() ? width : Math.max(width, Charts.size(figure, language).width());
    requireTidy(scene(figure, language, wide), area(figure, language, wide));
  }

  @Test
  void boxesThatTheUserPutUponEachOtherStandApart() {
    var figure =
        new PathDiagram(
            "",
            IntStream.range(0, 5).mapToObj(i -> node("L" + i, 0.5 + 0.01 * i, 0.5)).toList(),
            List.of(),
            List.of(edge("L0", "L4")));
    var scene = scene(figure, Language.EN, 720);
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < i; j++) {
        assertThat(scene.places().get(i).intersects(scene.places().get(j))).isFalse();
      }
    }
  }

  @Test
  void anArrowGoesAroundABoxThatStandsInItsWay() {
    var figure =
        new PathDiagram(
            "",
            List.of(node("A", 0, 0.5), node("B", 0.5, 0.5), node("C", 1, 0.5), node("D", 0.5, 1)),
            List.of(),
            List.of(edge("A", "B"), edge("B", "C"), edge("A", "C")));
    var scene = scene(figure, Language.EN, 720);
    assertThat(scene.routes().get(0)).hasSize(2);
    assertThat(DiagramRoutes.passes(scene.routes().get(2), scene.places().get(1))).isFalse();
  }

  @Test
  void arrowsThatGoNowhereAreLeftOut() {
    var figure =
        new PathDiagram(
            "", List.of(node("A", 0, 0)), List.of(), List.of(edge("A", "A"), edge("A", "Z")));
    assertThat(scene(figure, Language.EN, 560).edges()).isEmpty();
  }

  @Test
  void boxesAndCoefficientsCanBeAskedAbout() {
    var figure = StructureSamples.diagram(StructureSamples.model("ecsi", Language.ZH), Language.ZH);
    double height = Charts.height(figure, 720, Language.ZH);
    var points = new ScreenChart(figure, Theme.LIGHT, Language.ZH).points(720, height);
    assertThat(points.all()).hasSize(figure.nodes().size() + figure.edges().size());
    for (var point : points.all()) {
      assertThat(points.at(point.x(), point.y())).contains(point);
    }
    assertThat(points.of("latent:满意度")).hasSize(1);
    assertThat(points.of("质量>价值"))
        .singleElement()
        .satisfies(point -> assertThat(point.label()).isEqualTo("质量 → 价值"));
  }

  private static Node node(String name, double x, double y) {
    return new Node(name, List.of("70.0"), x, y, null, "");
  }

  private static Edge edge(String from, String to) {
    return new Edge(from, to, "0.50", true, 0.5, false, "");
  }

  private static DiagramScene scene(PathDiagram figure, Language language, int width) {
    return new DiagramPlot(figure, look(language)).scene(area(figure, language, width));
  }

  private static Rectangle2D area(PathDiagram figure, Language language, int width) {
    return Frame.inside(width, Math.ceil(Charts.height(figure, width, language)));
  }

  private static Look look(Language language) {
    return new Look(Palette.of(Theme.LIGHT), ChartFonts.preferred(), language);
  }

  private static void requireTidy(DiagramScene scene, Rectangle2D area) {
    var places = scene.places();
    for (int i = 0; i < places.size(); i++) {
      assertThat(area.contains(places.get(i))).as("box inside").isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(places.get(i).intersects(places.get(j))).as("box upon box").isFalse();
      }
    }
    for (int i = 0; i < scene.edges().size(); i++) {
      var edge = scene.edges().get(i);
      for (int j = 0; j < places.size(); j++) {
        var name = scene.boxes().get(j).node().name();
        if (!name.equals(edge.from()) && !name.equals(edge.to())) {
          assertThat(DiagramRoutes.passes(scene.routes().get(i), places.get(j)))
              .as(edge + " through " + name)
              .isFalse();
        }
      }
      var label = Objects.requireNonNull(scene.labels().get(i));
      assertThat(area.contains(label)).as(edge + " inside").isTrue();
      assertThat(places).as(edge + " upon a box").noneMatch(label::intersects);
      for (int j = 0; j < i; j++) {
        assertThat(label.intersects(Objects.requireNonNull(scene.labels().get(j))))
            .as(edge + " upon " + scene.edges().get(j))
            .isFalse();
      }
    }
  }
}
