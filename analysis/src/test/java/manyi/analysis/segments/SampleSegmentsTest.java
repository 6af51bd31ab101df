package manyi.analysis.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.priorities.Priority;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Test;

/// The structure that docs/samples.md describes is found in the bundled samples, and R's figures in
/// a survey of nine years.
class SampleSegmentsTest {
  private static final Path SAMPLES =
      Path.of("..", "resources", "src", "main", "resources", "manyi", "resources", "samples");
  private static final Path SHARED = Path.of("..", "..", "shared", "data", "real");

  private static SegmentsResult result(Path file, Map<String, String> chosen) throws UserProblem {
    assumeTrue(Files.exists(file), "there is no " + file);
    Survey survey = Importer.open(file, Corrections.NONE, Progress.none()).survey();
    var analysis = new Segments();
    var outcome =
        analysis.compute(
            survey, Settings.read(analysis.settings(), chosen, survey), Progress.none());
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return ((Outcome.Computed<SegmentsResult>) outcome).result();
  }

  private static Place place(SegmentsResult result, String group, String element) {
    var groups = Objects.requireNonNull(result.groups());
    int at = result.elements().stream().map(Numbered::text).toList().indexOf(element);
    return groups.groups().stream()
        .filter(one -> one.label().equals(group))
        .findFirst()
        .orElseThrow()
        .places()
        .get(at);
  }

  @Test
  void personalServiceIsWorseInOneProvince() throws UserProblem {
    var result = result(SAMPLES.resolve("telecom-satisfaction-zh.xlsx"), Map.of());

    var groups = Objects.requireNonNull(result.groups());
    assertThat(groups.question().text()).isEqualTo("所在省份");
    assertThat(groups.shown()).hasSize(12);
    assertThat(groups.whole().urgent())
        .extracting(place -> result.element(place.element()).text())
        .containsExactly("市内电话费价格", "话费结算的准确性", "套餐透明度", "电话装机时间", "投诉处理");
    // 江西省 is 0.8 points less satisfied with it: there the hotline falls below the line.
    var hotline = place(result, "江西省", "客服热线接通率");
    assertThat(hotline.quadrant()).isEqualTo(Priority.IMPROVE_URGENTLY);
    assertThat(hotline.probability()).isGreaterThan(0.95);
    assertThat(groups.shown())
        .allSatisfy(group -> assertThat(group.urgent().size()).isBetween(5, 6));
  }

  @Test
  void largeCustomersFindTheHotlineGoodByTheirOwnLines() throws UserProblem {
    var result =
        result(
            SAMPLES.resolve("telecom-satisfaction-zh.xlsx"),
            Map.of("groups", "q3", "lines", "own", "resamples", "500"));

    // They are 0.9 points less satisfied with price and billing only, which lowers their line.
    var hotline = place(result, "大客户", "客服热线接通率");
    assertThat(hotline.quadrant()).isEqualTo(Priority.KEEP_UP);
    assertThat(hotline.probability()).isGreaterThan(0.95);
    var lines =
        Objects.requireNonNull(Objects.requireNonNull(result.groups()).groups().getLast().lines());
    assertThat(lines.satisfaction())
        .isLessThan(Objects.requireNonNull(result.groups().whole().lines()).satisfaction() - 0.2);
  }

  @Test
  void wifiMattersMoreToGuestsOnBusiness() throws UserProblem {
    var result =
        result(
            SAMPLES.resolve("hotel-guests-en.xlsx"),
            Map.of("groups", "what_was_the_main_purpos", "resamples", "300"));

    var groups = Objects.requireNonNull(result.groups());
    int wifi = result.elements().stream().map(Numbered::text).toList().indexOf("Wi-Fi");
    assertThat(groups.shown())
        .extracting(group -> group.places().get(wifi).quadrant())
        .containsOnly(Priority.IMPROVE_URGENTLY);
    var business = place(result, "Business", "Wi-Fi");
    var all = groups.whole().places().get(wifi);
    assertThat(business.probability()).isGreaterThan(0.95);
    assertThat(business.importance()).isGreaterThan(all.importance() + 0.15);
    assertThat(business.satisfaction()).isLessThan(all.satisfaction() - 0.15);
  }

  /// R: `t.test` and `cor(use = "complete.obs")` of the years 2018 and 2017.
  @Test
  void movementsBetweenYearsAreThoseOfR() throws UserProblem {
    var result =
        result(
            SHARED.resolve("sfo_merged_2010_2018.xlsx"),
            Map.of(
                "satisfaction", "food,store,wifi",
                "outcome", "all",
                "waves", "year",
                "groups", "none",
                "resamples", "0"));

    var moves = Objects.requireNonNull(result.waves()).moves();
    var store = moves.get(1).satisfaction();
    assertThat(store.before().value()).isCloseTo(3.8481102084069, within(1e-12));
    assertThat(store.now().value()).isCloseTo(3.7479530081880, within(1e-12));
    assertThat(store.statistic()).isCloseTo(-2.7432172279873, within(1e-11));
    assertThat(store.df()).isCloseTo(5593.5290137930115, within(1e-8));
    assertThat(store.p()).isCloseTo(0.0061034241389, within(1e-12));
    assertThat(store.lower()).isCloseTo(-0.1717326445253, within(1e-12));
    assertThat(store.upper()).isCloseTo(-0.0285817559126, within(1e-12));
    // Holm among three tests; without resamples importance has none.
    assertThat(moves.get(2).satisfaction().adjustedP())
        .isCloseTo(3 * 0.00554714169207, within(1e-12));
    assertThat(store.adjustedP()).isCloseTo(3 * 0.00554714169207, within(1e-12));
    assertThat(moves.get(1).importance().before().value()).isCloseTo(0.340861864884, within(1e-12));
    assertThat(moves.get(1).importance().now().value()).isCloseTo(0.311154191139, within(1e-12));
    assertThat(moves.get(1).importance().test()).isNull();
  }
}
