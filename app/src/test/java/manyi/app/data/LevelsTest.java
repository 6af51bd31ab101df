package manyi.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import manyi.text.Language;
import manyi.text.Texts;
import org.junit.jupiter.api.Test;

class LevelsTest {
  private final Texts texts = Texts.in(Language.ZH);

  @Test
  void aLongNumericScaleIsToldByItsEnds() {
    assertThat(shown("q12")).isEqualTo("1 最低 → 10 最高");
  }

  @Test
  void groupsAreListed() {
    assertThat(shown("q3")).isEqualTo("大客户、商务客户、住宅客户、网络客户");
  }

  @Test
  void timesAreToldByTheirFirstAndLastDay() {
    assertThat(shown("提交答卷时间")).matches("2026-\\d\\d-\\d\\d – 2026-\\d\\d-\\d\\d");
  }

  private String shown(String id) {
    var question = Previews.telecom().survey().find(id).orElseThrow();
    return Levels.inOneLine(question, Extent::of, texts);
  }
}
