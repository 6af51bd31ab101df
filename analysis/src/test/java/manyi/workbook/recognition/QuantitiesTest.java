package manyi.workbook.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25岁 | 25",
        "1,200元 | 1200",
        "¥300 | 300",
        "2.5 GB | 2.5",
        "15% | 15",
        "30 min | 30",
        "约3年 | 3",
        "1.2万元 | 12000",
        "$1,000.50 | 1000.5",
        "7 | 7"
      })
  void numbersAreReadWithTheirUnit(String text, double number) {
    assertThat(Quantities.parse(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"很满意", "3-5年", "18–24", "A25", "2024年1月", "iPhone 12"})
  void otherTextsAreNoQuantities(String text) {
    assertThat(Quantities.parse(text)).isNaN();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10秒 | 10",
        "2分3秒 | 123",
        "1:23 | 83",
        "0:02:11 | 131",
        "PT5M | 300",
        "PT1H2M3.5S | 3723.5",
        "1小时2分 | 3720",
        "2m 3s | 123",
        "5 min | 300",
        "1天 | 86400"
      })
  void lengthsOfTimeAreSeconds(String text, double seconds) {
    assertThat(Quantities.seconds(text)).isEqualTo(seconds);
  }

  @Test
  void pointsAreNoMinutesAndTimesOfDayNoLengths() {
    assertThat(Quantities.areTimes(List.of("5分", "4分", "3分"), "您的评分")).isFalse();
    assertThat(Quantities.areTimes(List.of("9:30", "10:15"), "几点起床")).isFalse();
    assertThat(Quantities.areTimes(List.of("9:30", "10:15"), "用时")).isTrue();
    assertThat(Quantities.areTimes(List.of("10秒", "2分3秒"), "x")).isTrue();
  }
}
