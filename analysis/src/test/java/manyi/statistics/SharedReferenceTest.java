package manyi.statistics;

import static manyi.statistics.ReferenceCases.elements;
import static manyi.statistics.ReferenceCases.matrix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The statistics against reference results for real surveys, where these are at hand.
class SharedReferenceTest {
  private static final Path FOLDER = Path.of("..", "..", "shared", "data", "reference");

  @Test
  void crossTabsOfRealSurveysAreThoseOfR() throws IOException {
    var tables =
        objects().filter(node -> node.has("counts") && node.has("adjusted_residual")).toList();
    assertThat(tables).hasSizeGreaterThan(20);
    for (var table : tables) {
      var found = Independence.of(matrix(table.get("counts"))).orElseThrow();
      assertThat(found.chiSquare())
          .isCloseTo(number(table, "chi_square"), near(table, "chi_square"));
      assertThat(found.df()).isEqualTo(table.get("df").asInt());
      assertThat(found.p()).isCloseTo(number(table, "p"), near(table, "p"));
      assertThat(found.cramersV()).isCloseTo(number(table, "cramers_v"), near(table, "cramers_v"));
      assertThat(found.smallestExpected())
          .isCloseTo(number(table, "min_expected"), near(table, "min_expected"));
      var residuals = matrix(table.get("adjusted_residual"));
      for (int row = 0; row < residuals.length; row++) {
        assertThat(found.residuals()[row]).containsExactly(residuals[row], within(1e-9));
      }
    }
  }

  @Test
  void exactTestsOfRealSurveysAreThoseOfR() throws IOException {
    var tables =
        objects().filter(node -> node.has("counts") && node.path("fisher_p").isNumber()).toList();
    int compared = 0;
    for (var table : tables) {
      var counts = Arrays.stream(matrix(table.get("counts"))).flatMapToDouble(Arrays::stream);
      var cells = counts.toArray();
      if (cells.length == 4 && Arrays.stream(cells).allMatch(cell -> cell == Math.rint(cell))) {
        double p = FisherExact.p((int) cells[0], (int) cells[1], (int) cells[2], (int) cells[3]);
        // R's own sum over the tables carries about ten digits here.
        double wanted = number(table, "fisher_p");
        assertThat(p).isCloseTo(wanted, within(wanted * 1e-9));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(2);
  }

  @Test
  void intervalsOfRealSurveysAreThoseOfR() throws IOException {
    int compared = 0;
    for (var frequencies : objects().filter(node -> node.has("n_valid")).toList()) {
      double n = number(frequencies, "n_valid");
      for (var level : elements(frequencies.path("rows")).toList()) {
        if (level.path("wilson_lower").isNumber()) {
          var interval = WilsonInterval.of(number(level, "count") / n, n, 0.95);
          assertThat(interval.lower()).isCloseTo(number(level, "wilson_lower"), within(1e-12));
          assertThat(interval.upper()).isCloseTo(number(level, "wilson_upper"), within(1e-12));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(50);
  }

  private static double number(JsonNode node, String name) {
    return node.get(name).asDouble();
  }

  /// The reference carries 15 significant digits.
  private static Offset<Double> near(JsonNode node, String name) {
    return within(Math.abs(number(node, name)) * 1e-11);
  }

  /// All objects in all files, at any depth.
  private static Stream<JsonNode> objects() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no reference data at " + FOLDER);
    var found = new ArrayList<JsonNode>();
    try (var files = Files.list(FOLDER)) {
      for (var file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        collect(JsonMapper.shared().readTree(Files.readString(file)), found);
      }
    }
    return found.stream();
  }

  private static void collect(JsonNode node, List<JsonNode> found) {
    if (node.isObject()) {
      found.add(node);
    }
    elements(node).forEach(child -> collect(child, found));
  }
}
