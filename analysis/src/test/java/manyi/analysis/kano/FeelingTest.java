package manyi.analysis.kano;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeelingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "喜欢,理应如此,无所谓,勉强接受,不喜欢",
        "我很喜欢,它理所当然,我无所谓,我能忍受,我很不喜欢",
        "非常满意,应该的,没有感觉,可以接受,很不满意",
        "喜歡,理所當然,無所謂,勉強接受,不喜歡",
        "很高兴,必须有,一般,可以忍受,讨厌",
        "I like it that way,It must be that way,I am neutral,I can live with it that way,I dislike"
            + " it that way",
        "I enjoy it,I expect it,I don't care,I can tolerate it,I do not like it",
        "I would be delighted,It is a basic necessity,No feeling,I could accept it,I can't accept"
            + " it",
        "마음에 든다,당연하다,아무런 느낌이 없다,하는 수 없다,마음에 들지 않는다",
        "좋다,당연하다,상관없다,참을 수 있다,싫다"
      })
  void fiveWordingsAreTheFiveFeelings(String labels) {
    assertThat(Stream.of(labels.split(",")).map(label -> Feeling.worded(label).orElse(null)))
        .containsExactly(Feeling.values());
  }

  @Test
  void numbersAndOtherWordsAreNone() {
    assertThat(Feeling.worded("3")).isEmpty();
    assertThat(Feeling.worded("不清楚")).isEmpty();
    assertThat(Feeling.worded("Male")).isEmpty();
  }
}
