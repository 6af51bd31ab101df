package manyi.workbook.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleCompletionTest {
  private static List<String> list(String answers) {
    return List.of(answers.split(" < "));
  }

  @ParameterizedTest
  @CsvSource({
    "Very dissatisfied < Neither satisfied nor dissatisfied < Somewhat satisfied < Very satisfied,"
        + " Very dissatisfied < Somewhat dissatisfied < Neither satisfied nor dissatisfied < Somewhat satisfied < Very satisfied",
    "Neutral < Agree < Strongly Agree,"
        + " Strongly Disagree < Disagree < Neutral < Agree < Strongly Agree",
    "Disagree < Neutral < Somewhat agree < Agree < Strongly agree,"
        + " Strongly disagree < Disagree < Somewhat disagree < Neutral < Somewhat agree < Agree < Strongly agree",
    "Unlikely < Neutral < Very likely, Very unlikely < Unlikely < Neutral < Likely < Very likely",
    "Rarely < Sometimes < Often < Always, Never < Rarely < Sometimes < Often < Always",
    "Fair < Good < Very good < Excellent, Poor < Fair < Good < Very good < Excellent",
    "Slightly important < Very important < Extremely important < Moderately important,"
        + " Not at all important < Slightly important < Moderately important < Very important < Extremely important",
    "一般 < 满意 < 非常满意, 非常不满意 < 不满意 < 一般 < 满意 < 非常满意",
    "不太满意 < 一般 < 比较满意 < 非常满意, 非常不满意 < 不太满意 < 一般 < 比较满意 < 非常满意",
    "不同意 < 不确定 < 同意 < 完全同意, 完全不同意 < 不同意 < 不确定 < 同意 < 完全同意",
    "很差 < 较差 < 一般 < 较好, 很差 < 较差 < 一般 < 较好 < 很好",
    "很少 < 有时 < 经常 < 总是, 从不 < 很少 < 有时 < 经常 < 总是"
  })
  void levelsNobodyChoseAreAdded(String given, String full) {
    var order = LevelOrder.of(list(given));

    assertThat(order.levels().stream().map(LevelOrder.Level::text))
        .containsExactlyElementsOf(list(full));
    assertThat(order.levels().getLast().score()).isEqualTo(list(full).size());
    assertThat(order.doubtful()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Very dissatisfied < Dissatisfied < Satisfied < Very satisfied",
        "Strongly disagree < Disagree < Agree < Strongly agree",
        "Dissatisfied < Neutral < Satisfied",
        "Never < Sometimes < Usually < Always",
        "Poor < Fair < Good < Excellent",
        "非常不满意 < 不满意 < 满意 < 非常满意",
        "非常不重要 < 不太重要 < 一般 < 重要 < 非常重要",
        "从不 < 偶尔 < 经常 < 总是",
        "不好 < 一般 < 良好"
      })
  void aScaleOfWhichNothingLacksStaysAsItIs(String given) {
    var order = LevelOrder.of(list(given));

    assertThat(order.levels().stream().map(LevelOrder.Level::text))
        .containsExactlyElementsOf(list(given));
    assertThat(order.doubtful()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // With a middle or without.
        "Dissatisfied < Satisfied < Very satisfied",
        // Satisfied or somewhat satisfied.
        "Very dissatisfied < Neutral < Very satisfied",
        // Very good between, or not.
        "Fair < Good < Excellent",
        // Unimportant or not important.
        "Neutral < Important < Very important",
        // 不太满意 or 不满意.
        "非常不满意 < 一般 < 比较满意 < 非常满意",
        "不满意 < 满意 < 非常满意"
      })
  void noLevelIsInventedWhereTwoCompletionsArePossible(String given) {
    var order = LevelOrder.of(list(given));

    assertThat(order.levels().stream().map(LevelOrder.Level::text))
        .containsExactlyElementsOf(list(given));
    assertThat(order.doubtful()).isTrue();
  }
}
