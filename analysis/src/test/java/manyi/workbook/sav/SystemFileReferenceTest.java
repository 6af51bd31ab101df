package manyi.workbook.sav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import manyi.progress.Progress;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.Dictionary;
import manyi.workbook.cells.Dictionary.Measure;
import manyi.workbook.cells.Dictionary.MultipleSet;
import manyi.workbook.cells.RawCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is read in SPSS files is what haven (ReadStat) and pspp read in them, cell by cell.
class SystemFileReferenceTest {
  private static final Path REFERENCE = Path.of("src", "test", "resources", "reference", "sav");
  private static final Path SHARED = Path.of("..", "..", "shared", "data", "sav");
  private static final Set<String> CLOCKS = Set.of("TIME", "DTIM");

  /// A file with what haven read in it.
  record Facts(JsonNode node) {
    String file() {
      return node.get("file").asString();
    }

    @Override
    public String toString() {
      return file();
    }
  }

  private static Stream<Facts> facts(String name) {
    try {
      var json = new JsonMapper().readTree(Files.readString(REFERENCE.resolve(name)));
      return StreamSupport.stream(json.get("files").spliterator(), false).map(Facts::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Facts> forms() {
    return facts("forms.json");
  }

  static Stream<Facts> shared() {
    return facts("shared.json");
  }

  private static RawCells read(Path file) throws IOException {
    try (var source = SystemFile.open(file, null)) {
      var cells = source.read(source.sheets().getFirst(), Progress.none());
      assertThat(source.remarks()).isEmpty();
      return cells;
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormGivesTheCellsAndLabelsThatHavenReads(Facts facts) throws IOException {
    var cells = read(REFERENCE.resolve(facts.file()));

    assertThat(cells.rows() - 1).isEqualTo(facts.node().get("cases").asInt());
    int column = 0;
    for (var wanted : facts.node().get("variables")) {
      var name = wanted.get("name").asString();
      var said = variable(cells, column, name);
      assertThat(said.label()).as(name).isEqualTo(wanted.get("label").asString());
      assertThat(labels(said)).as(name).isEqualTo(pairs(wanted.get("labels")));
      assertMissing(said, wanted);
      for (int row = 0; row < cells.rows() - 1; row++) {
        assertCell(cells, row + 1, column, wanted, wanted.get("cells").get(row));
      }
      column++;
    }
    assertThat(cells.columns()).isEqualTo(column);
  }

  @ParameterizedTest
  @MethodSource("shared")
  void realFilesGiveTheCellsAndLabelsThatHavenReads(Facts facts)
      throws IOException, NoSuchAlgorithmException {
    var file = SHARED.resolve(facts.file());
    assumeTrue(Files.exists(file), "there is no " + file);
    var cells = read(file);

    assertThat(cells.rows() - 1).isEqualTo(facts.node().get("cases").asInt());
    int column = 0;
    for (var wanted : facts.node().get("variables")) {
      var name = wanted.get("name").asString();
      var said = variable(cells, column, name);
      assertMissing(said, wanted);
      List<String> words = new ArrayList<>(List.of(said.label()));
      said.labels().forEach((value, label) -> words.addAll(List.of(value, label)));
      assertThat(md5(lines(words))).as(name).isEqualTo(wanted.get("said_md5").asString());
      assertThat(md5(bytes(cells, column, wanted.get("string").asBoolean())))
          .as(name)
          .isEqualTo(wanted.get("md5").asString());
      column++;
    }
    assertThat(cells.columns()).isEqualTo(column);
  }

  @ParameterizedTest
  @ValueSource(strings = {"forms.sav", "forms-uncompressed.sav", "forms-zlib.zsav"})
  void setsWeightAndMeasuresAreThoseThatPsppWrote(String name) throws IOException {
    var said = read(REFERENCE.resolve(name)).dictionary();

    assertThat(said.weight()).isEqualTo("w");
    assertThat(said.sets())
        .containsExactlyInAnyOrder(
            new MultipleSet(
                "channel", "Which channels did you use?", "1", List.of("a1", "a2", "a3")),
            new MultipleSet("kinds", "", "1", List.of("a1", "a2")),
            new MultipleSet("travel", "How do you travel?", null, List.of("c1", "c2")));
    assertThat(said.variables().values().stream().limit(4).map(Dictionary.Variable::measure))
        .containsExactly(Measure.SCALE, Measure.ORDINAL, Measure.SCALE, Measure.NOMINAL);
  }

  @Test
  void aDayBeforeThoseOfSpreadsheetsIsWrittenOut() throws IOException {
    var cells = read(REFERENCE.resolve("forms.sav"));

    assertThat(cells.text(3, 6)).isEqualTo("1890-10-15");
    assertThat(cells.text(1, 6)).isEqualTo("1990-01-01");
    assertThat(cells.text(1, 7)).isEqualTo("2026-11-22 18:30:15");
    assertThat(cells.text(1, 8)).isEqualTo("09:30:00");
    assertThat(cells.text(1, 9)).isEqualTo("93600");
  }

  private static Dictionary.Variable variable(RawCells cells, int column, String name) {
    assertThat(cells.text(0, column)).isEqualTo(name);
    var said = cells.dictionary().of(name);
    return Objects.requireNonNull(said, name);
  }

  private static List<List<String>> labels(Dictionary.Variable said) {
    return said.labels().entrySet().stream()
        .map(entry -> List.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<List<String>> pairs(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false)
        .map(pair -> List.of(pair.get(0).asString(), pair.get(1).asString()))
        .toList();
  }

  private static void assertMissing(Dictionary.Variable said, JsonNode wanted) {
    var missing = said.missing();
    var name = said.name();
    assertThat(missing.values())
        .as(name)
        .isEqualTo(
            StreamSupport.stream(wanted.get("missing").spliterator(), false)
                .map(JsonNode::asString)
                .toList());
    var range = wanted.get("range");
    assertThat(missing.from()).as(name).isEqualTo(Double.valueOf(bound(range, 0)));
    assertThat(missing.to()).as(name).isEqualTo(Double.valueOf(bound(range, 1)));
  }

  private static double bound(JsonNode range, int end) {
    if (range.isEmpty()) {
      return Double.NaN;
    }
    return Double.parseDouble(range.get(end).asString().replace("Inf", "Infinity"));
  }

  private static void assertCell(
      RawCells cells, int row, int column, JsonNode variable, JsonNode wanted) {
    var what = variable.get("name").asString() + " " + row;
    long cell = cells.cell(row, column);
    if (variable.get("string").asBoolean()) {
      assertThat(cells.text(cell)).as(what).isEqualTo(wanted.asString());
    } else if (wanted.isNull()) {
      assertThat(CellValue.isEmpty(cell)).as(what).isTrue();
    } else if (!CellValue.isText(cell)) {
      boolean clock = CLOCKS.contains(variable.get("format").asString().substring(0, 4));
      assertThat(number(cell, clock)).as(what).isEqualTo(wanted.asDouble());
    }
  }

  /// A number; of a date seconds since 1970, of a time of day since midnight.
  private static double number(long cell, boolean clock) {
    double midnight = clock ? CellValue.seconds(CellValue.date(0)) : 0;
    return CellValue.isDate(cell) ? CellValue.seconds(cell) - midnight : CellValue.number(cell);
  }

  private static byte[] bytes(RawCells cells, int column, boolean string) {
    if (string) {
      return lines(
          IntStream.range(1, cells.rows()).mapToObj(row -> cells.text(row, column)).toList());
    }
    var bytes = ByteBuffer.allocate((cells.rows() - 1) * 8);
    for (int row = 1; row < cells.rows(); row++) {
      long cell = cells.cell(row, column);
      bytes.putDouble(CellValue.isEmpty(cell) ? -Double.MAX_VALUE : number(cell, false));
    }
    return bytes.array();
  }

  private static byte[] lines(List<String> texts) {
    var bytes = new ByteArrayOutputStream();
    for (var text : texts) {
      bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }

  private static String md5(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
  }
}
