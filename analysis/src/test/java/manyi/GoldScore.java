package manyi;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import manyi.GoldAnnotation.Column;
import manyi.Inspection.Item;
import manyi.survey.Kind;
import org.jspecify.annotations.Nullable;

/// Compares what was understood of a file with its annotation, a column at a time: kind, the
/// columns that make its question, the questions that make its block, the order of its levels, and
/// what is wrongly among them.
final class GoldScore {
  /// So much of a block may stand outside its group.
  private static final double OUTSIDE = 0.1;

  private final Map<String, Column> columns;
  private final Map<String, List<Item>> holders = new HashMap<>();
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Map<String, String> wrong = new LinkedHashMap<>();
  private int scored;

  private GoldScore(GoldAnnotation gold, Inspection found) {
    columns = gold.columns();
    for (var item : found.questions()) {
      item.columns()
          .forEach(letter -> holders.computeIfAbsent(letter, _ -> new ArrayList<>()).add(item));
      if (item.group() != null) {
        groups.computeIfAbsent(item.group(), _ -> new HashSet<>()).addAll(item.columns());
      }
    }
    columns.values().stream().filter(column -> !column.empty()).forEach(this::score);
  }

  static GoldScore of(GoldAnnotation gold, Inspection found) {
    var fitting =
        gold.alternates().stream()
            .filter(other -> found.sheet().equals(other.sheet()))
            .findFirst()
            .orElse(gold);
    return new GoldScore(fitting, found);
  }

  int scored() {
    return scored;
  }

  int right() {
    return scored - wrong.size();
  }

  /// By column, what is wrong with it.
  Map<String, String> wrong() {
    return wrong;
  }

  private void score(Column column) {
    scored++;
    var held = holders.getOrDefault(column.letter(), List.of());
    String reason;
    if (held.isEmpty()) {
      reason = "in no question";
    } else if (column.otherText()) {
      reason = held.stream().anyMatch(item -> rightText(column, item)) ? null : "other text";
    } else {
      reason = reason(column, held.getFirst());
    }
    if (reason != null) {
      wrong.put(column.letter(), reason);
    }
  }

  private @Nullable String reason(Column column, Item item) {
    if (!column.kinds().contains(item.kind().word())) {
      return item.kind().word() + ", not " + String.join("/", column.kinds());
    }
    var mine = core(item.columns());
    if (!rightQuestion(column, mine)) {
      return "a question of " + mine;
    }
    if (column.blocks().stream().noneMatch(block -> rightBlock(column, item, mine, block))) {
      return "in the block " + (item.group() == null ? "none" : groups.get(item.group()));
    }
    var unclean = unclean(column, item);
    if (unclean != null) {
      return "among the options: " + unclean;
    }
    return column.levels().isEmpty() || ordered(column, item) ? null : "order of the levels";
  }

  // Questions and blocks

  /// Only what decides a question: neither empty columns nor the text of "other".
  private Set<String> core(Iterable<String> letters) {
    var core = new LinkedHashSet<String>();
    for (var letter : letters) {
      var column = columns.get(letter);
      if (column != null && !column.empty() && !column.otherText()) {
        core.add(letter);
      }
    }
    return core;
  }

  private Set<String> ofQuestion(String key) {
    return core(
        columns.values().stream()
            .filter(c -> c.question().equals(key) || c.alsoQuestions().contains(key))
            .map(Column::letter)
            .toList());
  }

  private Set<String> ofBlock(String key) {
    return core(
        columns.values().stream()
            .filter(column -> column.blocks().contains(key))
            .map(Column::letter)
            .toList());
  }

  private boolean rightQuestion(Column column, Set<String> mine) {
    return mine.equals(ofQuestion(column.question()))
        || column.alsoQuestions().stream()
            .map(key -> key.equals("self") ? Set.of(column.letter()) : ofQuestion(key))
            .anyMatch(mine::equals);
  }

  private boolean rightBlock(Column column, Item item, Set<String> mine, String block) {
    var group = item.group() == null ? null : core(groups.getOrDefault(item.group(), Set.of()));
    var question = ofQuestion(column.question());
    if (block.equals(GoldAnnotation.UNGROUPED)) {
      return group == null || mine.containsAll(group) || question.containsAll(group);
    }
    var wanted = ofBlock(block);
    if (group == null) {
      return wanted.size() <= 1 || question.containsAll(wanted);
    }
    return group.contains(column.letter())
        && wanted.containsAll(group)
        && wanted.size() - group.size() <= OUTSIDE * wanted.size();
  }

  /// A text on its own, or inside the question it belongs to, whose option columns may all be
  /// empty.
  private boolean rightText(Column column, Item item) {
    boolean kind = column.kinds().contains(item.kind().word());
    var parent = column.parent();
    var rest = core(item.columns());
    if (rest.isEmpty()) {
      var emptyOptions =
          item.columns().stream()
              .map(columns::get)
              .filter(other -> other != null && other.empty() && !other.otherText())
              .map(Column::question)
              .collect(Collectors.toSet());
      return kind || (parent != null && emptyOptions.equals(Set.of(parent)));
    }
    boolean kindOfRest =
        rest.stream().anyMatch(letter -> kinds(letter).contains(item.kind().word()));
    boolean together =
        parent == null
            ? rest.stream().map(letter -> question(letter)).distinct().count() == 1
            : rest.equals(ofQuestion(parent));
    return (kind || kindOfRest) && together;
  }

  private Set<String> kinds(String letter) {
    var column = columns.get(letter);
    return column == null ? Set.of() : column.kinds();
  }

  private String question(String letter) {
    var column = columns.get(letter);
    return column == null ? "" : column.question();
  }

  // Levels

  /// An option that is none: off the scale, missing or not ticked; null where all are options.
  private static @Nullable String unclean(Column column, Item item) {
    var off = column.offOptions();
    var missing = normal(off.missing());
    var offScale = normal(off.offScale());
    var unselected = normal(off.unselected());
    var levels = normal(column.levels());
    boolean coded = item.kind() == Kind.SINGLE || item.kind() == Kind.RATING;
    for (var option : item.options()) {
      var label = normal(option.label());
      var code = normal(option.code());
      boolean codeIsOff =
          coded
              && !code.isEmpty()
              && !levels.contains(label)
              && (missing.contains(code) || offScale.contains(code));
      boolean labelIsOff =
          missing.contains(label)
              || offScale.contains(label)
              || offScale.contains(lastPart(label))
              || unselected.contains(label);
      if (codeIsOff || (labelIsOff && !label.isEmpty())) {
        return option.label();
      }
    }
    return null;
  }

  private static boolean ordered(Column column, Item item) {
    var levels = column.levels().stream().map(GoldScore::normal).toList();
    var places = new ArrayList<Integer>();
    for (var option : item.options()) {
      var label = normal(option.label());
      int place = levels.indexOf(label);
      if (place < 0) {
        place = levels.indexOf(lastPart(label));
      }
      if (place < 0) {
        place = levels.indexOf(normal(option.code()));
      }
      if (place >= 0) {
        places.add(place);
      }
    }
    if (places.size() < 2) {
      return levels.size() == 1 && places.size() == 1;
    }
    return ascends(places) || (column.reversedToo() && ascends(places.reversed()));
  }

  private static boolean ascends(List<Integer> places) {
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i) <= places.get(i - 1)) {
        return false;
      }
    }
    return true;
  }

  /// `Very good` of `Service - Very good`.
  private static String lastPart(String label) {
    return label.substring(label.lastIndexOf(" - ") < 0 ? 0 : label.lastIndexOf(" - ") + 3);
  }

  private static Set<String> normal(Iterable<String> values) {
    var normal = new HashSet<String>();
    values.forEach(value -> normal.add(normal(value)));
    return normal;
  }

  /// Without differences that nobody sees: case, blanks, and `.0` behind a whole number.
  private static String normal(String value) {
    var stripped =
        Normalizer.normalize(value, Normalizer.Form.NFC)
            .replace('\u00a0', ' ')
            .replaceAll("\\s+", " ")
            .strip();
    return stripped.replaceFirst("^(-?\\d+)\\.0+$", "$1").toLowerCase(Locale.ROOT);
  }
}
