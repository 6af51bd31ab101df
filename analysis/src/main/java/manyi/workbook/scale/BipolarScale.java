package manyi.workbook.scale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A scale with two sides, such as disagree to agree. It is symmetric: what one side has, the other
/// has. Whether it has a middle is seen only by its being chosen.
final class BipolarScale {
  /// A word and its opposite.
  ///
  /// @param usual whether the opposite is certain where only one side was chosen
  private record Poles(String positive, String negative, boolean usual) {
    boolean negatesByPrefix() {
      return negative.startsWith("不");
    }
  }

  private enum Degree {
    INTENSE,
    MILD
  }

  /// An answer taken apart.
  ///
  /// @param prefix what comes before the word, in lower case
  /// @param word the one of the poles that it ends with
  private record Answer(String text, String prefix, String word, boolean positive, Degree degree) {}

  private static final Set<String> INTENSE =
      Set.of(
          ("very extremely strongly completely totally highly absolutely definitely fully entirely"
                  + " much 非常 很 十分 完全 极其 极度 特别 极 强烈 绝对 超级 最")
              .split(" "));
  private static final Set<String> MILD =
      Stream.concat(
              Stream.of("", "a little", "a bit", "tend to"),
              Stream.of(
                  ("somewhat slightly moderately fairly rather quite mostly partly partially"
                          + " generally reasonably mildly probably"
                          + " 比较 较 较为 有点 有点儿 有些 略 略微 稍微 还算 基本")
                      .split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  /// Before the positive word these make a mild answer of the other side.
  private static final Set<String> TURNING = Set.of("不太", "不大", "不怎么", "不是很", "不很", "不够");

  private static final List<Poles> POLES =
      Stream.of(
              poles(true, "agree/disagree satisfied/dissatisfied likely/unlikely"),
              poles(
                  false,
                  "important/unimportant happy/unhappy comfortable/uncomfortable easy/difficult"
                      + " good/bad positive/negative support/oppose favorable/unfavorable"
                      + " favourable/unfavourable approve/disapprove helpful/unhelpful safe/unsafe"
                      + " convenient/inconvenient like/dislike better/worse"),
              poles(true, "满意/不满意 同意/不同意 赞同/不赞同 赞成/不赞成 认同/不认同 重要/不重要 符合/不符合 可能/不可能 愿意/不愿意"),
              poles(
                  false,
                  "支持/反对 支持/不支持 喜欢/不喜欢 喜欢/讨厌 好/差 好/不好 高/低 多/少 大/小 快/慢 了解/不了解 清楚/不清楚"
                      + " 关注/不关注 信任/不信任 方便/不方便 安全/不安全 容易/困难 感兴趣/不感兴趣"))
          .flatMap(List::stream)
          .toList();

  private final Poles poles;
  private final List<Answer> answers;
  private final boolean middle;
  private final List<String> added = new ArrayList<>();
  private boolean doubtful;

  private BipolarScale(Poles poles, List<Answer> answers, boolean middle) {
    this.poles = poles;
    this.answers = answers;
    this.middle = middle;
  }

  private static List<Poles> poles(boolean usual, String pairs) {
    return Stream.of(pairs.split(" "))
        .map(pair -> pair.split("/", 2))
        .map(pair -> new Poles(pair[0], pair[1], usual))
        .toList();
  }

  /// What a scale has besides some of its answers; null where they are not on one of two sides.
  static @Nullable ScaleCompletion complete(List<String> texts) {
    var sides = texts.stream().filter(text -> !isMiddle(text)).toList();
    for (var poles : POLES) {
      var answers = sides.stream().map(text -> answer(text, poles)).toList();
      if (!answers.isEmpty() && answers.stream().allMatch(a -> a != null)) {
        boolean middle = sides.size() < texts.size();
        return new BipolarScale(poles, List.copyOf(answers), middle).complete();
      }
    }
    return null;
  }

  private static boolean isMiddle(String text) {
    var opinion = Opinion.of(text);
    return opinion != null && opinion.isMiddle();
  }

  private static @Nullable Answer answer(String text, Poles poles) {
    var lower = text.strip().toLowerCase(Locale.ROOT);
    // The negative first: it may end with the positive.
    for (var word : List.of(poles.negative(), poles.positive())) {
      if (lower.endsWith(word)) {
        var prefix = lower.substring(0, lower.length() - word.length()).strip();
        boolean positive = word.equals(poles.positive());
        if (positive && TURNING.contains(prefix)) {
          return new Answer(text.strip(), prefix, word, false, Degree.MILD);
        }
        if (INTENSE.contains(prefix) || MILD.contains(prefix)) {
          var degree = INTENSE.contains(prefix) ? Degree.INTENSE : Degree.MILD;
          return new Answer(text.strip(), prefix, word, positive, degree);
        }
      }
    }
    return null;
  }

  private ScaleCompletion complete() {
    for (var degree : Degree.values()) {
      complete(side(true, degree), side(false, degree));
    }
    if (added.isEmpty() && !doubtful) {
      // Only the ends and the middle: the mild levels between them lack, whatever their words.
      boolean onlyEnds = answers.stream().allMatch(a -> a.degree() == Degree.INTENSE);
      return onlyEnds && middle ? ScaleCompletion.DOUBTFUL : ScaleCompletion.COMPLETE;
    }
    boolean certainWord =
        poles.usual() || new HashSet<>(answers.stream().map(Answer::positive).toList()).size() == 2;
    var degrees = new HashSet<>(answers.stream().map(Answer::degree).toList());
    boolean certain = !doubtful && middle && certainWord && degrees.size() == 2;
    return certain ? new ScaleCompletion(added, false) : ScaleCompletion.DOUBTFUL;
  }

  private List<Answer> side(boolean positive, Degree degree) {
    return answers.stream().filter(a -> a.positive() == positive && a.degree() == degree).toList();
  }

  private void complete(List<Answer> positive, List<Answer> negative) {
    // 不太满意 may face 满意, and 完全不同意 非常同意.
    if (poles.negatesByPrefix() && positive.size() == negative.size()) {
      return;
    }
    int before = added.size();
    mirror(positive, negative);
    int toNegative = added.size() - before;
    mirror(negative, positive);
    int toPositive = added.size() - before - toNegative;
    doubtful |= positive.size() + toPositive != negative.size() + toNegative;
    doubtful |= poles.negatesByPrefix() && toNegative > 0 && toPositive > 0;
  }

  /// Adds the opposites of answers that the other side lacks.
  private void mirror(List<Answer> answers, List<Answer> others) {
    for (var answer : answers) {
      if (others.stream().noneMatch(other -> other.prefix().equals(answer.prefix()))) {
        // Against 比较满意 can stand 不太满意, 不满意 or 比较不满意; for 不太满意 满意 or 比较满意.
        boolean open =
            poles.negatesByPrefix()
                && (TURNING.contains(answer.prefix())
                    || (answer.positive()
                        && answer.degree() == Degree.MILD
                        && !answer.prefix().isEmpty()));
        doubtful |= open;
        added.add(opposite(answer));
      }
    }
  }

  private String opposite(Answer answer) {
    var text = answer.text();
    int at = text.length() - answer.word().length();
    var word = answer.positive() ? poles.negative() : poles.positive();
    boolean capital = Character.isUpperCase(text.charAt(at));
    return text.substring(0, at)
        + (capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
  }
}
