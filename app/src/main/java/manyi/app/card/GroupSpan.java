package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import manyi.document.Table.Column;

/// Neighbouring columns of a table under one heading.
///
/// @param heading that they share, empty where there is none
/// @param first the 0-based first column
/// @param columns how many
record GroupSpan(String heading, int first, int columns) {
  static List<GroupSpan> of(List<Column> columns) {
    var spans = new ArrayList<GroupSpan>();
    for (int i = 0; i < columns.size(); i++) {
      var group = columns.get(i).group();
      if (!spans.isEmpty() && spans.getLast().heading.equals(group)) {
        var last = spans.removeLast();
        spans.add(new GroupSpan(group, last.first, last.columns + 1));
      } else {
        spans.add(new GroupSpan(group, i, 1));
      }
    }
    return spans;
  }
}
