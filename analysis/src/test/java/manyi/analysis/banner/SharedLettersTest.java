package manyi.analysis.banner;

import static manyi.statistics.ReferenceCases.elements;
import static manyi.statistics.ReferenceCases.matrix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The letters of columns against reference results for real surveys, where these are at hand.
class SharedLettersTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");

  @Test
  void lettersOfRealSurveysAreThoseOfTheReference() throws IOException, UserProblem {
    int letters = 0;
    for (var table : tables()) {
      var settings = Map.of("rows", "r", "columns", "c", "preset", "spss", "flag-below", "0");
      var found = Banners.result(survey(table), settings).tables().getFirst();
      for (var row : elements(table.get("column_proportions")).toList()) {
        var label = row.get("row").asString().replace(' ', '_');
        letters += compare(Banners.row(found, RowKind.LEVEL, label), row, "");
      }
    }
    assertThat(letters).isGreaterThan(50);
  }

  @Test
  void effectiveBasesOfTheAirportSurveyAreThoseOfTheReference() throws IOException, UserProblem {
    var file = DATA.resolve("real").resolve("sfo_customer_survey_2017.xlsx");
    assumeTrue(Files.exists(file), "no file " + file);
    var plain = Importer.open(file, Corrections.NONE, Progress.none()).survey();
    var values = new double[plain.respondents()];
    var numbers = plain.question("weight").numbers();
    for (int row = 0; row < values.length; row++) {
      values[row] = numbers.applyAsDouble(row);
    }
    var survey = plain.weighted(Weights.of("weight", values));
    var weighted = read("sfo2017_crosstabs.json").get("weighted");
    var pairs =
        Map.of(
            "Q7ALL_by_age", List.of("q7all", "q19age"),
            "problem_by_gender", List.of("q15problem", "q20gender"),
            "food_by_peak", List.of("q4food", "peak"));
    int compared = 0;
    for (var name : pairs.keySet()) {
      var questions = Objects.requireNonNull(pairs.get(name));
      var wanted = weighted.get(name);
      var columns = elements(wanted.get("cols")).map(JsonNode::asString).toList();
      var question = survey.question(questions.getLast());
      var codes = question.levels().stream().map(level -> level.code()).toList();
      if (!codes.subList(0, columns.size()).equals(columns)) {
        continue;
      }
      var settings = Map.of("rows", questions.getFirst(), "columns", questions.getLast());
      var table = Banners.result(survey, settings).tables().getFirst();
      var rows = elements(wanted.get("column_proportions")).toList();
      var levels = survey.question(questions.getFirst()).levels();
      for (var row : rows) {
        var label =
            levels.stream()
                .filter(level -> level.code().equals(row.get("row").asString()))
                .findFirst()
                .orElseThrow()
                .label();
        compare(Banners.row(table, RowKind.LEVEL, label), row, "_neff");
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(4);
  }

  /// @param suffix of the names of the statistic and its p
  /// @return how many letters were compared
  private static int compare(BannerRow found, JsonNode wanted, String suffix) {
    var preset = suffix.isEmpty() ? Preset.SPSS : Preset.EFFECTIVE;
    var pairs = elements(wanted.get("pairs")).toList();
    boolean all = true;
    for (int i = 0; i < pairs.size(); i++) {
      var judgement = found.comparisons().get(i).under(preset);
      if (pairs.get(i).has("skipped")) {
        assertThat(judgement).isNull();
        all = false;
      } else {
        var made = Objects.requireNonNull(judgement);
        double p = pairs.get(i).get("p" + suffix).asDouble();
        assertThat(made.statistic())
            .isCloseTo(pairs.get(i).get("z" + suffix).asDouble(), within(1e-9));
        assertThat(made.p()).isCloseTo(p, within(p * 1e-9));
      }
    }
    // Where pairs are left out the reference still multiplies by the number of all pairs.
    if (!all || !suffix.isEmpty()) {
      return 0;
    }
    var letters = elements(wanted.get("bonferroni_letters_05")).map(JsonNode::asString).toList();
    assertThat(found.cells().stream().map(BannerCell::letters)).containsExactlyElementsOf(letters);
    return letters.stream().mapToInt(one -> one.isEmpty() ? 0 : one.split(" ").length).sum();
  }

  /// A survey with these counts: a respondent a count, or a weighted one a cell.
  private static Survey survey(JsonNode table) {
    var counts = matrix(table.get("counts"));
    var rows = new ArrayList<Integer>();
    var columns = new ArrayList<Integer>();
    var weights = new ArrayList<Double>();
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        double count = counts[row][column];
        boolean whole = count == Math.rint(count);
        for (int i = 0; i < (whole ? (int) count : 1); i++) {
          rows.add(row);
          columns.add(column);
          weights.add(whole ? 1 : count);
        }
      }
    }
    var survey =
        SurveyBuilder.of(rows.size())
            .single("r", "Row", labels(table.get("rows")), ints(rows))
            .single("c", "Column", labels(table.get("cols")), ints(columns))
            .build();
    boolean weighted = weights.stream().anyMatch(weight -> weight != 1);
    return weighted
        ? survey.weighted(
            Weights.of("w", weights.stream().mapToDouble(Double::doubleValue).toArray()))
        : survey;
  }

  private static String labels(JsonNode node) {
    return String.join(" ", elements(node).map(one -> one.asString().replace(' ', '_')).toList());
  }

  private static int[] ints(List<Integer> numbers) {
    return IntStream.range(0, numbers.size()).map(numbers::get).toArray();
  }

  /// All tables with letters, in all files.
  private static List<JsonNode> tables() throws IOException {
    var folder = DATA.resolve("reference");
    assumeTrue(Files.isDirectory(folder), "no reference data at " + folder);
    var found = new ArrayList<JsonNode>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        collect(JsonMapper.shared().readTree(Files.readString(file)), found);
      }
    }
    assertThat(found).hasSizeGreaterThan(20);
    return found;
  }

  private static JsonNode read(String name) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(DATA.resolve("reference").resolve(name)));
  }

  private static void collect(JsonNode node, List<JsonNode> found) {
    if (node.has("counts") && node.has("column_proportions")) {
      found.add(node);
    }
    elements(node).forEach(child -> collect(child, found));
  }
}
