package manyi.workbook.scale;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Word lists of ordered answers, from the least to the most; data, to be added to.
public final class Scales {
  /// Answers that stand beside a scale, not on it.
  public static final Pattern OFF_SCALE =
      Pattern.compile(
          "(?iu)[\\[(（【]?\\s*(?:"
              + "说不清楚?|说不准|不好说|难以?说|不知道|不清楚/不知道|不知道/不清楚|不了解/不清楚|不适用|未使用|未使用过|没用过|没有使用过"
              + "|从未使用过|无法评价|无法判断|无法回答|不便评价|拒答|拒绝回答|不愿回答|不愿透露|不想回答|不方便回答|保密|未接触过?"
              + "|没接触过|没有接触过|不记得|记不清|无|不评价|没有意见"
              + "|(i )?(really )?don.?t know.*|do not know.*|d\\.?k\\.?|not applicable.*|does(n.?t| not) apply.*|n\\.?/?a\\.?"
              + "|no opinion|prefer not to.*|i.d rather not.*|refus(ed|al)?|rather not (say|answer)|can.?t (say|choose|tell)"
              + "|cannot say|hard to say|unable to (rate|judge|say|answer)|not used|never used.*|no experience|unfamiliar.*"
              + "|no answer|don.?t (use|remember|recall).*|did not use.*|didn.?t use.*|have(n.?t| not) used.*|no basis.*|never heard of.*"
              + "|weiß (ich )?nicht|weiss (ich )?nicht|kann ich nicht (sagen|beurteilen)|keine angabe.*|k\\.? ?a\\.?|trifft nicht zu"
              + "|nicht zutreffend|keine meinung|möchte ich nicht (sagen|angeben|beantworten)"
              + "|no s[ée]|no sabe.*|ns/?nc|no contesta|no aplica|prefiero no (decirlo|contestar|responder|decir)"
              + "|ne sai[st] pas|je ne sais pas|nsp|sans opinion|sans objet|non applicable|ne s.applique pas|refus de répondre"
              + "|préfère ne pas (répondre|dire)|je préfère ne pas.*"
              + "|não sei|nao sei|não se aplica|prefiro não (dizer|responder)|non so|non applicabile|preferisco non rispondere"
              + "|weet (ik )?niet|geen mening|niet van toepassing|vet (ej|inte)|ej aktuellt|nie wiem|nie dotyczy|не знаю|затрудняюсь.*"
              + "|모름|모르겠(음|다|습니다)|잘 ?모르겠.*|해당 ?없음|해당 ?사항 ?없음|무응답|응답 ?거부|사용(해 ?본)? ?(적|경험) ?없음|이용 ?(경험|안 ?함) ?없?음?"
              + "|わからない|分からない|どちらともいえない・わからない|該当なし|答えたくない|無回答|利用していない"
              + "|tidak tahu|tidak berlaku"
              + ")\\s*[\\])）】]?[.。]?");

  /// Its own number before such an answer: `99 (说不清)`, `6. Don't know`.
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile("^\\d{1,3}\\s*[-=:：.、)）]?\\s*(?=\\D)");

  /// Whether an answer stands beside a scale, with or without a number before it.
  public static boolean isOff(String answer) {
    return OFF_SCALE.matcher(answer).matches()
        || OFF_SCALE.matcher(NUMBER_BEFORE.matcher(answer).replaceFirst("")).matches();
  }

  /// Answers that come last in any list.
  public static final Pattern LAST =
      Pattern.compile(
          "(?i)(其他|其它|以上都不是|以上都没有|都没有|没有|无|other|others|other[ ,(:].*|其他.{0,12}"
              + "|none of (the above|these).*|none)[^a-z]{0,12}");

  /// One ordered family of answers.
  ///
  /// @param rating whether its steps are a scale that has scores
  /// @param steps from the least to the most, each as what an answer begins with
  record Ladder(boolean rating, List<Pattern> steps) {
    private static Ladder of(boolean rating, String... steps) {
      return new Ladder(
          rating,
          List.of(steps).stream()
              .map(step -> Pattern.compile("^(?i)(?:" + step + ")(?![a-z]).*", Pattern.DOTALL))
              .toList());
    }

    /// Steps in a language that writes its words apart.
    static Ladder words(boolean rating, String... steps) {
      return of(rating, "(?!\\p{L}).*", steps);
    }

    /// Steps in a language that joins endings to its words.
    static Ladder loose(boolean rating, String... steps) {
      return of(rating, ".*", steps);
    }

    private static Ladder of(boolean rating, String behind, String[] steps) {
      return new Ladder(
          rating,
          Stream.of(steps)
              .map(step -> Pattern.compile("^(?iuU)(?:" + step + ")" + behind, Pattern.DOTALL))
              .toList());
    }

    /// The step of an answer, -1 where it is on none.
    int step(String answer) {
      for (int i = 0; i < steps.size(); i++) {
        if (steps.get(i).matcher(answer).matches()) {
          return i;
        }
      }
      return -1;
    }
  }

  private static final List<Ladder> OF_BOTH_LANGUAGES =
      List.of(
          Ladder.of(
              true,
              "从不|从来不|从没|从未|从来没有|没有过|没有$|完全没有",
              "几乎不|很少|极少|基本不|基本没有|较少",
              "偶尔|曾经有过",
              "有时|有时候",
              "经常|时常|常常|较频繁|比较频繁|现在依然有",
              "总是|一直|每次|每天|非常频繁"),
          Ladder.of(
              true,
              "never|not at all|none",
              "almost never|hardly ever|very rarely",
              "rarely|seldom",
              "once in a while|occasionally|occas",
              "sometimes|some of the time|some",
              "about half the time",
              "often|frequently|freq|regularly|regul",
              "usually|most of the time|very often",
              "almost always|very frequently|heavy",
              "always"),
          Ladder.of(
              true,
              "definitely (would |will )?not|certainly not|definitely no",
              "probably (would |will )?not|unlikely",
              "not sure|maybe|might or might not|possibly|unsure|perhaps",
              "probably|likely",
              "definitely|certainly"),
          Ladder.of(
              true,
              "一定不会|肯定不会|绝对不会",
              "可能不会|应该不会|不太可能",
              "不确定|说不定|看情况|一般",
              "可能会|应该会|比较可能",
              "一定会|肯定会|绝对会"),
          Ladder.of(
              true,
              "terrible|very poor|very bad|awful",
              "poor|bad|below average|unacceptable",
              "fair|average|ok\\b|okay|acceptable|neither good",
              "good|above average",
              "very good",
              "excellent|outstanding|exceptional"),
          Ladder.of(
              true,
              "很差|非常差|极差|红牌",
              "黄牌",
              "差|较差|比较差|不好|不佳",
              "一般|中等|普通|合格|及格",
              "较好|比较好|良好|好|良",
              "很好|非常好|优秀|优"),
          Ladder.of(
              true,
              "much worse",
              "worse|somewhat worse|a little worse",
              "(about )?the same|no change|same",
              "better|somewhat better|a little better",
              "much better"),
          Ladder.of(
              true,
              "very low|lowest",
              "low",
              "medium|moderate|average|mid",
              "high",
              "very high|highest"),
          Ladder.of(true, "no\\b", "neutral|partly|partially|somewhat|maybe|in part", "yes\\b"),
          Ladder.of(true, "不是|否|没有|不会", "不确定|部分|也许|不一定|说不好", "是|有|会"),
          Ladder.of(true, "not a problem.*", "trivial", "minor", "major", "critical|severe"),
          Ladder.of(false, "small", "medium", "large|big"),
          Ladder.of(
              false, "beginner|novice", "elementary|basic", "intermediate", "advanced", "expert"),
          Ladder.of(
              false,
              "未上过?学|没上过学|不识字|文盲|未受",
              "小学",
              "初中|初中及以下",
              "高中|中专|中技|职高|技校",
              "大专|专科|高职",
              "本科|大学本科|大学",
              "硕士|研究生",
              "博士"),
          Ladder.of(
              false,
              "less than high|no (formal )?(schooling|education|high).*|primary|elementary|some high",
              "high school|secondary|ged\\b",
              "some college|some university|trade|vocational|technical|professional certificate",
              "associate",
              "bachelor|undergraduate|college (degree|grad)|university degree|4.year",
              "some (graduate|post)|postgraduate diploma",
              "master|graduate|postgraduate",
              "phd|ph\\.d|doctor|professional degree"),
          Ladder.of(
              false, "学龄前|幼儿园", "小学", "初一|七年级", "初二|八年级", "初三|九年级", "高一", "高二", "高三", "大一", "大二",
              "大三", "大四", "大五", "研一|硕士", "研二", "研三", "博士"),
          Ladder.of(
              false, "一年级|一星|一级", "二年级|二星|二级", "三年级|三星|三级", "四年级|四星|四级", "五年级|五星|五级", "六年级|六星|六级"),
          Ladder.of(false, "贫困|困难|贫穷", "一般|普通", "小康", "宽裕|富裕"),
          Ladder.of(false, "农村|乡村", "乡镇|镇|小城镇", "县城|县", "城市|市区"),
          Ladder.of(false, "低收入", "中低收入", "中等收入", "中高收入", "高收入"));

  /// All ladders; the first that an answer stands on counts.
  static final List<Ladder> LADDERS =
      Stream.concat(OF_BOTH_LANGUAGES.stream(), ForeignScales.all().stream()).toList();

  private Scales() {}
}
