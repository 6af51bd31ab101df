package manyi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  private static final Font FONT = ChartFonts.bundled().regular(13);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "在最近三个月内，因为网络信号不好、通话中断等原因，曾经致电客服热线或者到营业厅投诉过",
        "I have called the hotline in the last three months because of weak signal",
        "https://example.org/a/very/long/address/without/any/space/in/it/at/all",
        "话费结算的准确性 (billing accuracy) 与 5G 网络覆盖",
        "满",
        ""
      })
  void linesFitAndLoseNothing(String text) {
    var lines = Lines.of(text, FONT, 120);

    assertThat(lines).allSatisfy(line -> assertThat(Lines.width(line, FONT)).isLessThan(121));
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void englishBreaksBetweenWords() {
    assertThat(Lines.of("Cleanliness of the room", FONT, 90))
        .containsExactly("Cleanliness of", "the room");
  }

  @Test
  void chineseLinesDoNotBeginWithAComma() {
    assertThat(Lines.of("价格便宜，信号好，网速快，服务好", FONT, 56))
        .hasSizeGreaterThan(2)
        .noneMatch(line -> line.startsWith("，"));
  }

  @Test
  void aPlaceNarrowerThanACharacterStillGetsIt() {
    assertThat(Lines.of("满意", FONT, 1)).containsExactly("满", "意");
  }

  @Test
  void lineBreaksAndControlCharactersBecomeBlanks() {
    assertThat(Lines.clean("a\r\nb\u0001c \t d")).isEqualTo("a b c d");
  }

  @Test
  void nothingIsOneEmptyLine() {
    assertThat(Lines.of("", FONT, 90)).containsExactly("");
    assertThat(Lines.balanced("", FONT, 90)).containsExactly("");
  }
}
