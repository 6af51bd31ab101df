package manyi.analysis.quality;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.quality.QualityResult.Figure;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.text.ChoiceWord;
import manyi.text.Texts;

/// Words answer quality: who is flagged, who of them twice, and the headline figures without them.
final class QualityDocument {
  /// Beyond this proportion one should look at the questionnaire or the fieldwork, not only screen.
  private static final double MANY = 0.2;

  private final QualityResult result;
  private final Phrases phrases;

  QualityDocument(QualityResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, finding()));
    if (result.flaggedProportion() > MANY) {
      blocks.add(new Paragraph(Tone.WARNING, phrases.say("quality.many")));
    }
    blocks.add(checks());
    blocks.add(figures());
    if (result.blocks().size() > 1) {
      blocks.add(blocks());
    }
    if (result.flagged() > 0) {
      blocks.add(
          new Paragraph(Tone.NOTE, phrases.say("quality.steps", result.flag(), result.keep())));
    }
    return new Document(phrases.say("quality.title"), blocks);
  }

  private String finding() {
    if (result.flagged() == 0) {
      return phrases.say("quality.nobody", phrases.count(result.included().n()), done());
    }
    var parts =
        result.checks().stream()
            .filter(check -> check.n() > 0)
            .map(check ->
                phrases.say("quality.part", label(check.check()), phrases.count(check.n())))
            .toList();
    var flagged =
        phrases.say(
            "quality.flagged",
            phrases.count(result.flagged()),
            phrases.count(result.included().n()),
            phrases.percent(result.flaggedProportion()),
            phrases.list(parts));
    return phrases.sentences(flagged, changed(result.figures().getFirst()));
  }

  private String done() {
    return phrases.list(result.checks().stream().map(check -> label(check.check())).toList());
  }

  private String changed(Figure figure) {
    if (Double.isNaN(figure.difference())) {
      return phrases.say("quality.nothing-left");
    }
    var key =
        shown(figure, figure.before()).equals(shown(figure, figure.after()))
            ? "quality.unchanged"
            : "quality.changed";
    return phrases.say(
        key, name(figure), shown(figure, figure.before()), shown(figure, figure.after()));
  }

  private String name(Figure figure) {
    return phrases.say(
        "quality.figure." + ChoiceWord.of(figure.kind()), figure.question().full(phrases.texts()));
  }

  private String shown(Figure figure, double value) {
    return switch (figure.kind()) {
      case MEAN -> phrases.decimal(value);
      case TOP_TWO -> phrases.percent(value);
      case NPS -> phrases.weighted(100 * value);
    };
  }

  /// A net promoter score runs from −100 to 100 and has no unit.
  private static Cell cell(Figure figure, double value) {
    return switch (figure.kind()) {
      case MEAN -> Cell.of(value, NumberFormat.DECIMAL);
      case TOP_TWO -> Cell.of(value, NumberFormat.PERCENT);
      case NPS -> Cell.of(100 * value, NumberFormat.WEIGHTED);
    };
  }

  /// Of percentages in percentage points.
  private Cell difference(Figure figure) {
    boolean points = figure.kind() == FigureKind.TOP_TWO && !Double.isNaN(figure.difference());
    return points
        ? Cell.of(phrases.say("quality.points", phrases.weighted(100 * figure.difference())))
        : cell(figure, figure.difference());
  }

  private String label(QualityCheck check) {
    return phrases.say("quality.check." + ChoiceWord.of(check));
  }

  private Table checks() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases.say("quality.check")));
    columns.add(Column.of("n"));
    columns.add(Column.of("%"));
    var overlap = phrases.say("quality.overlap");
    result.checks().forEach(check -> columns.add(new Column(overlap, label(check.check()))));
    var rows = new ArrayList<Row>();
    for (int i = 0; i < result.checks().size(); i++) {
      var check = result.checks().get(i);
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(label(check.check())));
      cells.add(Cell.of(check.n(), NumberFormat.COUNT));
      cells.add(Cell.of(check.proportion(), NumberFormat.PERCENT));
      for (int j = 0; j < result.checks().size(); j++) {
        cells.add(i == j ? Cell.blank() : Cell.of(result.overlaps()[i][j], NumberFormat.COUNT));
      }
      rows.add(new Row(Row.Style.PLAIN, cells));
    }
    rows.add(total("quality.any", result.flagged(), result.flaggedProportion()));
    rows.add(
        total(
            "quality.several",
            result.several(),
            result.several() / (double) result.included().n()));
    return new Table(phrases.say("quality.checks"), columns, rows, footnotes());
  }

  private Row total(String key, int n, double proportion) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(phrases.say(key)));
    cells.add(Cell.of(n, NumberFormat.COUNT));
    cells.add(Cell.of(proportion, NumberFormat.PERCENT));
    result.checks().forEach(_ -> cells.add(Cell.blank()));
    return new Row(Row.Style.STRONG, cells);
  }

  private List<String> footnotes() {
    var notes = new ArrayList<String>();
    var duration = result.duration();
    notes.add(
        duration == null
            ? phrases.say("quality.no-duration")
            : phrases.say(
                "quality.duration-rule",
                duration.question().text(),
                phrases.score(rounded(duration.limit())),
                phrases.score(rounded(duration.median()))));
    notes.add(
        result.blocks().isEmpty()
            ? phrases.say("quality.no-blocks", result.straightFrom())
            : phrases.say("quality.straight-rule", result.blocks().size(), result.straightFrom()));
    notes.add(
        result.identifiers().isEmpty()
            ? phrases.say("quality.no-identifiers")
            : phrases.say(
                "quality.identifier-rule",
                phrases.list(
                    result.identifiers().stream().map(identifier -> identifier.id()).toList())));
    notes.add(phrases.say("quality.first-stays"));
    return notes;
  }

  private static double rounded(double value) {
    return NumberFormat.STATISTIC.rounded(value).doubleValue();
  }

  private Table figures() {
    var rows = new ArrayList<Row>();
    for (var figure : result.figures()) {
      rows.add(
          Row.of(
              Cell.of(name(figure)),
              cell(figure, figure.before()),
              Cell.of(figure.n(), NumberFormat.COUNT),
              cell(figure, figure.after()),
              Cell.of(figure.nAfter(), NumberFormat.COUNT),
              difference(figure)));
    }
    var before = phrases.say("quality.before");
    var after = phrases.say("quality.after");
    var value = phrases.say("quality.value");
    return new Table(
        phrases.say("quality.figures-before-after"),
        List.of(
            Column.of(phrases.say("quality.figure")),
            new Column(before, value),
            new Column(before, "n"),
            new Column(after, value),
            new Column(after, "n"),
            Column.of(phrases.say("quality.difference"))),
        rows,
        List.of(phrases.weights(result.weight(), result.included())));
  }

  private Table blocks() {
    var rows =
        result.blocks().stream()
            .map(block -> {
              var stem = block.stem();
              var name = phrases.say("quality.range", block.first(), block.last());
              return Row.of(
                  Cell.of(stem == null || stem.isBlank() ? name : name + " " + stem),
                  Cell.of(block.items(), NumberFormat.COUNT),
                  Cell.of(block.n(), NumberFormat.COUNT));
            })
            .toList();
    return new Table(
        phrases.say("quality.blocks"),
        List.of(
            Column.of(phrases.say("quality.block")),
            Column.of(phrases.say("quality.items")),
            Column.of("n")),
        rows,
        List.of());
  }
}
