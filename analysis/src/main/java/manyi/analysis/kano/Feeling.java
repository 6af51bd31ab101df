package manyi.analysis.kano;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// One of the five answers of a Kano questionnaire, from liking to disliking.
public enum Feeling {
  LIKE(
      "喜欢|喜歡|满意|滿意|高兴|开心|很好|非常好|\\blik(e|ed|es)\\b|enjoy|delight|satisf|happy|pleas"
          + "|좋|만족|마음에 ?(든|들)|기쁘"),
  /// Taken for granted: it must be so.
  EXPECT(
      "理应|理所|理當|理当|应该|應該|应当|必须|必須|必要|必备|当然|當然"
          + "|\\b(must|expect(s|ed)?|should|necessary|required|basic)\\b|당연|기대|필수"),
  NEUTRAL(
      "无所谓|無所謂|没有?感觉|沒有?感覺|没有?意见|中立|一般|不在乎|都可以"
          + "|neutral|indifferent|\\b(don.?t|do not) (care|mind)\\b|no (feeling|opinion|preference)"
          + "|상관|무관|아무런|아무렇|보통|그저|중립"),
  /// Put up with.
  TOLERATE(
      "勉强|勉強|忍受|容忍|接受|将就|凑合"
          + "|live with|tolera|\\baccept|\\bbear\\b|put up with|참을|견딜|감수|어쩔 ?수|하는 ?수"),
  DISLIKE(
      "不喜|不满|不滿|不高兴|讨厌|討厭|反感|厌恶|难以|(无法|無法|不能|不可|不)(接受|忍受|容忍)|dislik|\\b(don.?t|do not|not)"
          + " (like|accept|tolerate|enjoy|bear)|\\b(can.?t|cannot|could not)"
          + " (accept|bear|stand|tolerate)|hate|unhappy|dissatisf|unaccept|intoler|싫|안 ?든|들지"
          + " ?않|불만|불쾌");

  /// A wording may hold the words of a weaker one: to dislike those of to like.
  private static final List<Feeling> STRONGEST_FIRST =
      List.of(DISLIKE, NEUTRAL, TOLERATE, EXPECT, LIKE);

  private final Pattern words;

  Feeling(String words) {
    this.words = Pattern.compile(words, Pattern.UNICODE_CASE);
  }

  /// What an answer's wording means, in Chinese, English or Korean; empty where it is none of the
  /// five.
  static Optional<Feeling> worded(String label) {
    var folded = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return STRONGEST_FIRST.stream()
        .filter(feeling -> feeling.words.matcher(folded).find())
        .findFirst();
  }
}
