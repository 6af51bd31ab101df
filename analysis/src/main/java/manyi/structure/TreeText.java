package manyi.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import manyi.structure.IndexNode.Part;
import manyi.text.ChoiceWord;
import manyi.text.NumberText;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// The written form of an index tree, the whole index first:
///
/// ```
/// Index = 0.4*Network + 0.3*Price + 0.3*Service
/// Network = q10.6 + q10.8               # equal weights
/// Price [derived] = q10.1 + q10.2       # or stated, pls
/// Service [ahp 3 5 2] = q10.10 + q10.11 + q10.12
/// ```
///
/// The numbers of `ahp` compare the first part with the second, the first with the third, …, the
/// second with the third, …; `1/3` is read as a third. Statements are parted by line ends or
/// semicolons; a name with blanks or signs stands in quotation marks.
public final class TreeText {
  private TreeText() {}

  /// A tree from its written form; empty for an empty text.
  ///
  /// @throws UserProblem `structure.…` when the text is not understood or is no tree
  public static IndexTree parse(String text) throws UserProblem {
    var nodes = new ArrayList<IndexNode>();
    for (var tokens : Token.statements(text)) {
      nodes.add(node(new Statement(tokens)));
    }
    return IndexTree.of(nodes);
  }

  private static IndexNode node(Statement statement) throws UserProblem {
    var name = statement.name();
    @Nullable Weighing rule = null;
    var comparisons = new ArrayList<Double>();
    if (statement.takes("[")) {
      rule = weighing(statement.name());
      while (!statement.takes("]")) {
        statement.takes(",");
        comparisons.add(ratio(statement.name()));
      }
    }
    if (!statement.takes("=")) {
      throw statement.unexpected();
    }
    var parts = new ArrayList<Part>();
    boolean typed = false;
    do {
      typed |= statement.numberBefore("*");
      parts.add(part(statement));
    } while (statement.takes("+"));
    statement.end();
    var usual = typed ? Weighing.TYPED : Weighing.EQUAL;
    var weighing = rule == null ? usual : rule;
    if (typed && weighing != Weighing.TYPED) {
      throw new UserProblem("structure.weights-and-rule", name, ChoiceWord.of(weighing));
    }
    requireComparisons(name, weighing, parts.size(), comparisons.size());
    return new IndexNode(name, weighing, parts, comparisons);
  }

  private static Weighing weighing(String word) throws UserProblem {
    return ChoiceWord.find(Weighing.class, word)
        .orElseThrow(() ->
            new UserProblem(
                "structure.no-such-weighing",
                word,
                Arrays.stream(Weighing.values())
                    .map(ChoiceWord::of)
                    .collect(Collectors.joining(", "))));
  }

  private static double ratio(String word) throws UserProblem {
    var over = word.split("/", -1);
    double above = positive(over[0], word);
    return over.length == 2 ? above / positive(over[1], word) : above;
  }

  private static double positive(String number, String word) throws UserProblem {
    var value = NumberText.parse(number);
    if (value.isEmpty() || !(value.getAsDouble() > 0) || word.split("/", -1).length > 2) {
      throw new UserProblem("structure.comparison-not-understood", word);
    }
    return value.getAsDouble();
  }

  private static void requireComparisons(String name, Weighing weighing, int parts, int given)
      throws UserProblem {
    int wanted = weighing == Weighing.AHP ? parts * (parts - 1) / 2 : 0;
    if (given != wanted) {
      throw weighing == Weighing.AHP
          ? new UserProblem("structure.comparisons-number", name, parts, wanted, given)
          : new UserProblem("structure.comparisons-unwanted", name, ChoiceWord.of(weighing));
    }
  }

  private static Part part(Statement statement) throws UserProblem {
    if (!statement.numberBefore("*")) {
      return new Part(statement.name());
    }
    double weight = statement.number();
    statement.takes("*");
    var name = statement.name();
    if (!(weight > 0)) {
      throw new UserProblem("structure.weight-not-positive", name);
    }
    return new Part(name, weight);
  }

  /// The written form, one statement a line.
  public static String write(IndexTree tree) {
    return tree.nodes().stream().map(TreeText::line).collect(Collectors.joining("\n"));
  }

  private static String line(IndexNode node) {
    var rule =
        switch (node.weighing()) {
          case EQUAL, TYPED -> "";
          case AHP -> " [ahp " + numbers(node.comparisons()) + "]";
          case STATED, DERIVED, PLS -> " [" + ChoiceWord.of(node.weighing()) + "]";
        };
    return node.parts().stream()
        .map(part -> part(part, node.weighing()))
        .collect(Collectors.joining(" + ", Token.written(node.name()) + rule + " = ", ""));
  }

  private static String part(Part part, Weighing weighing) {
    var name = Token.written(part.name());
    return weighing == Weighing.TYPED ? number(part.weight()) + "*" + name : name;
  }

  private static String numbers(List<Double> comparisons) {
    return comparisons.stream().map(TreeText::ratio).collect(Collectors.joining(" "));
  }

  /// A comparison below 1 as its inverse, as the experts said it.
  private static String ratio(double comparison) {
    double inverse = Math.rint(1 / comparison);
    return comparison < 1 && 1 / inverse == comparison
        ? "1/" + number(inverse)
        : number(comparison);
  }

  private static String number(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%d", (long) number)
        : String.valueOf(number);
  }
}
