package manyi.survey;

/// One of the answers that a closed question offers.
///
/// @param code as it stands in the file, such as `3` or `满意`
/// @param label what a reader sees; the code where the file has no other
/// @param score on the question's scale; NaN where the level has none ("don't know", or a question
///   without a scale)
public record Level(String code, String label, double score) {
  /// A level without a score, labelled by its code.
  public static Level of(String code) {
    return new Level(code, code, Double.NaN);
  }

  public boolean scored() {
    return !Double.isNaN(score);
  }
}
