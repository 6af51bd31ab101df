package manyi.analysis.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.analysis.Phrases;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.priorities.Priority;
import manyi.text.Texts;

/// How an element stands in every group and how it moved, or how all elements stand in a group.
final class Explanation {
  private static final String ELEMENT = "element:";
  private static final String GROUP = "group:";

  private final SegmentsResult result;
  private final Phrases phrases;
  private final SegmentsWords words;

  Explanation(SegmentsResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
    words = new SegmentsWords(result, phrases);
  }

  /// By which an element can be asked about.
  static String element(String id) {
    return ELEMENT + id;
  }

  /// By which a group can be asked about.
  ///
  /// @param code empty for all respondents
  static String group(String code) {
    return GROUP + code;
  }

  Optional<Document> of(String reference) {
    if (reference.startsWith(ELEMENT)) {
      var id = reference.substring(ELEMENT.length());
      return result.elements().stream()
          .filter(element -> element.element().equals(id))
          .findFirst()
          .map(this::ofElement);
    }
    if (reference.startsWith(GROUP) && result.groups() != null) {
      var groups = result.groups();
      var code = reference.substring(GROUP.length());
      return Stream.concat(Stream.of(groups.whole()), groups.shown().stream())
          .filter(group -> group.code().equals(code))
          .findFirst()
          .map(this::ofGroup);
    }
    return Optional.empty();
  }

  private Document ofElement(Numbered element) {
    var blocks = new ArrayList<Block>();
    var waves = result.waves();
    if (waves != null) {
      waves.moves().stream()
          .filter(move -> move.element().equals(element.element()))
          .findFirst()
          .ifPresent(move ->
              blocks.addAll(new MoveExplanation(waves, move, result, words, phrases).blocks()));
    }
    if (result.groups() != null) {
      blocks.add(byGroup(result.groups(), element));
    }
    if (blocks.isEmpty()) {
      blocks.add(new Paragraph(Tone.FINDING, phrases.say("segments.explain.nothing")));
    }
    return new Document(element.text(), blocks);
  }

  private Table byGroup(Groups groups, Numbered element) {
    int at = result.elements().indexOf(element);
    var rows = new ArrayList<Row>();
    Stream.concat(Stream.of(groups.whole()), groups.shown().stream())
        .forEach(group -> rows.add(row(label(group), group.places().get(at))));
    return new Table(
        groups.question().full(phrases.texts()),
        columns(groups.question().within(phrases.texts())),
        rows,
        List.of(phrases.say("segments.note.shares")));
  }

  private Document ofGroup(Group group) {
    var rows = new ArrayList<Row>();
    for (var place : group.places()) {
      rows.add(row(words.element(place.element()), place));
    }
    var blocks = new ArrayList<Block>();
    if (group.lines() != null) {
      blocks.add(
          new Paragraph(
              Tone.NOTE,
              phrases.say(
                  "segments.explain.lines",
                  words.importance(group.lines().importance()),
                  phrases.decimal(group.lines().satisfaction()))));
    }
    blocks.add(
        new Table(
            "",
            columns(phrases.say("segments.column.element")),
            rows,
            List.of(phrases.say("segments.note.shares"))));
    return new Document(label(group), blocks);
  }

  private String label(Group group) {
    return group.code().isEmpty() ? phrases.say("segments.all") : group.label();
  }

  private List<Column> columns(String first) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(first));
    columns.add(Column.of(phrases.say("segments.column.n")));
    columns.add(Column.of(phrases.say("segments.axis.importance")));
    columns.add(Column.of(phrases.say("segments.axis.satisfaction")));
    columns.add(Column.of(phrases.say("segments.column.quadrant")));
    for (var priority : Priority.values()) {
      columns.add(new Column(phrases.say("segments.column.probability"), words.quadrant(priority)));
    }
    return columns;
  }

  private Row row(String label, Place place) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(label));
    if (place.quadrant() == null) {
      for (int i = 0; i < 4 + Priority.values().length; i++) {
        cells.add(place.withheld() ? new Cell.Withheld() : Cell.blank());
      }
    } else {
      cells.add(Cell.of(place.n(), NumberFormat.COUNT));
      cells.add(Cell.of(place.importance(), words.importanceFormat()));
      cells.add(Cell.of(place.satisfaction(), NumberFormat.DECIMAL));
      cells.add(words.named(place.quadrant(), place.probability()));
      for (var priority : Priority.values()) {
        cells.add(
            Cell.of(
                place.probabilities().getOrDefault(priority, Double.NaN), NumberFormat.CERTAINTY));
      }
    }
    return new Row(Row.Style.PLAIN, cells);
  }
}
