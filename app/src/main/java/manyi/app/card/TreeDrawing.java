package manyi.app.card;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import manyi.analysis.Setting;
import manyi.structure.IndexNode;
import manyi.structure.IndexNode.Part;
import manyi.structure.IndexTree;
import manyi.structure.TreeText;
import manyi.structure.Weighing;
import manyi.survey.Question;

/// An index tree as it is being built, and all that can be done to it. A node always has parts:
/// with the last of them it goes.
final class TreeDrawing {
  private final Drawing<IndexTree> drawing;

  TreeDrawing(FormModel form, Setting.Tree setting) {
    drawing = new Drawing<>(form, setting, TreeText::parse, IndexTree.EMPTY);
  }

  Drawing<IndexTree> drawing() {
    return drawing;
  }

  IndexTree tree() {
    return drawing.value().get();
  }

  /// The questions of some that can be part of an index.
  static List<Question> fitting(List<Question> questions) {
    return questions.stream()
        .filter(question -> Setting.Tree.KINDS.contains(question.kind()))
        .toList();
  }

  /// Makes the whole index, or a node in another, of questions; they leave where they were.
  ///
  /// @param parent the node that it becomes part of; ignored while there is none
  /// @param wanted its name, which gets a number where another has it
  void add(String parent, List<Question> questions, String wanted) {
    var parts = ids(questions).stream().map(Part::new).toList();
    if (parts.isEmpty()) {
      return;
    }
    var nodes = new ArrayList<>(tree().nodes());
    var name = free(wanted);
    if (nodes.isEmpty()) {
      drawing.change(new IndexTree(List.of(new IndexNode(name, Weighing.EQUAL, parts, List.of()))));
      return;
    }
    // The parent gets its part first, so that it does not go with its last question.
    replace(nodes, parent, node -> with(node, plus(node.parts(), new Part(name))));
    nodes.add(new IndexNode(name, Weighing.EQUAL, List.of(), List.of()));
    take(nodes, ids(questions));
    replace(nodes, name, node -> with(node, parts));
    drawing.change(pruned(nodes));
  }

  /// Gives questions to a node; they leave where they were.
  void put(String name, List<Question> questions) {
    var nodes = new ArrayList<>(tree().nodes());
    var there = tree().node(name).map(IndexNode::parts).orElse(List.of());
    var wanted =
        ids(questions).stream().filter(id -> there.stream().noneMatch(p -> p.name().equals(id)));
    var added = wanted.map(Part::new).toList();
    var all = new ArrayList<>(there);
    all.addAll(added);
    take(nodes, added.stream().map(Part::name).toList());
    replace(nodes, name, node -> with(node, all));
    drawing.change(pruned(nodes));
  }

  /// Removes a part, with all below it.
  void remove(String part) {
    var nodes = new ArrayList<>(tree().nodes());
    take(nodes, List.of(part));
    drawing.change(pruned(nodes));
  }

  /// Renames a node.
  ///
  /// @return whether the name can be taken: it is not blank and no other node or question has it
  boolean rename(String node, String wanted) {
    var name = wanted.strip();
    if (name.equals(node)) {
      return true;
    }
    boolean taken = tree().node(name).isPresent() || tree().questions().contains(name);
    if (name.isEmpty() || taken) {
      return false;
    }
    var renamed =
        tree().nodes().stream()
            .map(one ->
                new IndexNode(
                    one.name().equals(node) ? name : one.name(),
                    one.weighing(),
                    one.parts().stream()
                        .map(
                            part -> part.name().equals(node) ? new Part(name, part.weight()) : part)
                        .toList(),
                    one.comparisons()))
            .toList();
    drawing.change(new IndexTree(renamed));
    return true;
  }

  /// Chooses where the weights of a node's parts come from; experts begin with all parts alike.
  void weigh(String name, Weighing weighing) {
    change(
        name,
        node -> new IndexNode(name, weighing, node.parts(), alike(weighing, node.parts().size())));
  }

  /// Types the weight of a part.
  void weight(String name, String part, double weight) {
    change(
        name,
        node ->
            new IndexNode(
                name,
                node.weighing(),
                node.parts().stream()
                    .map(one -> one.name().equals(part) ? new Part(part, weight) : one)
                    .toList(),
                node.comparisons()));
  }

  /// Compares two parts of a node.
  ///
  /// @param pair its place among all pairs, above the diagonal row by row
  /// @param times how many times as important the first is
  void compare(String name, int pair, double times) {
    change(
        name,
        node -> {
          var comparisons = new ArrayList<>(node.comparisons());
          comparisons.set(pair, times);
          return new IndexNode(name, node.weighing(), node.parts(), comparisons);
        });
  }

  private void change(String name, UnaryOperator<IndexNode> change) {
    var nodes = new ArrayList<>(tree().nodes());
    replace(nodes, name, change);
    drawing.change(new IndexTree(nodes));
  }

  private static void replace(List<IndexNode> nodes, String name, UnaryOperator<IndexNode> change) {
    nodes.replaceAll(node -> node.name().equals(name) ? change.apply(node) : node);
  }

  private static List<Part> plus(List<Part> parts, Part part) {
    var more = new ArrayList<>(parts);
    more.add(part);
    return more;
  }

  /// With other parts; what the experts said of two that stay is kept.
  private static IndexNode with(IndexNode node, List<Part> parts) {
    if (node.weighing() != Weighing.AHP) {
      return new IndexNode(node.name(), node.weighing(), parts, List.of());
    }
    var names = node.parts().stream().map(Part::name).toList();
    var comparisons = new ArrayList<Double>();
    for (int i = 0; i < parts.size(); i++) {
      for (int j = i + 1; j < parts.size(); j++) {
        int row = names.indexOf(parts.get(i).name());
        int column = names.indexOf(parts.get(j).name());
        boolean known = row >= 0 && column > row;
        comparisons.add(known ? node.comparisons().get(pair(row, column, names.size())) : 1);
      }
    }
    return new IndexNode(node.name(), node.weighing(), parts, comparisons);
  }

  /// The place of a pair among all, above the diagonal row by row.
  static int pair(int row, int column, int parts) {
    return row * (2 * parts - row - 1) / 2 + column - row - 1;
  }

  private static List<Double> alike(Weighing weighing, int parts) {
    int pairs = weighing == Weighing.AHP ? parts * (parts - 1) / 2 : 0;
    return Collections.nCopies(pairs, 1.0);
  }

  private static void take(List<IndexNode> nodes, List<String> parts) {
    nodes.replaceAll(node -> {
      var rest = node.parts().stream().filter(part -> !parts.contains(part.name())).toList();
      return rest.size() == node.parts().size() ? node : with(node, rest);
    });
  }

  /// Without nodes that have no parts, and without those that are part of none.
  private static IndexTree pruned(List<IndexNode> nodes) {
    var left = new ArrayList<>(nodes);
    boolean again = true;
    while (again && !left.isEmpty()) {
      var root = left.getFirst().name();
      var parts = left.stream().flatMap(node -> node.parts().stream()).map(Part::name).toList();
      var gone =
          left.stream()
              .filter(node ->
                  node.parts().isEmpty()
                      || !node.name().equals(root) && !parts.contains(node.name()))
              .map(IndexNode::name)
              .toList();
      left.removeIf(node -> gone.contains(node.name()));
      take(left, gone);
      again = !gone.isEmpty() && !gone.contains(root);
      if (gone.contains(root)) {
        left.clear();
      }
    }
    return new IndexTree(left);
  }

  private static List<String> ids(List<Question> questions) {
    return fitting(questions).stream().map(Question::id).toList();
  }

  private String free(String wanted) {
    var name = wanted;
    for (int i = 2; tree().node(name).isPresent(); i++) {
      name = wanted + " " + i;
    }
    return name;
  }
}
