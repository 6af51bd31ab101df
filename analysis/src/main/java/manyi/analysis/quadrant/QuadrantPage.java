package manyi.analysis.quadrant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.text.Texts;

/// The result in words: what to improve first, how certain that is, the ranked table, the picture.
final class QuadrantPage {
  /// How many elements a sentence names one by one.
  private static final int NAMED = 5;

  private final QuadrantResult result;
  private final Texts texts;

  QuadrantPage(QuadrantResult result, Texts texts) {
    this.result = result;
    this.texts = texts;
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, finding()));
    if (result.elements().size() == 1 && relative()) {
      blocks.add(new Paragraph(Tone.WARNING, texts.get("quadrant.one-element")));
    }
    if (result.satisfactionScale().differs(result.importanceScale())) {
      blocks.add(
          new Paragraph(
              Tone.WARNING,
              texts.get(
                  "quadrant.scales-differ",
                  scale(result.satisfactionScale()),
                  scale(result.importanceScale()))));
    }
    // The picture is what is asked for here; the table ranks what it shows.
    blocks.add(new QuadrantPicture(result, texts).figure());
    blocks.add(table());
    otherCrosshairs().forEach(text -> blocks.add(new Paragraph(Tone.NOTE, text)));
    leftOut().forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    return new Document(texts.get("quadrant.heading"), blocks);
  }

  /// Whether the crosshair follows the elements, so that a single one always lies on it.
  private boolean relative() {
    return result.rule() == Crosshair.MEANS || result.rule() == Crosshair.MEDIANS;
  }

  private String finding() {
    return texts.get("quadrant.sentences", first(), certainty());
  }

  private String first() {
    var improve = result.in(Priority.IMPROVE_URGENTLY);
    if (!improve.isEmpty()) {
      return texts.get(
          "quadrant.finding",
          improve.size(),
          name(texts, result, Priority.IMPROVE_URGENTLY),
          named(improve.stream().map(this::withFigures).toList()));
    }
    var largest = result.elements().getFirst();
    return largest.gap() > 0
        ? texts.get(
            "quadrant.finding-none",
            name(texts, result, Priority.IMPROVE_URGENTLY),
            withFigures(largest))
        : texts.get("quadrant.finding-no-gap", name(texts, result, Priority.IMPROVE_URGENTLY));
  }

  private String withFigures(Element element) {
    return texts.get(
        "quadrant.figures",
        element.text(),
        decimal(element.importance().mean()),
        decimal(element.satisfaction().mean()));
  }

  private String certainty() {
    var near = result.elements().stream().filter(Element::borderline).map(Element::text).toList();
    return near.isEmpty()
        ? texts.get("quadrant.certain")
        : texts.get("quadrant.borderline", near.size(), result.elements().size(), named(near));
  }

  private Table table() {
    var rows = new ArrayList<Row>();
    for (var element : result.elements()) {
      rows.add(
          Row.of(
              Cell.of(element.rank(), NumberFormat.COUNT),
              Cell.of(element.text()),
              Cell.of(element.importance().mean(), NumberFormat.DECIMAL),
              Cell.of(element.satisfaction().mean(), NumberFormat.DECIMAL),
              Cell.of(element.gap(), NumberFormat.DECIMAL),
              Cell.of(quadrant(element))));
    }
    return new Table("", columns(), rows, footnotes());
  }

  private String quadrant(Element element) {
    var name = name(texts, result, element.quadrant());
    return element.borderline() ? texts.get("quadrant.doubtful", name) : name;
  }

  private List<Column> columns() {
    return List.of(
        Column.of(texts.get("quadrant.column.rank")),
        Column.of(texts.get("quadrant.column.element")),
        Column.of(texts.get("quadrant.column.importance")),
        Column.of(texts.get("quadrant.column.satisfaction")),
        Column.of(texts.get("quadrant.column.gap")),
        Column.of(texts.get("quadrant.column.quadrant")));
  }

  private List<String> footnotes() {
    var notes = new ArrayList<String>();
    notes.add(
        texts.get(
            "quadrant.note.crosshair",
            rule(result.rule()),
            decimal(result.crosshair().importance()),
            decimal(result.crosshair().satisfaction())));
    notes.add(texts.get("quadrant.note.rank", name(texts, result, Priority.IMPROVE_URGENTLY)));
    if (result.elements().stream().anyMatch(Element::borderline)) {
      notes.add(texts.get("quadrant.note.borderline"));
    }
    notes.add(texts.get("quadrant.note.base", result.respondents(), result.smallestN()));
    if (result.weight() != null) {
      notes.add(texts.get("quadrant.note.weight", result.weight()));
    }
    return notes;
  }

  /// What each other rule would change; a rule that changes nothing says so.
  private List<String> otherCrosshairs() {
    var notes = new ArrayList<String>();
    result
        .crosshairs()
        .forEach((rule, cross) -> {
          if (rule != result.rule()) {
            notes.add(change(rule, cross));
          }
        });
    return notes;
  }

  private String change(Crosshair rule, Cross cross) {
    var moved =
        result.elements().stream()
            .filter(element -> in(element.quadrantByCrosshair(), rule) != element.quadrant())
            .map(element -> moved(element, in(element.quadrantByCrosshair(), rule)))
            .toList();
    return moved.isEmpty()
        ? texts.get(
            "quadrant.same", rule(rule), decimal(cross.importance()), decimal(cross.satisfaction()))
        : texts.get(
            "quadrant.changes",
            rule(rule),
            decimal(cross.importance()),
            decimal(cross.satisfaction()),
            moved.size(),
            named(moved));
  }

  private static Priority in(Map<Crosshair, Priority> quadrants, Crosshair rule) {
    var quadrant = quadrants.get(rule);
    if (quadrant == null) {
      throw new IllegalStateException("No quadrant under " + rule);
    }
    return quadrant;
  }

  private String moved(Element element, Priority to) {
    return texts.get("quadrant.moved", element.text(), name(texts, result, to));
  }

  private List<String> leftOut() {
    var warnings = new ArrayList<String>();
    for (var reason : LeftOut.Reason.values()) {
      var items =
          result.leftOut().stream()
              .filter(item -> item.reason() == reason)
              .map(item -> texts.get("quadrant.item", item.question(), item.text()))
              .toList();
      if (!items.isEmpty()) {
        warnings.add(
            switch (reason) {
              case NO_PARTNER -> texts.get("quadrant.no-partner", items.size(), named(items));
              case NO_ANSWERS -> texts.get("quadrant.unrated", items.size(), named(items));
            });
      }
    }
    return warnings;
  }

  private String rule(Crosshair rule) {
    return switch (rule) {
      case MEANS -> texts.get("quadrant.rule.means");
      case MEDIANS -> texts.get("quadrant.rule.medians");
      case SCALE_CENTRE -> texts.get("quadrant.rule.scale-centre");
      case OWN -> texts.get("quadrant.rule.own");
    };
  }

  /// A list for a sentence: the first few by name, the others by number.
  private String named(List<String> items) {
    var shown = items.subList(0, Math.min(NAMED, items.size()));
    var joined = shown.stream().reduce((a, b) -> texts.get("quadrant.joined", a, b)).orElse("");
    int more = items.size() - shown.size();
    return more == 0 ? joined : texts.get("quadrant.and-more", joined, more);
  }

  private String scale(Scale scale) {
    return scaleText(scale, texts);
  }

  private String decimal(double value) {
    return NumberFormat.DECIMAL.shown(value, texts.language());
  }

  /// `1–10`.
  static String scaleText(Scale scale, Texts texts) {
    return texts.get("quadrant.scale", number(scale.min()), number(scale.max()));
  }

  private static String number(double score) {
    return score == Math.rint(score) ? String.valueOf((long) score) : String.valueOf(score);
  }

  /// A quadrant's name: the user's own, else the program's.
  static String name(Texts texts, QuadrantResult result, Priority quadrant) {
    var own = result.names().of(quadrant);
    if (!own.isEmpty()) {
      return own;
    }
    return switch (quadrant) {
      case IMPROVE_URGENTLY -> texts.get("quadrant.name.improve");
      case KEEP_UP -> texts.get("quadrant.name.keep");
      case LOW_PRIORITY -> texts.get("quadrant.name.low");
      case POSSIBLE_OVERKILL -> texts.get("quadrant.name.overkill");
    };
  }
}
