package manyi.statistics;

import static manyi.statistics.ReferenceCases.elements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Tests of means from the groups' n, means and standard deviations of real surveys, against R.
class SharedGroupsTest {
  private static final Path FOLDER = Path.of("..", "..", "shared", "data", "reference");

  /// The reference carries 15 significant digits, and differences of means lose a few of them.
  private static final double DIGITS = 1e-9;

  @Test
  void testsOfMeansAreThoseOfR() throws IOException {
    var comparisons =
        objects()
            .filter(node -> node.path("groups").isArray() && node.at("/welch_anova/F").isNumber())
            .toList();
    assertThat(comparisons).hasSizeGreaterThan(15);
    for (var comparison : comparisons) {
      var groups = elements(comparison.get("groups")).map(SharedGroupsTest::group).toList();
      assertIntervals(comparison, groups);
      var welch = WelchAnova.of(groups).orElseThrow();
      near(comparison, "/welch_anova/F", welch.f());
      near(comparison, "/welch_anova/df2", welch.df2());
      near(comparison, "/welch_anova/p", welch.p());
      var classical = AnalysisOfVariance.of(groups).orElseThrow();
      near(comparison, "/anova/F", classical.f());
      near(comparison, "/anova/p", classical.p());
      near(comparison, "/anova/eta_squared", classical.etaSquared());
      near(comparison, "/anova/omega_squared", classical.omegaSquared());
      if (groups.size() == 2) {
        assertPair(comparison, groups);
      } else {
        assertPairs(comparison, groups);
      }
    }
  }

  private static GroupMean group(JsonNode node) {
    double n = node.get("n").asDouble();
    double sd = node.get("sd").asDouble();
    return new GroupMean(n, n, node.get("mean").asDouble(), sd * sd * (n - 1));
  }

  private static void assertIntervals(JsonNode comparison, List<GroupMean> groups) {
    var wanted = elements(comparison.get("groups")).toList();
    for (int i = 0; i < groups.size(); i++) {
      near(wanted.get(i), "/ci95_lower", groups.get(i).interval(0.95).lower());
      near(wanted.get(i), "/ci95_upper", groups.get(i).interval(0.95).upper());
    }
  }

  private static void assertPair(JsonNode comparison, List<GroupMean> groups) {
    var test = WelchTest.of(groups.getFirst(), groups.getLast(), 0.95).orElseThrow();
    near(comparison, "/t_welch/t", test.t());
    near(comparison, "/t_welch/df", test.df());
    near(comparison, "/t_welch/p", test.p());
    near(comparison, "/t_welch/ci95/0", test.interval().lower());
    near(comparison, "/t_welch/ci95/1", test.interval().upper());
    var g = HedgesG.of(groups.getFirst(), groups.getLast(), 0.95);
    near(comparison, "/effect/hedges_g", g.value());
  }

  private static void assertPairs(JsonNode comparison, List<GroupMean> groups) {
    var wanted = elements(comparison.path("posthoc")).iterator();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size() && wanted.hasNext(); j++) {
        var pair = wanted.next();
        var test = WelchTest.of(groups.get(i), groups.get(j), 0.95).orElseThrow();
        near(pair, "/games_howell_t", test.t());
        near(pair, "/games_howell_df", test.df());
      }
    }
  }

  private static void near(JsonNode node, String path, double actual) {
    double wanted = node.at(path).asDouble();
    assertThat(actual).as(path).isCloseTo(wanted, within(Math.abs(wanted) * DIGITS + 1e-14));
  }

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
