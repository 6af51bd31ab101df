package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.workbook.cells.Dictionary;
import manyi.workbook.cells.Dictionary.MultipleSet;
import manyi.workbook.cells.Dictionary.Variable;
import manyi.workbook.cells.RawCells;

/// Finds what sheets beside the respondents' say of its columns.
public final class Codebooks {
  /// More rows than code books have.
  public static final int MOST_ROWS = 20_000;

  private Codebooks() {}

  /// What sheets say of columns with these headings; [Dictionary#NONE] where none is a code book of
  /// them.
  ///
  /// @param sheets to look at, each read up to [#MOST_ROWS]
  public static Dictionary read(List<RawCells> sheets, List<Heading> headings) {
    var form = FormBook.read(sheets);
    if (fits(form, headings) >= 2) {
      return form;
    }
    var said = Dictionary.NONE;
    for (var sheet : sheets) {
      said = joined(said, sheet.dictionary());
      said = joined(said, Codebook.read(sheet, headings));
    }
    return said;
  }

  /// Whether one of some sheets lists the names of columns with these headings, even if it says
  /// nothing of them that could be used.
  public static boolean list(List<RawCells> sheets, List<Heading> headings) {
    return sheets.stream().anyMatch(sheet -> Codebook.lists(sheet, headings));
  }

  private static int fits(Dictionary dictionary, List<Heading> headings) {
    return new Dictionaries(dictionary, headings).used();
  }

  /// Two dictionaries as one; where both speak of a column, the first is followed.
  public static Dictionary joined(Dictionary first, Dictionary second) {
    if (second.isEmpty()) {
      return first;
    }
    Map<String, Variable> variables = new LinkedHashMap<>(first.variables());
    second.variables().forEach(variables::putIfAbsent);
    List<MultipleSet> sets = new ArrayList<>(first.sets());
    sets.addAll(second.sets());
    return new Dictionary(
        variables, sets, first.weight() == null ? second.weight() : first.weight());
  }
}
