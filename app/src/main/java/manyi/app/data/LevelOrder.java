package manyi.app.data;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import manyi.survey.Kind;
import manyi.survey.Level;

/// The order of a question's levels while it is being changed. Of a rating those without a place on
/// the scale ("don't know") stand apart and stay where they are.
final class LevelOrder {
  private final ObservableList<Level> levels;
  private final List<Level> offScale;

  LevelOrder(List<Level> levels, Kind kind) {
    boolean scale = kind == Kind.RATING && levels.stream().anyMatch(Level::scored);
    this.levels =
        FXCollections.observableArrayList(
            levels.stream().filter(level -> !scale || level.scored()).toList());
    offScale = levels.stream().filter(level -> scale && !level.scored()).toList();
  }

  ObservableList<Level> levels() {
    return levels;
  }

  List<Level> offScale() {
    return offScale;
  }

  List<String> codes() {
    var all = new ArrayList<>(levels);
    all.addAll(offScale);
    return all.stream().map(Level::code).toList();
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
