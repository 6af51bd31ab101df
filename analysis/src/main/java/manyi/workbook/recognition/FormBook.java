package manyi.workbook.recognition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import manyi.workbook.cells.Dictionary;
import manyi.workbook.cells.Dictionary.Measure;
import manyi.workbook.cells.Dictionary.Missing;
import manyi.workbook.cells.Dictionary.Variable;
import manyi.workbook.cells.RawCells;
import org.jspecify.annotations.Nullable;

/// Reads a form as ODK and KoboToolbox define it (XLSForm): a sheet of questions with type, name
/// and label, and a sheet of choices with list, name and label.
final class FormBook {
  private static final Pattern SELECT =
      Pattern.compile("(select(?:_one|_multiple)|rank) +(\\S+).*");

  private FormBook() {}

  /// What the sheets say; [Dictionary#NONE] where they are no such form.
  static Dictionary read(List<RawCells> sheets) {
    RawCells survey = null;
    RawCells choices = null;
    for (var sheet : sheets) {
      var header = header(sheet);
      if (header.containsKey("type") && header.containsKey("name") && label(header) != null) {
        survey = sheet;
      } else if (header.containsKey("list_name") && header.containsKey("name")) {
        choices = sheet;
      }
    }
    return survey == null || choices == null ? Dictionary.NONE : read(survey, lists(choices));
  }

  private static Map<String, Integer> header(RawCells sheet) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int column = 0; sheet.rows() > 0 && column < sheet.columns(); column++) {
      var name = Column.clean(sheet.text(0, column)).toLowerCase(Locale.ROOT).replace(' ', '_');
      columns.putIfAbsent(name, column);
    }
    return columns;
  }

  private static @Nullable Integer label(Map<String, Integer> header) {
    return header.entrySet().stream()
        .filter(column -> column.getKey().startsWith("label"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static String text(RawCells sheet, int row, @Nullable Integer column) {
    return column == null ? "" : Column.clean(sheet.text(row, column));
  }

  private static Map<String, Map<String, String>> lists(RawCells choices) {
    var header = header(choices);
    Map<String, Map<String, String>> lists = new HashMap<>();
    for (int row = 1; row < choices.rows(); row++) {
      var list = text(choices, row, header.get("list_name"));
      var name = text(choices, row, header.get("name"));
      var label = text(choices, row, label(header));
      if (!list.isEmpty() && !name.isEmpty()) {
        lists
            .computeIfAbsent(list, l -> new LinkedHashMap<>())
            .put(name, label.isEmpty() ? name : label);
      }
    }
    return lists;
  }

  private static Dictionary read(RawCells survey, Map<String, Map<String, String>> lists) {
    var header = header(survey);
    Map<String, Variable> variables = new LinkedHashMap<>();
    for (int row = 1; row < survey.rows(); row++) {
      var name = text(survey, row, header.get("name"));
      var label = text(survey, row, label(header));
      var select = SELECT.matcher(text(survey, row, header.get("type")));
      boolean selects = select.matches();
      var labels =
          selects ? lists.getOrDefault(select.group(2), Map.of()) : Map.<String, String>of();
      if (name.isEmpty()) {
        continue;
      }
      add(variables, name, label, labels);
      if (selects && select.group(1).equals("select_multiple")) {
        labels.forEach(
            (code, option) -> add(variables, name + "/" + code, label + " - " + option, Map.of()));
      }
    }
    return new Dictionary(variables, List.of(), null);
  }

  private static void add(
      Map<String, Variable> variables, String name, String label, Map<String, String> labels) {
    variables.putIfAbsent(name, new Variable(name, label, labels, Missing.NONE, Measure.UNKNOWN));
  }
}
