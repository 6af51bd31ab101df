package manyi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Span;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final Cell NUMBER = Cell.of(1, NumberFormat.COUNT);

  @Test
  void neighboursOfOneGroupShareASpan() {
    var table =
        new Table(
            "",
            List.of(Column.of("a"), new Column("g", "b"), new Column("g", "c"), Column.of("d")),
            List.of(),
            List.of());

    assertThat(table.grouped()).isTrue();
    assertThat(table.spans())
        .containsExactly(new Span("", 0, 1), new Span("g", 1, 2), new Span("", 3, 1));
  }

  @Test
  void aColumnIsNumericWhenItHoldsNumbersAndNoWords() {
    var table =
        new Table(
            "",
            List.of(Column.of("a"), Column.of("b"), Column.of("c"), Column.of("d")),
            List.of(
                Row.of(Cell.of("x"), NUMBER, NUMBER, Cell.blank()),
                Row.of(Cell.of("y"), Cell.blank(), Cell.of("z"), Cell.of(""))),
            List.of());

    assertThat(table.grouped()).isFalse();
    assertThat(table.numeric(0)).isFalse();
    assertThat(table.numeric(1)).isTrue();
    assertThat(table.numeric(2)).isFalse();
    assertThat(table.numeric(3)).isFalse();
  }
}
