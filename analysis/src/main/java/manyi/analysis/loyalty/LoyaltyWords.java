package manyi.analysis.loyalty;

import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Setting;
import manyi.analysis.loyalty.LoyaltyResult.Effect;
import manyi.analysis.loyalty.LoyaltyResult.Group;
import manyi.analysis.loyalty.LoyaltyResult.Groups;
import manyi.analysis.loyalty.LoyaltyResult.Link;
import manyi.document.NumberFormat;
import manyi.indicators.Estimate;
import manyi.statistics.Interval;
import manyi.text.Texts;

/// How questions, standings and figures are named.
record LoyaltyWords(LoyaltyResult result, Phrases phrases) {
  /// Marks a group of few.
  static final String FEW = "△";

  private static final int DIGITS = 3;

  /// Marks a difference beyond chance.
  static final String PROVEN = "*";

  LoyaltyWords(LoyaltyResult result, Texts texts) {
    this(result, new Phrases(texts));
  }

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  /// A question by its own words.
  String name(QuestionLabel question) {
    return new QuestionLabel(question.id(), null, question.text()).within(phrases.texts());
  }

  String name(Groups groups) {
    return name(groups.question());
  }

  String names(List<QuestionLabel> questions) {
    return phrases.list(questions.stream().map(this::name).toList());
  }

  String of(Standing standing) {
    return say("loyalty.risk." + Setting.Choice.word(standing));
  }

  String of(Aspect aspect) {
    return say("loyalty.aspect." + Setting.Choice.word(aspect));
  }

  String of(Link link) {
    return say("loyalty.link." + Setting.Choice.word(link));
  }

  /// The standings that count as at risk.
  String risk(List<Standing> standings) {
    return phrases.list(standings.stream().map(this::of).toList());
  }

  String points(Estimate estimate) {
    return withInterval(
        phrases.points(estimate.value()),
        estimate.interval(),
        phrases.points(estimate.interval().lower()),
        phrases.points(estimate.interval().upper()));
  }

  String percent(Estimate estimate) {
    return withInterval(
        phrases.percent(estimate.value()),
        estimate.interval(),
        phrases.percent(estimate.interval().lower()),
        phrases.percent(estimate.interval().upper()));
  }

  /// A number of customers, or an amount: three digits are more than a sample tells.
  String amount(Estimate estimate) {
    return withInterval(
        about(estimate.value()),
        estimate.interval(),
        about(estimate.interval().lower()),
        about(estimate.interval().upper()));
  }

  private String about(double amount) {
    return phrases.count(NumberFormat.ofDigits(amount, DIGITS));
  }

  String effect(Effect effect) {
    return withInterval(
        phrases.decimal(effect.estimate()),
        new Interval(effect.lower(), effect.upper()),
        phrases.decimal(effect.lower()),
        phrases.decimal(effect.upper()));
  }

  private String withInterval(String value, Interval interval, String lower, String upper) {
    return Double.isNaN(interval.lower())
        ? value
        : say(
            "loyalty.with-interval", value, phrases.confidence(result.confidence()), lower, upper);
  }

  /// An end of a scale or a cut, as it stands in sentences.
  String plain(double number) {
    return NumberFormat.plain(number);
  }

  /// A limit: as it was typed, a median rounded.
  String limit(double points) {
    return points == Math.rint(points) ? plain(points) : phrases.points(points);
  }

  /// A group in a picture, marked where it is small.
  String label(Group group) {
    return group.few() ? group.label() + " " + FEW : group.label();
  }

  /// Groups marked few, named.
  String labels(List<Group> groups) {
    return phrases.list(groups.stream().map(Group::label).toList());
  }
}
