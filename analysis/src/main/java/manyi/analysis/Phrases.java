package manyi.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import manyi.document.NumberFormat;
import manyi.survey.Base;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// What all analyses say alike: numbers inside sentences, rounded as in their tables, and the
/// footnote on weights.
///
/// @param texts in the language chosen
public record Phrases(Texts texts) {
  private static final int MOST_DECIMALS = 8;

  public String say(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  public String count(double n) {
    return shown(n, NumberFormat.COUNT);
  }

  /// A sum of weights.
  public String weighted(double n) {
    return shown(n, NumberFormat.WEIGHTED);
  }

  public String percent(double proportion) {
    return shown(proportion, NumberFormat.PERCENT);
  }

  /// A share of resamples.
  public String certainty(double proportion) {
    return shown(proportion, NumberFormat.CERTAINTY);
  }

  public String decimal(double value) {
    return shown(value, NumberFormat.DECIMAL);
  }

  /// A satisfaction score or an index on 0–100, or a change of one.
  public String points(double value) {
    return shown(value, NumberFormat.POINTS);
  }

  public String statistic(double value) {
    return shown(value, NumberFormat.STATISTIC);
  }

  /// A coefficient beside one that another program printed, with eight decimals.
  public String printed(double value) {
    return shown(value, NumberFormat.PRINTED);
  }

  /// A coefficient as a statistic, with more decimals where rounding would lift it to a limit that
  /// it stays below: 0.0098 with the limit 0.01.
  public String coefficient(double value, double... limits) {
    for (int decimals = 3; decimals < MOST_DECIMALS; decimals++) {
      double rounded =
          Double.isFinite(value)
              ? BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue()
              : value;
      if (Arrays.stream(limits).noneMatch(limit -> value < limit && rounded >= limit)) {
        return decimals == 3 ? statistic(value) : NumberFormat.plain(rounded);
      }
    }
    return NumberFormat.plain(value);
  }

  /// `p = 0.038` or `p < 0.001`.
  public String p(double probability) {
    var shown = shown(probability, NumberFormat.PROBABILITY);
    return shown.startsWith("<") ? "p < " + shown.substring(1) : "p = " + shown;
  }

  /// A confidence level as it was chosen: `95%`.
  public String confidence(double level) {
    return BigDecimal.valueOf(level).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  /// The level below which a p is significant, by a confidence level as it was chosen: `0.05`.
  public String level(double confidence) {
    return BigDecimal.ONE
        .subtract(BigDecimal.valueOf(confidence))
        .stripTrailingZeros()
        .toPlainString();
  }

  /// A score of a scale without needless decimals: `10`, `2.5`.
  public String score(double score) {
    return NumberFormat.plain(score);
  }

  /// Sentences one after the other, as the language spaces them.
  public String sentences(String... sentences) {
    return String.join(texts.get("analysis.sentence-space"), sentences);
  }

  /// Words joined as a list is in the language.
  public String list(Iterable<String> words) {
    return String.join(texts.get("analysis.list-comma"), words);
  }

  /// The footnote on weights, with the three n.
  ///
  /// @param weight the id of the weight question; null for no weights
  public String weights(@Nullable String weight, Base base) {
    return weight == null
        ? texts.get("analysis.unweighted", count(base.n()))
        : texts.get(
            "analysis.weighted",
            weight,
            count(base.n()),
            weighted(base.weighted()),
            weighted(base.effective()));
  }

  /// The footnote on the mark of groups of few: by respondents, and under weights by their
  /// effective n as well.
  ///
  /// @param weight the id of the weight question; null for no weights
  public String few(@Nullable String weight, long below) {
    return texts.get(weight == null ? "analysis.flagged" : "analysis.flagged-weighted", below);
  }

  /// The footnote on weights of an analysis that shows neither percentages nor means.
  ///
  /// @param weight the id of the weight question; null for no weights
  public String weightsAlone(@Nullable String weight, Base base) {
    return weight == null
        ? weights(null, base)
        : texts.get(
            "analysis.weighted-alone",
            weight,
            count(base.n()),
            weighted(base.weighted()),
            weighted(base.effective()));
  }

  private String shown(double value, NumberFormat format) {
    return format.shown(value, texts.language());
  }
}
