package manyi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import manyi.text.Language;
import manyi.text.Texts;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Phrases PHRASES = new Phrases(Texts.in(Language.EN));

  @Test
  void aCoefficientHasThreeDecimals() {
    assertThat(PHRASES.coefficient(0.0412, 0.01, 0.06)).isEqualTo("0.041");
    assertThat(PHRASES.coefficient(0.01, 0.01, 0.06)).isEqualTo("0.010");
    assertThat(PHRASES.coefficient(Double.NaN, 0.01)).isEqualTo("–");
  }

  @Test
  void aCoefficientIsNotRoundedUpToALimit() {
    assertThat(PHRASES.coefficient(0.00958, 0.01, 0.06)).isEqualTo("0.0096");
    assertThat(PHRASES.coefficient(0.059999, 0.01, 0.06)).isEqualTo("0.059999");
  }
}
