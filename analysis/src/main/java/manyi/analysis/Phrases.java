package manyi.analysis;

import java.math.BigDecimal;
import manyi.document.NumberFormat;
import manyi.survey.Base;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// What all analyses say alike: numbers inside sentences, rounded as in their tables, and the
/// footnote on weights.
///
/// @param texts in the language chosen
public record Phrases(Texts texts) {
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

  public String decimal(double value) {
    return shown(value, NumberFormat.DECIMAL);
  }

  public String statistic(double value) {
    return shown(value, NumberFormat.STATISTIC);
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

  private String shown(double value, NumberFormat format) {
    return format.shown(value, texts.language());
  }
}
