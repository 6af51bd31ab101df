package manyi.analysis.segments;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;

/// Says what moved beyond chance from one wave to the next, and which changes of quadrant may be
/// chance.
record WavesFinding(Waves waves, SegmentsResult result, SegmentsWords words, Phrases phrases) {
  private static final int MOST = 6;

  String text() {
    return waves.tests() == 0
        ? phrases.sentences(
            phrases.say("segments.waves.untested", waves.before().label(), waves.now().label()),
            changed())
        : phrases.sentences(moved(), changed());
  }

  private String moved() {
    var proven = waves.moves().stream().filter(Move::proven).toList();
    var from = waves.before().label();
    var to = waves.now().label();
    return proven.isEmpty()
        ? phrases.say("segments.waves.none", from, to, waves.moves().size())
        : phrases.say(
            "segments.waves.moved",
            from,
            to,
            proven.size(),
            waves.moves().size(),
            words.parts(shown(proven.stream().map(this::moved).toList())));
  }

  /// The first few; a table has the others.
  private List<String> shown(List<String> moved) {
    if (moved.size() <= MOST) {
      return moved;
    }
    var shown = new ArrayList<>(moved.subList(0, MOST));
    shown.add(phrases.say("segments.waves.more", moved.size() - MOST));
    return shown;
  }

  private String moved(Move move) {
    var ways = new ArrayList<String>();
    if (move.satisfaction().proven()) {
      var shift = move.satisfaction();
      ways.add(
          phrases.say(
              shift.change() > 0
                  ? "segments.waves.satisfaction-up"
                  : "segments.waves.satisfaction-down",
              phrases.decimal(shift.before().value()),
              phrases.decimal(shift.now().value())));
    }
    if (move.importance().proven()) {
      var shift = move.importance();
      ways.add(
          phrases.say(
              shift.change() > 0
                  ? "segments.waves.importance-up"
                  : "segments.waves.importance-down",
              words.importance(shift.before().value()),
              words.importance(shift.now().value())));
    }
    var text =
        phrases.say("segments.waves.move", words.element(move.element()), phrases.list(ways));
    return move.passed()
        ? phrases.say("segments.waves.now-in", text, words.quadrant(move.now()))
        : text;
  }

  /// The changes of quadrant that are not sure.
  private String changed() {
    var changed =
        waves.moves().stream()
            .filter(move -> move.changed() && !move.passed())
            .map(move ->
                phrases.say(
                    "segments.waves.change",
                    words.element(move.element()),
                    words.quadrant(move.before()),
                    words.quadrant(move.now())))
            .toList();
    if (!changed.isEmpty()) {
      return phrases.say("segments.waves.changed", changed.size(), words.list(changed));
    }
    return waves.moves().stream().anyMatch(Move::passed)
        ? phrases.say("segments.waves.no-other-change")
        : phrases.say("segments.waves.no-change");
  }
}
