package manyi.analysis.quadrant;

import java.util.List;
import java.util.Locale;
import manyi.analysis.Phrases;
import manyi.document.Cell;
import manyi.document.Figure.Meaning;
import manyi.document.NumberFormat;
import manyi.priorities.Crosshair;
import manyi.priorities.Priority;
import manyi.priorities.Scale;
import manyi.statistics.Interval;

/// The names and numbers that a result's sentences, tables and pictures use alike.
record QuadrantWords(QuadrantResult result, Phrases phrases) {
  /// How many things a sentence names one by one.
  private static final int NAMED = 5;

  /// The highest bound that is said of a share of resamples.
  private static final double MOST_CERTAIN = 0.99;

  /// What holds in all of n resamples may fail in 3 / n of them: the upper bound at 95 %.
  private static final double THREE = 3;

  /// A quadrant's name: the user's own, else the program's.
  String quadrant(Priority quadrant) {
    var own = result.names().of(quadrant);
    if (!own.isEmpty()) {
      return own;
    }
    return switch (quadrant) {
      case IMPROVE_URGENTLY -> phrases.say("quadrant.name.improve");
      case KEEP_UP -> phrases.say("quadrant.name.keep");
      case LOW_PRIORITY -> phrases.say("quadrant.name.low");
      case POSSIBLE_OVERKILL -> phrases.say("quadrant.name.overkill");
    };
  }

  static Meaning meaning(Priority priority) {
    return switch (priority) {
      case IMPROVE_URGENTLY -> Meaning.IMPROVE;
      case KEEP_UP -> Meaning.KEEP;
      case LOW_PRIORITY -> Meaning.LOW;
      case POSSIBLE_OVERKILL -> Meaning.OVERKILL;
    };
  }

  /// A quadrant's name in its colour.
  Cell tinted(Priority quadrant, boolean certain) {
    return new Cell.Tinted(quadrant(quadrant), meaning(quadrant), certain);
  }

  String rule(Crosshair rule) {
    return switch (rule) {
      case MEANS -> phrases.say("quadrant.rule.means");
      case MEDIANS -> phrases.say("quadrant.rule.medians");
      case SCALE_CENTRE -> phrases.say("quadrant.rule.scale-centre");
      case OWN -> phrases.say("quadrant.rule.own");
      case ISO_DIAGONAL -> phrases.say("quadrant.rule.iso-diagonal");
    };
  }

  /// What stands on the axis of importance.
  String measure(ImportanceMeasure measure) {
    return phrases.say(
        "quadrant.measure." + measure.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  NumberFormat importanceFormat() {
    return format(result.measure());
  }

  static NumberFormat format(ImportanceMeasure measure) {
    return switch (measure) {
      case MEAN, RANKED -> NumberFormat.DECIMAL;
      case TOP_BOX, CHOSEN, RELATIVE_WEIGHT, SHAPLEY -> NumberFormat.PERCENT;
      case PEARSON, SPEARMAN, PARTIAL, BETA -> NumberFormat.STATISTIC;
    };
  }

  String importance(double value) {
    return shown(value, importanceFormat());
  }

  String satisfaction(double value) {
    return phrases.decimal(value);
  }

  String shown(double value, NumberFormat format) {
    return format.shown(value, phrases.texts().language());
  }

  /// The highest bound that the resamples allow to say.
  double mostCertain() {
    return Math.min(MOST_CERTAIN, 1 - THREE / result.resamples());
  }

  /// `1.20 to 3.40`.
  String interval(Interval interval, NumberFormat format) {
    return phrases.say(
        "quadrant.interval", shown(interval.lower(), format), shown(interval.upper(), format));
  }

  /// `1–10`.
  String scale(Scale scale) {
    return phrases.say("quadrant.scale", phrases.score(scale.min()), phrases.score(scale.max()));
  }

  /// A list for a sentence: the first few by name, the others by number.
  String list(List<String> items) {
    var shown = phrases.list(items.subList(0, Math.min(NAMED, items.size())));
    int more = items.size() - NAMED;
    return more > 0 ? phrases.say("quadrant.and-more", shown, more) : shown;
  }
}
