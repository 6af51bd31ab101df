package manyi.analysis.quadrant;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.quadrant.QuadrantResult.FactorLines;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Figure.Corner;
import manyi.document.Figure.Lines;
import manyi.document.Figure.Meaning;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrant;
import manyi.document.Figure.Quadrants;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.priorities.Certainty;

/// Stated importance against derived: which elements move the outcome without anybody saying so.
record FactorPart(
    QuadrantResult result,
    DriverModel model,
    FactorLines lines,
    QuadrantWords words,
    Phrases phrases) {
  /// An element for which both are known.
  private record Member(PlacedElement element, Driver driver, Factor factor) {}

  List<Block> blocks() {
    var members = members();
    return List.of(
        new Paragraph(Tone.HEADING, phrases.say("quadrant.factors")),
        new Paragraph(Tone.FINDING, finding(members)),
        figure(members),
        table(members));
  }

  /// Which drivers are hidden, and which of these only perhaps.
  private String finding(List<Member> members) {
    var outcome = model.outcome().within(phrases.texts());
    var hidden = members.stream().filter(member -> member.factor() == Factor.EXCITEMENT).toList();
    var sure = hidden.stream().filter(this::certain).map(this::named).toList();
    var doubtful = hidden.stream().filter(member -> !certain(member)).map(this::named).toList();
    var sentences = new ArrayList<String>();
    if (!sure.isEmpty()) {
      sentences.add(phrases.say("quadrant.hidden", sure.size(), outcome, words.list(sure)));
    }
    if (!doubtful.isEmpty()) {
      sentences.add(
          phrases.say("quadrant.hidden-doubtful", doubtful.size(), outcome, words.list(doubtful)));
    }
    if (hidden.isEmpty()) {
      sentences.add(phrases.say("quadrant.no-hidden", outcome));
    }
    return phrases.sentences(sentences.toArray(String[]::new));
  }

  private List<Member> members() {
    var members = new ArrayList<Member>();
    for (var element : result.elements()) {
      var driver = element.driver();
      if (driver != null && driver.factor() != null) {
        members.add(new Member(element, driver, driver.factor()));
      }
    }
    return members;
  }

  private String named(Member member) {
    return member.driver().probability() >= 0
        ? phrases.say(
            "quadrant.with-certainty",
            member.element().text(),
            phrases.certainty(member.driver().probability()))
        : member.element().text();
  }

  private boolean certain(Member member) {
    return !(member.driver().probability() < Certainty.SURE);
  }

  private Quadrants figure(List<Member> members) {
    return new Quadrants(
        phrases.say("quadrant.factors"),
        phrases.say(
            "quadrant.axis.measured",
            phrases.say("quadrant.axis.stated"),
            words.measure(result.measure())),
        phrases.say(
            "quadrant.axis.measured",
            phrases.say("quadrant.axis.derived"),
            words.measure(derived())),
        Lines.cross(lines.stated(), lines.derived()),
        List.of(
            corner(Corner.UPPER_LEFT, Factor.EXCITEMENT),
            corner(Corner.UPPER_RIGHT, Factor.PERFORMANCE),
            corner(Corner.LOWER_LEFT, Factor.INDIFFERENT),
            corner(Corner.LOWER_RIGHT, Factor.BASIC)),
        members.stream().map(this::point).toList());
  }

  private ImportanceMeasure derived() {
    return ImportanceMeasure.of(model.measure());
  }

  private Quadrant corner(Corner corner, Factor factor) {
    return new Quadrant(corner, name(factor), meaning(factor));
  }

  private Point point(Member member) {
    return new Point(
        member.element().text(),
        member.element().position().importance(),
        member.driver().importance(),
        meaning(member.factor()),
        certain(member),
        null,
        Double.NaN,
        null,
        member.element().reference());
  }

  private String name(Factor factor) {
    return switch (factor) {
      case BASIC -> phrases.say("quadrant.factor.basic");
      case PERFORMANCE -> phrases.say("quadrant.factor.performance");
      case EXCITEMENT -> phrases.say("quadrant.factor.excitement");
      case INDIFFERENT -> phrases.say("quadrant.factor.indifferent");
    };
  }

  private static Meaning meaning(Factor factor) {
    return switch (factor) {
      case BASIC -> Meaning.BASIC;
      case PERFORMANCE -> Meaning.PERFORMANCE;
      case EXCITEMENT -> Meaning.EXCITEMENT;
      case INDIFFERENT -> Meaning.INDIFFERENT;
    };
  }

  private Table table(List<Member> members) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases.say("quadrant.column.element")));
    columns.add(Column.of(phrases.say("quadrant.axis.stated")));
    columns.add(Column.of(phrases.say("quadrant.axis.derived")));
    if (result.resampled()) {
      var interval = phrases.say("quadrant.column.interval");
      columns.add(new Column(interval, phrases.say("quadrant.column.lower")));
      columns.add(new Column(interval, phrases.say("quadrant.column.upper")));
    }
    columns.add(Column.of(phrases.say("quadrant.column.factor")));
    if (result.resampled()) {
      columns.add(Column.of(phrases.say("quadrant.column.certainty")));
    }
    return new Table(
        "",
        columns,
        members.stream().map(this::row).toList(),
        List.of(
            phrases.say(
                "quadrant.note.factors",
                words.importance(lines.stated()),
                words.shown(lines.derived(), format()))));
  }

  private NumberFormat format() {
    return QuadrantWords.format(derived());
  }

  private Row row(Member member) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(member.element().text()));
    cells.add(Cell.of(member.element().position().importance(), words.importanceFormat()));
    cells.add(Cell.of(member.driver().importance(), format()));
    if (result.resampled()) {
      cells.add(Cell.of(member.driver().interval().lower(), format()));
      cells.add(Cell.of(member.driver().interval().upper(), format()));
    }
    cells.add(new Cell.Tinted(name(member.factor()), meaning(member.factor()), certain(member)));
    if (result.resampled()) {
      cells.add(Cell.of(member.driver().probability(), NumberFormat.CERTAINTY));
    }
    return new Row(Row.Style.PLAIN, cells, member.element().reference());
  }
}
