package manyi.workbook.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.workbook.scale.LevelOrder;
import manyi.workbook.scale.Scales;

/// Completes scales in words from one another: where all answers of a column are among those of
/// another column's scale, it has the levels of that scale.
final class SiblingScales {
  private static final int MOST = 12;

  /// The answers of the columns that are scales.
  private final List<Set<String>> scales;

  private final Map<Set<String>, List<String>> unchosen = new HashMap<>();

  private SiblingScales(List<Set<String>> scales) {
    this.scales = scales;
  }

  /// The columns, each with what it lacks of the others' scales.
  static List<ColumnView> complete(List<ColumnView> views) {
    var distinct = views.stream().map(SiblingScales::answers).flatMap(Optional::stream).distinct();
    var siblings = new SiblingScales(distinct.filter(SiblingScales::isScale).toList());
    return views.stream().map(siblings::complete).toList();
  }

  private static Optional<Set<String>> answers(ColumnView view) {
    boolean few = view.column().listed() && view.distinct() >= 2 && view.distinct() <= MOST;
    return few && !view.allNumbers() ? Optional.of(Set.copyOf(view.texts())) : Optional.empty();
  }

  private static boolean isScale(Set<String> answers) {
    return LevelOrder.of(answers.stream().sorted().toList()).basis() == LevelOrder.Basis.WORDS;
  }

  private ColumnView complete(ColumnView view) {
    return answers(view)
        .map(given -> view.withUnchosen(unchosen.computeIfAbsent(given, this::unchosen)))
        .orElse(view);
  }

  /// What the widest scale has besides these answers; nothing where the scales do not agree.
  private List<String> unchosen(Set<String> given) {
    var wider =
        scales.stream().filter(s -> s.size() > given.size() && s.containsAll(given)).toList();
    for (var scale : wider) {
      if (wider.stream().allMatch(scale::containsAll)) {
        return scale.stream()
            .filter(text -> !given.contains(text))
            .filter(text -> !Scales.OFF_SCALE.matcher(text).matches())
            .sorted()
            .toList();
      }
    }
    return List.of();
  }
}
