package manyi.workbook.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import manyi.survey.Block;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.PersonalData;
import manyi.survey.Role;
import org.jspecify.annotations.Nullable;

/// A question as it is going to be read.
///
/// @param views its columns
/// @param reading how its answers stand in them
/// @param levels of a closed question, in order
/// @param personal what it tells of the person, null where nothing
public record Planned(
    String id,
    String text,
    @Nullable Block block,
    Kind kind,
    Role role,
    List<ColumnView> views,
    Reading reading,
    List<Level> levels,
    @Nullable PersonalData personal) {
  public Planned {
    views = List.copyOf(views);
    levels = List.copyOf(levels);
  }

  Planned(
      String id,
      String text,
      @Nullable Block block,
      Kind kind,
      Role role,
      List<ColumnView> views,
      Reading reading,
      List<Level> levels) {
    this(id, text, block, kind, role, views, reading, levels, null);
  }

  ColumnView view() {
    return views.getFirst();
  }

  /// All its columns, also those that only say again what others say.
  List<ColumnView> columns() {
    return reading instanceof Reading.Options(_, var joined) && !joined.isEmpty()
        ? Stream.concat(joined.stream(), views.stream()).toList()
        : views;
  }

  Planned withRole(Role newRole) {
    return new Planned(id, text, block, kind, newRole, views, reading, levels, personal);
  }

  Planned withKind(Kind newKind) {
    return new Planned(id, text, block, newKind, role, views, reading, levels, personal);
  }

  /// The same with its answers read as numbers.
  Planned measured() {
    return new Planned(
        id, text, block, Kind.NUMBER, role, views, new Reading.Alone(), List.of(), personal);
  }

  Planned withPersonal(PersonalData data) {
    return new Planned(id, text, block, kind, role, views, reading, levels, data);
  }

  /// The same as the user names it: its own text, and the stem of its matrix.
  Planned renamed(Corrections corrections) {
    var newText = corrections.of(id).text();
    var stem = block == null ? null : corrections.of(block.id()).text();
    return new Planned(
        id,
        newText == null ? text : newText,
        block == null || stem == null ? block : new Block(block.id(), stem),
        kind,
        role,
        views,
        reading,
        levels,
        personal);
  }

  /// The letters of its columns, from the first to the last in the sheet.
  String where() {
    var inSheet = columns().stream().sorted(Comparator.comparing(v -> v.column().index())).toList();
    return range(inSheet.getFirst(), inSheet.getLast());
  }

  /// The letters of columns from one to another.
  static String range(ColumnView first, ColumnView last) {
    var letters = first.column().letters();
    return first == last ? letters : letters + "–" + last.column().letters();
  }
}
