package manyi.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import manyi.survey.Level;
import org.junit.jupiter.api.Test;

class LevelOrderTest {
  private final LevelOrder order =
      new LevelOrder(Stream.of("不满意", "满意", "一般").map(Level::of).toList());

  @Test
  void aLevelMovesToAnotherPlace() {
    order.move(2, 1);

    assertThat(order.codes()).containsExactly("不满意", "一般", "满意");
  }

  @Test
  void aLevelStopsAtTheEnds() {
    order.move(0, -1);
    order.move(2, 9);

    assertThat(order.codes()).containsExactly("不满意", "满意", "一般");
  }

  @Test
  void theOrderCanBeReversed() {
    order.reverse();

    assertThat(order.codes()).containsExactly("一般", "满意", "不满意");
  }
}
