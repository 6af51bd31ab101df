package manyi.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.structure.Latent.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramLayoutTest {
  private static final String ECSI =
      "e ~ i; q ~ e; v ~ e + q; s ~ i + e + q + v; c ~ s; l ~ i + s + c";

  @Test
  void anEmptyModelHasNoPlaces() {
    assertThat(DiagramLayout.of(StructuralModel.EMPTY)).isEmpty();
  }

  @Test
  void oneLatentVariableStandsInTheMiddle() throws Exception {
    assertThat(DiagramLayout.of(ModelText.parse("a"))).isEqualTo(Map.of("a", new Place(0.5, 0.5)));
  }

  @Test
  void aChainIsALine() throws Exception {
    var places = DiagramLayout.of(ModelText.parse("l ~ s; r ~ l"));
    assertThat(x(places, "s")).isLessThan(x(places, "l"));
    assertThat(x(places, "l")).isLessThan(x(places, "r"));
    assertThat(places.values().stream().map(Place::y).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ECSI,
        "q ~ e; v ~ e + q; s ~ e + q + v; c ~ s; l ~ s + c",
        "e ~ i; q ~ i + e; v ~ i + e + q; s ~ i + e + q + v; c ~ s; l ~ i + s + c"
      })
  void noCauseStandsToTheRightOfItsEffectAndNoTwoStandInOnePlace(String text) throws Exception {
    var model = ModelText.parse(text);
    var places = DiagramLayout.of(model);
    assertThat(new HashSet<>(places.values())).hasSameSizeAs(model.latents());
    assertThat(model.paths())
        .allSatisfy(
            path -> assertThat(x(places, path.from())).isLessThanOrEqualTo(x(places, path.to())));
  }

  /// However the latent variables and the paths are ordered.
  @ParameterizedTest
  @EnumSource(value = Template.class, names = "OWN", mode = EnumSource.Mode.EXCLUDE)
  void noEffectOfATemplateStandsToTheLeftOfItsCause(Template template) {
    var model = template.model(Concept::name);
    var random = new Random(4);
    for (int order = 0; order < 4; order++) {
      var latents = new ArrayList<>(model.latents());
      var paths = new ArrayList<>(model.paths());
      if (order > 0) {
        Collections.shuffle(latents, random);
        Collections.shuffle(paths, random);
      }
      var places = DiagramLayout.of(new StructuralModel(latents, paths));
      assertThat(paths)
          .allSatisfy(
              path -> assertThat(x(places, path.from())).isLessThanOrEqualTo(x(places, path.to())));
    }
  }

  @Test
  void theSameModelHasTheSameDiagram() throws Exception {
    var model = ModelText.parse(ECSI);
    assertThat(DiagramLayout.of(model)).isEqualTo(DiagramLayout.of(model));
  }

  @Test
  void placesOfTheUserAreKept() throws Exception {
    var model = ModelText.parse(ECSI + "; s @ 0.1, 0.9; i @ 0.95, 0.05");
    var places = DiagramLayout.of(model);
    assertThat(places.get("s")).isEqualTo(new Place(0.1, 0.9));
    assertThat(places.get("i")).isEqualTo(new Place(0.95, 0.05));
  }

  @Test
  void aCircleAndTwoWaysBetweenAPairAreLaidOutToo() throws Exception {
    assertThat(DiagramLayout.of(ModelText.parse("b ~ a; c ~ b; a ~ c; b ~ c"))).hasSize(3);
  }

  @Test
  void manyLatentVariablesHavePlacesInTheDiagram() throws Exception {
    var text =
        IntStream.range(1, 30)
            .mapToObj(i -> "v" + i + " ~ v" + i / 2)
            .collect(Collectors.joining(";"));
    var places = DiagramLayout.of(ModelText.parse(text));
    assertThat(places).hasSize(30);
    assertThat(places.values())
        .allMatch(place -> place.x() > 0 && place.x() < 1 && place.y() > 0 && place.y() < 1);
  }

  private static double x(Map<String, Place> places, String name) {
    return Objects.requireNonNull(places.get(name)).x();
  }
}
