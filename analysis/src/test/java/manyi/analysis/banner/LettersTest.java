package manyi.analysis.banner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
  @Test
  void theAlphabetIsFollowedByPairs() {
    assertThat(Letters.of(0)).isEqualTo("A");
    assertThat(Letters.of(25)).isEqualTo("Z");
    assertThat(Letters.of(26)).isEqualTo("AA");
    assertThat(Letters.of(27)).isEqualTo("AB");
    assertThat(Letters.of(26 + 26 * 26 - 1)).isEqualTo("ZZ");
    assertThat(Letters.of(26 + 26 * 26)).isEqualTo("AAA");
  }
}
