package manyi.analysis.recommendation;

import java.util.Locale;
import java.util.stream.Stream;
import manyi.analysis.Phrases;
import manyi.analysis.QuestionLabel;
import manyi.analysis.recommendation.RecommendationResult.Driver;
import manyi.analysis.recommendation.RecommendationResult.Groups;
import manyi.analysis.recommendation.RecommendationResult.Score;
import manyi.analysis.recommendation.RecommendationResult.Share;
import manyi.indicators.Third;
import manyi.text.Texts;

/// How scores, classes and items are named.
record RecommendationWords(RecommendationResult result, Phrases phrases) {
  RecommendationWords(RecommendationResult result, Texts texts) {
    this(result, new Phrases(texts));
  }

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  String question() {
    return result.question().within(phrases.texts());
  }

  String name(Groups groups) {
    return groups.question().within(phrases.texts());
  }

  /// An item by its own words; with the stem of its matrix where another has the same.
  String name(QuestionLabel item) {
    var drivers = result.drivers();
    long alike =
        drivers == null
            ? 0
            : Stream.concat(
                    drivers.items().stream().map(Driver::question), drivers.leftOut().stream())
                .filter(other -> other.text().equals(item.text()))
                .count();
    var label = alike > 1 ? item : new QuestionLabel(item.id(), null, item.text());
    return label.within(phrases.texts());
  }

  /// Promoters, passives or detractors.
  String of(Third third) {
    return say("recommendation.class." + third.name().toLowerCase(Locale.ROOT));
  }

  /// A score or a difference of scores, in points.
  String points(double value) {
    return phrases.points(value);
  }

  /// A score with its interval, where there is one: `39.84 (95% interval 37.22 to 42.45)`.
  String withInterval(Score score) {
    return Double.isNaN(score.lower())
        ? points(score.value())
        : withInterval(points(score.value()), points(score.lower()), points(score.upper()));
  }

  String withInterval(Share share) {
    return Double.isNaN(share.lower())
        ? phrases.percent(share.estimate())
        : withInterval(
            phrases.percent(share.estimate()),
            phrases.percent(share.lower()),
            phrases.percent(share.upper()));
  }

  String withInterval(String value, String lower, String upper) {
    return say(
        "recommendation.with-interval",
        value,
        phrases.confidence(result.confidence()),
        lower,
        upper);
  }

  /// The label of a score in a picture or table: all respondents have none of their own.
  String label(Score score) {
    return score.label().isEmpty() ? say("recommendation.all") : score.label();
  }

  String labels(Stream<Score> scores) {
    return phrases.list(scores.map(this::label).toList());
  }
}
