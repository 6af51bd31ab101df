package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Figure.Corner;
import manyi.document.Figure.Ellipse;
import manyi.document.Figure.Lines;
import manyi.document.Figure.Meaning;
import manyi.document.Figure.Point;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.text.Texts;

/// An analysis whose points and rows are the same things: four, at the corners of a square.
final class Places implements Analysis<Places.Nothing> {
  static final Setting.Whole TOP = Setting.whole("top", 3, 1, 9);

  /// Their names: a above c, b above d.
  private static final List<String> NAMES = List.of("左上", "右上", "左下", "右下");

  private static final List<Meaning> MEANINGS =
      List.of(Meaning.IMPROVE, Meaning.KEEP, Meaning.LOW, Meaning.OVERKILL);

  record Nothing() {}

  static String reference(int place) {
    return "element:" + place;
  }

  @Override
  public String name() {
    return "banner";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(TOP);
  }

  @Override
  public Outcome<Nothing> compute(Survey survey, Settings settings, Progress progress) {
    return Outcome.of(new Nothing());
  }

  @Override
  public Document present(Nothing result, Texts texts) {
    var points = new ArrayList<Point>();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < NAMES.size(); i++) {
      int x = i % 2;
      int y = 1 - i / 2;
      var meaning = MEANINGS.get(i);
      boolean certain = i != 2;
      points.add(
          new Point(
              NAMES.get(i),
              x,
              y,
              meaning,
              certain,
              new Ellipse(0.05, 0.05, 0, 0.95),
              Double.NaN,
              null,
              reference(i)));
      rows.add(
          new Row(
              Row.Style.PLAIN,
              List.of(
                  Cell.of(NAMES.get(i)),
                  Cell.of(x, NumberFormat.DECIMAL),
                  Cell.of(y, NumberFormat.DECIMAL),
                  new Cell.Tinted("象限 " + i, meaning, certain)),
              reference(i)));
    }
    List<Block> blocks =
        List.of(
            new Paragraph(Tone.FINDING, "四个要素。"),
            new Figure.Quadrants("", "满意", "重要", Lines.cross(0.5, 0.5), quadrants(), points),
            new Table(
                "",
                List.of(Column.of("要素"), Column.of("满意"), Column.of("重要"), Column.of("象限")),
                rows,
                List.of()));
    return new Document("四角", blocks);
  }

  private static List<Figure.Quadrant> quadrants() {
    var quadrants = new ArrayList<Figure.Quadrant>();
    for (int i = 0; i < NAMES.size(); i++) {
      quadrants.add(new Figure.Quadrant(Corner.values()[i], "象限 " + i, MEANINGS.get(i)));
    }
    return quadrants;
  }

  @Override
  public Optional<Document> explain(Nothing result, String reference, Texts texts) {
    return reference.startsWith("element:")
        ? Optional.of(
            new Document(
                NAMES.get(reference.charAt(reference.length() - 1) - '0'),
                List.of(new Paragraph(Tone.NOTE, "说明"))))
        : Optional.empty();
  }
}
