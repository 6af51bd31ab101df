package manyi.app.data;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import manyi.app.session.Session;
import manyi.workbook.recognition.Corrections.Grouping;

/// The lines of the menus on questions and on cells: what columns are to one another, and what else
/// can be said about them.
final class GroupingItems {
  static final KeyCombination RENAME = new KeyCodeCombination(KeyCode.F2);

  private static final KeyCombination OPTIONS =
      new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination MATRIX =
      new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination APART =
      new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination PERSONAL =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final Session session;
  private final DataModel model;

  GroupingItems(Session session, DataModel model) {
    this.session = session;
    this.model = model;
  }

  /// For lines of the question list.
  ///
  /// @param rename asks for the text of the first
  List<MenuItem> forQuestions(List<QuestionRow> rows, Runnable rename) {
    var columns = rows.stream().flatMap(row -> row.letters().stream()).distinct().toList();
    var items = new ArrayList<>(ofColumns(columns));
    items.add(new SeparatorMenuItem());
    var renaming = item("data.rename", rename);
    renaming.setAccelerator(RENAME);
    renaming.setDisable(rows.size() != 1);
    items.add(renaming);
    items.add(personal(rows));
    return items;
  }

  /// For cells of the sheet.
  ///
  /// @param row in which the keyboard stands, from 1
  /// @param toggleHeader makes this row a header row or takes that back
  List<MenuItem> forCells(List<String> columns, int row, Runnable toggleHeader) {
    var opened = model.opened().get();
    var header = new CheckMenuItem(session.texts().get().get("data.header-row", row));
    header.setSelected(opened != null && opened.headerRows().contains(row));
    header.setOnAction(_ -> toggleHeader.run());
    var items = new ArrayList<MenuItem>();
    items.add(header);
    items.add(new SeparatorMenuItem());
    items.addAll(ofColumns(columns));
    return items;
  }

  private List<MenuItem> ofColumns(List<String> columns) {
    var options = item("data.as-options", () -> model.group(columns, Grouping.Sort.OPTIONS));
    options.setAccelerator(OPTIONS);
    var matrix = item("data.as-matrix", () -> model.group(columns, Grouping.Sort.MATRIX));
    matrix.setAccelerator(MATRIX);
    var apart = item("data.apart", () -> model.group(columns, Grouping.Sort.APART));
    apart.setAccelerator(APART);
    for (var item : List.of(options, matrix, apart)) {
      item.setDisable(columns.size() < 2);
    }
    return List.of(options, matrix, apart);
  }

  private MenuItem personal(List<QuestionRow> rows) {
    var item = new CheckMenuItem(session.texts().get().get("data.personal"));
    item.setAccelerator(PERSONAL);
    boolean now = !rows.isEmpty() && rows.stream().allMatch(row -> model.personal(row.first()));
    item.setSelected(now);
    item.setDisable(rows.isEmpty());
    item.setOnAction(_ -> {
      var ids = rows.stream().flatMap(row -> row.ids().stream()).toList();
      model.correct(ids, correction -> correction.withPersonal(!now));
    });
    return item;
  }

  private MenuItem item(String key, Runnable action) {
    var item = new MenuItem(session.texts().get().get(key));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
