package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import manyi.survey.Level;
import manyi.workbook.cells.Dictionary;
import manyi.workbook.cells.Dictionary.MultipleSet;
import manyi.workbook.cells.Numbers;
import manyi.workbook.recognition.HeaderSplit.Form;
import org.jspecify.annotations.Nullable;

/// The sets of columns that a file or a code book declares to be one multiple choice each, wherever
/// in the sheet they stand.
final class MultipleSets {
  /// A set found in the sheet.
  ///
  /// @param places of its columns among all
  record Found(MultipleSet set, List<Integer> places) {
    Found {
      places = List.copyOf(places);
    }

    /// Whether each column is an option, not a place for a chosen one.
    boolean dichotomous() {
      return set.counted() != null;
    }

    String text() {
      return set.label().isBlank() ? set.name() : set.label();
    }
  }

  private final Map<Integer, Found> byPlace = new HashMap<>();

  /// @param given groups of columns that the user made, which no set breaks up
  MultipleSets(Dictionary dictionary, List<ColumnView> views, List<ColumnGroups.Group> given) {
    Set<Integer> taken = new HashSet<>();
    given.forEach(group -> taken.addAll(group.places()));
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < views.size(); i++) {
      for (var name : Dictionaries.names(views.get(i).column().heading())) {
        places.putIfAbsent(Dictionaries.key(name), i);
      }
    }
    for (var set : dictionary.sets()) {
      var found =
          set.variables().stream()
              .map(Dictionaries::key)
              .map(places::get)
              .filter(place -> place != null && taken.add(place))
              .sorted()
              .distinct()
              .toList();
      // A column is in one question only, whatever else the file puts together.
      if (found.size() >= 2 && found.size() * 2 > set.variables().size()) {
        var one = new Found(set, found);
        byPlace.put(found.getFirst(), one);
      }
    }
  }

  /// The set that begins with a column; null where none does.
  @Nullable Found at(int place) {
    return byPlace.get(place);
  }

  /// The groups given and those of the sets.
  List<ColumnGroups.Group> groups(List<ColumnGroups.Group> given) {
    List<ColumnGroups.Group> groups = new ArrayList<>(given);
    byPlace
        .values()
        .forEach(found ->
            groups.add(
                new ColumnGroups.Group(
                    ColumnGroups.Sort.OPTIONS,
                    Form.CODE,
                    found.text(),
                    found.places(),
                    List.of(),
                    List.of())));
    return groups;
  }

  /// A set of one column an option as a group of columns.
  static ColumnGroups.Group group(Found found, List<ColumnView> views) {
    var counted = Labels.value(found.set().counted() == null ? "" : found.set().counted());
    List<@Nullable OptionMark> marks = new ArrayList<>();
    List<String> items = new ArrayList<>();
    for (var view : views) {
      boolean explicit =
          view.column().values().stream().anyMatch(value -> !value.text().equals(counted));
      marks.add(new OptionMark(counted, explicit));
      items.add(item(found.text(), QuestionNames.header(view)));
    }
    return new ColumnGroups.Group(
        ColumnGroups.Sort.OPTIONS, Form.CODE, found.text(), found.places(), items, marks);
  }

  private static String item(String stem, String header) {
    boolean begins = header.startsWith(stem) && header.length() > stem.length() + 2;
    return begins ? header.substring(stem.length()).replaceFirst("^[\\s:：\\-–—]+", "") : header;
  }

  /// The options of a set whose columns hold a chosen option each: those of the labels, and what is
  /// chosen besides.
  static List<Level> options(List<ColumnView> views) {
    Map<String, Level> levels = new LinkedHashMap<>();
    var labels = Labels.joined(views);
    var silent = new HashSet<String>();
    views.forEach(view -> silent.addAll(view.missing()));
    labels.texts().forEach((code, label) -> levels.put(code, new Level(code, label, Double.NaN)));
    views.forEach(view -> view.texts().forEach(code -> levels.putIfAbsent(code, Level.of(code))));
    levels.keySet().removeAll(Set.copyOf(silent));
    Comparator<Level> byCode = Comparator.comparingDouble(level -> Numbers.parse(level.code()));
    boolean numbers = levels.keySet().stream().noneMatch(code -> Double.isNaN(Numbers.parse(code)));
    return numbers && labels.isEmpty()
        ? levels.values().stream().sorted(byCode).toList()
        : List.copyOf(levels.values());
  }
}
