package manyi.analysis.segments;

import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Cell;
import manyi.document.Figure.Corner;
import manyi.document.Figure.Diagonal;
import manyi.document.Figure.Lines;
import manyi.document.Figure.Meaning;
import manyi.document.Figure.Quadrant;
import manyi.document.NumberFormat;
import manyi.priorities.Certainty;
import manyi.priorities.Crosshair;
import manyi.priorities.Priority;
import manyi.priorities.Scale;
import manyi.priorities.StatedMeasure;

/// The names, formats and colours that a result's sentences, tables and pictures use alike.
record SegmentsWords(SegmentsResult result, Phrases phrases) {
  /// How many things a sentence names one by one.
  private static final int NAMED = 5;

  /// A quadrant's name: the user's own, else the program's.
  String quadrant(Priority quadrant) {
    var own = result.names().of(quadrant);
    if (!own.isEmpty()) {
      return own;
    }
    return switch (quadrant) {
      case IMPROVE_URGENTLY -> phrases.say("segments.name.improve");
      case KEEP_UP -> phrases.say("segments.name.keep");
      case LOW_PRIORITY -> phrases.say("segments.name.low");
      case POSSIBLE_OVERKILL -> phrases.say("segments.name.overkill");
    };
  }

  /// The corner that a quadrant is in, which tells it in a narrow table where colours may be lost.
  static String sign(Priority quadrant) {
    return switch (quadrant) {
      case IMPROVE_URGENTLY -> "◤";
      case KEEP_UP -> "◥";
      case LOW_PRIORITY -> "◣";
      case POSSIBLE_OVERKILL -> "◢";
    };
  }

  static Meaning meaning(Priority quadrant) {
    return switch (quadrant) {
      case IMPROVE_URGENTLY -> Meaning.IMPROVE;
      case KEEP_UP -> Meaning.KEEP;
      case LOW_PRIORITY -> Meaning.LOW;
      case POSSIBLE_OVERKILL -> Meaning.OVERKILL;
    };
  }

  List<Quadrant> quadrants() {
    return List.of(
        corner(Corner.UPPER_LEFT, Priority.IMPROVE_URGENTLY),
        corner(Corner.UPPER_RIGHT, Priority.KEEP_UP),
        corner(Corner.LOWER_LEFT, Priority.LOW_PRIORITY),
        corner(Corner.LOWER_RIGHT, Priority.POSSIBLE_OVERKILL));
  }

  private Quadrant corner(Corner corner, Priority priority) {
    return new Quadrant(corner, quadrant(priority), meaning(priority));
  }

  /// The lines as they are drawn.
  Lines drawn(manyi.priorities.Lines lines) {
    var satisfaction = lines.satisfactionScale();
    var importance = lines.importanceScale();
    // Without scales that differ, importance is held against satisfaction as it is.
    boolean rescaled = satisfaction.differs(importance);
    return new Lines(
        lines.satisfaction(),
        lines.importance(),
        lines.diagonal()
            ? new Diagonal(
                satisfaction.min(),
                rescaled ? importance.min() : satisfaction.min(),
                satisfaction.max(),
                rescaled ? importance.max() : satisfaction.max(),
                Corner.UPPER_LEFT)
            : null);
  }

  String rule(Crosshair rule) {
    return switch (rule) {
      case MEANS -> phrases.say("segments.rule.means");
      case MEDIANS -> phrases.say("segments.rule.medians");
      case SCALE_CENTRE -> phrases.say("segments.rule.scale-centre");
      case OWN -> phrases.say("segments.rule.own");
      case ISO_DIAGONAL -> phrases.say("segments.rule.iso-diagonal");
    };
  }

  /// What importance is.
  String importance() {
    if (result.method() != null && result.outcome() != null) {
      var method = result.method();
      return phrases.say(
          "segments.importance-is.derived",
          switch (method) {
            case PEARSON -> phrases.say("segments.method.pearson");
            case SPEARMAN -> phrases.say("segments.method.spearman");
            case PARTIAL -> phrases.say("segments.method.partial");
            case BETA -> phrases.say("segments.method.beta");
            case RELATIVE_WEIGHT -> phrases.say("segments.method.relative-weight");
            case SHAPLEY -> phrases.say("segments.method.shapley");
          },
          result.outcome().within(phrases.texts()));
    }
    return result.stated() == StatedMeasure.TOP_BOX
        ? phrases.say("segments.importance-is.top-box")
        : phrases.say("segments.importance-is.stated");
  }

  String satisfactionAxis() {
    return axis(phrases.say("segments.axis.satisfaction"), result.satisfactionScale());
  }

  String importanceAxis() {
    return result.stated() == StatedMeasure.MEAN
        ? axis(phrases.say("segments.axis.importance"), result.importanceScale())
        : phrases.say("segments.axis.plain", phrases.say("segments.axis.importance"));
  }

  private String axis(String side, Scale scale) {
    return scale.known()
        ? phrases.say(
            "segments.axis.scaled", side, phrases.score(scale.min()), phrases.score(scale.max()))
        : phrases.say("segments.axis.plain", side);
  }

  /// How importance is shown: a mean as a score, else a proportion, a rank score or a coefficient.
  NumberFormat importanceFormat() {
    if (result.stated() == null) {
      return NumberFormat.STATISTIC;
    }
    var scale = result.importanceScale();
    boolean share = scale.known() && scale.min() == 0 && scale.max() == 1;
    return share ? NumberFormat.PERCENT : NumberFormat.DECIMAL;
  }

  /// An importance inside a sentence.
  String importance(double value) {
    return importanceFormat().shown(value, phrases.texts().language());
  }

  String element(String id) {
    return result.element(id).text();
  }

  /// A quadrant in a table, in its colour, with its name.
  Cell named(Priority quadrant, double probability) {
    return new Cell.Tinted(quadrant(quadrant), meaning(quadrant), sure(probability));
  }

  static boolean sure(double probability) {
    return !(probability < Certainty.SURE);
  }

  /// Parts of a sentence that are lists themselves.
  String parts(List<String> parts) {
    return String.join(phrases.say("segments.semicolon"), parts);
  }

  /// A list for a sentence: the first few by name, the others by number.
  String list(List<String> items) {
    var shown = phrases.list(items.subList(0, Math.min(NAMED, items.size())));
    int more = items.size() - NAMED;
    return more > 0 ? phrases.say("segments.and-more", shown, more) : shown;
  }
}
