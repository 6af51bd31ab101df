package manyi.app.card;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// A part of a table with nodes only for the cells that are seen. A cell that stays in sight keeps
/// its node; one that leaves it gives its node to another.
final class CellPane extends Pane {
  private final Map<Long, CellView> shown = new HashMap<>();
  private final Deque<CellView> free = new ArrayDeque<>();
  private final Set<Long> seen = new HashSet<>();

  CellPane() {
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /// Forgets what the cells show.
  void clear() {
    shown.values().forEach(this::release);
    shown.clear();
  }

  /// Begins to place the cells that are seen now.
  void begin() {
    seen.clear();
  }

  /// Places a cell that is seen.
  ///
  /// @param fill puts the content into a node that is new to the cell
  CellView place(
      int row, int column, double x, double y, double w, double h, Consumer<CellView> fill) {
    long key = ((long) row << 32) | column;
    seen.add(key);
    var view = shown.get(key);
    if (view == null) {
      view = free.isEmpty() ? add() : free.pop();
      view.setVisible(true);
      fill.accept(view);
      shown.put(key, view);
    }
    view.resizeRelocate(snapPositionX(x), snapPositionY(y), w, h);
    return view;
  }

  /// Takes away what is no longer seen. Called before new cells are placed it would do as well, but
  /// then a node that is needed again could not be told from one that is not.
  void end() {
    shown
        .entrySet()
        .removeIf(entry -> {
          var gone = !seen.contains(entry.getKey());
          if (gone) {
            release(entry.getValue());
          }
          return gone;
        });
  }

  private void release(CellView view) {
    view.setVisible(false);
    view.mark(false, false, false);
    free.push(view);
  }

  private CellView add() {
    var view = new CellView();
    view.setManaged(false);
    getChildren().add(view);
    return view;
  }
}
