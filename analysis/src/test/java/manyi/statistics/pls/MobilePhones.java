package manyi.statistics.pls;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The European index's model of mobile phone customers, 250 respondents and 24 items, and its
/// reference results; skips the test where they are not at hand.
final class MobilePhones {
  static final List<String> LATENTS =
      List.of("Image", "Expectation", "Quality", "Value", "Satisfaction", "Complaints", "Loyalty");
  static final int SATISFACTION = 4;
  static final int LOYALTY = 6;

  /// The items in the order of the latent variables.
  private static final List<String> ITEMS =
      List.of(
          "IMAG1", "IMAG2", "IMAG3", "IMAG4", "IMAG5", "CUEX1", "CUEX2", "CUEX3", "PERQ1", "PERQ2",
          "PERQ3", "PERQ4", "PERQ5", "PERQ6", "PERQ7", "PERV1", "PERV2", "CUSA1", "CUSA2", "CUSA3",
          "CUSCO", "CUSL1", "CUSL2", "CUSL3");

  private static final int[] SIZES = {5, 3, 7, 2, 3, 1, 3};
  private static final int[][] PATHS = {
    {0, 1}, {0, 4}, {0, 6}, {1, 2}, {1, 3}, {1, 4}, {2, 3}, {2, 4}, {3, 4}, {4, 5}, {4, 6}, {5, 6}
  };
  private static final Path DATA = Path.of("..", "..", "shared", "data");

  private MobilePhones() {}

  static PlsModel model(Mode mode) {
    var blocks = new PlsBlock[SIZES.length];
    int from = 0;
    for (int j = 0; j < SIZES.length; j++) {
      blocks[j] = new PlsBlock(IntStream.range(from, from + SIZES[j]).boxed().toList(), mode);
      from += SIZES[j];
    }
    var paths = new boolean[SIZES.length][SIZES.length];
    Arrays.stream(PATHS).forEach(path -> paths[path[0]][path[1]] = true);
    return new PlsModel(List.of(blocks), paths);
  }

  private static Path file(String name) {
    var path = DATA.resolve(name);
    assumeTrue(Files.exists(path), "there is no " + path);
    return path;
  }

  /// By item, then by respondent, on 1–10.
  static double[][] columns() throws IOException {
    var lines = lines("mobi/mobi_ecsi_250.csv");
    var names = List.of(lines.getFirst().replace("\"", "").split(","));
    return ITEMS.stream().map(item -> column(lines, names.indexOf(item))).toArray(double[][]::new);
  }

  /// The same respondents on 0–100 with two decimals; its columns are in the order of the latent
  /// variables already.
  static double[][] columnsOfHundred() throws IOException {
    var lines = lines("mobi/mobile_0to100_plspm.csv");
    return IntStream.rangeClosed(1, ITEMS.size())
        .mapToObj(at -> column(lines, at))
        .toArray(double[][]::new);
  }

  static List<String> lines(String name) throws IOException {
    return Files.readAllLines(file(name), StandardCharsets.UTF_8);
  }

  static double[] column(List<String> lines, int at) {
    return lines.stream()
        .skip(1)
        .mapToDouble(line -> Double.parseDouble(line.split(",")[at].strip()))
        .toArray();
  }

  static PlsData data() throws IOException {
    var columns = columns();
    var most = new double[columns.length];
    Arrays.fill(most, 10);
    return new PlsData(columns, ones(columns[0].length), new ScaleEnds(ones(columns.length), most));
  }

  static double[] ones(int size) {
    var ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  static JsonNode reference(String name) throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readString(file("reference").resolve(name + ".json")));
  }

  /// A matrix of the reference, NaN where it has none.
  static double[][] matrix(JsonNode named) {
    return named
        .get("values")
        .valueStream()
        .map(row ->
            row.valueStream()
                .mapToDouble(value -> value.isNumber() ? value.doubleValue() : Double.NaN)
                .toArray())
        .toArray(double[][]::new);
  }

  /// By latent variable; NaN where the reference has none.
  static double[] byLatent(JsonNode named) {
    return LATENTS.stream()
        .mapToDouble(name -> named.has(name) ? named.get(name).doubleValue() : Double.NaN)
        .toArray();
  }

  /// By item, of a matrix by item and latent variable that is 0 outside its blocks.
  static double[] byItem(JsonNode named) {
    return Arrays.stream(matrix(named)).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
  }

  static PlsEstimate estimate(PlsOptions options) throws IOException {
    return (PlsEstimate) Pls.estimate(model(Mode.A), options, data().moments());
  }
}
