package manyi.preparation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import manyi.text.NumberText;
import manyi.text.UserProblem;

/// Targets of raking from a table, as it is copied from a spreadsheet: a row a level with the
/// question's id, the level and the number, between tabs. A question may stand only in the first of
/// its rows, or in a row of its own; a row of headings is left out.
public final class Targets {
  private final Map<String, List<Rake.Target>> margins = new LinkedHashMap<>();
  private String question = "";
  private boolean begun;

  private Targets() {}

  /// The margins in a table.
  ///
  /// @param table rows in lines, cells between tabs
  /// @throws UserProblem when a row cannot be understood, or there are none
  public static List<Rake.Margin> parse(String table) throws UserProblem {
    var targets = new Targets();
    var lines = table.replace("\uFEFF", "").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      targets.row(cells(lines.get(i)), i + 1, lines.get(i).strip().replace("\t", " | "));
    }
    if (targets.margins.isEmpty()) {
      throw new UserProblem("preparation.rake-empty");
    }
    var margins = new ArrayList<Rake.Margin>();
    targets.margins.forEach((id, levels) -> margins.add(new Rake.Margin(id, levels)));
    return List.copyOf(margins);
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    for (var cell : line.split("\t", -1)) {
      cells.add(cell.strip());
    }
    while (!cells.isEmpty() && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    return cells;
  }

  private void row(List<String> cells, int line, String text) throws UserProblem {
    if (cells.isEmpty()) {
      return;
    }
    if (cells.size() == 1) {
      question = cells.getFirst();
      return;
    }
    var number = number(cells.getLast());
    if (number.isEmpty() && !begun) {
      begun = true;
      return;
    }
    if (number.isEmpty() || cells.size() > 3) {
      throw new UserProblem("preparation.targets-line", line, text);
    }
    begun = true;
    var level = cells.get(cells.size() - 2);
    if (cells.size() == 3 && !cells.getFirst().isEmpty()) {
      question = cells.getFirst();
    }
    if (question.isEmpty()) {
      throw new UserProblem("preparation.targets-no-question", line);
    }
    if (level.isEmpty()) {
      throw new UserProblem("preparation.targets-line", line, text);
    }
    margins
        .computeIfAbsent(question, _ -> new ArrayList<>())
        .add(new Rake.Target(level, number.getAsDouble()));
  }

  /// A number with or without a percent sign and separators of thousands.
  private static OptionalDouble number(String cell) {
    var plain =
        cell.endsWith("%") || cell.endsWith("％") ? cell.substring(0, cell.length() - 1) : cell;
    return NumberText.parse(
        plain.matches("[+-]?\\d{1,3}([,， ]\\d{3})+(\\.\\d+)?")
            ? plain.replaceAll("[,， ]", "")
            : plain);
  }
}
