package manyi.analysis.segments;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.priorities.Crosshair;
import manyi.statistics.Missing;

/// How all was computed: importance, lines, resamples, the base.
record SegmentsNotes(SegmentsResult result, SegmentsWords words, Phrases phrases) {
  List<String> all() {
    var notes = new ArrayList<String>();
    notes.add(
        phrases.sentences(
            words.importance(),
            result.missing() == Missing.PAIRWISE
                ? phrases.say("segments.note.pairwise")
                : phrases.say("segments.note.listwise")));
    notes.add(lines());
    if (result.resamples() > 0) {
      notes.add(
          phrases.say(
              "segments.note.resamples",
              phrases.count(result.resamples()),
              String.valueOf(result.seed())));
    }
    notes.add(phrases.weights(result.weight(), result.included()));
    return notes;
  }

  private String lines() {
    boolean fixed = result.rule() == Crosshair.OWN || result.rule() == Crosshair.SCALE_CENTRE;
    var rule = words.rule(result.rule());
    if (fixed) {
      return phrases.say("segments.note.lines-fixed", rule);
    }
    return switch (result.linesOf()) {
      case WHOLE -> phrases.say("segments.note.lines-whole", rule);
      case OWN -> phrases.say("segments.note.lines-own", rule);
    };
  }
}
