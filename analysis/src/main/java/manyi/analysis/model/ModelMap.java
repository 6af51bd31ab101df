package manyi.analysis.model;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.model.ModelResult.EffectFigures;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Figure;
import manyi.document.Figure.Corner;
import manyi.document.Figure.Meaning;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import manyi.text.ChoiceWord;

/// Importance for the outcome against performance, the map of C. M. Ringle and M. Sarstedt (2016),
/// doi:10.1108/IMDS-10-2015-0449: what a point more of each latent variable adds to the outcome's
/// index, against its own index. The lines are the means of both.
record ModelMap(ModelWords words) {
  private ModelResult result() {
    return words.result();
  }

  /// Nothing where the outcome has no causes.
  List<Block> blocks() {
    var effects = result().effectsOn(result().outcome());
    if (effects.isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.HEADING, words.say("model.map-heading", result().outcome())));
    if (effects.size() > 1) {
      blocks.add(new Paragraph(Tone.FINDING, finding(effects)));
      blocks.add(figure(effects));
    }
    blocks.add(table(effects));
    return blocks;
  }

  private double index(EffectFigures effect) {
    return result().latent(effect.from()).index().value();
  }

  private double meanIndex(List<EffectFigures> effects) {
    return effects.stream().mapToDouble(this::index).average().orElseThrow();
  }

  private static double meanPoints(List<EffectFigures> effects) {
    return effects.stream().mapToDouble(EffectFigures::points).average().orElseThrow();
  }

  private String finding(List<EffectFigures> effects) {
    var first =
        effects.stream()
            .filter(effect ->
                effect.points() >= meanPoints(effects) && index(effect) < meanIndex(effects))
            .toList();
    if (first.isEmpty()) {
      return words.say("model.map-none");
    }
    return words.say(
        "model.map-found",
        words
            .phrases()
            .list(
                first.stream()
                    .map(effect ->
                        words.say(
                            "model.map-element",
                            effect.from(),
                            words.phrases().points(index(effect)),
                            words.phrases().decimal(effect.points()),
                            result().outcome(),
                            reaches(effect, effects) ? 1 : 0))
                    .toList()));
  }

  /// Whether the interval of its index does not lie below the mean.
  private boolean reaches(EffectFigures effect, List<EffectFigures> effects) {
    var index = result().latent(effect.from()).index();
    return index.hasInterval() && index.upper() >= meanIndex(effects);
  }

  private Figure figure(List<EffectFigures> effects) {
    return new Figure.Quadrants(
        words.say("model.map-title", result().outcome()),
        words.say("model.map-x"),
        words.say("model.map-y", result().outcome()),
        Figure.Lines.cross(meanIndex(effects), meanPoints(effects)),
        List.of(
            quadrant(Corner.UPPER_LEFT),
            quadrant(Corner.UPPER_RIGHT),
            quadrant(Corner.LOWER_LEFT),
            quadrant(Corner.LOWER_RIGHT)),
        effects.stream().map(effect -> point(effect, effects)).toList());
  }

  private Figure.Quadrant quadrant(Corner corner) {
    var meaning =
        switch (corner) {
          case UPPER_LEFT -> Meaning.IMPROVE;
          case UPPER_RIGHT -> Meaning.KEEP;
          case LOWER_LEFT -> Meaning.LOW;
          case LOWER_RIGHT -> Meaning.OVERKILL;
        };
    return new Figure.Quadrant(corner, name(meaning), meaning);
  }

  private String name(Meaning meaning) {
    return words.say("model.quadrant." + ChoiceWord.of(meaning));
  }

  private Meaning meaning(EffectFigures effect, List<EffectFigures> effects) {
    boolean important = effect.points() >= meanPoints(effects);
    boolean good = index(effect) >= meanIndex(effects);
    return important
        ? good ? Meaning.KEEP : Meaning.IMPROVE
        : good ? Meaning.OVERKILL : Meaning.LOW;
  }

  private Figure.Point point(EffectFigures effect, List<EffectFigures> effects) {
    return new Figure.Point(
        effect.from(),
        index(effect),
        effect.points(),
        meaning(effect, effects),
        true,
        null,
        Double.NaN,
        null,
        "latent:" + effect.from());
  }

  private Table table(List<EffectFigures> effects) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("model.latent")));
    columns.add(Column.of(words.say("model.map-x")));
    columns.add(Column.of(words.say("model.map-importance")));
    if (effects.size() > 1) {
      columns.add(Column.of(words.say("model.map-quadrant")));
    }
    var rows = new ArrayList<Row>();
    for (var effect : effects) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(effect.from()));
      cells.add(ModelWords.points(index(effect)));
      cells.add(Cell.of(effect.points(), NumberFormat.DECIMAL));
      if (effects.size() > 1) {
        var meaning = meaning(effect, effects);
        cells.add(new Cell.Tinted(name(meaning), meaning, true));
      }
      rows.add(new Row(Style.PLAIN, cells, "latent:" + effect.from()));
    }
    return new Table("", columns, rows, List.of(words.say("model.map-note", result().outcome())));
  }
}
