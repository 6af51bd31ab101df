package manyi.analysis.asymmetry;

/// Figures made of an element's two coefficients, in resamples as in the sample. In all but the
/// coefficients themselves an effect of the wrong sign counts 0: what is no harm is not compared.
final class Contrast {
  static final int PENALTY = 0;
  static final int REWARD = 1;
  static final int DIFFERENCE = 2;
  static final int RANGE = 3;
  static final int INDEX = 4;

  private Contrast() {}

  /// The figures in the order of the constants.
  static double[] of(double penalty, double reward) {
    double harm = Double.isNaN(penalty) ? penalty : Math.max(0, -penalty);
    double gain = Double.isNaN(reward) ? reward : Math.max(0, reward);
    return new double[] {penalty, reward, harm - gain, harm + gain, (gain - harm) / (gain + harm)};
  }
}
