package manyi.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {
  private final SheetNames names = new SheetNames();

  @Test
  void aShortTitleIsItsNameWithoutDoubleBlanks() {
    assertThat(names.next("Frequencies: DAY")).isEqualTo("Frequencies DAY");
    assertThat(names.next("频数：选择原因")).isEqualTo("频数：选择原因");
  }

  @Test
  void ofALongTitleTheQuestionIsKept() {
    assertThat(names.next("Frequencies: How likely to recommend SFO (0-10)"))
        .isEqualTo("How likely to recommend SFO (0…");
  }

  @Test
  void ofALongCrossTabBothQuestionsAreKept() {
    assertThat(names.next("Overall, how satisfied are you? × What is your age?"))
        .isEqualTo("Overall, how s… × What is your…")
        .hasSizeLessThanOrEqualTo(31);
    assertThat(names.next("Overall, how satisfied are you with your stay? × Age"))
        .isEqualTo("Overall, how satisfied a… × Age");
  }

  @Test
  void noNameIsTakenTwiceWhateverItsCase() {
    assertThat(names.next("Age")).isEqualTo("Age");
    assertThat(names.next("AGE")).isEqualTo("AGE (2)");
  }

  @Test
  void aTitleOfNothingLegalHasAName() {
    assertThat(names.next("??")).isNotBlank();
  }
}
