package manyi.document;

import static org.assertj.core.api.Assertions.assertThat;

import manyi.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "COUNT; 12003; 12,003",
        "WEIGHTED; 12003.44; 12,003.4",
        "PERCENT; 0.4855; 48.6%",
        "PERCENT; 0.0005; 0.1%",
        "PERCENT; 1; 100.0%",
        "PERCENT; 1.5556; 155.6%",
        "DECIMAL; 7.255; 7.26",
        "DECIMAL; 1.005; 1.01",
        "DECIMAL; -1.005; −1.01",
        "DECIMAL; -0.001; 0.00",
        "STATISTIC; 0.0624; 0.062",
        "PROBABILITY; 0.0384; 0.038",
        "PROBABILITY; 0.00099; <0.001",
        "PROBABILITY; 1e-200; <0.001",
        "PROBABILITY; 0.001; 0.001",
        "CERTAINTY; 0.8744; 87.4%",
        "CERTAINTY; 0.99; 99.0%",
        "CERTAINTY; 0.9905; >99%",
        "CERTAINTY; 1; >99%",
        "CERTAINTY; 0; <1%",
        "CERTAINTY; NaN; –",
        "DECIMAL; NaN; –",
        "PERCENT; NaN; –",
        "STATISTIC; Infinity; ∞",
        "STATISTIC; -Infinity; −∞",
      })
  void roundsHalvesAwayFromZeroInBothLanguages(NumberFormat format, double value, String shown) {
    assertThat(format.shown(value, Language.EN)).isEqualTo(shown);
    assertThat(format.shown(value, Language.ZH)).isEqualTo(shown);
  }

  @Test
  void aPlainNumberHasNoNeedlessDecimals() {
    assertThat(NumberFormat.plain(10)).isEqualTo("10");
    assertThat(NumberFormat.plain(2.5)).isEqualTo("2.5");
    assertThat(NumberFormat.plain(-100)).isEqualTo("−100");
    assertThat(NumberFormat.plain(Double.NaN)).isEqualTo("–");
  }
}
