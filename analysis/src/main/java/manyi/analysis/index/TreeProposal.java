package manyi.analysis.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import manyi.structure.IndexNode;
import manyi.structure.IndexNode.Part;
import manyi.structure.IndexTree;
import manyi.structure.Weighing;
import manyi.survey.Block;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;

/// The tree to begin with: the satisfaction items, those of each matrix as an indicator of their
/// own, all with equal weights.
final class TreeProposal {
  private TreeProposal() {}

  static IndexTree of(Survey survey) {
    var blocks = new LinkedHashMap<String, List<Question>>();
    for (var item : items(survey)) {
      var block = item.block();
      blocks
          .computeIfAbsent(block == null ? "#" + item.id() : block.id(), _ -> new ArrayList<>())
          .add(item);
    }
    if (blocks.isEmpty()) {
      return IndexTree.EMPTY;
    }
    if (blocks.size() == 1) {
      var only = blocks.values().iterator().next();
      return new IndexTree(List.of(node(whole(survey), only.stream().map(Question::id).toList())));
    }
    var taken = new HashSet<String>();
    survey.questions().forEach(question -> taken.add(question.id()));
    taken.add(whole(survey));
    var parts = new ArrayList<String>();
    var nodes = new ArrayList<IndexNode>();
    for (var block : blocks.values()) {
      var first = block.getFirst();
      if (block.size() == 1) {
        parts.add(first.id());
      } else {
        var name = name(first, taken);
        parts.add(name);
        nodes.add(node(name, block.stream().map(Question::id).toList()));
      }
    }
    nodes.addFirst(node(whole(survey), parts));
    return new IndexTree(nodes);
  }

  private static List<Question> items(Survey survey) {
    return survey.withRole(Role.SATISFACTION).stream()
        .filter(item -> item.kind() == Kind.RATING && item.scaleMaximum() > item.scaleMinimum())
        .toList();
  }

  private static IndexNode node(String name, List<String> parts) {
    return new IndexNode(name, Weighing.EQUAL, parts.stream().map(Part::new).toList(), List.of());
  }

  /// The stem of the matrix, told apart from what else has that name.
  private static String name(Question item, Set<String> taken) {
    Block block = item.block();
    var stem = block == null ? item.text() : block.text().strip();
    var name = stem.isEmpty() && block != null ? block.id() + "*" : stem;
    while (!taken.add(name)) {
      name += "*";
    }
    return name;
  }

  /// In the language of the questions.
  private static String whole(Survey survey) {
    boolean chinese =
        survey.questions().stream()
            .anyMatch(question -> question.text().codePoints().anyMatch(Character::isIdeographic));
    return chinese ? "满意度指数" : "Satisfaction index";
  }
}
