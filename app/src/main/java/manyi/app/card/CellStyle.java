package manyi.app.card;

import java.util.List;
import manyi.document.Table.Row;

/// The style classes of a table's cells.
final class CellStyle {
  static final String GROUP = "group-heading";
  static final String HEADING = "heading";
  static final String LETTERS = "table-letters";

  private CellStyle() {}

  static List<String> all() {
    return List.of(GROUP, HEADING, LETTERS, "plain-row", "strong-row", "base-row");
  }

  static String of(Row.Style style) {
    return switch (style) {
      case PLAIN -> "plain-row";
      case STRONG -> "strong-row";
      case BASE -> "base-row";
    };
  }
}
