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
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Further tests of a table against reference results for real surveys, where these are at hand.
class SharedAssociationTest {
  private static final Path FOLDER = Path.of("..", "..", "shared", "data", "reference");

  @Test
  void likelihoodRatiosOfRealSurveysAreThoseOfR() throws IOException {
    int compared = 0;
    for (var table : tables("likelihood_ratio")) {
      var found = LikelihoodRatio.of(matrix(table.get("counts"))).orElseThrow();
      assertThat(found.statistic())
          .isCloseTo(number(table, "likelihood_ratio"), near(table, "likelihood_ratio"));
      assertThat(found.p())
          .isCloseTo(number(table, "likelihood_ratio_p"), near(table, "likelihood_ratio_p"));
      compared++;
    }
    assertThat(compared).isGreaterThan(20);
  }

  @Test
  void measuresOfOrderedQuestionsAreThoseOfR() throws IOException {
    int compared = 0;
    for (var table : tables("ordinal")) {
      var counts = matrix(table.get("counts"));
      var wanted = table.get("ordinal");
      var found =
          OrdinalAssociation.of(counts, places(counts.length), places(counts[0].length))
              .orElseThrow();
      assertThat(found.gamma().estimate())
          .isCloseTo(number(wanted, "gamma"), near(wanted, "gamma"));
      assertThat(found.kendall().estimate())
          .isCloseTo(number(wanted, "kendall_tau_b"), near(wanted, "kendall_tau_b"));
      assertThat(found.linearByLinear())
          .isCloseTo(number(wanted, "linear_by_linear"), near(wanted, "linear_by_linear"));
      assertThat(found.linearByLinearP())
          .isCloseTo(number(wanted, "linear_by_linear_p"), near(wanted, "linear_by_linear_p"));
      compared++;
    }
    assertThat(compared).isGreaterThan(8);
  }

  @Test
  void exactTestsOfLargerTablesAreThoseOfR() throws IOException {
    int exact = 0;
    for (var table : tables("fisher_p")) {
      var counts = matrix(table.get("counts"));
      if (Arrays.stream(counts).flatMapToDouble(Arrays::stream).allMatch(x -> x == Math.rint(x))) {
        var found = FisherFreemanHalton.of(whole(counts), 1).orElseThrow();
        double wanted = number(table, "fisher_p");
        if (found.exact()) {
          assertThat(found.p()).isCloseTo(wanted, within(wanted * 1e-9));
          exact++;
        } else {
          assertThat(wanted).isBetween(found.interval().lower(), found.interval().upper());
        }
      }
    }
    assertThat(exact).isGreaterThan(5);
  }

  @Test
  void columnProportionsAreThoseOfR() throws IOException {
    int compared = 0;
    for (var table : tables("column_proportions")) {
      var counts = matrix(table.get("counts"));
      var columns = elements(table.get("cols")).map(JsonNode::asString).toList();
      var totals =
          IntStream.range(0, columns.size())
              .mapToDouble(c -> Arrays.stream(counts).mapToDouble(row -> row[c]).sum())
              .toArray();
      var rows = elements(table.get("column_proportions")).toList();
      for (int row = 0; row < rows.size(); row++) {
        compared += pairs(rows.get(row), counts[row], totals, columns);
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  private static int pairs(JsonNode row, double[] counts, double[] totals, List<String> columns) {
    var z = new ArrayList<JsonNode>();
    var p = new ArrayList<Double>();
    for (var pair : elements(row.get("pairs")).toList()) {
      int a = columns.indexOf(pair.get("col_a").asString());
      int b = columns.indexOf(pair.get("col_b").asString());
      Optional<ColumnTest> found =
          ColumnTests.proportions(
              counts[a] / totals[a], totals[a], counts[b] / totals[b], totals[b], 0);
      assertThat(found.isPresent()).isEqualTo(pair.path("z").isNumber());
      found.ifPresent(test -> {
        assertThat(test.statistic()).isCloseTo(number(pair, "z"), within(1e-9));
        assertThat(test.p()).isCloseTo(number(pair, "p"), near(pair, "p"));
        z.add(pair);
        p.add(test.p());
      });
    }
    var adjusted = Adjustment.BONFERRONI.adjusted(p.stream().mapToDouble(x -> x).toArray());
    for (int i = 0; i < adjusted.length; i++) {
      assertThat(adjusted[i]).isLessThanOrEqualTo(number(z.get(i), "p_bonferroni") * (1 + 1e-9));
    }
    return z.size();
  }

  private static double[] places(int size) {
    return IntStream.rangeClosed(1, size).mapToDouble(i -> i).toArray();
  }

  private static long[][] whole(double[][] counts) {
    return Arrays.stream(counts)
        .map(row -> Arrays.stream(row).mapToLong(count -> (long) count).toArray())
        .toArray(long[][]::new);
  }

  private static double number(JsonNode node, String name) {
    return node.get(name).asDouble();
  }

  private static Offset<Double> near(JsonNode node, String name) {
    return within(Math.max(Math.abs(number(node, name)) * 1e-9, 1e-300));
  }

  private static List<JsonNode> tables(String field) throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no reference data beside the project");
    var found = new ArrayList<JsonNode>();
    try (var files = Files.newDirectoryStream(FOLDER, "*.json")) {
      for (var file : files) {
        collect(JsonMapper.shared().readTree(file.toFile()), field, found);
      }
    }
    return found;
  }

  private static void collect(JsonNode node, String field, List<JsonNode> found) {
    if (node.has("counts") && node.has(field)) {
      found.add(node);
    }
    node.forEach(child -> collect(child, field, found));
  }
}
