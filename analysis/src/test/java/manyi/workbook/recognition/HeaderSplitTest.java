package manyi.workbook.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderSplitTest {
  @ParameterizedTest
  @CsvSource({"Q3_1,Q3", "Q3r1,Q3", "Q3.1,Q3", "CUEX1,CUEX"})
  void aNameWithANumberOfItsOwnIsAnItem(String name, String stem) {
    assertThat(HeaderSplit.codeStem(name)).isEqualTo(stem);
  }

  @Test
  void theDigitsOfOneNumberStayTogether() {
    assertThat(HeaderSplit.codeStem("Q12")).isEmpty();
    assertThat(HeaderSplit.codeStem("Q103")).isEmpty();
  }
}
