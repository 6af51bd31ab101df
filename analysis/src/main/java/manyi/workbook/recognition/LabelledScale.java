package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.workbook.cells.Numbers;
import manyi.workbook.scale.LevelOrder;
import manyi.workbook.scale.Scales;
import org.jspecify.annotations.Nullable;

/// What the labels of values make of a column: a scale in words, a scale with words at its ends
/// only, or a list to choose from.
///
/// @param sort what they make of it
/// @param levels in order, with scores where they are a scale
/// @param reversed whether the codes run against the words, as 1 = very satisfied, 5 = very
///   dissatisfied; the scores run with the words
/// @param unlabelled values given that have no label though the others have
record LabelledScale(Sort sort, List<Level> levels, boolean reversed, List<String> unlabelled) {
  /// What labels make of a column.
  enum Sort {
    /// Each step in words.
    WORDS,
    /// Numbers, with words at the ends and perhaps in the middle.
    ENDS,
    /// The labels are the numbers of the scale, the codes others.
    POINTS,
    /// Answers in a natural order, without scores.
    ORDERED,
    /// Answers to choose from.
    LIST,
    /// Too few values have labels.
    NONE
  }

  private static final LabelledScale NONE =
      new LabelledScale(Sort.NONE, List.of(), false, List.of());

  /// The widest scale of numbers.
  private static final int WIDEST = 20;

  /// Of values given, how many need a label for the labels to be a list.
  private static final double MOST = 0.7;

  static LabelledScale of(Labels labels, List<String> given) {
    Map<String, String> worded = new LinkedHashMap<>();
    Map<String, String> off = new LinkedHashMap<>();
    labels
        .texts()
        .forEach((code, label) -> {
          if (Scales.OFF_SCALE.matcher(label).matches()) {
            off.put(code, label);
          } else if (!isPlain(code, label)) {
            worded.put(code, label);
          }
        });
    if (worded.isEmpty()) {
      return NONE;
    }
    var on = given.stream().filter(code -> !off.containsKey(code)).toList();
    var ends = ends(labels, worded, on);
    if (ends != null) {
      return ends.and(off);
    }
    Map<String, String> all = new LinkedHashMap<>(labels.texts());
    all.keySet().removeAll(off.keySet());
    var unlabelled = on.stream().filter(code -> !all.containsKey(code)).toList();
    if (on.size() - unlabelled.size() < on.size() * MOST) {
      return NONE;
    }
    return listed(all, unlabelled).and(off);
  }

  private static boolean isPlain(String code, String label) {
    double number = Numbers.parse(label.replaceFirst("^0+(?=\\d)", ""));
    return label.isEmpty() || label.equals(code) || number == Numbers.parse(code);
  }

  /// A scale of whole numbers with words at both ends; null where there is none.
  private static @Nullable LabelledScale ends(
      Labels labels, Map<String, String> worded, List<String> given) {
    var byNumber = new TreeMap<Long, String>();
    for (var entry : worded.entrySet()) {
      double number = Numbers.parse(entry.getKey());
      if (number != Math.rint(number)) {
        return null;
      }
      byNumber.put((long) number, entry.getValue());
    }
    dropFar(byNumber);
    if (byNumber.size() < 2) {
      return null;
    }
    long from = byNumber.firstKey();
    long to = byNumber.lastKey();
    long inside = to - from - byNumber.size() + 1;
    boolean few = byNumber.size() <= 4 && inside >= 2 && to - from <= WIDEST;
    boolean givenInside =
        given.stream()
            .mapToDouble(Numbers::parse)
            .anyMatch(n -> n > from && n < to && !byNumber.containsKey((long) n));
    boolean plainInside =
        labels.texts().keySet().stream()
            .mapToDouble(Numbers::parse)
            .anyMatch(n -> n > from && n < to && !byNumber.containsKey((long) n));
    if (!few || !(givenInside || plainInside)) {
      return null;
    }
    boolean reversed =
        LevelOrder.against(byNumber.firstEntry().getValue(), byNumber.lastEntry().getValue());
    List<Level> levels = new ArrayList<>();
    for (long number = from; number <= to; number++) {
      var code = Long.toString(number);
      var word = byNumber.get(number);
      levels.add(
          new Level(
              code,
              word == null ? labels.texts().getOrDefault(code, code) : code + " " + word,
              reversed ? from + to - number : number));
    }
    var strays =
        given.stream()
            .filter(code -> levels.stream().noneMatch(l -> l.code().equals(code)))
            .toList();
    Map<String, String> beside = new LinkedHashMap<>();
    strays.forEach(code -> beside.put(code, labels.texts().getOrDefault(code, code)));
    var unlabelled = strays.stream().filter(code -> !labels.texts().containsKey(code)).toList();
    var ordered = reversed ? levels.reversed() : levels;
    return new LabelledScale(Sort.ENDS, ordered, reversed, unlabelled).and(beside);
  }

  /// A worded code far beyond a scale stands beside it, as 55 does beside 0 to 10.
  private static void dropFar(TreeMap<Long, String> byNumber) {
    var numbers = List.copyOf(byNumber.keySet());
    for (int last = numbers.size() - 1; last >= 2; last--) {
      long width = numbers.get(last - 1) - numbers.getFirst();
      if (numbers.get(last) > WIDEST && numbers.get(last) - numbers.get(last - 1) > 2 * width) {
        byNumber.remove(numbers.get(last));
      }
    }
  }

  private static LabelledScale listed(Map<String, String> all, List<String> unlabelled) {
    var points = points(all);
    if (!points.isEmpty()) {
      return new LabelledScale(Sort.POINTS, points, false, unlabelled).withStrays();
    }
    var whole = listed(all, unlabelled, false);
    if (whole.sort() != Sort.LIST || all.size() < 4) {
      return whole.withStrays();
    }
    // The last code may stand beside a scale in words, without being one of the usual answers.
    Map<String, String> scale = new LinkedHashMap<>(all);
    var last = List.copyOf(all.keySet()).getLast();
    scale.remove(last);
    var rest = listed(scale, unlabelled, true);
    return rest.sort() == Sort.WORDS
        ? rest.withStrays().and(Map.of(last, all.getOrDefault(last, last)))
        : whole.withStrays();
  }

  /// @param strict whether only a scale whose codes run with the words is wanted
  private static LabelledScale listed(
      Map<String, String> all, List<String> unlabelled, boolean strict) {
    Set<String> distinct = new LinkedHashSet<>(all.values());
    var order = LevelOrder.ofGiven(List.copyOf(distinct));
    boolean each = distinct.size() == all.size();
    boolean scale = each && order.basis().scale() && all.size() >= 3;
    boolean natural =
        each
            && (order.basis() == LevelOrder.Basis.BANDS
                || order.basis() == LevelOrder.Basis.LADDER);
    var codes = scale || natural ? inOrder(all, order) : List.copyOf(all.keySet());
    var numbers = codes.stream().mapToDouble(Numbers::parse).toArray();
    boolean up = IntStream.range(1, numbers.length).allMatch(i -> numbers[i] > numbers[i - 1]);
    boolean down = IntStream.range(1, numbers.length).allMatch(i -> numbers[i] < numbers[i - 1]);
    scale &= !strict || up || down;
    if (natural && !up && !down) {
      // Codes tell an order better than words that only seem to.
      natural = false;
      codes = List.copyOf(all.keySet());
    }
    var sort = scale ? Sort.WORDS : natural ? Sort.ORDERED : Sort.LIST;
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      var code = codes.get(i);
      double reflected = numbers[0] + numbers[numbers.length - 1] - numbers[i];
      double score = up ? numbers[i] : down ? reflected : i + 1;
      levels.add(new Level(code, all.getOrDefault(code, code), scale ? score : Double.NaN));
    }
    return new LabelledScale(sort, levels, scale && down, unlabelled);
  }

  private static List<String> inOrder(Map<String, String> all, LevelOrder order) {
    return order.levels().stream()
        .flatMap(level ->
            all.entrySet().stream()
                .filter(entry -> entry.getValue().equals(level.text()))
                .map(Map.Entry::getKey))
        .toList();
  }

  /// Levels whose labels are other numbers than their codes, as 1 = "0" … 11 = "10".
  private static List<Level> points(Map<String, String> all) {
    List<Level> levels = new ArrayList<>();
    for (var entry : all.entrySet()) {
      double number = Numbers.parse(entry.getValue());
      if (Double.isNaN(number)) {
        return List.of();
      }
      levels.add(new Level(entry.getKey(), entry.getValue(), number));
    }
    levels.sort(Comparator.comparingDouble(Level::score));
    return levels.size() >= 3 ? levels : List.of();
  }

  /// Values without a label stand behind the levels, without a score.
  private LabelledScale withStrays() {
    Map<String, String> strays = new LinkedHashMap<>();
    unlabelled.forEach(code -> strays.put(code, code));
    return and(strays);
  }

  private LabelledScale and(Map<String, String> off) {
    List<Level> all = new ArrayList<>(levels);
    off.forEach((code, label) -> all.add(new Level(code, label, Double.NaN)));
    return new LabelledScale(sort, List.copyOf(all), reversed, unlabelled);
  }

  Kind kind() {
    return switch (sort) {
      case WORDS, ENDS, POINTS -> Kind.RATING;
      case ORDERED, LIST, NONE -> Kind.SINGLE;
    };
  }

  /// The levels of a question of some kind: what is no rating has no scores; a list that the user
  /// makes a rating is scored by its codes.
  List<Level> levels(Kind kind) {
    List<Level> changed = new ArrayList<>();
    boolean numbers = levels.stream().noneMatch(level -> Double.isNaN(Numbers.parse(level.code())));
    for (var level : levels) {
      double score = level.score();
      if (kind != Kind.RATING) {
        score = Double.NaN;
      } else if (kind() != Kind.RATING && !isOff(level)) {
        score = numbers ? Numbers.parse(level.code()) : changed.size() + 1;
      }
      changed.add(new Level(level.code(), level.label(), score));
    }
    return changed;
  }

  private boolean isOff(Level level) {
    return unlabelled.contains(level.code()) || Scales.OFF_SCALE.matcher(level.label()).matches();
  }
}
