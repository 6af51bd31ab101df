package manyi.workbook.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelOrderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "很不满意 < 不满意 < 一般 < 满意 < 很满意",
        "非常不重要 < 不太重要 < 一般 < 比较重要 < 非常重要",
        "完全不同意 < 不同意 < 中立 < 同意 < 完全同意",
        "非常反对 < 反对 < 无所谓 < 支持 < 非常支持",
        "不喜欢 < 一般 < 喜欢",
        "从不 < 偶尔 < 经常 < 总是",
        "Very dissatisfied < Dissatisfied < Neither satisfied nor dissatisfied < Satisfied < Very satisfied",
        "Strongly disagree < Disagree < Neutral < Agree < Strongly agree",
        "Not at all important < Slightly important < Moderately important < Very important < Extremely important",
        "Very unlikely < Unlikely < Neutral < Likely < Very likely",
        "Never < Rarely < Sometimes < Often < Always",
        "Poor < Fair < Good < Very good < Excellent",
        "Definitely not < Probably not < Not sure < Probably < Definitely",
        "1 - Not very impressive < 2 - A bit impressive < 3 - Quite impressive < 5 - Extremely impressive",
        "18岁以下 < 18–24岁 < 25–34岁 < 65岁及以上",
        "不到1年 < 1-3年 < 3-5年 < 5-10年 < 10年以上",
        "3000元以下 < 3001-5000元 < 5001-8000元 < 1万-2万元 < 2万元以上",
        "<20Mb < 20Mb -100Mb < 100Mb - 1Gb < 1Gb - 5Gb < >50Gb",
        "$0 - $24,999 < $25,000 - $49,999 < $100,000 - $149,999",
        "初中及以下 < 高中/中专 < 大专 < 本科 < 研究生及以上",
        "大一 < 大二 < 大三 < 大四"
      })
  void answersComeInTheirNaturalOrder(String inOrder) {
    var expected = List.of(inOrder.split(" < (?=\\S)"));
    var shuffled = new ArrayList<>(expected);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(shuffled, new Random(seed));

      var order = LevelOrder.of(shuffled);

      assertThat(order.levels().stream().map(LevelOrder.Level::text))
          .containsExactlyElementsOf(expected);
      assertThat(order.basis()).isNotEqualTo(LevelOrder.Basis.NONE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"广东省,浙江省,江苏省", "男,女", "微信,手机提交,链接", "Leisure,Business,Event", "苹果,华为,小米"})
  void namesHaveNoOrder(String names) {
    assertThat(LevelOrder.of(List.of(names.split(","))).basis()).isEqualTo(LevelOrder.Basis.NONE);
  }
}
