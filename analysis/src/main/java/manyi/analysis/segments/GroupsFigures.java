package manyi.analysis.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.analysis.Phrases;
import manyi.document.Figure;
import manyi.document.Figure.Named;
import manyi.document.Figure.Panels;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrants;
import manyi.document.Figure.Tile;
import manyi.document.Figure.Tiles;
import manyi.priorities.Priority;

/// The pictures of the groups: small quadrants side by side, and all quadrants as a map.
record GroupsFigures(Groups groups, SegmentsResult result, SegmentsWords words, Phrases phrases) {
  /// More panels than these are too small to be read.
  static final int PANELS = 9;

  Figure panels() {
    return new Panels(title(), groups.largest(PANELS).stream().map(this::panel).toList());
  }

  private String title() {
    var question = groups.question().within(phrases.texts());
    return groups.shown().size() > PANELS
        ? phrases.say("segments.panels-of", question, PANELS, groups.shown().size())
        : phrases.say("segments.panels", question);
  }

  /// What the numbers of the panels stand for, and which groups have none.
  String panelsNote() {
    var drawn = groups.largest(PANELS);
    var left =
        groups.shown().stream().filter(group -> !drawn.contains(group)).map(Group::label).toList();
    var numbers = phrases.say("segments.note.numbers");
    return left.isEmpty()
        ? numbers
        : phrases.sentences(numbers, phrases.say("segments.note.not-drawn", phrases.list(left)));
  }

  private Quadrants panel(Group group) {
    if (group.lines() == null) {
      throw new IllegalStateException("No lines in group " + group.code());
    }
    var points = new ArrayList<Point>();
    for (int i = 0; i < group.places().size(); i++) {
      var place = group.places().get(i);
      if (place.quadrant() != null) {
        points.add(point(result.elements().get(i), place, place.quadrant()));
      }
    }
    return new Quadrants(
        phrases.say("segments.panel", group.label(), phrases.count(group.n())),
        words.satisfactionAxis(),
        words.importanceAxis(),
        words.drawn(group.lines()),
        words.quadrants(),
        points);
  }

  private static Point point(Numbered element, Place place, Priority quadrant) {
    return new Point(
        String.valueOf(element.number()),
        place.satisfaction(),
        place.importance(),
        SegmentsWords.meaning(quadrant),
        place.sure(),
        null,
        Double.NaN,
        null,
        Explanation.element(element.element()));
  }

  Figure tiles() {
    var columns = Stream.concat(Stream.of(groups.whole()), groups.shown().stream()).toList();
    var rows = new ArrayList<List<Tile>>();
    for (int i = 0; i < result.elements().size(); i++) {
      int element = i;
      rows.add(columns.stream().map(group -> tile(group.places().get(element))).toList());
    }
    return new Tiles(
        phrases.say("segments.tiles", groups.question().within(phrases.texts())),
        result.elements().stream()
            .map(element -> phrases.say("segments.numbered", element.number(), element.text()))
            .toList(),
        columns.stream().map(this::label).toList(),
        rows,
        Stream.of(Priority.values())
            .map(priority -> new Named(SegmentsWords.meaning(priority), words.quadrant(priority)))
            .toList());
  }

  private String label(Group group) {
    return group == groups.whole() ? phrases.say("segments.all") : group.label();
  }

  private Tile tile(Place place) {
    if (place.quadrant() == null) {
      return new Tile(place.withheld() ? "*" : "", null, true);
    }
    var text = Double.isNaN(place.probability()) ? "" : phrases.certainty(place.probability());
    return new Tile(text, SegmentsWords.meaning(place.quadrant()), place.sure());
  }
}
