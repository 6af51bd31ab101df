package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import manyi.workbook.cells.Dictionary;
import manyi.workbook.cells.Dictionary.Variable;
import org.jspecify.annotations.Nullable;

/// Which variable of a dictionary says something of which column: by the column's name, by its
/// header, or by the name that its header begins with.
final class Dictionaries {
  private static final Pattern FIRST_WORD =
      Pattern.compile("^([^\\s.、．:：]{2,40})[\\s.、．:：].*", Pattern.DOTALL);

  private final Dictionary dictionary;
  private final Map<String, Variable> byName = new HashMap<>();
  private final List<@Nullable Variable> said = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  Dictionaries(Dictionary dictionary, List<Heading> headings) {
    this.dictionary = dictionary;
    dictionary.variables().forEach((name, variable) -> byName.putIfAbsent(key(name), variable));
    headings.forEach(heading -> said.add(byName.isEmpty() ? null : find(heading)));
  }

  static String key(String name) {
    return Column.clean(name).toLowerCase(Locale.ROOT);
  }

  private @Nullable Variable find(Heading heading) {
    for (var name : names(heading)) {
      var variable = byName.get(key(name));
      if (variable != null) {
        used.add(key(variable.name()));
        return variable;
      }
    }
    return null;
  }

  /// By what a column can be called, the surest first.
  static List<String> names(Heading heading) {
    List<String> names = new ArrayList<>();
    names.add(heading.name());
    names.add(heading.text());
    var first = FIRST_WORD.matcher(heading.text());
    if (first.matches()) {
      names.add(first.group(1));
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  /// What is said of a column; null where nothing is.
  @Nullable Variable of(int column) {
    return column < said.size() ? said.get(column) : null;
  }

  /// A column's heading, in the words of its label where the sheet has only its name.
  Heading heading(int column, Heading heading) {
    var variable = of(column);
    if (variable == null || variable.label().isBlank()) {
      return heading;
    }
    boolean named = key(heading.text()).equals(key(variable.name()));
    return named
        ? new Heading(
            Column.clean(variable.label()), heading.group(), heading.text(), heading.origin())
        : heading;
  }

  /// Names of variables that are no column's.
  List<String> unused() {
    return dictionary.variables().keySet().stream()
        .filter(name -> !used.contains(key(name)))
        .toList();
  }

  Dictionary dictionary() {
    return dictionary;
  }

  /// The name of the column that weighs the respondents; null where nothing says so.
  @Nullable String weight() {
    return dictionary.weight();
  }

  boolean isEmpty() {
    return dictionary.isEmpty();
  }

  int used() {
    return used.size();
  }
}
