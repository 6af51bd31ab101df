package manyi.statistics.pls;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How far an estimated model can be relied on. What belongs to reflective blocks (α, ρC, AVE,
/// HTMT) is not defined for blocks of mode B with several items.
///
/// ```
/// adjusted R² = 1 − (1 − R²)(n − 1)/(n − k − 1), n the effective n under weights
/// f²          = (R² − R² without the cause)/(1 − R²)
/// ρC          = (Σλ)² / ((Σλ)² + Σ(1 − λ²)),  AVE = Σλ²/k
/// VIF         = diagonal of the inverse of the correlations
/// ```
///
/// Sources: J. Cohen (1988) for f²; L. J. Cronbach (1951), doi:10.1007/BF02310555; C. Fornell and
/// D. F. Larcker (1981), doi:10.1177/002224378101800104; HTMT: Henseler, Ringle and Sarstedt
/// (2015), doi:10.1007/s11747-014-0403-8. Checked against seminr 2.3.1 on the ECSI mobile phone
/// data, all but f² with the scores kept.
///
/// @param adjustedRSquared by latent variable; NaN without causes or with too few respondents
/// @param fSquared by cause, then by effect; 0 where there is no path. The scores are kept as they
///   are
/// @param fSquaredEstimatedAgain the same where the model without the path is estimated again, as
///   seminr has it; NaN where that is not possible
/// @param effects standardised, total and indirect
/// @param alpha by latent variable, of the items as they are; NaN for a single item
/// @param standardisedAlpha of the standardised items; NaN for a single item
/// @param rhoA by latent variable; NaN in mode B with several items
/// @param rhoC composite reliability; 1 for a single item
/// @param ave average variance extracted, 0–1; 1 for a single item
/// @param fornellLarcker correlations of latent variables, on the diagonal √AVE
/// @param htmt by latent variable, then by latent variable; NaN on the diagonal
/// @param htmtAbsolute the same of absolute correlations
/// @param vif by cause, then by effect; 1 for a single cause, NaN where there is no path
/// @param outerVif by item, among the items of its block; infinite where linear in them, NaN for a
///   column in no block
public record PlsAssessment(
    double[] adjustedRSquared,
    double[][] fSquared,
    double[][] fSquaredEstimatedAgain,
    Effects effects,
    double[] alpha,
    double[] standardisedAlpha,
    double[] rhoA,
    double[] rhoC,
    double[] ave,
    double[][] fornellLarcker,
    double[][] htmt,
    double[][] htmtAbsolute,
    double[][] vif,
    double[] outerVif) {
  /// Assesses an estimate.
  ///
  /// @param options with which it was made
  /// @param moments of which it was made
  public static PlsAssessment of(
      PlsModel model, PlsOptions options, ItemMoments moments, PlsEstimate estimate) {
    var ave = byLatent(model, block -> Reliability.ave(block, estimate.loadings()));
    var htmt = new Htmt(model);
    return new PlsAssessment(
        adjusted(model, moments.n(), estimate.rSquared()),
        EffectSizes.ofScores(model, estimate),
        EffectSizes.estimatedAgain(model, options, moments, estimate),
        Effects.of(model, estimate.paths()),
        byLatent(model, block -> Reliability.alpha(block, moments)),
        byLatent(model, block -> Reliability.standardisedAlpha(block, moments)),
        rhoA(model, estimate),
        byLatent(model, block -> Reliability.rhoC(block, estimate.loadings())),
        ave,
        fornellLarcker(estimate.latentCorrelations(), ave),
        htmt.of(moments.correlations(), false),
        htmt.of(moments.correlations(), true),
        vif(model, estimate.latentCorrelations()),
        outerVif(model, moments));
  }

  private interface OfBlock {
    double of(PlsBlock block);
  }

  private static double[] byLatent(PlsModel model, OfBlock figure) {
    return model.blocks().stream().mapToDouble(figure::of).toArray();
  }

  private static double[] adjusted(PlsModel model, double n, double[] rSquared) {
    return IntStream.range(0, rSquared.length)
        .mapToDouble(effect -> {
          double rest = n - model.causes(effect).length - 1;
          return rest > 1e-9 ? 1 - (1 - rSquared[effect]) * (n - 1) / rest : Double.NaN;
        })
        .toArray();
  }

  private static double[] rhoA(PlsModel model, PlsEstimate estimate) {
    return IntStream.range(0, model.latents())
        .mapToDouble(
            j -> Reliability.defined(model.blocks().get(j)) ? estimate.rhoA()[j] : Double.NaN)
        .toArray();
  }

  private static double[][] fornellLarcker(double[][] correlations, double[] ave) {
    var table = new double[ave.length][];
    for (int j = 0; j < ave.length; j++) {
      table[j] = correlations[j].clone();
      table[j][j] = Math.sqrt(ave[j]);
    }
    return table;
  }

  private static double[][] vif(PlsModel model, double[][] correlations) {
    var factors = new double[model.latents()][model.latents()];
    for (int effect = 0; effect < factors.length; effect++) {
      for (var row : factors) {
        row[effect] = Double.NaN;
      }
      var causes = model.causes(effect);
      var found = Cholesky.inflation(correlations, causes);
      for (int i = 0; i < causes.length; i++) {
        factors[causes[i]][effect] = found[i];
      }
    }
    return factors;
  }

  private static double[] outerVif(PlsModel model, ItemMoments moments) {
    var factors = new double[moments.items()];
    Arrays.fill(factors, Double.NaN);
    for (var block : model.blocks()) {
      var items = block.items().stream().mapToInt(Integer::intValue).toArray();
      var found = Cholesky.inflation(moments.correlations(), items);
      for (int i = 0; i < items.length; i++) {
        factors[items[i]] = found[i];
      }
    }
    return factors;
  }
}
