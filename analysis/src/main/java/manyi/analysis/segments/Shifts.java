package manyi.analysis.segments;

import manyi.analysis.segments.Shift.Side;
import manyi.analysis.segments.Shift.Test;
import manyi.priorities.Rating;
import manyi.statistics.GroupMean;
import manyi.statistics.WelchTest;
import manyi.statistics.ZTest;

/// Tests movements of one element along one axis; the p stand alone, not yet among others.
final class Shifts {
  private Shifts() {}

  /// Of two means by Welch's t, under weights by the effective n.
  static Shift stated(Rating before, Rating now, GroupMean from, GroupMean to, double confidence) {
    var was = new Side(before.n(), before.effectiveN(), from.mean(), from.sd());
    var is = new Side(now.n(), now.effectiveN(), to.mean(), to.sd());
    return WelchTest.of(to, from, confidence)
        .map(test ->
            new Shift(
                was,
                is,
                test.difference(),
                test.interval().lower(),
                test.interval().upper(),
                Test.WELCH_T,
                test.t(),
                test.df(),
                test.p(),
                test.p(),
                false))
        .orElseGet(() -> untested(was, is));
  }

  /// Of two derived importances by the standard error of their difference in resamples.
  static Shift derived(Side before, Side now, double standardError, double confidence) {
    var test = ZTest.of(now.value() - before.value(), standardError, confidence);
    return Double.isNaN(test.z())
        ? untested(before, now)
        : new Shift(
            before,
            now,
            test.difference(),
            test.interval().lower(),
            test.interval().upper(),
            Test.BOOTSTRAP_Z,
            test.z(),
            Double.NaN,
            test.p(),
            test.p(),
            false);
  }

  private static Shift untested(Side before, Side now) {
    return new Shift(
        before,
        now,
        now.value() - before.value(),
        Double.NaN,
        Double.NaN,
        null,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        false);
  }
}
