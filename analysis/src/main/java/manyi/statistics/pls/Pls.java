package manyi.statistics.pls;

import java.util.Arrays;
import java.util.stream.Stream;
import manyi.statistics.pls.PlsSolver.End;

/// Structural models with latent variables by partial least squares (PLS-SEM): each latent variable
/// is a weighted sum of its items, and is regressed on its causes.
///
/// ```
/// score j        s = Σ w x, x standardised, var(s) = 1, Σ cor(x, s) ≥ 0
/// inner estimate z = Σ e s over its neighbours; e by scheme: path weighting (coefficient of a
///                cause, correlation of an effect), centroid (sign), factorial (correlation)
/// mode A         w ∝ cov(x, z);  mode B  w ∝ R⁻¹ cov(x, z)
/// ρA             (w′w)² · w′(R − I)w / w′(ww′ − diag(ww′))w
/// consistent     cor(i, j) / √(ρA(i) ρA(j)), loadings w √ρA / w′w
/// ```
///
/// Sources: H. Wold (1982), Soft modeling: the basic design and some extensions; J.-B. Lohmöller
/// (1989), Latent Variable Path Modeling with Partial Least Squares, doi:10.1007/978-3-642-52512-4;
/// T. K. Dijkstra and J. Henseler (2015), Consistent partial least squares path modeling, MIS
/// Quarterly 39, 297–316, doi:10.25300/MISQ/2015/39.2.02. Checked against SmartPLS 2.0.M3, seminr
/// and semPLS on the ECSI mobile phone data (mode A, three schemes, consistent) and against R code
/// of our own (mode B, weights).
public final class Pls {
  private Pls() {}

  /// Estimates a model.
  ///
  /// @param model each latent variable with at least one item, no circle of paths
  /// @param moments of all columns that the model's items are
  public static PlsResult estimate(PlsModel model, PlsOptions options, ItemMoments moments) {
    var constant =
        model.blocks().stream()
            .flatMap(block -> block.items().stream())
            .filter(moments::constant)
            .sorted()
            .toList();
    if (moments.n() < model.items()) {
      return new PlsRefusal.FewRespondents(moments.n(), model.items());
    }
    if (!constant.isEmpty()) {
      return new PlsRefusal.ConstantItems(constant);
    }
    var fit = new PlsFit(model, options, moments.items());
    var end = fit.of(moments.correlations());
    return switch (end) {
      case COLLINEAR_ITEMS -> new PlsRefusal.CollinearItems(fit.singularAt());
      case COLLINEAR_CAUSES -> new PlsRefusal.CollinearCauses(fit.singularAt());
      case CONVERGED, UNCONVERGED -> estimate(fit, end);
    };
  }

  private static PlsEstimate estimate(PlsFit fit, End end) {
    return new PlsEstimate(
        end == End.CONVERGED,
        fit.iterations(),
        fit.weights().clone(),
        fit.loadings().clone(),
        copy(fit.crossLoadings()),
        copy(fit.scoreCorrelations()),
        copy(fit.correlations()),
        copy(fit.paths()),
        fit.rSquared().clone(),
        fit.rhoA().clone(),
        fit.admissible());
  }

  private static double[][] copy(double[][] matrix) {
    return Stream.of(matrix).map(row -> Arrays.copyOf(row, row.length)).toArray(double[][]::new);
  }
}
