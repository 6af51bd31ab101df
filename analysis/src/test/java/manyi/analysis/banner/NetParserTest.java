package manyi.analysis.banner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetParserTest {
  @Test
  void netsAreReadWithTheirAnswers() {
    assertThat(NetParser.parse("满意 = 4 + 5; q3：不满意＝1＋2；"))
        .contains(
            List.of(
                new OwnNet("", "满意", List.of("4", "5")),
                new OwnNet("q3", "不满意", List.of("1", "2"))));
  }

  @Test
  void whatStandsInQuotationMarksIsNotTakenApart() {
    assertThat(NetParser.parse("high = \"10+\" + “a; b”"))
        .contains(List.of(new OwnNet("", "high", List.of("10+", "a; b"))));
  }

  @Test
  void nothingIsNoNets() {
    assertThat(NetParser.parse(" ")).contains(List.of());
  }

  @Test
  void whatIsNoNetIsRefused() {
    for (var text : List.of("4 + 5", "= 4", "high =", "high = 4 + ", "a = b = c", "a:b:c = 1")) {
      assertThat(NetParser.parse(text)).as(text).isEmpty();
    }
  }
}
