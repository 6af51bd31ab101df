package manyi.analysis.satisfaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import manyi.indicators.Cuts;
import manyi.indicators.Lacking;
import manyi.indicators.ScoreRule;
import manyi.survey.Question;

/// What is measured, in the order of the table: the question on the whole; of each block its items
/// and the block; all items, where they are more than one block.
record Topics(List<Topic> all) {
  /// @param weights by item
  static Topics of(
      Optional<Question> outcome,
      List<Question> items,
      double[] weights,
      ScoreRule rule,
      Cuts cuts,
      Lacking lacking) {
    var all = new ArrayList<Topic>();
    outcome.ifPresent(
        question -> all.add(Topic.of(Sort.OUTCOME, question, Double.NaN, rule, cuts)));
    var blocks = new LinkedHashMap<String, List<Topic>>();
    for (int i = 0; i < items.size(); i++) {
      var block = items.get(i).block();
      blocks
          .computeIfAbsent(block == null ? "" : block.id(), _ -> new ArrayList<>())
          .add(Topic.of(Sort.ITEM, items.get(i), weights[i], rule, cuts));
    }
    for (var block : blocks.values()) {
      all.addAll(block);
      if (blocks.size() > 1 && block.size() > 1) {
        all.add(Topic.of(Sort.BLOCK, stem(block), block, lacking));
      }
    }
    if (items.size() > 1) {
      var together = blocks.values().stream().flatMap(List::stream).toList();
      all.add(Topic.of(Sort.ALL, blocks.size() == 1 ? stem(together) : "", together, lacking));
    }
    return new Topics(List.copyOf(all));
  }

  private static String stem(List<Topic> items) {
    var block = items.getFirst().questions().getFirst().block();
    return block == null ? "" : block.text();
  }

  /// Single questions.
  List<Topic> questions() {
    return all.stream().filter(topic -> !topic.several()).toList();
  }

  /// What is shown by group: all but items; of a single item the item.
  List<Topic> byGroup() {
    var chosen = all.stream().filter(topic -> topic.sort() != Sort.ITEM).toList();
    return chosen.isEmpty() ? all : chosen;
  }
}
