package manyi.analysis.modelgroups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import manyi.analysis.modelgroups.ModelGroupsResult.Composite;
import manyi.analysis.modelgroups.ModelGroupsResult.Difference;
import manyi.analysis.modelgroups.ModelGroupsResult.Pair;
import manyi.analysis.modelgroups.ModelGroupsResult.Tests;
import manyi.latents.ItemScale;
import manyi.latents.ModelAnswers;
import manyi.progress.Progress;
import manyi.statistics.pls.Micom;
import manyi.statistics.pls.PlsFigures;
import manyi.statistics.pls.PlsGroups;
import manyi.statistics.pls.PlsModel;
import manyi.statistics.pls.PlsOptions;
import manyi.structure.StructuralModel;

/// Tests every two groups against each other, and adjusts over all of them: the paths among
/// themselves, the indices among themselves. The steps of MICOM are not adjusted: that finds
/// differences of meaning rather too often, and so claims too little of paths, never too much.
record PairTests(StructuralModel model, PlsOptions options, List<ItemScale> scales, Tests tests) {

  /// @param groups the answers of all groups
  /// @param shown the places of those that can be estimated
  List<Pair> pairs(List<ModelAnswers> groups, int[] shown, Progress progress) {
    var pls = groups.getFirst().pls();
    var found = new ArrayList<Pair>();
    int all = shown.length * (shown.length - 1) / 2;
    for (int a = 0; a < shown.length; a++) {
      for (int b = a + 1; b < shown.length; b++) {
        double from = (double) found.size() / all;
        found.add(pair(pls, groups, shown[a], shown[b], progress.part(from, from + 1.0 / all)));
      }
    }
    return adjusted(found);
  }

  private Pair pair(
      PlsModel pls, List<ModelAnswers> groups, int first, int second, Progress progress) {
    var one = groups.get(first);
    var both = one.and(groups.get(second));
    var data = both.data(scales);
    var members = new boolean[both.respondents()];
    Arrays.fill(members, 0, one.respondents(), true);
    var compared =
        PlsGroups.compare(
            pls,
            options,
            data,
            members,
            tests.permutations(),
            tests.seed(),
            tests.confidence(),
            progress);
    var composites = compared.micom().composites().stream().map(this::composite).toList();
    var places = PlsFigures.of(pls, data);
    var paths = new ArrayList<Difference>();
    for (int to = 0; to < pls.latents(); to++) {
      for (int from : pls.causes(to)) {
        paths.add(
            difference(
                compared,
                places.path(from, to),
                composites.get(from).compositional() && composites.get(to).compositional()));
      }
    }
    var indices =
        IntStream.range(0, pls.latents())
            .mapToObj(latent ->
                difference(compared, places.index(latent), composites.get(latent).compositional()))
            .toList();
    return new Pair(first, second, compared.failed(), composites, paths, indices);
  }

  private static Difference difference(PlsGroups compared, int place, boolean comparable) {
    var figures = compared.figures();
    return new Difference(
        figures.first()[place],
        figures.second()[place],
        figures.difference(place),
        figures.p()[place],
        figures.p()[place],
        comparable);
  }

  private Composite composite(Micom.Composite composite) {
    double level = 1 - tests.confidence();
    return new Composite(
        composite.correlation(),
        composite.leastCorrelation(),
        composite.pCorrelation(),
        !(composite.pCorrelation() < level),
        composite.meanDifference(),
        composite.meanBounds().lower(),
        composite.meanBounds().upper(),
        composite.pMean(),
        !(composite.pMean() < level),
        composite.logVarianceRatio(),
        composite.varianceBounds().lower(),
        composite.varianceBounds().upper(),
        composite.pVariance(),
        !(composite.pVariance() < level));
  }

  private List<Pair> adjusted(List<Pair> pairs) {
    var paths = adjustedP(pairs.stream().map(Pair::paths).toList());
    var indices = adjustedP(pairs.stream().map(Pair::indices).toList());
    return IntStream.range(0, pairs.size())
        .mapToObj(i -> {
          var pair = pairs.get(i);
          return new Pair(
              pair.first(),
              pair.second(),
              pair.failed(),
              pair.composites(),
              with(pair.paths(), paths, i * pair.paths().size()),
              with(pair.indices(), indices, i * pair.indices().size()));
        })
        .toList();
  }

  private double[] adjustedP(List<List<Difference>> differences) {
    return tests
        .adjustment()
        .adjusted(differences.stream().flatMap(List::stream).mapToDouble(Difference::p).toArray());
  }

  private static List<Difference> with(List<Difference> differences, double[] adjusted, int from) {
    return IntStream.range(0, differences.size())
        .mapToObj(i -> {
          var one = differences.get(i);
          return new Difference(
              one.first(),
              one.second(),
              one.difference(),
              one.p(),
              adjusted[from + i],
              one.comparable());
        })
        .toList();
  }
}
