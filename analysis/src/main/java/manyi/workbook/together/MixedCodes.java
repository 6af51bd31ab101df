package manyi.workbook.together;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.workbook.recognition.Heading;
import manyi.workbook.recognition.Together.Decision;
import manyi.workbook.together.Difference.Sort;

/// Finds files that hold codes where the others hold words, or the other way round: added up they
/// would make no question.
final class MixedCodes {
  private final Assembly assembly;

  MixedCodes(Assembly assembly) {
    this.assembly = assembly;
  }

  void settle() {
    Map<BitSet, List<JoinedColumn>> mixed = new LinkedHashMap<>();
    for (var column : assembly.columns()) {
      var table = AnswerTable.of(column, assembly.stack());
      var odd = table == null ? new BitSet() : odd(table);
      if (!odd.isEmpty()) {
        mixed.computeIfAbsent(odd, _ -> new ArrayList<>()).add(column);
      }
    }
    mixed.forEach(this::settle);
  }

  private void settle(BitSet odd, List<JoinedColumn> columns) {
    var first = HeadingForm.whole(columns.getFirst().heading());
    var decision =
        assembly.decide(
            Sort.MIXED_CODES,
            columns.size() == 1 ? first : "",
            odd,
            List.of(Decision.KEEP_APART, Decision.LEAVE_OUT, Decision.KEEP_LEVELS),
            columns.size(),
            Words.shortened(first));
    if (decision != Decision.KEEP_LEVELS) {
      columns.forEach(column -> apart(assembly, column, odd, decision == Decision.KEEP_APART));
    }
  }

  /// The fewer of those with numbers and those with words; none where all are alike.
  private static BitSet odd(AnswerTable table) {
    var numbers = new BitSet();
    var words = new BitSet();
    table.withAnswers().stream()
        .forEach(part -> {
          numbers.set(part, table.areNumbers(part));
          words.set(part, !table.areNumbers(part) && table.areWords(part));
        });
    if (numbers.isEmpty() || words.isEmpty()) {
      return new BitSet();
    }
    return numbers.cardinality() <= words.cardinality() ? numbers : words;
  }

  /// What is added to the name of a column of some files only.
  static String named(Assembly assembly, BitSet files) {
    var names = assembly.names(files);
    return " · "
        + (names.size() == 1 ? names.getFirst() : names.getFirst() + " +" + (names.size() - 1));
  }

  /// Takes some files' answers out of a column.
  ///
  /// @param kept whether they become a question of their own, behind all others so that columns
  ///   that belong together stay side by side
  static void apart(Assembly assembly, JoinedColumn column, BitSet odd, boolean kept) {
    var rest = (BitSet) column.parts().clone();
    rest.andNot(odd);
    int at = assembly.columns().indexOf(column);
    assembly.columns().set(at, assembly.only(column, rest));
    if (kept) {
      var name = named(assembly, odd);
      var own = assembly.only(column, odd);
      var heading = column.heading();
      assembly
          .columns()
          .add(
              new JoinedColumn(
                  new Heading(
                      heading.text() + name,
                      heading.group(),
                      heading.name().isEmpty() ? "" : heading.name() + name,
                      heading.origin()),
                  own.form(),
                  own.raw(),
                  own.parts()));
    }
  }
}
