package manyi.workbook.scale;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An answer in words taken apart: how strongly, for or against, what. 非常不满意 is strongly against
/// 满意; `Somewhat satisfied` is weakly for `satisfied`.
///
/// @param core what it is about, in its positive form; empty for the middle of a scale
/// @param position on the scale; below zero is against
record Opinion(String core, double position) {
  private static final double PLAIN = 2.7;

  private record Degree(Pattern prefix, int sign, double strength) {
    static Degree of(int sign, double strength, String prefix) {
      return new Degree(
          Pattern.compile("^(?:" + prefix + ")(.+)$", Pattern.DOTALL), sign, strength);
    }
  }

  private static final Pattern MIDDLE =
      Pattern.compile(
          "(?i)(一般|一般般|中立|中等|普通|无所谓|不确定|说不上|尚可|还可以|还行|适中|差不多|没感觉|没意见|中性|正常|不好不坏|不好说"
              + "|一半一半|基本一致|介于.*|既不.*|neither\\b.*|neutral.*|undecided|unsure|not sure|no difference|about the same"
              + "|average|so.?so|ok|okay|mixed.*|in between|indifferent|neither|no preference|fence)");

  private static final List<Degree> CHINESE =
      List.of(
          Degree.of(-1, 5, "一点也?都?不|完全不|完全没|根本不|绝对不|毫不|毫无"),
          Degree.of(-1, 4, "非常之?不|十分不|很不|极不|极其不|极度不|特别不|相当不|非常没|最不"),
          Degree.of(-1, 1.5, "比较不|较不|有点不|有些不|略不|稍不|略微不|稍微不|不太|不大|不怎么|不很|不够|不是很|不是特别|不是太|不算"),
          Degree.of(-1, PLAIN, "不是|不|没有|没|无|未"),
          Degree.of(1, 5, "完全|绝对|极其|极度|极为|最"),
          Degree.of(1, 4, "非常|十分|很|特别|超级|极|相当|高度|强烈"),
          Degree.of(1, 2, "比较|较为|较|还算|还|基本上?|大致|相对|总体"),
          Degree.of(1, 1.5, "有一?点儿?|有些|有一些|略微?|稍微?"));

  private static final List<Degree> ENGLISH =
      List.of(
          Degree.of(-1, 5, "not at all |not .* at all|completely not "),
          Degree.of(-1, 1.5, "not (?:very|so|too|particularly|really|that) "),
          Degree.of(-1, PLAIN, "not "),
          Degree.of(1, 5, "completely |totally |absolutely |entirely |fully "),
          Degree.of(1, 4.5, "extremely |exceptionally |overwhelmingly "),
          Degree.of(1, 4.2, "strongly |strong |definitely "),
          Degree.of(1, 4, "very |highly "),
          Degree.of(1, 3, "quite |mostly |generally "),
          Degree.of(1, 2.2, "fairly |rather "),
          Degree.of(1, 2, "moderately |reasonably "),
          Degree.of(1, 1.5, "somewhat |partly |partially |tend to |probably "),
          Degree.of(1, 1, "slightly |a little |a bit |weakly "));

  /// What stands for the opposite of which.
  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("反对", "支持"),
          Map.entry("讨厌", "喜欢"),
          Map.entry("厌恶", "喜欢"),
          Map.entry("差", "好"),
          Map.entry("糟糕", "好"),
          Map.entry("坏", "好"),
          Map.entry("低", "高"),
          Map.entry("小", "大"),
          Map.entry("少", "多"),
          Map.entry("慢", "快"),
          Map.entry("难", "容易"),
          Map.entry("困难", "容易"),
          Map.entry("贵", "便宜"),
          Map.entry("危险", "安全"),
          Map.entry("弱", "强"),
          Map.entry("短", "长"),
          Map.entry("贫困", "宽裕"),
          Map.entry("悲观", "乐观"),
          Map.entry("担心", "信任"),
          Map.entry("拒绝", "接受"),
          Map.entry("冷淡", "热情"),
          Map.entry("内向", "外向"),
          Map.entry("poor", "good"),
          Map.entry("bad", "good"),
          Map.entry("difficult", "easy"),
          Map.entry("hard", "easy"),
          Map.entry("low", "high"),
          Map.entry("negative", "positive"),
          Map.entry("worse", "better"),
          Map.entry("unsafe", "safe"),
          Map.entry("false", "true"),
          Map.entry("oppose", "support"),
          Map.entry("against", "favor"),
          Map.entry("dislike", "like"),
          Map.entry("weak", "strong"),
          Map.entry("decreased", "increased"),
          Map.entry("slow", "fast"));

  /// A degree behind its word, as in `agree strongly`.
  private static final Pattern TRAILING =
      Pattern.compile(
          "^(.+?),? (strongly|completely|totally|somewhat|slightly|moderately|a little|very much)$");

  private static final Pattern NEGATED =
      Pattern.compile(
          "^(?:dis|un|in|im|ir)((?:satisf|agree|likely|favo|happy|help|reliab|comfort|necess|willing|import"
              + "|interested|pleas|approv|fair|clear|concern|convenien|usual|common|accept|accura|appropria|adequa|effectiv|efficien|friendl|polite|pleasant|desir|honest|relevan|possib|probab|reliab).*)$");

  private static final Pattern YES_OR_NO =
      Pattern.compile("(?iu)^(?:yes|no|是的?|不|sí|no|ja|nein|oui|non)\\s*[,，]\\s*");
  private static final Pattern NOT_AT_ALL = Pattern.compile("(?i)^(not) (?!at all)(.+) at all$");

  private static final Pattern NAME = Pattern.compile("[A-Za-z]+(_[A-Za-z]+)+");

  boolean isMiddle() {
    return core.isEmpty();
  }

  /// Whether the words tell a degree or a side, not only a thing.
  boolean graded() {
    return isMiddle() || position != PLAIN;
  }

  /// An answer without what does not change its meaning: a yes or no before it, a full stop or a
  /// remark in brackets behind it; `not rude at all` as `not at all rude`.
  static String plain(String label) {
    var text = YES_OR_NO.matcher(words(label.strip())).replaceFirst("");
    text = text.replaceAll("[（(][^（()）]*[)）]\\s*$", "").strip();
    text = text.replaceAll("[.。!！]$", "").strip();
    return NOT_AT_ALL.matcher(text).replaceFirst("$1 at all $2");
  }

  /// A name that a form gives an answer, such as `very_good`, in words.
  private static String words(String label) {
    return NAME.matcher(label).matches() ? label.replace('_', ' ') : label;
  }

  /// An answer taken apart; null where it is too long to be a step of a scale.
  static @Nullable Opinion of(String label) {
    var text = plain(label).toLowerCase(Locale.ROOT);
    if (text.isEmpty() || text.length() > 45) {
      return null;
    }
    if (MIDDLE.matcher(text).matches()) {
      return new Opinion("", 0);
    }
    boolean chinese =
        Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
    if (chinese && text.length() > 9) {
      return null;
    }
    text = TRAILING.matcher(text).replaceFirst("$2 $1");
    for (var degree : chinese ? CHINESE : ENGLISH) {
      Matcher matcher = degree.prefix().matcher(text);
      if (matcher.matches()) {
        return of(matcher.group(1).strip(), degree.sign(), degree.strength());
      }
    }
    return of(text, 1, PLAIN);
  }

  private static Opinion of(String core, int sign, double strength) {
    var opposite = OPPOSITES.get(core);
    if (opposite != null) {
      return new Opinion(opposite, -sign * strength);
    }
    var negated = NEGATED.matcher(core);
    if (negated.matches()) {
      return new Opinion(negated.group(1), -sign * strength);
    }
    return new Opinion(core, sign * strength);
  }
}
