package manyi.priorities;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import manyi.survey.Question;

/// The satisfaction items with their importance items, and those that found no partner.
public record Pairs(List<Pair> pairs, List<Question> alone) {
  /// Two items about the same element.
  public record Pair(Question satisfaction, Question importance) {}

  /// Words that name the side an item is on rather than the element, in items that stand outside a
  /// matrix: `网络覆盖的满意度`, `Importance of parking`.
  private static final Pattern SIDE =
      Pattern.compile(
          "的?(满意程度|满意度|满意|重要程度|重要性|重要度|重要)(如何|评价|评分|打分)?"
              + "|\\b(satisfaction|importance|satisfied|important)\\b|\\b(with|of|is|how)\\b");

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}+%#]+");

  public Pairs {
    pairs = List.copyOf(pairs);
    alone = List.copyOf(alone);
  }

  public static Pairs of(List<Question> satisfaction, List<Question> importance, Pairing pairing) {
    return switch (pairing) {
      case BY_TEXT -> byText(satisfaction, importance);
      case BY_ORDER -> byOrder(satisfaction, importance);
    };
  }

  private static Pairs byOrder(List<Question> satisfaction, List<Question> importance) {
    int both = Math.min(satisfaction.size(), importance.size());
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < both; i++) {
      pairs.add(new Pair(satisfaction.get(i), importance.get(i)));
    }
    var alone = new ArrayList<>(satisfaction.subList(both, satisfaction.size()));
    alone.addAll(importance.subList(both, importance.size()));
    return new Pairs(pairs, alone);
  }

  /// First by the same words, then by the same words without those that name the side.
  private static Pairs byText(List<Question> satisfaction, List<Question> importance) {
    var partners = new HashMap<Question, Question>();
    var left = new ArrayList<>(importance);
    match(satisfaction, left, partners, question -> normalised(question.text()));
    match(satisfaction, left, partners, question -> element(question.text()));
    var pairs = new ArrayList<Pair>();
    var alone = new ArrayList<Question>();
    for (var item : satisfaction) {
      var partner = partners.get(item);
      if (partner == null) {
        alone.add(item);
      } else {
        pairs.add(new Pair(item, partner));
      }
    }
    alone.addAll(left);
    return new Pairs(pairs, alone);
  }

  /// Takes partners out of `left`, each once, in order.
  private static void match(
      List<Question> satisfaction,
      List<Question> left,
      HashMap<Question, Question> partners,
      Function<Question, String> words) {
    for (var item : satisfaction) {
      if (partners.containsKey(item)) {
        continue;
      }
      var wanted = words.apply(item);
      left.stream()
          .filter(other -> !wanted.isEmpty() && words.apply(other).equals(wanted))
          .findFirst()
          .ifPresent(partner -> {
            partners.put(item, partner);
            left.remove(partner);
          });
    }
  }

  /// The words alone: without width, case, blanks and punctuation.
  private static String normalised(String text) {
    return NOT_WORDS.matcher(folded(text)).replaceAll("");
  }

  /// The words without those that name the side.
  private static String element(String text) {
    return NOT_WORDS.matcher(SIDE.matcher(folded(text)).replaceAll("")).replaceAll("");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
