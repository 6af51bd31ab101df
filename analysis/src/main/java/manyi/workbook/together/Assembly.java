package manyi.workbook.together;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import manyi.text.Message;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.Dictionary;
import manyi.workbook.cells.Dictionary.Variable;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.RawColumn;
import manyi.workbook.cells.SheetBuilder;
import manyi.workbook.recognition.Together;
import manyi.workbook.recognition.Together.Decision;
import manyi.workbook.together.Difference.Sort;

/// A survey being joined: its columns as decided so far, and the differences found.
final class Assembly {
  private final Stack stack;
  private final Together settings;
  private final List<JoinedColumn> columns = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();
  private final BitSet leftOut = new BitSet();
  private final Map<String, Variable> said = new LinkedHashMap<>();

  Assembly(Stack stack, Together settings) {
    this.stack = stack;
    this.settings = settings;
  }

  Stack stack() {
    return stack;
  }

  Together settings() {
    return settings;
  }

  /// In the order in which they will stand; to be changed.
  List<JoinedColumn> columns() {
    return columns;
  }

  List<Difference> differences() {
    return differences;
  }

  /// The rows of respondents who are left out; to be changed.
  BitSet leftOut() {
    return leftOut;
  }

  int parts() {
    return stack.parts().size();
  }

  List<String> names(BitSet parts) {
    return parts.stream().mapToObj(part -> stack.parts().get(part).name()).toList();
  }

  /// Says of a variable what holds for the columns as they are joined.
  void say(Variable variable) {
    said.put(variable.name(), variable);
  }

  /// What the files say of the columns, as far as nothing else is said.
  Dictionary dictionary() {
    var files = stack.cells().dictionary();
    Map<String, Variable> variables = new LinkedHashMap<>(files.variables());
    variables.putAll(said);
    return new Dictionary(variables, files.sets(), files.weight());
  }

  /// The parts that a column is not in.
  BitSet lacking(JoinedColumn column) {
    var lacking = new BitSet();
    lacking.set(0, parts());
    lacking.andNot(column.parts());
    return lacking;
  }

  /// Notes a difference about which nothing can be decided.
  ///
  /// @param arguments of the text after the question and the files
  void tell(Sort sort, String question, BitSet files, Object... arguments) {
    add(sort, question, files, List.of(), Decision.KEEP, false, arguments);
  }

  /// Notes a difference and says what is done about it.
  ///
  /// @param choices the first of which is the standard
  /// @param arguments of the text after the question and the files
  Decision decide(
      Sort sort, String question, BitSet files, List<Decision> choices, Object... arguments) {
    var wanted = settings.decisions().get(key(sort, question));
    boolean decided = wanted != null && choices.contains(wanted);
    var decision = decided && wanted != null ? wanted : choices.getFirst();
    add(sort, question, files, choices, decision, decided, arguments);
    return decision;
  }

  private void add(
      Sort sort,
      String question,
      BitSet files,
      List<Decision> choices,
      Decision decision,
      boolean decided,
      Object... arguments) {
    var names = names(files);
    List<Object> all = new ArrayList<>(List.of(question, Words.list(names)));
    all.addAll(List.of(arguments));
    var message = new Message("together." + sort.word(), all);
    if (!choices.isEmpty()) {
      message =
          Message.of("together.and-so", message, Message.of("together.done." + decision.word()));
    }
    differences.add(
        new Difference(
            key(sort, question), sort, question, names, message, choices, decision, decided));
  }

  private static String key(Sort sort, String question) {
    return sort.topic() + ":" + HeadingForm.narrow(question);
  }

  /// A column made anew, cell by cell; the rows of headings are those of another.
  RawColumn column(RawColumn headed, IntToLongFunction cell) {
    var builder = new SheetBuilder(MemoryBudget.ofProgram(), Integer.MAX_VALUE);
    for (int row = 0; row < stack.rows(); row++) {
      long value = row < stack.headerRows() ? headed.cell(row) : cell.applyAsLong(row);
      if (!CellValue.isEmpty(value)) {
        builder.cell(row, 0, value);
      }
    }
    return builder.build(stack.cells().pool()).column(0);
  }

  /// The column with the cells of some parts only.
  JoinedColumn only(JoinedColumn column, BitSet parts) {
    var rows = new BitSet();
    parts.stream().forEach(part -> rows.set(stack.firstRow(part), stack.firstRow(part + 1)));
    var raw =
        column(column.raw(), row -> rows.get(row) ? column.raw().cell(row) : CellValue.NOT_ASKED);
    return new JoinedColumn(column.heading(), column.form(), raw, parts);
  }
}
