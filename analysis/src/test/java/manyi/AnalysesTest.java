package manyi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.Setting;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.progress.Cancelled;
import manyi.progress.Progress;
import manyi.report.Report;
import manyi.report.ReportFile;
import manyi.report.ReportFormat;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every analysis in the catalogue keeps to.
class AnalysesTest {
  private static final int RESPONDENTS = 200;

  static Stream<Analysis<?>> analyses() {
    return Analyses.all().stream();
  }

  /// What is asked of an analysis in these tests: the settings that have no standard chosen.
  private static List<Request> requests(Analysis<?> analysis) {
    var request = Request.of(analysis.name());
    return switch (analysis.name()) {
      case "banner" -> bannerRequests(request.with("columns", "sex,group"));
      case "crosstab" ->
          List.of(
              request.with("rows", "overall").with("columns", "group"),
              request.with("rows", "group").with("columns", "overall").with("percentages", "row"),
              request.with("rows", "group").with("columns", "use").with("percentages", "total"),
              request.with("rows", "use").with("columns", "use"),
              request.with("rows", "overall").with("columns", "group").with("preset", "design"),
              request
                  .with("rows", "overall")
                  .with("columns", "satisfaction-price")
                  .with("preset", "spss"),
              request.with("rows", "sex").with("columns", "group").with("percentages", "counts"));
      case "frequencies" ->
          List.of(request, request.with("questions", "group,use,age,overall").with("base", "all"));
      case "contrasts" ->
          List.of(
              request.with("target", "overall").with("segments", "sex,group,use"),
              request.with("target", "age").with("segments", "sex,overall"),
              request.with("target", "group").with("segments", "sex,use,overall"),
              request.with("target", "overall").with("options", "4;5").with("segments", "group"),
              request.with("target", "use").with("segments", "sex,group"));
      case "correlations" ->
          List.of(
              request,
              request
                  .with("questions", "overall,age,satisfaction-bill")
                  .with("method", "spearman")
                  .with("missing", "listwise"));
      case "drivers" ->
          List.of(
              request.with("resamples", "100"),
              request
                  .with("items", "satisfaction-price,satisfaction-bill,age,overall")
                  .with("measures", "spearman,partial")
                  .with("missing", "pairwise")
                  .with("sort", "file")
                  .with("resamples", "100"),
              request.with("sort", "partial").with("resamples", "0"));
      case "asymmetry" ->
          List.of(
              request.with("resamples", "100"),
              request
                  .with("items", "satisfaction-price,age,overall")
                  .with("low-up-to", "4")
                  .with("resamples", "0"));
      case "kano" ->
          List.of(request, request.with("order", "dislike-first").with("split", "means"));
      case "branches" ->
          List.of(
              request.with("groups", "group"),
              request
                  .with("groups", "group")
                  .with("items", "satisfaction-price,satisfaction-bill")
                  .with("indicator", "satisfied-share")
                  .with("adjust", "sex,age")
                  .with("places", "1"),
              request
                  .with("groups", "sex")
                  .with("items", "satisfaction-price")
                  .with("indicator", "recommendation")
                  .with("adjustment", "none")
                  .with("flag-below", "150"));
      case "index" -> indexRequests(request);
      case "scorecard" ->
          List.of(
              request.with("targets", "satisfied overall >= 60%; Calls = 91.2% of 15300 >= 90%"),
              request
                  .with("groups", "group")
                  .with("rescale", "maximum")
                  .with("suppress-below", "70")
                  .with(
                      "targets",
                      "Bill: satisfaction satisfaction-bill >= 55\nFaults = 3.1 < 3\n"
                          + "index satisfaction-price, satisfaction-bill <= 50\n"
                          + "nps satisfaction-price > -90\nCalls [A] = 700/800 >= 90%"));
      case "differences" ->
          List.of(
              request.with("groups", "group"),
              request.with("groups", "sex").with("values", "age,overall"));
      case "loyalty" ->
          List.of(
              request
                  .with("repeat", "satisfaction-price")
                  .with("rivals", "satisfaction-bill")
                  .with("spending", "age")
                  .with("revenue", "age")
                  .with("customers", "12000")
                  .with("retention", "satisfaction-staff")
                  .with("groups", "sex,group")
                  .with("resamples", "100"),
              request
                  .with("repeat", "satisfaction-price")
                  .with("recommend", "satisfaction-network")
                  .with("reversed", "satisfaction-network")
                  .with("weights", "satisfaction-price = 3")
                  .with("cuts", "medians")
                  .with("risk", "price-bound,at-risk")
                  .with("groups", "group")
                  .with("suppress-below", "70")
                  .with("resamples", "0"),
              request.with("further", "satisfaction-price").with("satisfaction", "none"));
      case "recommendation" ->
          List.of(
              request.with("question", "satisfaction-price").with("resamples", "100"),
              request
                  .with("question", "satisfaction-price")
                  .with("groups", "sex,group")
                  .with("waves", "group")
                  .with("items", "satisfaction-bill,age,satisfaction-price")
                  .with("missing", "pairwise")
                  .with("suppress-below", "70")
                  .with("resamples", "0"));
      case "segments" ->
          List.of(
              request.with("resamples", "100"),
              request
                  .with("groups", "sex")
                  .with("waves", "group")
                  .with("lines", "own")
                  .with("resamples", "100")
                  .with("suppress-below", "70"),
              request
                  .with("groups", "none")
                  .with("waves", "group")
                  .with("source", "derived")
                  .with("outcome", "age")
                  .with("crosshair", "medians")
                  .with("resamples", "100"),
              request.with("stated", "top-box").with("resamples", "0"),
              request.with("crosshair", "iso-diagonal").with("resamples", "0"));
      case "satisfaction" ->
          List.of(
              request,
              request.with("groups", "group").with("rescale", "maximum").with("lacking", "none"),
              request.with("weights", "stated").with("suppress-below", "70"),
              request.with("items", "none").with("satisfied-from", "5"));
      case "model" -> modelRequests(request.with("resamples", "100").with("folds", "5"));
      case "modelgroups" ->
          List.of(
              request.with("groups", "sex").with("resamples", "100"),
              request
                  .with("groups", "group")
                  .with("model", "A =~ satisfaction-price + satisfaction-bill; B =~ overall; B ~ A")
                  .with("consistent", "on")
                  .with("missing", "mean")
                  .with("resamples", "100")
                  .with("flag-below", "70"),
              request.with("groups", "sex").with("resamples", "0"));
      case "trend" ->
          List.of(
              request.with("waves", "group"),
              request
                  .with("waves", "group")
                  .with("groups", "sex")
                  .with("from", "A")
                  .with("to", "C")
                  .with("changed-from", "B")
                  .with("recommendation", "satisfaction-price")
                  .with("earlier-satisfied-from", "5")
                  .with("suppress-below", "35"),
              request.with("waves", "sex").with("weights", "stated").with("respondent", "age"));
      case "raking" ->
          List.of(
              request.with("targets", "sex: m = 48, f = 52; group: A = 1, B = 2, C = 2"),
              request.with("targets", "group: A = 20, B = 40, C = 40; trim 0.5 to 1.5"));
      case "quadrant" -> quadrantRequests(request);
      case "quality" ->
          List.of(
              request.with("straight-from", "3"),
              request.with("figures", "overall,age").with("duration", "age"));
      default -> List.of(request);
    };
  }

  private static List<Request> modelRequests(Request request) {
    return List.of(
        request,
        request
            .with(
                "model",
                "Service <~ satisfaction-network + satisfaction-staff; Age =~ age;"
                    + " Whole =~ overall; Whole ~ Service + Age; Age ~ Service")
            .with("outcome", "whole")
            .with("scheme", "centroid")
            .with("intervals", "bca")
            .with("missing", "mean")
            .with("scale-least", "0")
            .with("scale-greatest", "100"),
        request
            .with("template", "acsi")
            .with("consistent", "on")
            .with("resamples", "0")
            .with("folds", "0")
            .with("check", "on"));
  }

  private static List<Request> indexRequests(Request request) {
    var drawn = request.with("resamples", "100");
    return List.of(
        drawn,
        drawn
            .with(
                "tree",
                "Index [stated] = Money + Rest; Money [ahp 3] = satisfaction-price"
                    + " + satisfaction-bill; Rest [stated] = satisfaction-network"
                    + " + satisfaction-staff")
            .with("groups", "sex")
            .with("waves", "group")
            .with("lacking", "any"),
        drawn
            .with("outcome", "age")
            .with(
                "tree",
                "Index [derived] = satisfaction-price + satisfaction-network + satisfaction-staff"
                    + " + satisfaction-bill"),
        drawn
            .with("outcome", "age")
            .with(
                "tree",
                "Index [pls] = satisfaction-price + satisfaction-network + satisfaction-staff"
                    + " + satisfaction-bill")
            .with("groups", "group")
            .with("population", "A = 100; B = 300; C = 50")
            .with("suppress-below", "70"),
        request
            .with("tree", "Index = 2*satisfaction-price + satisfaction-bill")
            .with("groups", "group")
            .with("waves", "sex")
            .with("population", "A = 100; B = 300; C = 50")
            .with("earlier-population", "A = 200; B = 300; C = 50")
            .with("resamples", "0"));
  }

  private static List<Request> quadrantRequests(Request request) {
    var quick = request.with("resamples", "100");
    return List.of(
        request,
        request.with("resamples", "0").with("crosshair", "iso-diagonal").with("size", "gap"),
        quick.with("source", "derived").with("method", "relative-weight"),
        quick
            .with("source", "both")
            .with("method", "beta")
            .with("missing", "listwise")
            .with("raise", "satisfaction-price,satisfaction-bill")
            .with("raise-by", "0.5"),
        quick.with("pairing", "by-order").with("axes", "satisfaction-up"),
        quick.with("stated", "top-box").with("order", "opportunity").with("size", "answers"));
  }

  private static List<Request> bannerRequests(Request request) {
    return List.of(
        request.with("rows", "overall"),
        request
            .with("rows", "overall,group,use,age,satisfaction-price")
            .with("columns", "sex>group,use")
            .with("cells", "count,column,row,total,index,mean,sd,se,median")
            .with("sort", "size")
            .with("base", "asked")
            .with("second-confidence", "0.8"),
        request.with("rows", "overall").with("compare", "total").with("preset", "design"),
        request.with("rows", "group,overall").with("suppress-below", "70").with("preset", "spss"));
  }

  private static Survey survey(int shift) {
    var random = new Random(7);
    int n = RESPONDENTS;
    var group = random.ints(n, 0, 3).toArray();
    var overall = IntStream.range(0, n).map(i -> 1 + group[i] + random.nextInt(3)).toArray();
    var use = new String[n];
    Arrays.setAll(use, i -> i % 7 == 0 ? "" : i % 3 == 0 ? "0,1" : String.valueOf(group[i]));
    var age = random.doubles(n, 18, 80).toArray();
    var builder =
        SurveyBuilder.of(n)
            .single("sex", "Sex", "m f", random.ints(n, 0, 2).toArray())
            .role(Role.SEGMENT)
            .single("group", "Customer group", "A B C", group)
            .role(Role.OVERALL)
            .rating("overall", "Overall satisfaction", 1, 5, overall)
            .role(Role.NONE)
            .multiple("use", "Services used", "x y z", use)
            .number("age", "Age", age);
    for (var item : List.of("a night counter", "a chat robot")) {
      kano(builder, item, random.ints(n, 0, 3).toArray(), random.ints(n, 2, 5).toArray());
    }
    for (var role : List.of(Role.SATISFACTION, Role.IMPORTANCE)) {
      for (var item : List.of("price", "network", "staff", "bill")) {
        builder
            .role(role)
            .rating(
                role.word() + "-" + item,
                item,
                1,
                10,
                random.ints(n, 3 + shift, 9 + shift).toArray());
      }
    }
    return builder.build();
  }

  private static void kano(SurveyBuilder builder, String item, int[] with, int[] without) {
    var feelings = "like expect neutral tolerate dislike";
    builder
        .single("with-" + item, "If there is " + item, feelings, with)
        .single("without-" + item, "If there is not " + item, feelings, without);
  }

  /// The same questions, all left out by everyone.
  private static Survey silent() {
    return uniform(-1, null, Double.NaN);
  }

  /// The same questions, answered by everyone in the same way.
  private static Survey constant() {
    return uniform(1, "1", 40);
  }

  private static Survey uniform(int code, @Nullable String chosen, double number) {
    var codes = new int[RESPONDENTS];
    Arrays.fill(codes, code);
    var options = new @Nullable String[RESPONDENTS];
    Arrays.fill(options, chosen);
    var numbers = new double[RESPONDENTS];
    Arrays.fill(numbers, number);
    var builder =
        SurveyBuilder.of(RESPONDENTS)
            .single("sex", "Sex", "m f", codes)
            .single("group", "Customer group", "A B C", codes)
            .role(Role.OVERALL)
            .rating("overall", "Overall satisfaction", 1, 5, codes)
            .role(Role.NONE)
            .multiple("use", "Services used", "x y z", options)
            .number("age", "Age", numbers);
    for (var item : List.of("a night counter", "a chat robot")) {
      kano(builder, item, codes, codes);
    }
    for (var role : List.of(Role.SATISFACTION, Role.IMPORTANCE)) {
      for (var item : List.of("price", "network", "staff", "bill")) {
        builder.role(role).rating(role.word() + "-" + item, item, 1, 10, codes);
      }
    }
    return builder.build();
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void isFoundByItsName(Analysis<?> analysis) throws UserProblem {
    assertThat(Analyses.named(analysis.name())).isSameAs(analysis);
  }

  @Test
  void anUnknownNameIsTheUsersProblem() {
    assertThatThrownBy(() -> Analyses.named("oracle"))
        .isInstanceOfSatisfying(
            UserProblem.class,
            problem -> assertThat(problem.problem().key()).isEqualTo("analysis.no-such-analysis"));
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void hasATitleAndLabelsInBothLanguages(Analysis<?> analysis) {
    for (var language : Language.values()) {
      var texts = Texts.in(language);
      assertThat(texts.get(analysis.name() + ".title")).isNotBlank();
      for (var setting : analysis.settings()) {
        var key = analysis.name() + "." + setting.name();
        assertThat(texts.get(key)).isNotBlank().doesNotContain("{");
        if (setting instanceof Setting.Choice<?> choice) {
          for (var one : choice.choices()) {
            assertThat(texts.get(key + "." + Setting.Choice.word(one))).isNotBlank();
          }
        }
        if (setting instanceof Setting.Choices<?> choices) {
          for (var one : choices.choices()) {
            assertThat(texts.get(key + "." + Setting.Choice.word(one))).isNotBlank();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void givesAResultThatCanBePresentedInBothLanguages(Analysis<?> analysis) throws UserProblem {
    var survey = survey(0);
    var weights = new Random(9).doubles(RESPONDENTS, 0.3, 3).toArray();
    for (var prepared : List.of(survey, survey.weighted(Weights.of("w", weights)))) {
      for (var request : requests(analysis)) {
        var finding = Workbench.run(prepared, request, Progress.none());
        assertThat(finding.outcome()).as("%s", request).isInstanceOf(Outcome.Computed.class);
        for (var language : Language.values()) {
          assertReadable(finding.document(Texts.in(language)), language);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void saysSomethingFirst(Analysis<?> analysis) throws UserProblem {
    for (var request : requests(analysis)) {
      var document =
          Workbench.run(survey(0), request, Progress.none()).document(Texts.in(Language.EN));
      var first =
          document.blocks().stream()
              .filter(block ->
                  !(block instanceof Paragraph(var tone, _)) || tone != Paragraph.Tone.HEADING)
              .findFirst()
              .orElseThrow();
      assertThat(first)
          .isInstanceOfSatisfying(
              Paragraph.class, said -> assertThat(said.tone()).isEqualTo(Paragraph.Tone.FINDING));
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void isNotPossibleWithoutRespondents(Analysis<?> analysis) throws UserProblem {
    assertNotPossible(analysis, survey(0).including(Rows.none(RESPONDENTS)));
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void isNotPossibleWithoutAnswers(Analysis<?> analysis) throws UserProblem {
    assertNotPossible(analysis, silent());
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void isNotPossibleWhenTheWeightsLeaveNobody(Analysis<?> analysis) throws UserProblem {
    assertNotPossible(analysis, survey(0).weighted(Weights.of("w", new double[RESPONDENTS])));
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void obeysCancel(Analysis<?> analysis) {
    Progress cancelled =
        _ -> {
          throw new Cancelled();
        };
    for (var request : requests(analysis)) {
      assertThatThrownBy(() -> Workbench.run(survey(0), request, cancelled))
          .isInstanceOf(Cancelled.class);
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void reportsProgressThatOnlyGrows(Analysis<?> analysis) throws UserProblem {
    for (var request : requests(analysis)) {
      var reported = new ArrayList<Double>();
      Workbench.run(survey(0), request, reported::add);
      assertThat(reported).isNotEmpty().isSorted().allMatch(done -> done >= 0 && done <= 1);
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void writesItsSettingsSoThatTheyAreReadAgain(Analysis<?> analysis) throws UserProblem {
    for (var request : requests(analysis)) {
      var first = Workbench.run(survey(0), request, Progress.none());
      var again = new Request(analysis.name(), first.settings().written());
      var second = Workbench.run(survey(0), again, Progress.none());
      assertThat(second.settings().written()).isEqualTo(first.settings().written());
      assertThat(second.document(Texts.in(Language.ZH)))
          .isEqualTo(first.document(Texts.in(Language.ZH)));
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void isReadableWhereEveryoneAnswersTheSame(Analysis<?> analysis) throws UserProblem {
    for (var request : requests(analysis)) {
      var finding = Workbench.run(constant(), request, Progress.none());
      for (var language : Language.values()) {
        assertReadable(finding.document(Texts.in(language)), language);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void isWrittenByEveryWriter(Analysis<?> analysis, @TempDir Path folder)
      throws UserProblem, IOException {
    var texts = Texts.in(Language.ZH);
    var sections = new ArrayList<Document>();
    for (var request : requests(analysis)) {
      sections.add(Workbench.run(survey(0), request, Progress.none()).document(texts));
    }
    var report =
        new Report("Report", List.of(), sections, List.of(), sections.getFirst(), List.of());
    for (var format : ReportFormat.values()) {
      var file = folder.resolve("report." + format.ending());
      ReportFile.write(report, format, file, texts, Progress.none());
      assertThat(text(file)).contains(escaped(sections.getLast().title()));
    }
  }

  /// All XML in a document of an office program.
  private static String text(Path file) throws IOException {
    var text = new StringBuilder();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        if (entry.getName().endsWith(".xml")) {
          text.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
        }
      }
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static void assertNotPossible(Analysis<?> analysis, Survey survey) throws UserProblem {
    for (var request : requests(analysis)) {
      var finding = Workbench.run(survey, request, Progress.none());
      assertThat(finding.outcome()).as("%s", request).isInstanceOf(Outcome.NotPossible.class);
      for (var language : Language.values()) {
        assertReadable(finding.document(Texts.in(language)), language);
      }
    }
  }

  private static void assertReadable(Document document, Language language) {
    assertThat(document.title()).isNotBlank();
    assertThat(document.blocks()).isNotEmpty();
    for (var block : document.blocks()) {
      for (var text : words(block, language)) {
        assertThat(text).doesNotContain("{", "}", "NaN", "null", "Infinity", "''");
        if (language == Language.ZH) {
          assertThat(text).doesNotContain("。 ");
        }
      }
    }
  }

  private static List<String> words(Block block, Language language) {
    return switch (block) {
      case Paragraph(_, var text) -> List.of(text);
      case Figure figure -> List.of(figure.title());
      case Table table -> {
        var words = new ArrayList<>(table.footnotes());
        table.columns().forEach(column -> words.add(column.heading()));
        table
            .rows()
            .forEach(row -> row.cells().stream().map(c -> c.shown(language)).forEach(words::add));
        assertThat(table.rows())
            .anyMatch(row -> row.cells().stream().anyMatch(Cell.Value.class::isInstance));
        yield words;
      }
    };
  }
}
