package manyi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource({"7, 7", "-2.5, -2.5", "+.5, 0.5", "3., 3", "1e3, 1000"})
  void readsNumbersAsPeopleWriteThem(String text, double number) {
    assertThat(NumberText.parse(" " + text + " ")).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1d", "2f", "0x1p3", "NaN", "Infinity", "1e999", "1,5", "a"})
  void takesNothingElseForANumber(String text) {
    assertThat(NumberText.parse(text)).isEmpty();
  }
}
