package manyi.workbook.scale;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How often an answer says that something happens: `Once a month or less`, 每周2-3次, `täglich`.
final class Frequency {
  private record Period(Pattern words, double timesAYear) {
    static Period of(double timesAYear, String words) {
      return new Period(Pattern.compile("(?iu)" + words), timesAYear);
    }
  }

  private static final Pattern NEVER =
      pattern(
          "\\bnever\\b|\\bnot at all\\b|^none$|从不|从未|从来没|没有过|^不用|不使用|不去|\\bnunca\\b|^no (uso|utilizo|espero|uso)|\\bnie(mals)?\\b|\\bjamais\\b"
              + "|\\bmai\\b|\\bnooit\\b|никогда|\\bnikoli\\b|전혀|사용한 적 없|이용한 적 없|해본 적 없|全くない|一度もない|^not (used|doing)");
  private static final Pattern LESS =
      pattern(
          "less|fewer|or less|rarer|以下|不到|少于|更少|及以下|menos|seltener|weniger|moins|meno|minder|реже|manj|redkeje|미만|이하|未満|以下");

  /// Below all periods that the other answers name.
  private static final Pattern RARER_STILL =
      pattern(
          "(less|more rarely|less (often|frequently)|seltener|moins( souvent)?|menos( a menudo)?|con menos frecuencia|più raramente|minder vaak|реже|redkeje|更少|更低频率?|더 ?적게|それ以下)[.。]?");

  private static final double LEAST = 0.3;
  private static final Pattern MORE =
      pattern(
          "more|or more|\\+|以上|多于|超过|及以上|更多|\\bmás|mehr|öfter|häufiger|\\bplus|\\bpiù|meer|чаще|več|이상|以上");
  private static final Pattern SEVERAL =
      pattern(
          "several|many times|multiple|多次|数次|varias|mehrmals|plusieurs|meerdere|несколько|večkrat|여러 ?번|数回");
  private static final Pattern FEW =
      pattern("\\ba few\\b|couple|几次|algunas|ein paar|quelques|enkele");
  private static final Pattern NUMBER =
      Pattern.compile("(\\d+(?:\\.\\d+)?)(?:\\s*(?:[-~–至到]|to|a|bis|à)\\s*(\\d+))?");
  private static final List<Period> COUNTS =
      List.of(
          Period.of(
              1,
              "\\bonce\\b|\\bone\\b|一次|\\buna vez|einmal|une fois|una volta|eenmaal|один раз|한 ?번|一回"),
          Period.of(2, "\\btwice\\b|\\btwo\\b|两次|二次|dos veces|zweimal|deux fois|due volte|두 ?번"),
          Period.of(3, "\\bthree\\b|三次|tres veces|dreimal|trois fois|세 ?번"));

  /// The shorter periods first: `several times a day` is told by its day.
  private static final List<Period> PERIODS =
      List.of(
          Period.of(8760, "\\bhourly|every hour|每小时"),
          Period.of(
              365,
              "\\bdaily|(a|per|each|every|almost every|nearly every|most) ?days?\\b|\\beveryday|每天|每日|天天|一天|al día|por día|diario|diaria|todos los días|cada día"
                  + "|täglich|(pro|am|jeden) tag|par jour|tous les jours|chaque jour|quotidien|al giorno|ogni giorno|dagelijks|per dag|ежедневно|в день|каждый день|dnevno|vsak dan|매일|하루|毎日|1日"),
          Period.of(26, "bi-?weekly|fortnight|every (two|2|other) weeks?|两周一次|每两周"),
          Period.of(
              52,
              "\\bweekly|(a|per|each|every|most) ?weeks?\\b|每周|每星期|一周|一星期|周一?次|a la semana|por semana|semanal|cada semana|wöchentlich|(pro|in der|jede) woche|par semaine"
                  + "|hebdomadaire|alla settimana|ogni settimana|wekelijks|per week|еженедельно|в неделю|tedensko|na teden|일주일|매주|주 ?\\d|한 ?주|毎週|週"),
          Period.of(
              2,
              "(half|6 months|six months|semi-?annual)|半年|semestral|halbjährlich|semestre|6개월|반년"),
          Period.of(
              4,
              "quarter|每季度|一季度|季度|trimest|vierteljähr|quartal|분기|every (few|3|three) months|each quarter|alle paar monate"),
          Period.of(
              12,
              "\\bmonthly|(a|per|each|every) ?months?\\b|每月|每个月|一个月|月一?次|al mes|por mes|mensual|cada mes|monatlich|(pro|im|jeden) monat|par mois|mensuel|al mese|mensile"
                  + "|maandelijks|per maand|ежемесячно|в месяц|mesečno|na mesec|한 ?달|매달|매월|月に|毎月"),
          Period.of(
              1,
              "\\byearly|annual|(a|per|each|every) ?years?\\b|每年|一年|al año|por año|anual|jährlich|(pro|im) jahr|par an|annuel|all'anno|jaarlijks|per jaar|ежегодно|в год|letno|na leto|1년|일 ?년|매년|年に"));

  private Frequency() {}

  private static Pattern pattern(String words) {
    return Pattern.compile("(?iu)" + words);
  }

  /// How many times a year; NaN where the answer names no period.
  static double timesAYear(String answer) {
    var text = answer.toLowerCase(Locale.ROOT).strip();
    if (text.length() > 90) {
      return Double.NaN;
    }
    var period = earliest(text);
    if (period == null && RARER_STILL.matcher(text).matches()) {
      return LEAST;
    }
    if (period == null) {
      return NEVER.matcher(text).find() ? 0 : Double.NaN;
    }
    double times = count(text) * period.timesAYear();
    var first = text.split("[:;(（]", 2)[0];
    var head = earliest(first) == null ? text : first;
    times *= LESS.matcher(head).find() ? 0.7 : MORE.matcher(head).find() ? 1.3 : 1;
    times *= pattern("heavy|intens|重度").matcher(text).find() ? 1.1 : 1;
    return pattern("\\b(almost|nearly)\\b|几乎").matcher(text).find() ? times * 0.95 : times;
  }

  /// The period that is named first; of those at one place the one with the longest words.
  private static @Nullable Period earliest(String text) {
    Period best = null;
    int at = Integer.MAX_VALUE;
    for (var period : PERIODS) {
      Matcher matcher = period.words().matcher(text);
      if (matcher.find() && matcher.start() < at) {
        best = period;
        at = matcher.start();
      }
    }
    return best;
  }

  private static double count(String text) {
    if (pattern("every few (days|weeks|months)").matcher(text).find()) {
      return 0.33;
    }
    for (var count : COUNTS) {
      if (count.words().matcher(text).find() && !NUMBER.matcher(text).find()) {
        return count.timesAYear();
      }
    }
    var number = NUMBER.matcher(text.replaceAll("(?iu)6개월|6 months|1년|1日", " "));
    if (number.find()) {
      double from = Double.parseDouble(number.group(1));
      var to = number.group(2);
      return Math.max(0.1, to == null ? from : (from + Double.parseDouble(to)) / 2);
    }
    if (SEVERAL.matcher(text).find()) {
      return 4;
    }
    return FEW.matcher(text).find() ? 3 : 1;
  }
}
