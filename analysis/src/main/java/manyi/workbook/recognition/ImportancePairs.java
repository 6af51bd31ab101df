package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import manyi.survey.Block;
import manyi.survey.Role;
import manyi.workbook.recognition.Note.Severity;

/// Pairs a block of importance with the block that asks for satisfaction with the same elements,
/// whether the two stand behind each other or alternate.
final class ImportancePairs {
  /// The share of items that both blocks must name.
  private static final double MOST = 0.6;

  private static final int LEAST = 2;

  private ImportancePairs() {}

  /// Notes each pair at the first item of its importance block.
  static void tell(List<Planned> plan, Notes notes) {
    var satisfaction = blocks(plan, Role.SATISFACTION);
    for (var importance : blocks(plan, Role.IMPORTANCE).values()) {
      var elements = elements(importance);
      Block best = null;
      long most = 0;
      for (var other : satisfaction.entrySet()) {
        long shared = elements(other.getValue()).stream().filter(elements::contains).count();
        if (shared > most) {
          most = shared;
          best = other.getKey();
        }
      }
      if (best != null && most >= LEAST && most >= elements.size() * MOST) {
        var first = importance.getFirst();
        notes.question(Severity.INFO, first, "recognition.pair", best.text(), most);
      }
    }
  }

  private static Map<Block, List<Planned>> blocks(List<Planned> plan, Role role) {
    Map<Block, List<Planned>> blocks = new LinkedHashMap<>();
    for (var question : plan) {
      var block = question.block();
      if (block != null && question.role() == role) {
        blocks.computeIfAbsent(block, _ -> new ArrayList<>()).add(question);
      }
    }
    return blocks;
  }

  private static Set<String> elements(List<Planned> block) {
    return block.stream()
        .map(question -> element(question.text()))
        .filter(element -> !element.isEmpty())
        .collect(Collectors.toSet());
  }

  /// What an item is about, without its number and without the word that tells the two blocks
  /// apart.
  private static String element(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("的?(重要性|重要程度|满意度|满意程度)|\\b(importance|satisfaction)( (of|with))?\\b", "")
        .replaceAll("^[\\s\\p{P}]*[qQ]?\\d+([.-]\\d+)*[\\s\\p{P}]+", "")
        .replaceAll("[\\s\\p{P}]+", "");
  }
}
