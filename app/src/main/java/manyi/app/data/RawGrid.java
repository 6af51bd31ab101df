package manyi.app.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import manyi.app.session.Session;
import manyi.survey.Question;
import manyi.workbook.Opened;
import manyi.workbook.cells.CellName;
import manyi.workbook.cells.RawSheet;
import org.jspecify.annotations.Nullable;

/// The sheet as it stands in the file: its header rows set off, the columns of the question chosen
/// marked. A press on a row's number makes it a header row or takes that back.
final class RawGrid extends StackPane {
  private final Session session;
  private final DataModel model;
  private final SheetGrid grid = new SheetGrid(this::toggleHeader);
  private final ContextMenu menu = new ContextMenu();
  private @Nullable RawSheet shown;
  private boolean following;

  RawGrid(Session session, DataModel model) {
    this.session = session;
    this.model = model;
    getStyleClass().add("raw");
    getChildren().setAll(grid);
    grid.accessibleHelpProperty().bind(session.text("data.raw-sheet"));
    model.opened().subscribe(this::show);
    model.maskPersonal().subscribe(_ -> show(model.opened().get()));
    model.selected().subscribe(_ -> mark());
    grid.selected().subscribe((_, _) -> choose());
    grid.setOnContextMenuRequested(event -> {
      menu.getItems().setAll(items());
      menu.show(grid, event.getScreenX(), event.getScreenY());
    });
  }

  SheetGrid grid() {
    return grid;
  }

  private List<MenuItem> items() {
    var menus = new GroupingItems(session, model);
    var range = grid.selected().get();
    return menus.forCells(range.columns(), range.row() + 1, () -> toggleHeader(range.row()));
  }

  private void show(@Nullable Opened opened) {
    if (opened == null) {
      return;
    }
    if (shown != opened.raw()) {
      shown = opened.raw();
      following = true;
      grid.show(opened.raw());
      following = false;
    }
    grid.showMask(model.masked(opened));
    grid.showHeads(opened.headerRows().stream().map(row -> row - 1).collect(Collectors.toSet()));
    mark();
  }

  private void mark() {
    var opened = model.opened().get();
    if (opened != null) {
      var columns = columns(opened);
      if (following) {
        grid.mark(columns);
      } else {
        grid.markAndReveal(columns);
      }
    }
  }

  private Set<Integer> columns(Opened opened) {
    var ids = new HashSet<>(model.selected().get());
    return opened.survey().questions().stream()
        .filter(question -> ids.contains(question.id()))
        .flatMap(question -> question.columns().stream())
        .map(CellName::columnOf)
        .collect(Collectors.toSet());
  }

  /// The question that the cell chosen belongs to is chosen in the list as well.
  private void choose() {
    var opened = model.opened().get();
    if (opened != null && !following) {
      var column = CellName.column(grid.selected().get().column());
      following = true;
      opened.survey().questions().stream()
          .filter(question -> question.columns().contains(column))
          .findFirst()
          .map(Question::id)
          .ifPresent(model::select);
      following = false;
    }
  }

  private void toggleHeader(int row) {
    var opened = model.opened().get();
    if (opened != null) {
      var rows = new TreeSet<>(opened.headerRows());
      if (!rows.remove(row + 1)) {
        rows.add(row + 1);
      }
      model.readHeaders(List.copyOf(rows));
    }
  }
}
