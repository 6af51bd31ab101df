package manyi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.text.Language;
import org.junit.jupiter.api.Test;

class CellTest {
  @Test
  void aMarkStandsBesideTheNumber() {
    var cell = new Cell.Value(0.486, NumberFormat.PERCENT, "▲");
    assertThat(cell.shown(Language.EN)).isEqualTo("48.6% ▲");
    assertThat(cell.spreadsheetPattern()).isEqualTo("0.0%\" ▲\"");
  }

  @Test
  void withoutAMarkOnlyTheNumberIsShown() {
    assertThat(Cell.of(0.486, NumberFormat.PERCENT).shown(Language.ZH)).isEqualTo("48.6%");
    assertThat(new Cell.Value(2, NumberFormat.DECIMAL, "").spreadsheetPattern())
        .isEqualTo(NumberFormat.DECIMAL.spreadsheetPattern());
  }

  @Test
  void lettersStandBesideTheNumberAndNeverInIt() {
    var cell = new Cell.Value(0.486, NumberFormat.PERCENT, "", "A C", "q1/1/2");
    assertThat(cell.shown(Language.EN)).isEqualTo("48.6% A C");
    assertThat(cell.withoutLetters(Language.EN)).isEqualTo("48.6%");
    assertThat(cell.spreadsheetPattern()).isEqualTo("0.0%");
    assertThat(cell.lettersBeside()).isEqualTo("A C");
  }

  @Test
  void aFigureThatIsWithheldShowsNoNumber() {
    assertThat(new Cell.Withheld().shown(Language.EN)).isEqualTo("*");
  }

  @Test
  void wordsAndBlanksAreShownAsTheyAre() {
    assertThat(Cell.of("=1+1").shown(Language.EN)).isEqualTo("=1+1");
    assertThat(Cell.blank().shown(Language.EN)).isEmpty();
  }

  @Test
  void aTableHasOneCellAColumn() {
    var columns = List.of(Column.of("a"), Column.of("b"));
    var rows = List.of(Row.of(Cell.of("x")));
    assertThatThrownBy(() -> new Table("", columns, rows, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 cells in a table of 2 columns");
  }
}
