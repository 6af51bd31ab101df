package manyi.analysis.banner;

import static manyi.statistics.ReferenceCases.elements;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.statistics.Adjustment;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.ChoiceWord;
import manyi.text.UserProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Comparisons of columns against R, under every preset and adjustment.
class BannerReferenceTest {
  static Stream<Case> cases() {
    return ReferenceCases.of("banner", "banner");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comparesColumnsAsR(Case given) throws UserProblem {
    for (var adjustment : Adjustment.values()) {
      var settings =
          Map.of(
              "rows",
              "sat",
              "columns",
              "group",
              "bottom",
              "0",
              "preset",
              "design",
              "adjustment",
              ChoiceWord.of(adjustment));
      var table = Banners.result(survey(given), settings).tables().getFirst();
      var wanted = elements(given.expected().get("rows")).toList();
      for (var row : wanted) {
        compare(given, row(table, row.get("row").asString()), row, adjustment);
      }
    }
  }

  private static BannerRow row(BannerTable table, String name) {
    return switch (name) {
      case "top" -> Banners.row(table, RowKind.TOP_BOX, "");
      case "mean" -> Banners.row(table, RowKind.MEAN, "");
      default -> Banners.row(table, RowKind.LEVEL, name);
    };
  }

  private static void compare(Case given, BannerRow row, JsonNode wanted, Adjustment adjustment) {
    var name = wanted.get("row").asString();
    for (int column = 0; column < row.cells().size(); column++) {
      var cell = row.cells().get(column);
      given.assertNear(name, cell.value(), wanted.get("values").get(column).asDouble());
      given.assertNear(
          name,
          Objects.requireNonNull(cell.base()).effective(),
          wanted.get("effective").get(column).asDouble());
    }
    var pairs = elements(wanted.get("pairs")).toList();
    assertThat(row.comparisons()).hasSameSizeAs(pairs);
    for (int i = 0; i < pairs.size(); i++) {
      var comparison = row.comparisons().get(i);
      var pair = pairs.get(i);
      assertThat(comparison.first() + 1).isEqualTo(pair.get("first").asInt());
      assertThat(comparison.second() + 1).isEqualTo(pair.get("second").asInt());
      for (var preset : Preset.values()) {
        judged(given, comparison, preset, pair.path(ChoiceWord.of(preset)), adjustment);
      }
    }
  }

  private static void judged(
      Case given, Comparison comparison, Preset preset, JsonNode wanted, Adjustment adjustment) {
    var judgement = comparison.under(preset);
    if (!wanted.isObject()) {
      assertThat(judgement).isNull();
      return;
    }
    var made = Objects.requireNonNull(judgement);
    given.assertNear(preset + " statistic", made.statistic(), wanted.get("statistic").asDouble());
    given.assertNear(preset + " p", made.p(), wanted.get("p").asDouble());
    if (wanted.get("df").isNumber()) {
      given.assertNear(preset + " df", made.df(), wanted.get("df").asDouble());
    } else {
      assertThat(made.df()).isInfinite();
    }
    var adjusted =
        switch (adjustment) {
          case NONE -> "p";
          case BONFERRONI -> "bonferroni";
          case HOLM -> "holm";
          case BENJAMINI_HOCHBERG -> "benjamini_hochberg";
        };
    given.assertNear(preset + " adjusted", made.adjustedP(), wanted.get(adjusted).asDouble());
  }

  private static Survey survey(Case given) {
    var input = given.input();
    var scores =
        elements(input.get("rating")).mapToInt(node -> node.isNull() ? 0 : node.asInt()).toArray();
    var weights = elements(input.get("weights")).mapToDouble(JsonNode::asDouble).toArray();
    var columns =
        elements(input.get("columns"))
            .map(column -> elements(column).mapToInt(JsonNode::asInt).toArray())
            .toList();
    var builder = SurveyBuilder.of(scores.length).rating("sat", "Satisfaction", 1, 5, scores);
    if (input.get("apart").asBoolean()) {
      builder.single("group", "Group", "A B C D", codes(columns, scores.length));
    } else {
      builder.add("group", "Uses", Kind.MULTIPLE, levels(columns), chosen(columns, scores.length));
    }
    builder
        .role(Role.STRATUM)
        .number("stratum", "Stratum", numbers(input.get("strata")))
        .role(Role.CLUSTER)
        .number("cluster", "Cluster", numbers(input.get("clusters")));
    return builder.build().weighted(Weights.of("w", weights));
  }

  private static double[] numbers(JsonNode node) {
    return elements(node).mapToDouble(JsonNode::asDouble).toArray();
  }

  private static int[] codes(List<int[]> columns, int respondents) {
    var codes = new int[respondents];
    Arrays.fill(codes, -1);
    for (int column = 0; column < columns.size(); column++) {
      for (int row = 0; row < respondents; row++) {
        codes[row] = columns.get(column)[row] == 1 ? column : codes[row];
      }
    }
    return codes;
  }

  private static List<Level> levels(List<int[]> columns) {
    return IntStream.range(0, columns.size()).mapToObj(i -> Level.of("use" + i)).toList();
  }

  private static Answers chosen(List<int[]> columns, int respondents) {
    var options = new ArrayList<Rows>();
    columns.forEach(column -> options.add(Rows.where(respondents, row -> column[row] == 1)));
    return new Answers.Chosen(options, Rows.all(respondents), Rows.none(respondents));
  }
}
