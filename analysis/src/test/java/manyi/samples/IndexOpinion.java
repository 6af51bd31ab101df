package manyi.samples;

/// What one customer of the index sample holds of the operator: the latent variables of the model
/// that Chinese telecom satisfaction programmes use, with standard deviations near 1.
///
/// ```
/// expectation  = 0.55 image + 0.83 noise
/// quality      = 0.40 expectation + 0.30 image + 0.75 noise + branch + year
/// value        = 0.50 quality + 0.15 expectation + 0.75 noise + group + year
/// satisfaction = 0.45 quality + 0.25 value + 0.20 image + 0.05 expectation + 0.45 noise
/// complaints   = 0.55 satisfaction + 0.83 noise
/// loyalty      = 0.55 satisfaction + 0.20 image + 0.05 complaints + 0.65 noise
/// ```
record IndexOpinion(
    double image,
    double expectation,
    double quality,
    double value,
    double satisfaction,
    double complaints,
    double loyalty) {
  /// How much a point of price shift of a customer group weighs in perceived value.
  private static final double PRICE = 0.6;

  static IndexOpinion draw(Draw draw, IndexWave wave, IndexBranch branch, CustomerGroup group) {
    double image = draw.normal();
    double expectation = 0.55 * image + 0.83 * draw.normal();
    double quality =
        0.40 * expectation + 0.30 * image + 0.75 * draw.normal() + branch.shift + wave.quality;
    double value =
        0.50 * quality
            + 0.15 * expectation
            + 0.75 * draw.normal()
            + PRICE * group.priceShift
            + wave.value;
    double satisfaction =
        0.45 * quality + 0.25 * value + 0.20 * image + 0.05 * expectation + 0.45 * draw.normal();
    double complaints = 0.55 * satisfaction + 0.83 * draw.normal();
    double loyalty = 0.55 * satisfaction + 0.20 * image + 0.05 * complaints + 0.65 * draw.normal();
    return new IndexOpinion(image, expectation, quality, value, satisfaction, complaints, loyalty);
  }
}
