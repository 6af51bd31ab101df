package manyi.analysis.quadrant;

import java.util.List;
import manyi.analysis.Phrases;
import manyi.priorities.Crosshair;
import manyi.priorities.Priority;
import manyi.priorities.Scale;

/// The names that a result's sentences, table and picture use alike.
record QuadrantWords(QuadrantResult result, Phrases phrases) {
  /// How many things a sentence names one by one.
  private static final int NAMED = 5;

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

  String rule(Crosshair rule) {
    return switch (rule) {
      case MEANS -> phrases.say("quadrant.rule.means");
      case MEDIANS -> phrases.say("quadrant.rule.medians");
      case SCALE_CENTRE -> phrases.say("quadrant.rule.scale-centre");
      case OWN -> phrases.say("quadrant.rule.own");
      case ISO_DIAGONAL -> phrases.say("quadrant.rule.iso-diagonal");
    };
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
