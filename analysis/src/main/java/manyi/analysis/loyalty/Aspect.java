package manyi.analysis.loyalty;

import java.util.Optional;
import java.util.regex.Pattern;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;

/// What a question of loyalty asks about, and the words by which it is recognised. A question is
/// taken for the first aspect whose words it has.
public enum Aspect {
  /// Which part of their spending respondents give.
  SPENDING(
      "(支出|消费|话费|开支|花费).{0,6}(百分比|比例|占比|份额)|钱包份额|占.{0,10}(支出|消费|花费)"
          + "|share of (wallet|spend|purchase)|(percent|per cent|%|share).{0,30}(spend|purchases)"),
  /// From which difference in price they would leave.
  PRICE(
      "便宜.{0,12}(离开|转|换|考虑)|(涨价|提价|价格(上涨|提高|上调)|价格容忍|涨幅)"
          + "|price (tolerance|rise|increase)|(raise|rais|increas)\\w* .{0,20}price|cheaper"),
  /// Whether they stay although something goes wrong.
  FAULTS(
      "(故障|失误|差错|出错|问题).{0,12}(仍|也会|还会|依然|继续|留|原谅|容忍|谅解)|(容忍|原谅|谅解).{0,10}(故障|失误|差错)"
          + "|(fault|mistake|outage|failure|goes wrong|went wrong|problem).{0,30}(stay|remain|forgiv|tolera|continu)"
          + "|(stay|remain|forgiv|tolera|continu).{0,40}(fault|mistake|outage|failure|goes wrong|went wrong)"),
  /// Whether they resist what rivals offer.
  RIVALS(
      "(竞争对手|其他运营商|别的运营商|其它运营商|竞品|他网|对手).{0,14}(优惠|留|转|换|吸引|促销|更好)"
          + "|(rival|competitor|other (operator|provider|carrier|brand|airline|bank)).{0,30}(offer|stay|switch|remain|better|attract)"
          + "|switch.{0,30}(rival|competitor)"
          + "|(attract|tempt|resist|lure).{0,30}(rival|competitor|other (operator|provider|carrier|brand))"),
  /// Whether they say that they will stay: the end of the chain.
  RETENTION(
      "继续留|留在|留网|在网|离网|转网|携号|(更换|转换|换)(掉)?.{0,4}(运营商|供应商|服务商|品牌)|流失|退订|销户"
          + "|stay with (us|this|your)|(leave|leaving|cancel|churn|terminat|defect)|switch (to another|provider|operator|carrier)|change (of )?(provider|operator)"),
  /// Whether they will use or buy again.
  REPEAT(
      "继续(使用|选择|购买|光顾)|再次(使用|选择|购买|光顾|入住|消费)|(重复|再)购买|续约|续费|复购|回购|下次.{0,6}(选择|购买)"
          + "|(use|buy|choose|visit|fly|stay|purchase|come)( with us| from us| us)? again|repurchase|repeat (use|purchase)|continue (to )?(us|buy)|renew|\\breturn\\b"),
  /// How likely they are to recommend.
  RECOMMEND("推荐|recommend"),
  /// Another that the user chose.
  FURTHER("(?!)");

  /// High answers mean less loyalty, unless they are about how far a price may go.
  private static final Pattern LEAVING =
      words(
          "离网|转网|携号|离开|流失|退订|销户|(更换|转换|换)(掉)?.{0,4}(运营商|供应商|服务商|品牌)|转(到|向|投|至).{0,6}(对手|其他|别)"
              + "|\\b(leave|leaving|cancel|churn|terminat\\w*|defect|switch\\w*)\\b|change (of )?(provider|operator)");

  /// What turns leaving into staying.
  private static final Pattern STAYING =
      words("不会|不离|不转|不换|仍|依然|留下|百分之几|多少.{0,6}(离开|转|换)|\\bnot\\b|n't|resist|before you|how much");

  private final Pattern words;

  Aspect(String words) {
    this.words = words(words);
  }

  private static Pattern words(String words) {
    return Pattern.compile("(?iu)" + words, Pattern.DOTALL);
  }

  /// The question of a survey that asks for it, by its words.
  Optional<Question> usual(Survey survey) {
    if (this == RECOMMEND && !survey.withRole(Role.RECOMMENDATION).isEmpty()) {
      return Optional.of(survey.withRole(Role.RECOMMENDATION).getFirst());
    }
    return survey.questions().stream().filter(this::asks).findFirst();
  }

  private boolean asks(Question question) {
    if (question.role() != Role.NONE
        || question.kind() != Kind.RATING && question.kind() != Kind.NUMBER) {
      return false;
    }
    for (var aspect : values()) {
      if (aspect.words.matcher(question.text()).find()) {
        return aspect == this;
      }
    }
    return false;
  }

  /// Whether a high answer to a question means less loyalty, by its words.
  static boolean reversed(Question question) {
    return LEAVING.matcher(question.text()).find() && !STAYING.matcher(question.text()).find();
  }
}
