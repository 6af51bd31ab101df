package manyi.statistics.pls;

import static manyi.statistics.ReferenceCases.elements;
import static manyi.statistics.ReferenceCases.matrix;
import static manyi.statistics.ReferenceCases.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.progress.Progress;
import manyi.statistics.Bootstrap;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.statistics.pls.Micom.Composite;
import manyi.statistics.pls.PlsPredict.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Structural models against R code that works on the respondents' scores.
class PlsReferenceTest {
  private static final int INDEX_OF = 4;

  static Stream<Case> estimates() {
    return ReferenceCases.of("pls", "estimate");
  }

  static Stream<Case> accelerations() {
    return ReferenceCases.of("pls", "acceleration");
  }

  static Stream<Case> corrections() {
    return ReferenceCases.of("pls", "bca");
  }

  static Stream<Case> predictions() {
    return ReferenceCases.of("pls", "predict");
  }

  static Stream<Case> groups() {
    return ReferenceCases.of("pls", "groups");
  }

  private static PlsModel model(JsonNode input) {
    var blocks = new ArrayList<PlsBlock>();
    for (var items : input.get("blocks")) {
      var mode = Mode.valueOf(input.get("modes").get(blocks.size()).asString());
      blocks.add(new PlsBlock(elements(items).map(item -> item.asInt() - 1).toList(), mode));
    }
    var paths =
        Arrays.stream(matrix(input.get("paths")))
            .map(row -> {
              var to = new boolean[row.length];
              IntStream.range(0, row.length).forEach(i -> to[i] = row[i] == 1);
              return to;
            })
            .toArray(boolean[][]::new);
    return new PlsModel(blocks, paths);
  }

  private static PlsData data(JsonNode input) {
    var columns = matrix(input.get("columns"));
    var least = new double[columns.length];
    var most = new double[columns.length];
    Arrays.fill(least, 1);
    Arrays.fill(most, 10);
    return new PlsData(columns, numbers(input.get("weights")), new ScaleEnds(least, most));
  }

  private static void matches(Case given, String path, double[] actual) {
    given.matches(path, actual, numbers(given.expected().get(path)));
  }

  @ParameterizedTest
  @MethodSource("estimates")
  void estimatesModels(Case given) {
    var model = model(given.input());
    var data = data(given.input());
    var options =
        PlsOptions.STANDARD
            .with(Scheme.valueOf(given.input().get("scheme").asString()))
            .consistent(given.input().get("consistent").asBoolean());
    var moments = data.moments();

    var estimate = (PlsEstimate) Pls.estimate(model, options, moments);

    matches(given, "weights", estimate.outerWeights());
    matches(given, "loadings", estimate.loadings());
    given.matches("paths", estimate.paths());
    matches(given, "r_squared", estimate.rSquared());
    matches(given, "rho_a", estimate.rhoA());
    given.matches("correlations", estimate.latentCorrelations());
    matches(given, "index", LatentIndex.of(model, estimate, moments, data.ends()).index());
  }

  @ParameterizedTest
  @MethodSource("accelerations")
  void leavesOutEachRespondentOnce(Case given) {
    var model = model(given.input());
    var data = data(given.input());
    var places = PlsFigures.of(model, data);

    var found =
        PlsBootstrap.run(model, PlsOptions.STANDARD, data, 1, 1, IntervalKind.BCA, Progress.none());

    given.assertNear("path", found.acceleration(places.path(0, 1)), given.number("path"));
    given.assertNear("R²", found.acceleration(places.rSquared(3)), given.number("r_squared"));
    given.assertNear("index", found.acceleration(places.index(INDEX_OF)), given.number("index"));
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void correctsIntervals(Case given) {
    var replicates = numbers(given.input().get("replicates"));
    double tail = (1 - given.input().get("confidence").asDouble()) / 2;
    double figure = given.input().get("figure").asDouble();
    var jackknife = new Jackknife(new double[] {figure});
    Arrays.stream(numbers(given.input().get("without")))
        .forEach(without -> jackknife.add(new double[] {without}));
    var correction = Bca.of(figure, replicates, jackknife.acceleration(0));

    var rows = Arrays.stream(replicates).mapToObj(r -> new double[] {r}).toArray(double[][]::new);
    var interval = Bootstrap.between(rows, 0, correction.share(tail), correction.share(1 - tail));

    matches(given, "interval", new double[] {interval.lower(), interval.upper()});
  }

  @ParameterizedTest
  @MethodSource("predictions")
  void foretellsFolds(Case given) {
    var data = data(given.input());
    var dealt =
        Arrays.stream(matrix(given.input().get("folds")))
            .map(row -> Arrays.stream(row).mapToInt(fold -> (int) fold - 1).toArray())
            .toArray(int[][]::new);

    var found =
        PlsPredict.of(
            model(given.input()),
            PlsOptions.STANDARD,
            new ItemColumns(data.columns(), data.weights()),
            5,
            dealt,
            Progress.none());

    assertThat(found.failed()).isZero();
    matches(given, "items", by(found.items(), item -> item.item() + 1));
    matches(given, "q_squared", by(found.items(), Item::qSquared));
    matches(given, "rmse_model", by(found.items(), item -> item.model().rmse()));
    matches(given, "rmse_linear", by(found.items(), item -> item.linear().rmse()));
    matches(given, "rmse_naive", by(found.items(), item -> item.naive().rmse()));
    matches(given, "mae_model", by(found.items(), item -> item.model().mae()));
    matches(given, "mae_linear", by(found.items(), item -> item.linear().mae()));
    matches(given, "mae_naive", by(found.items(), item -> item.naive().mae()));
  }

  private static <T> double[] by(List<T> all, ToDoubleFunction<T> figure) {
    return all.stream().mapToDouble(figure).toArray();
  }

  @ParameterizedTest
  @MethodSource("groups")
  void comparesGroups(Case given) {
    var model = model(given.input());
    var data = data(given.input());
    var places = PlsFigures.of(model, data);
    var dealt = matrix(given.input().get("dealt"));

    var found =
        PlsGroups.compare(
            model,
            PlsOptions.STANDARD,
            data,
            numbers(given.input().get("first")),
            dealt.length,
            at -> dealt[at],
            0.95,
            Progress.none());

    assertThat(found.failed()).isZero();
    var steps = found.micom().composites();
    matches(given, "correlation", by(steps, Composite::correlation));
    matches(given, "least_correlation", by(steps, Composite::leastCorrelation));
    matches(given, "p_correlation", by(steps, Composite::pCorrelation));
    matches(given, "mean", by(steps, Composite::meanDifference));
    matches(given, "p_mean", by(steps, Composite::pMean));
    matches(given, "lower_mean", by(steps, step -> step.meanBounds().lower()));
    matches(given, "variance", by(steps, Composite::logVarianceRatio));
    matches(given, "p_variance", by(steps, Composite::pVariance));
    matches(given, "upper_variance", by(steps, step -> step.varianceBounds().upper()));

    var figures = found.figures();
    var indices = IntStream.range(0, model.latents()).map(places::index).toArray();
    // R takes a matrix's cells by column.
    var paths =
        IntStream.range(0, model.latents())
            .flatMap(to -> Arrays.stream(model.causes(to)).map(from -> places.path(from, to)))
            .toArray();
    matches(given, "index", Arrays.stream(indices).mapToDouble(figures::difference).toArray());
    matches(given, "p_index", Arrays.stream(indices).mapToDouble(i -> figures.p()[i]).toArray());
    matches(given, "path", Arrays.stream(paths).mapToDouble(figures::difference).toArray());
    matches(given, "p_path", Arrays.stream(paths).mapToDouble(i -> figures.p()[i]).toArray());
  }
}
