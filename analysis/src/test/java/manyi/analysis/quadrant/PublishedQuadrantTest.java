package manyi.analysis.quadrant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.priorities.Crosshair;
import manyi.priorities.Priority;
import manyi.progress.Progress;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real importance–performance study, 24 items rated 1–5 by 30 people on two sheets, against what
/// R made of it. Skipped where the shared data are not there.
class PublishedQuadrantTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");
  private static final Path WORKBOOK = DATA.resolve("real/ipacsi_two_sheets.xlsx");
  private static final Path REFERENCE = DATA.resolve("reference/ipacsi_ipa_csi.json");

  private static final Map<String, Priority> NAMES =
      Map.of(
          "Concentrate here", Priority.IMPROVE_URGENTLY,
          "Keep up the good work", Priority.KEEP_UP,
          "Low priority", Priority.LOW_PRIORITY,
          "Possible overkill", Priority.POSSIBLE_OVERKILL);

  private static final Map<String, Crosshair> RULES =
      Map.of(
          "grand_mean", Crosshair.MEANS,
          "median", Crosshair.MEDIANS,
          "scale_midpoint", Crosshair.SCALE_CENTRE);

  @Test
  void aRealStudyComesOutAsInR() throws Exception {
    assumeTrue(Files.exists(WORKBOOK) && Files.exists(REFERENCE), "shared data not present");
    var reference = JsonMapper.shared().readTree(Files.readString(REFERENCE)).get("ipa");
    var result = computed(survey());
    var elements = new HashMap<String, PlacedElement>();
    result.elements().forEach(element -> elements.put(element.text(), element));

    assertThat(result.elements()).hasSize(reference.get("attributes").size());
    for (var attribute : reference.get("attributes")) {
      var element = elements.get(attribute.get("attribute").asString());
      compare(attribute, Objects.requireNonNull(element));
    }
    RULES.forEach((name, rule) -> compare(reference.get("cross_points").get(name), result, rule));
  }

  private static void compare(JsonNode attribute, PlacedElement element) {
    near(element.importance().mean(), attribute.get("importance_mean"));
    near(element.importance().sd(), attribute.get("importance_sd"));
    near(element.satisfaction().mean(), attribute.get("performance_mean"));
    near(element.satisfaction().sd(), attribute.get("performance_sd"));
    near(-element.gap(), attribute.get("gap_p_minus_i"));
    near(Objects.requireNonNull(element.paired()).sd(), attribute.get("paired").get("sd_diff"));
    RULES.forEach((name, rule) ->
        assertThat(element.quadrantByCrosshair().get(rule))
            .as(element.text() + " under " + name)
            .isEqualTo(NAMES.get(attribute.get("quadrants").get(name).asString())));
  }

  private static void compare(JsonNode cross, QuadrantResult result, Crosshair rule) {
    assertThat(result.crosshairs())
        .hasEntrySatisfying(
            rule,
            found -> {
              near(found.importance(), cross.get("importance"));
              near(found.satisfaction(), cross.get("performance"));
            });
  }

  private static void near(double actual, JsonNode expected) {
    assertThat(actual).isCloseTo(expected.asDouble(), offset(1e-12));
  }

  private static QuadrantResult computed(Survey survey) throws Exception {
    var analysis = new Quadrant();
    var settings = Settings.read(analysis.settings(), Map.of(), survey);
    return ((Outcome.Computed<QuadrantResult>) analysis.compute(survey, settings, Progress.none()))
        .result();
  }

  private static Survey survey() throws IOException {
    try (var workbook = new XSSFWorkbook(Files.newInputStream(WORKBOOK))) {
      var builder = SurveyBuilder.of(workbook.getSheet("performance").getLastRowNum());
      add(builder.role(Role.SATISFACTION), workbook.getSheet("performance"), "p");
      add(builder.role(Role.IMPORTANCE), workbook.getSheet("importance"), "i");
      return builder.build();
    }
  }

  private static void add(SurveyBuilder builder, Sheet sheet, String prefix) {
    var header = StreamSupport.stream(sheet.getRow(0).spliterator(), false).skip(1).toList();
    for (int column : IntStream.rangeClosed(1, header.size()).boxed().toList()) {
      var scores =
          IntStream.rangeClosed(1, sheet.getLastRowNum())
              .map(row -> (int) sheet.getRow(row).getCell(column).getNumericCellValue())
              .toArray();
      builder.rating(prefix + column, header.get(column - 1).getStringCellValue(), 1, 5, scores);
    }
  }
}
