package manyi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The values from R under `src/test/resources/reference`; their README states the conventions.
public final class ReferenceCases {
  private ReferenceCases() {}

  /// One case.
  public record Case(String name, JsonNode input, JsonNode expected, double tolerance) {
    /// A number of the expected part, such as `test.p`; NaN where it is null.
    public double number(String path) {
      return ReferenceCases.number(expected.at("/" + path.replace('.', '/')));
    }

    /// Compares with a number of the expected part.
    public void matches(String path, double actual) {
      assertNear(path, actual, number(path));
    }

    /// Compares with a matrix of the expected part.
    public void matches(String path, double[][] actual) {
      var matrix = ReferenceCases.matrix(expected.at("/" + path.replace('.', '/')));
      assertThat(actual).as(path).hasNumberOfRows(matrix.length);
      for (int row = 0; row < matrix.length; row++) {
        matches(path + " row " + row, actual[row], matrix[row]);
      }
    }

    /// Compares a list of numbers.
    public void matches(String what, double[] actual, double[] wanted) {
      assertThat(actual).as(what).hasSameSizeAs(wanted);
      for (int i = 0; i < wanted.length; i++) {
        assertNear(what + " " + i, actual[i], wanted[i]);
      }
    }

    /// Compares relative to the expected value; where that is 0 absolutely.
    public void assertNear(String what, double actual, double wanted) {
      if (Double.isNaN(wanted)) {
        assertThat(actual).as(what).isNaN();
        return;
      }
      double allowed = wanted == 0 ? tolerance : tolerance * Math.abs(wanted);
      assertThat(Math.abs(actual - wanted))
          .as("%s: %s, where R has %s", what, actual, wanted)
          .isLessThanOrEqualTo(allowed);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /// All cases of a kind in `reference/<file>.json`; there is at least one.
  public static Stream<Case> of(String file, String kind) {
    var cases =
        elements(read(file).get("cases"))
            .filter(node -> node.get("kind").asString().equals(kind))
            .map(ReferenceCases::read)
            .toList();
    assertThat(cases).as(kind).isNotEmpty();
    return cases.stream();
  }

  /// The names of all kinds in a file.
  public static Stream<String> kinds(String file) {
    return elements(read(file).get("cases")).map(node -> node.get("kind").asString()).distinct();
  }

  /// A list of numbers, NaN for null.
  public static double[] numbers(JsonNode node) {
    return elements(node).mapToDouble(ReferenceCases::number).toArray();
  }

  public static double[][] matrix(JsonNode node) {
    return elements(node).map(ReferenceCases::numbers).toArray(double[][]::new);
  }

  public static Stream<JsonNode> elements(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  private static Case read(JsonNode node) {
    return new Case(
        node.get("name").asString(),
        node.get("input"),
        node.get("expected"),
        node.get("tolerance").asDouble());
  }

  private static double number(JsonNode node) {
    assertThat(node.isNumber() || node.isNull()).as("a number or null: %s", node).isTrue();
    return node.isNull() ? Double.NaN : node.asDouble();
  }

  private static JsonNode read(String file) {
    try (var stream = ReferenceCases.class.getResourceAsStream("/reference/" + file + ".json")) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(stream, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
