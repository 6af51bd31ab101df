package manyi.analysis.drivers;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.analysis.Phrases;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Setting;
import manyi.analysis.drivers.DriversResult.Driver;
import manyi.analysis.drivers.DriversResult.Estimate;
import manyi.analysis.drivers.DriversResult.LeftOut;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.statistics.DriverMeasure;

/// How items, measures and figures are named.
record DriverWords(DriversResult result, Phrases phrases) {
  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  /// An item by its own words; with the stem of its matrix where these are those of another, too.
  String name(QuestionLabel item) {
    long alike =
        Stream.concat(
                result.drivers().stream().map(Driver::question),
                result.leftOut().stream().map(LeftOut::question))
            .filter(other -> other.text().equals(item.text()))
            .count();
    var label = alike > 1 ? item : new QuestionLabel(item.id(), null, item.text());
    return label.within(phrases.texts());
  }

  String name(Driver driver) {
    return name(driver.question());
  }

  String outcome() {
    return new QuestionLabel(result.outcome().id(), null, result.outcome().text())
        .within(phrases.texts());
  }

  String measure(DriverMeasure measure) {
    return say("drivers.measures." + Setting.Choice.word(measure));
  }

  /// The heading of a measure's column.
  String heading(DriverMeasure measure) {
    return say("drivers.column." + Setting.Choice.word(measure));
  }

  static NumberFormat format(DriverMeasure measure) {
    return DriverFigures.partsOfRSquared(measure) ? NumberFormat.PERCENT : NumberFormat.STATISTIC;
  }

  String figure(double value, DriverMeasure measure) {
    return DriverFigures.partsOfRSquared(measure)
        ? phrases.percent(value)
        : phrases.statistic(value);
  }

  /// A figure with its interval, where there is one: `21.4% (95% interval 18.0% to 24.9%)`.
  String withInterval(Driver driver, DriverMeasure measure) {
    var shown = driver.by(measure).shown();
    var value = figure(shown.estimate(), measure);
    return hasInterval(shown)
        ? withInterval(value, figure(shown.lower(), measure), figure(shown.upper(), measure))
        : value;
  }

  String withInterval(String value, String lower, String upper) {
    return say(
        "drivers.with-interval", value, phrases.confidence(result.confidence()), lower, upper);
  }

  static boolean hasInterval(Estimate estimate) {
    return !Double.isNaN(estimate.lower());
  }

  Cell cell(double value, DriverMeasure measure) {
    return Cell.of(value, format(measure));
  }

  String names(Stream<Driver> drivers) {
    return phrases.list(drivers.map(this::name).collect(Collectors.toList()));
  }
}
