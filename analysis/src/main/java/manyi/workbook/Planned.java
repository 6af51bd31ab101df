package manyi.workbook;

import java.util.List;
import manyi.survey.Block;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Role;
import org.jspecify.annotations.Nullable;

/// A question as it is going to be read.
///
/// @param views its columns
/// @param reading how its answers stand in them
/// @param levels of a closed question, in order
record Planned(
    String id,
    String text,
    @Nullable Block block,
    Kind kind,
    Role role,
    List<ColumnView> views,
    Reading reading,
    List<Level> levels) {
  Planned {
    views = List.copyOf(views);
    levels = List.copyOf(levels);
  }

  ColumnView view() {
    return views.getFirst();
  }

  Planned withRole(Role newRole) {
    return new Planned(id, text, block, kind, newRole, views, reading, levels);
  }

  Planned withLevels(List<Level> newLevels) {
    return new Planned(id, text, block, kind, role, views, reading, newLevels);
  }

  String where() {
    return views.size() == 1
        ? view().column().letters()
        : view().column().letters() + "–" + views.getLast().column().letters();
  }

  boolean hasScale() {
    return kind == Kind.RATING && levels.stream().anyMatch(Level::scored);
  }
}
