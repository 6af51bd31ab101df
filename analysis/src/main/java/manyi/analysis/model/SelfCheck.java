package manyi.analysis.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import manyi.analysis.model.ModelResult.CheckedPath;
import manyi.statistics.pls.ItemMoments;
import manyi.statistics.pls.Mode;
import manyi.statistics.pls.Pls;
import manyi.statistics.pls.PlsBlock;
import manyi.statistics.pls.PlsEstimate;
import manyi.statistics.pls.PlsModel;
import manyi.statistics.pls.PlsOptions;
import manyi.statistics.pls.Scheme;

/// The ECSI model of 250 mobile phone customers, estimated anew, against the path coefficients that
/// SmartPLS 2.0.M3 printed for it (in the tests of the R package semPLS). The correlations of the
/// items are kept beside this class; the script that computed them is
/// `src/test/resources/reference/selfcheck.R`.
final class SelfCheck {
  static final List<Scheme> SCHEMES = List.of(Scheme.CENTROID, Scheme.PATH);

  private static final String CORRELATIONS = "manyi/analysis/model/ecsi-correlations.csv";
  private static final int RESPONDENTS = 250;
  private static final List<String> LATENTS =
      List.of("Image", "Expectation", "Quality", "Value", "Satisfaction", "Complaints", "Loyalty");
  private static final int[] ITEMS = {5, 3, 7, 2, 3, 1, 3};

  /// Places of cause and effect among the latent variables, with what was printed by scheme.
  private record Printed(int from, int to, double centroid, double path) {
    double by(Scheme scheme) {
      return scheme == Scheme.CENTROID ? centroid : path;
    }
  }

  private static final List<Printed> PRINTED =
      List.of(
          new Printed(0, 1, .50470564, .50491393),
          new Printed(1, 2, .55724786, .55674896),
          new Printed(1, 3, .05078755, .04998839),
          new Printed(2, 3, .55721686, .55830438),
          new Printed(0, 4, .17883348, .17873950),
          new Printed(1, 4, .06442534, .06252287),
          new Printed(2, 4, .51254524, .51202394),
          new Printed(3, 4, .19181566, .19476510),
          new Printed(4, 5, .52609731, .52806625),
          new Printed(0, 6, .19535971, .19575534),
          new Printed(4, 6, .48347472, .48547762),
          new Printed(5, 6, .07123241, .06692607));

  private SelfCheck() {}

  static List<CheckedPath> run() {
    var correlations = correlations();
    var ones = new double[correlations.length];
    Arrays.fill(ones, 1);
    var moments = new ItemMoments(new double[correlations.length], ones, correlations, RESPONDENTS);
    var checked = new ArrayList<CheckedPath>();
    for (var scheme : SCHEMES) {
      if (Pls.estimate(model(), PlsOptions.STANDARD.with(scheme), moments)
          instanceof PlsEstimate estimate) {
        for (var path : PRINTED) {
          checked.add(
              new CheckedPath(
                  LATENTS.get(path.from()),
                  LATENTS.get(path.to()),
                  scheme,
                  path.by(scheme),
                  estimate.paths()[path.from()][path.to()]));
        }
      }
    }
    return checked;
  }

  private static PlsModel model() {
    var blocks = new ArrayList<PlsBlock>();
    int next = 0;
    for (int size : ITEMS) {
      blocks.add(new PlsBlock(IntStream.range(next, next + size).boxed().toList(), Mode.A));
      next += size;
    }
    var paths = new boolean[LATENTS.size()][LATENTS.size()];
    PRINTED.forEach(path -> paths[path.from()][path.to()] = true);
    return new PlsModel(blocks, paths);
  }

  private static double[][] correlations() {
    var stream = SelfCheck.class.getClassLoader().getResourceAsStream(CORRELATIONS);
    try (var reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
          .toArray(double[][]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
