package manyi.workbook.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.workbook.cells.Numbers;
import org.jspecify.annotations.Nullable;

/// Puts the answers to a closed question in their natural order.
///
/// @param basis what the order was seen by
/// @param levels in order, those on the scale first
/// @param doubtful whether a scale may have levels that nobody chose and that cannot be told
public record LevelOrder(Basis basis, List<Level> levels, boolean doubtful) {
  /// What an order was seen by.
  public enum Basis {
    /// Steps of a scale in words.
    WORDS(true),
    /// Each answer begins with its number.
    NUMBERED(true),
    /// A ladder of answers without scores, such as schools.
    LADDER(false),
    /// Bands of numbers.
    BANDS(false),
    /// Plain numbers.
    NUMBERS(false),
    /// None: the order in which they were first given.
    NONE(false);

    private final boolean scale;

    Basis(boolean scale) {
      this.scale = scale;
    }

    /// Whether the answers are a scale with scores.
    public boolean scale() {
      return scale;
    }
  }

  /// An answer in its place.
  ///
  /// @param score on the scale, NaN off it
  public record Level(String text, double score) {}

  /// Less than bands of any survey differ by.
  private static final double JUST_ABOVE = 1e-6;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^\\s*[（(]?(\\d{1,2})\\s*(?:分|[-=:：.、)）/]|(?=[（(]|\\s))\\s*(.*)$", Pattern.DOTALL);
  private static final Pattern ENDS_IN_POINTS = Pattern.compile("^.*?[（(]?(\\d{1,2})\\s*分[)）]?$");
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?iu)^(unrated|未评|未定级|i (no longer|don.?t|do not|have not|haven|am not|.m not|did)|n/?a\\b|not applicable|no s[eé] |no (uso|tengo|trabajo|aplica)"
              + "|aún no|todavía no|keine? |weiß|ich (nutze|habe|kenne|weiß|bin)|je (ne|n')|não (sei|tenho|uso)|non (so|ho)|我(不|没|从)|不适用|未(使用|接触)|没(有)?(用|使用|接触)|모르|없음)");
  private static final Pattern TWO_SIDED =
      Pattern.compile("(?i)(是|有|会|愿意|yes|男|male|m|true|y|ja|sí|si|oui)");

  /// Orders the answers given; a scale in words gets the levels that nobody chose too.
  public static LevelOrder of(List<String> answers) {
    var order = ofGiven(answers);
    if (order.basis() != Basis.WORDS) {
      return order;
    }
    var on =
        order.levels().stream()
            .filter(level -> !Double.isNaN(level.score()))
            .map(Level::text)
            .toList();
    var completion = ScaleCompletion.of(on);
    if (completion.added().isEmpty()) {
      return new LevelOrder(order.basis(), order.levels(), completion.doubtful());
    }
    List<String> all = new ArrayList<>(answers);
    all.addAll(completion.added());
    var full = ofGiven(all);
    return full.basis() == Basis.WORDS ? full : new LevelOrder(order.basis(), order.levels(), true);
  }

  /// Whether of two answers the first stands above the second on one scale, as very satisfied above
  /// very dissatisfied.
  public static boolean against(String first, String second) {
    var one = Opinion.of(first);
    var other = Opinion.of(second);
    if (one == null || other == null) {
      return false;
    }
    boolean same = one.core().equals(other.core()) || one.isMiddle() || other.isMiddle();
    return same && one.position() > other.position();
  }

  /// Those answers that stand beside the natural order of the others, such as `prefer not to say`
  /// beside bands of income; none where there is no order.
  public static List<String> beside(List<String> answers) {
    var off = answers.stream().filter(Scales::isOff).toList();
    var on = answers.stream().filter(answer -> !off.contains(answer)).toList();
    return off.isEmpty() || ordered(on) == null ? List.of() : off;
  }

  /// Orders no more than the answers given.
  public static LevelOrder ofGiven(List<String> answers) {
    List<String> on = new ArrayList<>();
    List<String> off = new ArrayList<>();
    for (var answer : answers) {
      (Scales.isOff(answer) ? off : on).add(answer);
    }
    var order = ordered(on);
    if (order != null) {
      return order.and(off);
    }
    order = withoutAsides(answers, off);
    if (order != null) {
      return order;
    }
    order = off.isEmpty() ? null : ordered(answers);
    return order != null && order.basis().scale() ? order : nominal(answers);
  }

  /// The order of the answers without those that say why there is none: `I don't use it`.
  private static @Nullable LevelOrder withoutAsides(List<String> answers, List<String> off) {
    var on =
        answers.stream()
            .filter(answer -> !off.contains(answer) && !ASIDE.matcher(answer).find())
            .toList();
    if (on.size() + off.size() == answers.size() || on.size() < 3) {
      return null;
    }
    var order = ordered(on);
    return order == null ? null : order.and(answers.stream().filter(a -> !on.contains(a)).toList());
  }

  private static @Nullable LevelOrder ordered(List<String> answers) {
    if (answers.size() < 2) {
      return null;
    }
    for (var order :
        List.of(
            numbers(answers),
            numbered(answers),
            words(answers),
            ladder(answers),
            frequencies(answers),
            bands(answers))) {
      if (!order.levels().isEmpty()) {
        return order;
      }
    }
    return null;
  }

  private LevelOrder and(List<String> off) {
    List<Level> all = new ArrayList<>(levels);
    off.forEach(answer -> all.add(new Level(answer, Double.NaN)));
    return new LevelOrder(basis, List.copyOf(all), false);
  }

  private static LevelOrder none() {
    return new LevelOrder(Basis.NONE, List.of(), false);
  }

  private static LevelOrder nominal(List<String> answers) {
    var sorted = new ArrayList<>(answers);
    Comparator<String> last = Comparator.comparing(a -> Scales.LAST.matcher(a).matches());
    Comparator<String> yesFirst = Comparator.comparing(a -> !TWO_SIDED.matcher(a).matches());
    sorted.sort(answers.size() == 2 ? yesFirst : last);
    return new LevelOrder(
        Basis.NONE, sorted.stream().map(a -> new Level(a, Double.NaN)).toList(), false);
  }

  private static LevelOrder numbers(List<String> answers) {
    Map<String, Double> keys = new HashMap<>();
    for (var answer : answers) {
      double number = Numbers.parse(answer);
      if (Double.isNaN(number)) {
        return none();
      }
      keys.put(answer, number);
    }
    return sorted(Basis.NUMBERS, answers, keys);
  }

  private static LevelOrder numbered(List<String> answers) {
    Map<String, Double> keys = new HashMap<>();
    int words = 0;
    for (var answer : answers) {
      double number = leading(answer);
      if (Double.isNaN(number) || keys.containsValue(number) || number > 11) {
        return none();
      }
      words += Double.isNaN(Numbers.parse(answer)) ? 1 : 0;
      keys.put(answer, number);
    }
    boolean bands = answers.stream().map(Bands::of).allMatch(b -> b != null && (b.isRange()));
    return answers.size() >= 3 && words > 0 && !bands && isScale(answers)
        ? sorted(Basis.NUMBERED, answers, withTheWords(keys))
        : none();
  }

  /// Numbers that run with the words behind them: 1 for the greatest of five is turned to 5.
  private static Map<String, Double> withTheWords(Map<String, Double> keys) {
    var ends = keys.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    var first = ends.getFirst();
    var last = ends.getLast();
    if (!against(wording(first.getKey()), wording(last.getKey()))) {
      return keys;
    }
    Map<String, Double> turned = new HashMap<>();
    keys.forEach(
        (answer, number) -> turned.put(answer, first.getValue() + last.getValue() - number));
    return turned;
  }

  private static String wording(String answer) {
    Matcher begins = NUMBERED.matcher(answer);
    var words = begins.matches() ? begins.group(2) : answer.replaceFirst("[（(]?\\d.*$", "");
    return words.replaceFirst("^[\\s（(=:：.-]+", "").replaceFirst("[\\s)）]+$", "");
  }

  /// Whether what stands behind the numbers is not a unit such as years or people.
  private static boolean isScale(List<String> answers) {
    return answers.stream()
        .noneMatch(a ->
            a.matches(
                "(?i).*\\d\\s*(-|~|—|–|至|到|to)\\s*\\d.*|.*\\d\\s*(年|岁|次|人|个|天|小时|years?|times?|hours?|days?|people).*"));
  }

  private static double leading(String answer) {
    double number = Numbers.parse(answer);
    if (!Double.isNaN(number)) {
      return number;
    }
    for (var pattern : List.of(NUMBERED, ENDS_IN_POINTS)) {
      Matcher matcher = pattern.matcher(answer);
      if (matcher.matches()) {
        return Integer.parseInt(matcher.group(1));
      }
    }
    return Double.NaN;
  }

  private static LevelOrder words(List<String> answers) {
    Map<String, Double> keys = new HashMap<>();
    Set<String> cores = new HashSet<>();
    boolean graded = false;
    boolean directed = false;
    for (var answer : answers) {
      var opinion = Opinion.of(answer);
      if (opinion == null || keys.containsValue(opinion.position())) {
        return none();
      }
      keys.put(answer, opinion.position());
      graded |= opinion.graded();
      directed |= !opinion.isMiddle();
      if (!opinion.isMiddle()) {
        cores.add(opinion.core());
      }
    }
    return answers.size() >= 3 && graded && directed && oneThing(cores)
        ? sorted(Basis.WORDS, answers, keys)
        : none();
  }

  /// Whether all answers are about one thing; a shorter word for the same counts as the same.
  private static boolean oneThing(Set<String> cores) {
    var shortest = cores.stream().min(Comparator.comparing(String::length)).orElse("");
    return cores.stream().allMatch(core -> core.contains(shortest));
  }

  private static LevelOrder ladder(List<String> answers) {
    for (var ladder : Scales.LADDERS) {
      Map<String, Double> keys = new HashMap<>();
      for (var answer : answers) {
        int step = ladder.step(Opinion.plain(answer));
        if (step >= 0) {
          keys.put(answer, (double) step);
        }
      }
      boolean all = keys.size() == answers.size();
      boolean distinct = new HashSet<>(keys.values()).size() == keys.size();
      if (all && (distinct || !ladder.rating()) && new HashSet<>(keys.values()).size() >= 3) {
        return sorted(ladder.rating() ? Basis.WORDS : Basis.LADDER, answers, keys);
      }
    }
    return none();
  }

  private static LevelOrder frequencies(List<String> answers) {
    Map<String, Double> keys = new HashMap<>();
    for (var answer : answers) {
      double times = Frequency.timesAYear(answer);
      if (Double.isNaN(times) || keys.containsValue(times)) {
        return none();
      }
      keys.put(answer, times);
    }
    return answers.size() >= 3 ? sorted(Basis.LADDER, answers, keys) : none();
  }

  private static LevelOrder bands(List<String> answers) {
    Map<String, Double> keys = new HashMap<>();
    int ranges = 0;
    boolean ofTime = Bands.ofTime(answers);
    for (var answer : answers) {
      var plain = Bands.of(answer);
      if (plain == null) {
        return none();
      }
      var band = ofTime ? plain.times(Bands.days(answer)) : plain;
      ranges += band.isRange() ? 1 : 0;
      // Open bands begin below all and end above all others that begin at the same number.
      keys.put(answer, band.from() + (Double.isInfinite(band.to()) ? JUST_ABOVE : 0));
    }
    return ranges > 0 || answers.size() >= 3 ? sorted(Basis.BANDS, answers, keys) : none();
  }

  private static LevelOrder sorted(Basis basis, List<String> answers, Map<String, Double> keys) {
    var sorted = new ArrayList<>(answers);
    sorted.sort(Comparator.comparing(keys::get));
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      double score =
          switch (basis) {
            case WORDS -> i + 1;
            case NUMBERED, NUMBERS -> keys.getOrDefault(sorted.get(i), Double.NaN);
            case LADDER, BANDS, NONE -> Double.NaN;
          };
      levels.add(new Level(sorted.get(i), score));
    }
    return new LevelOrder(basis, List.copyOf(levels), false);
  }
}
