package manyi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {
  @Test
  void aChineseCharacterIsAsWideAsTwoLetters() {
    assertThat(TextWidth.of("满意abc，")).isEqualTo(9);
  }

  @Test
  void accentsWrittenSeparatelyTakeNoRoom() {
    assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
  }

  @Test
  void textIsPaddedToAWidthAndNeverCut() {
    assertThat(TextWidth.padded("满意", 6)).isEqualTo("满意  ");
    assertThat(TextWidth.indented("满意", 6)).isEqualTo("  满意");
    assertThat(TextWidth.padded("满意度", 4)).isEqualTo("满意度");
  }
}
