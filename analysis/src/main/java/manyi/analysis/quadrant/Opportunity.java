package manyi.analysis.quadrant;

/// Ulwick's opportunity score of an element, 0–20 ("Turn customer input into innovation", Harvard
/// Business Review 80(1), 2002).
///
/// ```
/// score = importance + max(importance − satisfaction, 0), both as ten times their shares
/// ```
///
/// Checked against R on published data.
///
/// @param importance the share 0–1 who rated it one of the two highest levels of importance
/// @param satisfaction the share 0–1 who rated it one of the two highest levels of satisfaction
public record Opportunity(double importance, double satisfaction, double score) {
  private static final double POINTS = 10;

  static Opportunity of(double importance, double satisfaction) {
    return new Opportunity(
        importance, satisfaction, POINTS * (importance + Math.max(importance - satisfaction, 0)));
  }
}
