package manyi.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleWorkbooksTest {
  private static final Path SAMPLES =
      Path.of("..", "resources", "src", "main", "resources", "manyi", "resources", "samples");
  private static final Path DESCRIPTION = Path.of("..", "docs", "samples.md");
  private static final String SATISFACTION = "10、请对以下服务的满意程度打分—";
  private static final String IMPORTANCE = "11、请对以下服务的重要程度打分—";
  private static final List<String> WORDS =
      List.of(
          "Very dissatisfied",
          "Dissatisfied",
          "Neither satisfied nor dissatisfied",
          "Satisfied",
          "Very satisfied",
          "Not at all important",
          "Slightly important",
          "Moderately important",
          "Very important",
          "Extremely important");

  private final TelecomSurvey telecom =
      TelecomSurvey.of(SampleWorkbooks.TELECOM_RESPONDENTS, SampleWorkbooks.TELECOM_SEED);
  private final HotelSurvey hotel =
      new HotelSurvey(SampleWorkbooks.HOTEL_RESPONDENTS, SampleWorkbooks.HOTEL_SEED);

  @TempDir private Path folder;

  @Test
  void theBundledTelecomSampleHoldsTheCellsOfTheGenerator() throws IOException {
    assertSameCells(SampleTable.read(SAMPLES.resolve(SampleWorkbooks.TELECOM)), telecom);
  }

  @Test
  void theBundledHotelSampleHoldsTheCellsOfTheGenerator() throws IOException {
    assertSameCells(SampleTable.read(SAMPLES.resolve(SampleWorkbooks.HOTEL)), hotel);
  }

  @ParameterizedTest
  @EnumSource
  void theBundledIndexSampleHoldsTheCellsOfTheGenerator(IndexWave wave) throws IOException {
    var file = "telecom-index-" + wave.year + "-zh.xlsx";
    assertSameCells(SampleTable.read(SAMPLES.resolve(file)), SampleWorkbooks.index(wave));
  }

  /// What the documentation says of the two years and of the branches.
  @Test
  void theIndexSampleMovesAndItsBranchesDifferAsDocumented() throws IOException {
    var lines = Files.readAllLines(DESCRIPTION);
    var years =
        Arrays.stream(IndexWave.values())
            .map(wave -> SampleTable.generated(SampleWorkbooks.index(wave)))
            .toList();
    for (var item : IndexItem.all()) {
      assertThat(lines)
          .anySatisfy(line ->
              assertThat(Stream.of(line.split("\\|")).map(String::strip))
                  .containsSubsequence(
                      item.label(), mean(years.get(0), item), mean(years.get(1), item)));
    }
    for (var branch : IndexBranch.values()) {
      var there = years.get(1).where("2、所在分公司", branch.label);
      assertThat(lines)
          .anySatisfy(line ->
              assertThat(Stream.of(line.split("\\|")).map(String::strip))
                  .containsSubsequence(
                      branch.label,
                      String.valueOf(there.rows().size()),
                      mean(there, IndexItem.OVERALL)));
    }
  }

  private static String mean(SampleTable table, IndexItem item) {
    return String.format(Locale.ROOT, "%.2f", table.mean(item.header()));
  }

  @Test
  void theSameSeedWritesTheSameBytes() throws IOException {
    Path first = folder.resolve("first.xlsx");
    Path second = folder.resolve("second.xlsx");
    SampleWorkbooks.writeTelecom(first, 50, 1);
    SampleWorkbooks.writeTelecom(second, 50, 1);
    assertThat(first).hasSameBinaryContentAs(second);
  }

  @Test
  void anotherSeedGivesOtherAnswers() {
    assertThat(SampleTable.generated(TelecomSurvey.of(50, 1)).rows())
        .isNotEqualTo(SampleTable.generated(TelecomSurvey.of(50, 2)).rows());
  }

  @Test
  void everyTelecomElementLiesInItsDocumentedQuadrant() throws IOException {
    SampleTable table = SampleTable.generated(telecom);
    List<Position> positions =
        Arrays.stream(TelecomElement.values())
            .map(element ->
                new Position(
                    element.label,
                    table.mean(IMPORTANCE + element.label),
                    table.mean(SATISFACTION + element.label),
                    element.quadrant))
            .toList();
    assertQuadrants(positions, 0.3, 0.02);
    assertDocumented(positions);
  }

  @Test
  void everyHotelElementLiesInItsDocumentedQuadrant() throws IOException {
    SampleTable table = coded(SampleTable.generated(hotel));
    List<Position> positions =
        Arrays.stream(HotelElement.values())
            .map(element ->
                new Position(
                    element.label,
                    table.mean(
                        "How important is each of the following to you? [%s]"
                            .formatted(element.label)),
                    table.mean(
                        "How satisfied are you with the following? [%s]".formatted(element.label)),
                    element.quadrant))
            .toList();
    assertQuadrants(positions, 0.3, 0.02);
    assertDocumented(positions);
  }

  @Test
  void theShareOfEachElementInOverallSatisfactionSumsToOne() {
    assertThat(Arrays.stream(TelecomElement.values()).mapToDouble(e -> e.weight).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(Arrays.stream(HotelElement.values()).mapToDouble(e -> e.weight).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void weightsHaveMeanOneAndMoveOverallSatisfaction() {
    SampleTable table = SampleTable.generated(telecom);
    String overall = "12、您对我们服务的总体满意度";
    assertThat(table.mean("权重")).isCloseTo(1, within(1e-4));
    assertThat(table.weightedProportion("权重", overall, "满意", "很满意"))
        .isGreaterThan(table.proportion(overall, "满意", "很满意") + 0.03);
  }

  @Test
  void keyAccountsAreLessSatisfiedWithPriceThanHouseholds() {
    SampleTable table = SampleTable.generated(telecom);
    String price = SATISFACTION + TelecomElement.LOCAL_CALL_PRICE.label;
    assertThat(table.where("3、客户类型", "大客户").mean(price))
        .isLessThan(table.where("3、客户类型", "住宅客户").mean(price) - 0.5);
  }

  @Test
  void onlyThoseWhoComplainedAreAskedWhatFollows() {
    SampleTable table = SampleTable.generated(telecom);
    SampleTable content = table.where("15、过去一年是否投诉过", "否");
    assertThat(content.rows()).isNotEmpty();
    assertThat(content.proportion("16、投诉的主要问题(多选)", "(跳过)")).isEqualTo(1);
    assertThat(table.where("15、过去一年是否投诉过", "是").proportion("17、对投诉处理结果的满意度", "(跳过)")).isZero();
  }

  private void assertSameCells(SampleTable read, SampleSurvey survey) {
    SampleTable generated = SampleTable.generated(survey);
    assertThat(read.headers()).isEqualTo(generated.headers());
    assertThat(read.rows()).hasSameSizeAs(generated.rows());
    for (int row = 0; row < read.rows().size(); row++) {
      assertThat(read.rows().get(row)).as("row %d", row + 2).isEqualTo(generated.rows().get(row));
    }
  }

  /// The worded scales as 1–5.
  private static SampleTable coded(SampleTable table) {
    return new SampleTable(
        table.headers(),
        table.rows().stream()
            .map(row -> row.stream().map(SampleWorkbooksTest::code).toList())
            .toList());
  }

  private static String code(String word) {
    int index = WORDS.indexOf(word);
    return index < 0 ? word : Integer.toString(index % 5 + 1);
  }

  private static void assertQuadrants(List<Position> positions, double clear, double borderline) {
    double importance =
        positions.stream().mapToDouble(Position::importance).average().orElseThrow();
    double satisfaction =
        positions.stream().mapToDouble(Position::satisfaction).average().orElseThrow();
    for (Position position : positions) {
      double up = position.importance() - importance;
      double right = position.satisfaction() - satisfaction;
      double distance = Math.min(Math.abs(up), Math.abs(right));
      if (position.quadrant() == Quadrant.BORDERLINE) {
        assertThat(distance).as(position.label()).isLessThan(borderline);
      } else {
        assertThat(distance).as(position.label()).isGreaterThan(clear);
        assertThat(position.quadrant()).as(position.label()).isEqualTo(quadrant(up, right));
      }
    }
  }

  private static Quadrant quadrant(double up, double right) {
    if (up > 0) {
      return right > 0 ? Quadrant.KEEP_UP : Quadrant.IMPROVE_URGENTLY;
    }
    return right > 0 ? Quadrant.POSSIBLE_OVERKILL : Quadrant.LOW_PRIORITY;
  }

  private static void assertDocumented(List<Position> positions) throws IOException {
    List<String> lines = Files.readAllLines(DESCRIPTION);
    for (Position position : positions) {
      assertThat(lines)
          .anySatisfy(line ->
              assertThat(Stream.of(line.split("\\|")).map(String::strip))
                  .containsSubsequence(
                      position.label(),
                      String.format(Locale.ROOT, "%.2f", position.importance()),
                      String.format(Locale.ROOT, "%.2f", position.satisfaction()),
                      position.quadrant().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
  }

  private record Position(
      String label, double importance, double satisfaction, Quadrant quadrant) {}
}
