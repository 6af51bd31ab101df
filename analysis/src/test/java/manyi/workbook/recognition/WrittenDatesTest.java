package manyi.workbook.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024/1/5 上午10:03 | 2024-01-05T10:03:00",
        "2024/1/5 下午3:04:05 | 2024-01-05T15:04:05",
        "2024年1月5日 | 2024-01-05T00:00:00",
        "2024年1月5日 10时3分 | 2024-01-05T10:03:00",
        "25.1.2024 | 2024-01-25T00:00:00",
        "Jan 5 2024 3:04pm | 2024-01-05T15:04:00",
        "January 5, 2024 | 2024-01-05T00:00:00",
        "5 January 2024 10:03 | 2024-01-05T10:03:00",
        "05-Jan-2024 10:03:22 | 2024-01-05T10:03:22",
        "5. Januar 2024 | 2024-01-05T00:00:00",
        "5 de enero de 2024 | 2024-01-05T00:00:00",
        "2024-01-05T10:03:22.123Z | 2024-01-05T10:03:22",
        "2024-01-05T10:03:22+08:00 | 2024-01-05T10:03:22",
        "2024-01-05T10:03:22.123+0800 | 2024-01-05T10:03:22",
        "2019/01/05 10:03:22 AM GMT+8 | 2019-01-05T10:03:22",
        "2019/01/05 10:03:22 PM GMT+8 | 2019-01-05T22:03:22",
        "2022. 3. 5 오후 3:11:22 | 2022-03-05T15:11:22",
        "12/31/23 11:59 PM | 2023-12-31T23:59:00",
        "2024/1/5 12:03 AM | 2024-01-05T00:03:00"
      })
  void datesAreReadHoweverTheyAreWritten(String text, String moment) {
    assertThat(Times.parse(text, DateOrder.MONTH_FIRST))
        .isEqualTo((double) LocalDateTime.parse(moment).toEpochSecond(ZoneOffset.UTC));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10秒",
        "1.2.3",
        "2024",
        "13800138000",
        "很满意",
        "Version 2.0.2024x",
        "32/13/2024",
        "May",
        "10-20-30-40",
        "3 years 2010",
        "192.168.1.1"
      })
  void otherTextsAreNoDates(String text) {
    assertThat(Times.parse(text, DateOrder.MONTH_FIRST)).isNaN();
  }

  @ParameterizedTest
  @CsvSource({
    "45296, 2024-01-05T00:00",
    "20240105, 2024-01-05T00:00",
    "1704412800, 2024-01-05T00:00"
  })
  void numbersUnderADateHeaderCanBeDates(double number, String moment) {
    assertThat(Times.ofNumber(number))
        .isEqualTo((double) LocalDateTime.parse(moment).toEpochSecond(ZoneOffset.UTC));
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 2024, 20241399, 123456, 1e11})
  void otherNumbersAreNoDates(double number) {
    assertThat(Times.ofNumber(number)).isNaN();
  }
}
