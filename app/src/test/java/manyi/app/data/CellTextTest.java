package manyi.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {
  @Test
  void columnsAreLetteredAsInASpreadsheet() {
    assertThat(ColumnLetters.of(0)).isEqualTo("A");
    assertThat(ColumnLetters.of(25)).isEqualTo("Z");
    assertThat(ColumnLetters.of(26)).isEqualTo("AA");
    assertThat(ColumnLetters.of(701)).isEqualTo("ZZ");
    assertThat(ColumnLetters.of(702)).isEqualTo("AAA");
  }

  @Test
  void missingCodesAreSeparatedByCommasOfEitherWidth() {
    assertThat(MissingCell.codes(" 99， (空), 说不清、99 ")).containsExactly("99", "(空)", "说不清");
  }

  @Test
  void noCodesAreNone() {
    assertThat(MissingCell.codes("  ")).isEmpty();
  }
}
