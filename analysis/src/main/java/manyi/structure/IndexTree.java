package manyi.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import manyi.structure.IndexNode.Part;
import manyi.text.UserProblem;

/// An index over levels of indicators down to questions. Immutable.
///
/// @param nodes the whole index first; each reached from it
public record IndexTree(List<IndexNode> nodes) {
  public static final IndexTree EMPTY = new IndexTree(List.of());

  public IndexTree {
    nodes = List.copyOf(nodes);
  }

  /// A tree of nodes, after a check that they are one.
  ///
  /// @throws UserProblem `structure.node-…` when a node stands twice, is in no other, is in two, or
  ///   in itself
  public static IndexTree of(List<IndexNode> nodes) throws UserProblem {
    var tree = new IndexTree(nodes);
    tree.requireNamedOnce();
    if (!nodes.isEmpty()) {
      var reached = new HashSet<String>();
      tree.reach(nodes.getFirst(), new ArrayList<>(), reached);
      for (var node : nodes) {
        if (!reached.contains(node.name())) {
          throw new UserProblem("structure.node-outside", node.name(), nodes.getFirst().name());
        }
      }
    }
    return tree;
  }

  private void requireNamedOnce() throws UserProblem {
    var names = new HashSet<String>();
    for (var node : nodes) {
      if (!names.add(node.name())) {
        throw new UserProblem("structure.node-twice", node.name());
      }
    }
  }

  private void reach(IndexNode node, List<String> way, Set<String> reached) throws UserProblem {
    if (way.contains(node.name())) {
      throw new UserProblem("structure.node-in-itself", node.name());
    }
    if (!reached.add(node.name())) {
      throw new UserProblem("structure.part-twice", node.name());
    }
    way.add(node.name());
    for (var part : node.parts()) {
      var below = node(part.name());
      if (below.isPresent()) {
        reach(below.get(), way, reached);
      } else if (!reached.add("#" + part.name())) {
        throw new UserProblem("structure.part-twice", part.name());
      }
    }
    way.removeLast();
  }

  public boolean isEmpty() {
    return nodes.isEmpty();
  }

  /// The whole index.
  ///
  /// @throws java.util.NoSuchElementException when the tree is empty
  public IndexNode root() {
    return nodes.getFirst();
  }

  /// The node of a name; empty for a question.
  public Optional<IndexNode> node(String name) {
    return nodes.stream().filter(node -> node.name().equals(name)).findFirst();
  }

  /// The ids of the questions at the ends, in the order of the tree.
  public List<String> questions() {
    return nodes.stream()
        .flatMap(node -> node.parts().stream())
        .map(Part::name)
        .filter(name -> node(name).isEmpty())
        .distinct()
        .toList();
  }
}
