package manyi.app.data;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import manyi.survey.Level;

/// The order of a question's levels while it is being changed.
final class LevelOrder {
  private final ObservableList<Level> levels;

  LevelOrder(List<Level> levels) {
    this.levels = FXCollections.observableArrayList(levels);
  }

  ObservableList<Level> levels() {
    return levels;
  }

  List<String> codes() {
    return levels.stream().map(Level::code).toList();
  }

  /// Moves a level to another place; places beyond the ends are the ends.
  void move(int from, int to) {
    if (from >= 0 && from < levels.size()) {
      var level = levels.remove(from);
      levels.add(Math.clamp(to, 0, levels.size()), level);
    }
  }

  void reverse() {
    FXCollections.reverse(levels);
  }
}
