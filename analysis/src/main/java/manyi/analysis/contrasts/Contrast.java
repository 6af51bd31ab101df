package manyi.analysis.contrasts;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// The target by one segment.
///
/// @param option of a multiple-choice target screened option by option; else null
/// @param segment the question that makes the groups
/// @param segmentOption of a multiple-choice segment, whose groups are those who chose the option
///   and those who did not; else null
/// @param base who are in the target and in a group
/// @param overall the mean or proportion of all of them; NaN for a distribution
/// @param groups in their natural order, only those with anyone
/// @param standsOut of a distribution the cell furthest from independence; else null
/// @param coefficient ω² of means, 0 where below it; of proportions and distributions Cramér's V
///   without its bias; both 0–1
/// @param explained the share of variance that this stands for, by which contrasts are ranked: ω²,
///   V²
public record Contrast(
    @Nullable String option,
    QuestionLabel segment,
    @Nullable String segmentOption,
    Base base,
    double overall,
    List<Group> groups,
    @Nullable StandsOut standsOut,
    Test test,
    boolean significant,
    double coefficient,
    double explained,
    Strength strength,
    Detectable detectable) {
  public Contrast {
    groups = List.copyOf(groups);
  }

  /// The same with what is known once all tests are made.
  ///
  /// @param p adjusted for all tests
  /// @param smallest effect that would have been found
  Contrast among(double p, double confidence, Detectable smallest) {
    return new Contrast(
        option,
        segment,
        segmentOption,
        base,
        overall,
        groups,
        standsOut,
        test.adjusted(p),
        p < 1 - confidence,
        coefficient,
        explained,
        strength,
        smallest);
  }

  /// A group.
  ///
  /// @param label null for those who did not choose the option of a multiple-choice segment
  /// @param value its mean or proportion; NaN for a distribution
  public record Group(@Nullable String label, Base base, double value) {
    /// Fewer respondents than this are called few.
    private static final int FEW = 30;

    boolean few() {
      return base.n() < FEW;
    }
  }

  /// An answer that a group gives more or less often than others.
  ///
  /// @param proportion of the group, 0–1
  /// @param overall of all, 0–1
  public record StandsOut(
      @Nullable String group, String answer, double proportion, double overall) {}

  /// Which test was made.
  public enum Method {
    /// Welch's analysis of variance; of two groups F is the square of Welch's t.
    WELCH,
    /// The Kruskal–Wallis test, where a group has no spread and Welch's is not defined.
    KRUSKAL_WALLIS,
    /// Pearson's chi-square, under weights on the counts rescaled to the effective n.
    CHI_SQUARE
  }

  /// The test of the segment.
  ///
  /// @param df2 of an F; else NaN
  /// @param adjustedP by Holm over all contrasts; NaN until all are made
  /// @param doubtful whether expected counts are too small for the chi-square distribution
  public record Test(
      Method method,
      double statistic,
      double df1,
      double df2,
      double p,
      double adjustedP,
      boolean doubtful) {
    Test adjusted(double holm) {
      return new Test(method, statistic, df1, df2, p, holm, doubtful);
    }
  }

  /// How large an effect is, by Cohen's conventions.
  public enum Strength {
    NEGLIGIBLE,
    SMALL,
    MEDIUM,
    LARGE
  }

  /// The smallest effect that would have been found.
  ///
  /// @param coefficient on the scale of the contrast's own
  /// @param spread the standard deviation of the groups' means or proportions; NaN for a
  ///   distribution
  /// @param difference of the two groups; NaN for other numbers of groups
  public record Detectable(double coefficient, double spread, double difference) {
    static final Detectable UNKNOWN = new Detectable(Double.NaN, Double.NaN, Double.NaN);
  }
}
