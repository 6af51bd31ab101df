package manyi.analysis.banner;

import java.util.Optional;
import manyi.analysis.banner.Judgement.Tested;
import manyi.statistics.ColumnTest;
import manyi.statistics.ColumnTests;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Tests two columns of one row under each preset.
///
/// A proportion of 0 or 1 and a base below 2 are compared by none of them: as in SPSS, and a
/// linearised standard error of such a proportion is 0.
///
/// @param linear null where linearised errors are not computed
record Judge(Line line, @Nullable Linear linear) {
  private static final long LEAST_BASE = 2;

  /// The test of two columns; empty where the preset makes none.
  ///
  /// @param overlap the respondents in both
  Optional<Tested> test(Preset preset, int first, int second, Base overlap) {
    var one = line.columns().get(first);
    var other = line.at(second, first);
    double size1 = one.size(preset);
    double size2 = other.size(preset);
    double both = overlap(preset, one.base(), other.base(), overlap);
    var test =
        preset == Preset.DESIGN
            ? designed(first, second, one, other)
            : counted(preset, one, other, both);
    return test.map(found -> new Tested(size1, size2, both, found));
  }

  private Optional<ColumnTest> counted(Preset preset, Estimate one, Estimate other, double both) {
    double size1 = one.size(preset);
    double size2 = other.size(preset);
    if (line.kind().proportion()) {
      return ColumnTests.proportions(one.value(), size1, other.value(), size2, both);
    }
    double variance1 = one.variance(size1);
    double variance2 = other.variance(size2);
    return both > 0
        ? ColumnTests.pooledMeans(
            one.value(), variance1, size1, other.value(), variance2, size2, both)
        : ColumnTests.means(one.value(), variance1, size1, other.value(), variance2, size2);
  }

  private Optional<ColumnTest> designed(int first, int second, Estimate one, Estimate other) {
    if (linear == null || !estimable(one) || !estimable(other)) {
      return Optional.empty();
    }
    return ColumnTests.designBased(
        one.value() - other.value(), linear.ofDifference(first, second), linear.degreesOfFreedom());
  }

  private boolean estimable(Estimate estimate) {
    boolean inner = estimate.value() > 0 && estimate.value() < 1;
    return estimate.base().n() >= LEAST_BASE && (inner || !line.kind().proportion());
  }

  private static double overlap(Preset preset, Base one, Base other, Base both) {
    return switch (preset) {
      case SPSS -> both.weighted();
      case EFFECTIVE ->
          ColumnTests.effectiveOverlap(
              one.effective(),
              one.weighted(),
              other.effective(),
              other.weighted(),
              Estimate.squares(both));
      case DESIGN -> both.n();
    };
  }
}
