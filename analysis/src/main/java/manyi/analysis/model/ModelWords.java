package manyi.analysis.model;

import manyi.analysis.Phrases;
import manyi.analysis.QuestionLabel;
import manyi.analysis.model.ModelResult.Figured;
import manyi.analysis.model.ModelResult.ItemFigures;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.statistics.pls.Scheme;
import manyi.text.ChoiceWord;

/// How latent variables, items, paths and figures are named.
record ModelWords(ModelResult result, Phrases phrases) {
  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  /// An item by its own words; with the stem of its matrix where these are those of another, too.
  String item(QuestionLabel item) {
    long alike =
        result.items().stream()
            .map(ItemFigures::question)
            .filter(other -> other.text().equals(item.text()))
            .count();
    var label = alike > 1 ? item : new QuestionLabel(item.id(), null, item.text());
    return label.within(phrases.texts());
  }

  /// `Quality → Satisfaction`.
  String path(String from, String to) {
    return say("model.path", from, to);
  }

  String scheme(Scheme scheme) {
    return say("model.scheme." + ChoiceWord.of(scheme));
  }

  boolean intervals() {
    return result.resampling().resamples() > 0;
  }

  String confidence() {
    return phrases.confidence(result.resampling().confidence());
  }

  /// A coefficient with its interval, where there is one: `0.512 (95% interval 0.390 to 0.630)`.
  String coefficient(Figured figure) {
    return figure.hasInterval()
        ? say(
            "model.with-interval",
            phrases.statistic(figure.value()),
            confidence(),
            phrases.statistic(figure.lower()),
            phrases.statistic(figure.upper()))
        : phrases.statistic(figure.value());
  }

  /// An index with its interval, where there is one.
  String points(Figured figure) {
    return figure.hasInterval()
        ? say(
            "model.with-interval",
            phrases.points(figure.value()),
            confidence(),
            phrases.points(figure.lower()),
            phrases.points(figure.upper()))
        : phrases.points(figure.value());
  }

  static Cell coefficient(double value) {
    return Cell.of(value, NumberFormat.STATISTIC);
  }

  static Cell coefficient(double value, String mark) {
    return Cell.of(value, NumberFormat.STATISTIC, mark);
  }

  static Cell points(double value) {
    return Cell.of(value, NumberFormat.POINTS);
  }
}
