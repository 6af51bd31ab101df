package manyi.statistics.pls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.progress.SideBySide;
import manyi.statistics.Bootstrap;

/// A model in two groups, compared by permutation: respondents keep their answers and weights and
/// are dealt to groups of the same numbers.
///
/// @param micom whether the latent variables mean the same
/// @param figures how paths, indices and other figures differ
/// @param permutations how many times respondents were dealt
/// @param failed permutations in which a group's model could not be estimated; they count nowhere
public record PlsGroups(Micom micom, PathPermutation figures, int permutations, int failed) {
  /// Where two figures differ by less, rounding did it.
  private static final double ALIKE = 1e-12;

  /// Compares two groups.
  ///
  /// @param data of both groups and nobody else; the model can be estimated of all and of each
  /// @param first by respondent, whether in the first group
  /// @param permutations 1 or more
  /// @param confidence of the bounds, strictly between 0 and 1
  /// @throws manyi.progress.Cancelled when the work should stop
  public static PlsGroups compare(
      PlsModel model,
      PlsOptions options,
      PlsData data,
      boolean[] first,
      int permutations,
      long seed,
      double confidence,
      Progress progress) {
    var columns = new ItemColumns(data.columns(), data.weights());
    var members = members(columns, first);
    var seeds = new SplittableRandom(seed).longs(permutations).toArray();
    return compare(
        model,
        options,
        data,
        members,
        permutations,
        at -> shuffled(members, new SplittableRandom(seeds[at])),
        confidence,
        progress);
  }

  private static double[] members(ItemColumns columns, boolean[] first) {
    return IntStream.range(0, columns.size())
        .mapToDouble(i -> first[columns.row(i)] ? 1 : 0)
        .toArray();
  }

  private static double[] shuffled(double[] members, SplittableRandom random) {
    var shuffled = members.clone();
    for (int i = shuffled.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      double kept = shuffled[i];
      shuffled[i] = shuffled[other];
      shuffled[other] = kept;
    }
    return shuffled;
  }

  /// @param members by respondent who counts, 1 in the first group, 0 in the second
  /// @param dealt the same for a permutation, from 0
  static PlsGroups compare(
      PlsModel model,
      PlsOptions options,
      PlsData data,
      double[] members,
      int permutations,
      IntFunction<double[]> dealt,
      double confidence,
      Progress progress) {
    var columns = new ItemColumns(data.columns(), data.weights());
    var whole = new PlsFigureMaker(model, options, data);
    var all = columns.all();
    whole.of(all, new double[PlsFigures.of(model, data).count()]);
    var observed = new GroupFigures(model, options, data, all, whole);
    observed.of(members);
    int parts = Math.min(200, permutations);
    var found =
        SideBySide.map(
            parts,
            progress,
            part -> {
              int from = (int) ((long) part * permutations / parts);
              int to = (int) ((part + 1L) * permutations / parts);
              var figures = new GroupFigures(model, options, data, all, whole);
              var rows = new ArrayList<double[]>();
              for (int at = from; at < to; at++) {
                figures.of(dealt.apply(at));
                rows.add(figures.differences());
              }
              return rows;
            });
    var sound =
        found.stream()
            .flatMap(ArrayList::stream)
            .filter(row -> !Double.isNaN(row[0]))
            .toArray(double[][]::new);
    return new PlsGroups(
        micom(model, observed, sound, confidence),
        figures(observed, sound),
        permutations,
        permutations - sound.length);
  }

  private static Micom micom(
      PlsModel model, GroupFigures observed, double[][] dealt, double confidence) {
    var composites = new ArrayList<Micom.Composite>();
    var own = observed.differences();
    for (int latent = 0; latent < model.latents(); latent++) {
      int correlation = observed.correlation(latent);
      int mean = observed.mean(latent);
      int variance = observed.variance(latent);
      double tail = 1 - confidence;
      composites.add(
          new Micom.Composite(
              own[correlation],
              Bootstrap.between(dealt, correlation, tail, 1).lower(),
              (1 + count(dealt, row -> row[correlation] <= own[correlation] + ALIKE))
                  / (1 + dealt.length),
              own[mean],
              Bootstrap.interval(dealt, mean, confidence),
              p(dealt, own, mean),
              own[variance],
              Bootstrap.interval(dealt, variance, confidence),
              p(dealt, own, variance)));
    }
    return new Micom(composites);
  }

  private static PathPermutation figures(GroupFigures observed, double[][] dealt) {
    var own = observed.differences();
    var p =
        IntStream.range(0, observed.first().length)
            .mapToDouble(figure -> p(dealt, own, observed.figure(figure)))
            .toArray();
    return new PathPermutation(observed.first().clone(), observed.second().clone(), p);
  }

  private interface Extreme {
    boolean is(double[] differences);
  }

  private static double count(double[][] dealt, Extreme extreme) {
    return Arrays.stream(dealt).filter(extreme::is).count();
  }

  private static double p(double[][] dealt, double[] own, int figure) {
    if (Double.isNaN(own[figure])) {
      return Double.NaN;
    }
    double least = Math.abs(own[figure]) - ALIKE;
    return (1 + count(dealt, row -> Math.abs(row[figure]) >= least)) / (1 + dealt.length);
  }
}
