package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.workbook.cells.Numbers;
import manyi.workbook.scale.LevelOrder;
import manyi.workbook.scale.Scales;
import org.jspecify.annotations.Nullable;

/// The levels of closed questions.
final class Levels {
  private Levels() {}

  /// The levels of a single choice or a rating over all its columns: the items of a matrix have one
  /// list.
  static List<Level> of(Kind kind, List<ColumnView> views) {
    Set<String> texts = new LinkedHashSet<>();
    views.forEach(view -> texts.addAll(view.offered()));
    var labels = Labels.joined(views).without(silent(views));
    if (!labels.isEmpty()) {
      var scale = LabelledScale.of(labels, List.copyOf(texts));
      if (scale.sort() != LabelledScale.Sort.NONE) {
        return scale.levels(kind);
      }
    }
    boolean numbers = views.stream().allMatch(v -> v.answered() == 0 || v.wholeNumbers());
    if (kind == Kind.RATING && numbers && !texts.isEmpty()) {
      return numbered(texts);
    }
    boolean scored = kind == Kind.RATING;
    var order = scored ? LevelOrder.of(List.copyOf(texts)) : LevelOrder.ofGiven(given(views));
    List<Level> levels = new ArrayList<>();
    int place = 0;
    for (var level : order.levels()) {
      place++;
      boolean off = Scales.isOff(level.text());
      double score = order.basis() == LevelOrder.Basis.NONE && !off ? place : level.score();
      if (order.basis() == LevelOrder.Basis.LADDER || order.basis() == LevelOrder.Basis.BANDS) {
        score = off ? Double.NaN : place;
      }
      levels.add(new Level(level.text(), level.text(), scored ? score : Double.NaN));
    }
    return levels;
  }

  private static Set<String> silent(List<ColumnView> views) {
    return views.stream().flatMap(v -> v.missing().stream()).collect(Collectors.toSet());
  }

  private static List<String> given(List<ColumnView> views) {
    return views.stream().flatMap(view -> view.texts().stream()).distinct().toList();
  }

  /// A numeric scale without gaps: what nobody chose is a level all the same.
  private static List<Level> numbered(Set<String> texts) {
    var numbers = new TreeSet<Long>();
    texts.forEach(text -> numbers.add((long) Numbers.parse(text)));
    long from = numbers.first();
    long to = numbers.last();
    boolean wellKnownTop = to == 5 || to == 7 || to == 10;
    if (from > 1 && from < to && wellKnownTop) {
      from = 1;
    }
    List<Level> levels = new ArrayList<>();
    for (long number = from; number <= to && to - from <= 20; number++) {
      levels.add(new Level(Long.toString(number), Long.toString(number), number));
    }
    if (levels.isEmpty()) {
      numbers.forEach(n -> levels.add(new Level(n.toString(), n.toString(), n)));
    }
    return levels;
  }

  /// The options of a multiple choice in one cell, the most often chosen first; "other" and "none"
  /// last.
  static List<Level> options(ColumnView view, String separator) {
    var options = MultipleChoice.options(view, separator);
    Comparator<String> last = Comparator.comparing(o -> Scales.LAST.matcher(o).matches());
    return options.keySet().stream()
        .sorted(last.thenComparing(o -> -options.getOrDefault(o, 0)))
        .map(Level::of)
        .toList();
  }

  /// Levels in the order that the user gives; those not named follow in their own order.
  static List<Level> reordered(List<Level> levels, @Nullable List<String> codes, Kind kind) {
    if (codes == null || codes.isEmpty()) {
      return levels;
    }
    List<Level> named = new ArrayList<>();
    for (var code : codes) {
      levels.stream().filter(level -> level.code().equals(code)).forEach(named::add);
    }
    boolean scored = kind == Kind.RATING && levels.stream().anyMatch(Level::scored);
    var scores = levels.stream().filter(Level::scored).mapToDouble(Level::score).sorted().toArray();
    List<Level> all = new ArrayList<>(named);
    levels.stream().filter(level -> !named.contains(level)).forEach(all::add);
    List<Level> rescored = new ArrayList<>();
    int next = 0;
    for (var level : all) {
      rescored.add(
          scored && level.scored()
              ? new Level(level.code(), level.label(), scores[next++])
              : level);
    }
    return rescored;
  }
}
