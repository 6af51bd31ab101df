package manyi.analysis.segments;

import manyi.analysis.Phrases;
import manyi.document.Figure;
import manyi.document.Figure.From;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrants;

/// The picture of the waves: where the elements stand now, with arrows from where they stood.
record WavesFigure(Waves waves, SegmentsWords words, Phrases phrases) {
  Figure figure() {
    return new Quadrants(
        phrases.say("segments.from-to", waves.before().label(), waves.now().label()),
        words.satisfactionAxis(),
        words.importanceAxis(),
        words.drawn(waves.now().lines()),
        words.quadrants(),
        waves.moves().stream().map(this::point).toList());
  }

  private Point point(Move move) {
    return new Point(
        words.element(move.element()),
        move.satisfaction().now().value(),
        move.importance().now().value(),
        SegmentsWords.meaning(move.now()),
        SegmentsWords.sure(move.probabilityNow()),
        null,
        Double.NaN,
        new From(
            move.satisfaction().before().value(),
            move.importance().before().value(),
            move.proven()),
        Explanation.element(move.element()));
  }
}
