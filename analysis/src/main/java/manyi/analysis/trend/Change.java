package manyi.analysis.trend;

/// The change of an indicator between the two waves compared, under the present rule.
///
/// @param difference of the later over the earlier wave, in the indicator's unit
/// @param standardError of it, linearised
/// @param lower end of its interval, not adjusted
/// @param upper end of its interval, not adjusted
/// @param df by Satterthwaite, at most those of the design
/// @param p two-sided; NaN where nothing varies
/// @param adjustedP over the changes of its [Family]
/// @param together how many changes are adjusted together with it, itself among them
/// @param proven whether it is beyond chance after the adjustment
/// @param detectable the true change that would have been significant with a probability of 0.8 in
///   a test by itself
public record Change(
    double difference,
    double standardError,
    double lower,
    double upper,
    double t,
    double df,
    double p,
    double adjustedP,
    int together,
    boolean proven,
    double detectable) {
  Change judged(double adjusted, int among, double alpha) {
    return new Change(
        difference,
        standardError,
        lower,
        upper,
        t,
        df,
        p,
        adjusted,
        among,
        adjusted < alpha,
        detectable);
  }
}
