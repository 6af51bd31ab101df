package manyi.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import manyi.workbook.cells.CellName;
import org.junit.jupiter.api.Test;

class CellTextTest {
  @Test
  void columnsAreLetteredAsInASpreadsheet() {
    assertThat(CellName.column(0)).isEqualTo("A");
    assertThat(CellName.column(25)).isEqualTo("Z");
    assertThat(CellName.column(26)).isEqualTo("AA");
    assertThat(CellName.column(701)).isEqualTo("ZZ");
    assertThat(CellName.column(702)).isEqualTo("AAA");
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
