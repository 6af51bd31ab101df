package manyi.statistics;

import static manyi.statistics.ReferenceCases.elements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import manyi.Workbench;
import manyi.progress.Progress;
import manyi.survey.Question;
import manyi.tally.Tally;
import manyi.workbook.recognition.Corrections;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What drives an outcome in real surveys, against R, where these are at hand.
class SharedDriversTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");
  private static final double DIGITS = 1e-10;

  private static Path file(String name) {
    var path = DATA.resolve(name);
    assumeTrue(Files.exists(path), "there is no " + path);
    return path;
  }

  private static JsonNode reference(String name) throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readString(file("reference").resolve(name + ".json")));
  }

  /// The columns of a sheet under a row of names; NaN where there is no number.
  private static double[][] columns(String name, int sheet, List<String> wanted)
      throws IOException {
    try (var workbook = WorkbookFactory.create(file(name).toFile(), null, true)) {
      var rows = workbook.getSheetAt(sheet);
      return wanted.stream().map(header -> column(rows, header)).toArray(double[][]::new);
    }
  }

  private static double[] column(Sheet sheet, String header) {
    var names = sheet.getRow(0);
    int at =
        IntStream.range(0, names.getLastCellNum())
            .filter(i -> names(names.getCell(i), header))
            .findFirst()
            .orElseThrow();
    return IntStream.rangeClosed(1, sheet.getLastRowNum())
        .mapToDouble(row -> number(sheet.getRow(row), at))
        .toArray();
  }

  /// Whether a cell is a header, or a Chinese question after its number.
  private static boolean names(Cell cell, String header) {
    var text = cell.getStringCellValue().strip();
    return text.equals(header) || header.endsWith(".") && text.startsWith(header);
  }

  private static double number(Row row, int at) {
    var cell = row == null ? null : row.getCell(at);
    if (cell != null && cell.getCellType() == CellType.STRING) {
      var text = cell.getStringCellValue().strip();
      return text.matches("\\d+") ? Double.parseDouble(text) : Double.NaN;
    }
    return cell == null || cell.getCellType() != CellType.NUMERIC
        ? Double.NaN
        : cell.getNumericCellValue();
  }

  /// The last of the columns is the outcome.
  private static DriverData drivers(double[][] columns) {
    return DriverData.of(
        Arrays.copyOf(columns, columns.length - 1),
        columns[columns.length - 1],
        ones(columns[0].length),
        true);
  }

  private static double[] ones(int length) {
    var ones = new double[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static void assertAsByR(DriverData data, JsonNode wanted) {
    var model = data.regression();
    assertThat(data.n()).isEqualTo(wanted.get("n").asLong());
    near("R²", model.rSquared(), wanted.get("r_squared"));
    var relative = data.importance(DriverMeasure.RELATIVE_WEIGHT);
    var shapley = data.importance(DriverMeasure.SHAPLEY);
    assertThat(Arrays.stream(relative).sum()).isCloseTo(model.rSquared(), within(1e-12));
    assertThat(Arrays.stream(shapley).sum()).isCloseTo(model.rSquared(), within(1e-12));
    var attributes = elements(wanted.get("attributes")).toList();
    for (int i = 0; i < attributes.size(); i++) {
      var attribute = attributes.get(i);
      near("r", data.importance(DriverMeasure.PEARSON)[i], attribute.get("zero_order_r"));
      near("β", data.importance(DriverMeasure.BETA)[i], attribute.get("beta"));
      near("b", model.b()[i], attribute.get("b"));
      near("partial", data.importance(DriverMeasure.PARTIAL)[i], attribute.get("partial_r"));
      near("weight", relative[i], attribute.get("relative_weight"));
      near("LMG", shapley[i], attribute.get("lmg_shapley"));
    }
  }

  private static void near(String what, double found, JsonNode wanted) {
    double value = wanted.asDouble();
    assertThat(found).as(what).isCloseTo(value, within(DIGITS * Math.max(1e-3, Math.abs(value))));
  }

  @Test
  void swissFertility() throws Exception {
    var columns =
        columns(
            "classic/swiss_47.xlsx",
            0,
            List.of(
                "Agriculture",
                "Examination",
                "Education",
                "Catholic",
                "Infant.Mortality",
                "Fertility"));
    var data = drivers(columns);
    var reference = reference("classic_swiss_drivers");
    assertAsByR(data, reference.get("drivers"));
    var model = data.regression();
    near("adjusted", model.adjustedRSquared(), reference.at("/ols/adj_r_squared"));
    near("intercept", model.intercept(), reference.at("/ols/intercept/b"));
    var terms = elements(reference.at("/ols/terms")).toList();
    for (int i = 0; i < terms.size(); i++) {
      near("vif", model.vif()[i], terms.get(i).get("vif"));
    }
  }

  @Test
  void voiceCalls() throws Exception {
    var columns =
        columns(
            "real/cn_bjmobile_voice.xlsx",
            0,
            List.of("网络覆盖与信号强度", "语音通话清晰度", "语音通话稳定性", "语音通话整体满意度"));

    assertAsByR(drivers(columns), reference("bjmobile_voice").get("drivers"));
  }

  @Test
  void parksOfACity() throws Exception {
    var columns =
        columns(
            "real/wjx_greenspace_gz.xlsx",
            0,
            IntStream.rangeClosed(5, 14).mapToObj(i -> i + ".").toList());

    assertAsByR(drivers(columns), reference("wjx_greenspace").get("drivers_Q14"));
  }

  /// The outcome is the mean of four questions on the whole.
  @Test
  void selfServiceKiosks() throws Exception {
    var headers = new ArrayList<String>();
    IntStream.rangeClosed(1, 8).forEach(i -> headers.add(i + "-2"));
    IntStream.rangeClosed(1, 4).forEach(i -> headers.add(i + "."));
    var columns = columns("real/gforms_kiosk_ipa_kr.xlsx", 6, headers);
    var both = Arrays.copyOf(columns, 9);
    both[8] = new double[columns[0].length];
    Arrays.setAll(both[8], i -> IntStream.range(8, 12).mapToDouble(c -> columns[c][i]).sum() / 4);

    assertAsByR(drivers(both), reference("kiosk_ipa").get("drivers_overall_on_8_items"));
  }

  @Test
  void anAirport() throws Exception {
    var reference = reference("sfo2017_drivers");
    var facilities =
        List.of("ART", "FOOD", "STORE", "SIGN", "WALKWAYS", "SCREENS", "WIFI", "ROADS").stream()
            .map(name -> "Q7" + name)
            .toList();
    var more = new ArrayList<>(facilities);
    more.addAll(List.of("Q10SAFE", "Q9ALL", "Q14FIND", "Q14PASSTHRU"));
    assertAsByR(drivers(airport(more, "NETPRO", 10)), reference.get("netpro_on_12_drivers"));
    var data = drivers(airport(facilities, "Q7ALL", 5));
    var model = data.regression();
    assertAsByR(data, reference.get("all7_on_8_facilities"));
    near("adjusted", model.adjustedRSquared(), reference.at("/ols_all7/adj_r_squared"));
    near("intercept", model.intercept(), reference.at("/ols_all7/intercept/b"));
    var terms = elements(reference.at("/ols_all7/terms")).toList();
    for (int i = 0; i < terms.size(); i++) {
      near("vif", model.vif()[i], terms.get(i).get("vif"));
    }
  }

  /// Ratings from 1 to 5, else missing, and an outcome to its most, from 0 if that is 10.
  private static double[][] airport(List<String> items, String outcome, int most)
      throws IOException {
    var headers = new ArrayList<>(items);
    headers.add(outcome);
    var columns = columns("real/sfo_customer_survey_2017.xlsx", 0, headers);
    for (int column = 0; column < columns.length; column++) {
      int limit = column == items.size() ? most : 5;
      int least = limit == 10 ? 0 : 1;
      columns[column] =
          Arrays.stream(columns[column])
              .map(x -> x >= least && x <= limit ? x : Double.NaN)
              .toArray();
    }
    return columns;
  }

  /// Six institutions and, last, the parliament, from 0 to 10.
  @Test
  void trustInInstitutions() throws Exception {
    var survey =
        Workbench.open(file("sav/ess5_gb_subset.sav"), Corrections.NONE, Progress.none()).survey();
    var questions = new ArrayList<Question>();
    for (var id :
        List.of("trstlgl", "trstplc", "trstplt", "trstprt", "trstep", "trstun", "trstprl")) {
      questions.add(survey.question(id));
    }
    var columns = Tally.numbers(survey, questions).columns();

    assertAsByR(drivers(columns), reference("ess5_gb").get("drivers_trstprl"));
  }

  /// Six items of perceived quality and satisfaction as the last.
  private static double[][] mobilePhones() throws IOException {
    var lines = Files.readAllLines(file("mobi/mobi_ecsi_250.csv"), StandardCharsets.UTF_8);
    var names = List.of(lines.getFirst().replace("\"", "").split(","));
    return List.of("PERQ2", "PERQ3", "PERQ4", "PERQ5", "PERQ6", "PERQ7", "CUSA1").stream()
        .mapToInt(names::indexOf)
        .mapToObj(at ->
            lines.stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.split(",")[at]))
                .toArray())
        .toArray(double[][]::new);
  }

  @Test
  void qualityOfMobilePhones() throws Exception {
    var data = drivers(mobilePhones());
    double rSquared = data.regression().rSquared();

    assertThat(rSquared).isCloseTo(0.38958, within(5e-6));
    assertThat(shares(data.importance(DriverMeasure.RELATIVE_WEIGHT)))
        .containsExactly(new double[] {.1814, .1402, .2276, .1100, .1385, .2023}, within(6e-5));
    assertThat(shares(data.importance(DriverMeasure.SHAPLEY)))
        .containsExactly(new double[] {.1710, .1424, .2322, .1112, .1420, .2012}, within(6e-5));
  }

  private static double[] shares(double[] parts) {
    double sum = Arrays.stream(parts).sum();
    return Arrays.stream(parts).map(part -> part / sum).toArray();
  }

  @Test
  void quadrantsOfResampledMobilePhoneUsers() throws Exception {
    var columns = mobilePhones();
    var items = Arrays.copyOf(columns, 6);
    var weights = ones(250);
    var data = drivers(columns);
    var means = new ColumnMeans(items, weights);
    var original = high(data.importance(DriverMeasure.PEARSON), means.of(weights));

    var replicates =
        Bootstrap.run(
            250,
            2_000,
            7,
            () -> {
              var importance = data.statistic(DriverMeasure.PEARSON);
              return drawn -> high(importance.of(drawn), means.of(drawn));
            },
            Progress.none());
    var recurs = new double[6];
    for (int i = 0; i < 6; i++) {
      int item = i;
      recurs[i] = Bootstrap.share(replicates, replicate -> replicate[item] == original[item]);
    }

    assertThat(recurs).containsExactly(new double[] {.71, .35, .93, .81, .48, .60}, within(0.03));
  }

  /// By item its quadrant: whether it is above the mean of the items in each of two figures.
  private static double[] high(double[] importance, double[] performance) {
    double middle = Arrays.stream(importance).average().orElseThrow();
    double centre = Arrays.stream(performance).average().orElseThrow();
    return IntStream.range(0, importance.length)
        .mapToDouble(i -> (importance[i] >= middle ? 2 : 0) + (performance[i] >= centre ? 1 : 0))
        .toArray();
  }
}
