package manyi.analysis.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import manyi.analysis.QuestionLabel;
import manyi.analysis.model.ModelResult.EffectFigures;
import manyi.analysis.model.ModelResult.Figured;
import manyi.analysis.model.ModelResult.ItemFigures;
import manyi.analysis.model.ModelResult.LatentFigures;
import manyi.analysis.model.ModelResult.Lead;
import manyi.analysis.model.ModelResult.PairFigures;
import manyi.analysis.model.ModelResult.PathFigures;
import manyi.latents.ItemScale;
import manyi.latents.ModelAnswers;
import manyi.statistics.Bootstrap;
import manyi.statistics.Normal;
import manyi.statistics.pls.ItemMoments;
import manyi.statistics.pls.LatentIndex;
import manyi.statistics.pls.PlsAssessment;
import manyi.statistics.pls.PlsBootstrap;
import manyi.statistics.pls.PlsData;
import manyi.statistics.pls.PlsEstimate;
import manyi.statistics.pls.PlsFigures;
import manyi.statistics.pls.PlsModel;
import manyi.statistics.pls.PlsOptions;
import manyi.structure.Latent;
import org.jspecify.annotations.Nullable;

/// The figures of an estimate by latent variable, item, path, effect and pair, with what resampling
/// says of each.
final class ModelFigures {
  private final ModelAnswers answers;
  private final List<ItemScale> scales;
  private final PlsModel pls;
  private final PlsEstimate estimate;
  private final ItemMoments moments;
  private final LatentIndex index;
  private final PlsAssessment assessment;
  private final PlsBootstrap bootstrap;
  private final PlsFigures places;
  private final double confidence;

  ModelFigures(
      ModelAnswers answers,
      List<ItemScale> scales,
      PlsData data,
      PlsOptions options,
      PlsEstimate estimate,
      PlsBootstrap bootstrap,
      double confidence) {
    this.answers = answers;
    this.scales = scales;
    this.estimate = estimate;
    this.bootstrap = bootstrap;
    this.confidence = confidence;
    pls = answers.pls();
    moments = data.moments();
    index = LatentIndex.of(pls, estimate, moments, data.ends());
    assessment = PlsAssessment.of(pls, options, moments, estimate);
    places = PlsFigures.of(pls, data);
  }

  private Figured figured(double value, int place) {
    if (bootstrap.resamples() == 0 || Double.isNaN(value)) {
      return Figured.alone(value);
    }
    var interval = bootstrap.interval(place, confidence);
    return new Figured(value, interval.lower(), interval.upper(), bootstrap.standardError(place));
  }

  private String name(int latent) {
    return answers.model().latents().get(latent).name();
  }

  List<LatentFigures> latents() {
    var latents = new ArrayList<LatentFigures>();
    for (int j = 0; j < pls.latents(); j++) {
      var latent = answers.model().latents().get(j);
      boolean single = latent.items().size() == 1;
      latents.add(
          new LatentFigures(
              latent.name(),
              latent.measurement(),
              latent.items().size(),
              figured(index.index()[j], places.index(j)),
              figured(estimate.rSquared()[j], places.rSquared(j)),
              assessment.adjustedRSquared()[j],
              assessment.standardisedAlpha()[j],
              single ? Double.NaN : assessment.rhoA()[j],
              single ? Double.NaN : assessment.rhoC()[j],
              assessment.ave()[j]));
    }
    return latents;
  }

  List<ItemFigures> items() {
    var items = new ArrayList<ItemFigures>();
    for (int i = 0; i < answers.items().size(); i++) {
      var scale = scales.get(i);
      items.add(
          new ItemFigures(
              QuestionLabel.of(answers.items().get(i)),
              answers.latent(i),
              moments.means()[i],
              moments.sds()[i],
              scale.points(moments.means()[i]),
              scale.least(),
              scale.greatest(),
              scale.observed(),
              measured(i, estimate.loadings()[i], places.loading(i)),
              measured(i, estimate.outerWeights()[i], places.weight(i)),
              index.weights()[i],
              Arrays.stream(estimate.crossLoadings()[i]).boxed().toList(),
              assessment.outerVif()[i],
              answers.filled()[i]));
    }
    return items;
  }

  /// Of the only question of a latent variable both are 1 in every resample: no interval.
  private Figured measured(int item, double value, int place) {
    boolean alone =
        answers.model().latents().stream()
            .anyMatch(
                latent -> latent.name().equals(answers.latent(item)) && latent.items().size() == 1);
    return alone ? Figured.alone(value) : figured(value, place);
  }

  /// In the order of the effects, then of their causes.
  List<PathFigures> paths() {
    var paths = new ArrayList<PathFigures>();
    for (int to = 0; to < pls.latents(); to++) {
      for (int from : pls.causes(to)) {
        var coefficient = figured(estimate.paths()[from][to], places.path(from, to));
        paths.add(
            new PathFigures(
                name(from),
                name(to),
                coefficient,
                points(coefficient.value(), from, to),
                Normal.twoSided(coefficient.value() / coefficient.standardError()),
                estimate.latentCorrelations()[from][to],
                assessment.fSquared()[from][to],
                assessment.vif()[from][to]));
      }
    }
    return paths;
  }

  /// A standardised coefficient in points of both indices.
  private double points(double standardised, int from, int to) {
    return standardised * index.sd()[to] / index.sd()[from];
  }

  List<EffectFigures> effects() {
    var effects = new ArrayList<EffectFigures>();
    for (int to = 0; to < pls.latents(); to++) {
      for (int from = 0; from < pls.latents(); from++) {
        if (from != to && leads(from, to)) {
          double indirect = assessment.effects().indirect()[from][to];
          double total = assessment.effects().total()[from][to];
          effects.add(
              new EffectFigures(
                  name(from),
                  name(to),
                  estimate.paths()[from][to],
                  overOthers(from, to)
                      ? figured(indirect, places.indirect(from, to))
                      : Figured.alone(Double.NaN),
                  figured(total, places.total(from, to)),
                  points(total, from, to)));
        }
      }
    }
    return effects;
  }

  /// The two largest total effects on a latent variable; null where there are not two.
  @Nullable Lead lead(String outcome) {
    int to = answers.model().latents().stream().map(Latent::name).toList().indexOf(outcome);
    double[][] total = assessment.effects().total();
    var largest =
        IntStream.range(0, pls.latents())
            .filter(from -> from != to && leads(from, to))
            .boxed()
            .sorted(Comparator.comparingDouble(from -> -Math.abs(total[from][to])))
            .toList();
    if (largest.size() < 2) {
      return null;
    }
    int first = largest.get(0);
    int second = largest.get(1);
    double difference = Math.abs(total[first][to]) - Math.abs(total[second][to]);
    return new Lead(
        name(first),
        name(second),
        bootstrap.resamples() == 0
            ? Figured.alone(difference)
            : apart(difference, places.total(first, to), places.total(second, to)));
  }

  private Figured apart(double difference, int first, int second) {
    double[] one = bootstrap.replicates(first);
    double[] other = bootstrap.replicates(second);
    double[][] differences =
        IntStream.range(0, one.length)
            .mapToObj(r -> new double[] {Math.abs(one[r]) - Math.abs(other[r])})
            .toArray(double[][]::new);
    var interval = Bootstrap.interval(differences, 0, confidence);
    return new Figured(
        difference, interval.lower(), interval.upper(), Bootstrap.standardError(differences, 0));
  }

  private boolean leads(int from, int to) {
    return pls.paths()[from][to] || overOthers(from, to);
  }

  private boolean overOthers(int from, int to) {
    return Arrays.stream(pls.effects(from)).anyMatch(over -> over != to && leads(over, to));
  }

  List<PairFigures> pairs() {
    var pairs = new ArrayList<PairFigures>();
    for (int second = 1; second < pls.latents(); second++) {
      for (int first = 0; first < second; first++) {
        pairs.add(
            new PairFigures(
                name(first),
                name(second),
                estimate.latentCorrelations()[first][second],
                figured(assessment.htmt()[first][second], places.htmt(first, second)),
                assessment.htmtAbsolute()[first][second]));
      }
    }
    return pairs;
  }
}
