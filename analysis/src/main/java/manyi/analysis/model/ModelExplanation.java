package manyi.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.analysis.Phrases;
import manyi.analysis.model.ModelResult.EffectFigures;
import manyi.analysis.model.ModelResult.ItemFigures;
import manyi.analysis.model.ModelResult.LatentFigures;
import manyi.analysis.model.ModelResult.PathFigures;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import manyi.text.Texts;

/// How one figure of a model came about: a path, an effect over others, or an index.
final class ModelExplanation {
  private final ModelResult result;
  private final ModelWords words;

  ModelExplanation(ModelResult result, Texts texts) {
    this.result = result;
    words = new ModelWords(result, new Phrases(texts));
  }

  /// Empty where the reference is to nothing here.
  Optional<Document> of(String reference) {
    var effect =
        result.effects().stream().filter(one -> one.reference().equals(reference)).findFirst();
    return result
        .path(reference)
        .map(this::path)
        .or(() -> result.latentReferred(reference).map(this::latent))
        .or(() -> effect.map(this::effect));
  }

  private Document path(PathFigures path) {
    var blocks = new ArrayList<Block>();
    var phrases = words.phrases();
    var coefficient = path.coefficient();
    blocks.add(
        finding(
            "model.explain-path",
            path.to(),
            path.from(),
            result.causes(path.to()).size(),
            words.coefficient(coefficient)));
    blocks.add(
        finding(
            "model.explain-points",
            path.from(),
            path.to(),
            phrases.decimal(Math.abs(path.points())),
            path.points() < 0 ? 1 : 0));
    if (coefficient.hasInterval()) {
      blocks.add(
          finding(
              coefficient.proven() ? "model.explain-proven" : "model.explain-unproven",
              phrases.statistic(coefficient.standardError()),
              phrases.p(path.p())));
    }
    blocks.add(
        note(
            "model.explain-part",
            phrases.statistic(path.correlation()),
            phrases.percent(coefficient.value() * path.correlation()),
            path.to(),
            phrases.percent(result.latent(path.to()).rSquared().value())));
    blocks.add(
        note("model.explain-f2", phrases.statistic(path.fSquared()), phrases.decimal(path.vif())));
    return new Document(words.path(path.from(), path.to()), blocks);
  }

  private Document effect(EffectFigures effect) {
    var blocks = new ArrayList<Block>();
    var phrases = words.phrases();
    blocks.add(
        finding(
            "model.explain-effect",
            effect.from(),
            effect.to(),
            words.coefficient(effect.total()),
            phrases.statistic(effect.direct())));
    var ways = new ArrayList<Row>();
    ways(List.of(effect.from()), effect.to(), 1, ways);
    blocks.add(
        new Table(
            words.say("model.explain-ways"),
            List.of(Column.of(words.say("model.way")), Column.of(words.say("model.way-product"))),
            ways,
            List.of(words.say("model.explain-ways-note"))));
    return new Document(words.path(effect.from(), effect.to()), blocks);
  }

  /// All ways to a latent variable, each with the product of its coefficients.
  private void ways(List<String> way, String to, double product, List<Row> found) {
    if (way.getLast().equals(to)) {
      found.add(Row.of(Cell.of(String.join(" → ", way)), Cell.of(product, NumberFormat.STATISTIC)));
      return;
    }
    for (var path : result.paths()) {
      if (path.from().equals(way.getLast())) {
        var further = new ArrayList<>(way);
        further.add(path.to());
        ways(further, to, product * path.coefficient().value(), found);
      }
    }
  }

  private Document latent(LatentFigures latent) {
    var items = result.itemsOf(latent.name());
    var rows = new ArrayList<Row>();
    for (var item : items) {
      rows.add(
          Row.of(
              Cell.of(words.item(item.question())),
              Cell.of(item.mean(), NumberFormat.DECIMAL),
              ModelWords.points(item.points()),
              Cell.of(item.share(), NumberFormat.PERCENT),
              Cell.of(item.share() * item.points(), NumberFormat.DECIMAL)));
    }
    rows.add(
        new Row(
            Style.STRONG,
            List.of(
                Cell.of(words.say("model.index")),
                Cell.blank(),
                Cell.blank(),
                Cell.of(items.stream().mapToDouble(ItemFigures::share).sum(), NumberFormat.PERCENT),
                Cell.of(latent.index().value(), NumberFormat.DECIMAL))));
    return new Document(
        latent.name(),
        List.of(
            finding("model.explain-index", latent.name(), words.points(latent.index())),
            new Table(
                "",
                List.of(
                    Column.of(words.say("model.item")),
                    Column.of(words.say("model.mean")),
                    Column.of(words.say("model.points")),
                    Column.of(words.say("model.share")),
                    Column.of(words.say("model.contribution"))),
                rows,
                List.of(words.say("model.note-index")))));
  }

  private Paragraph finding(String key, Object... arguments) {
    return new Paragraph(Tone.FINDING, words.say(key, arguments));
  }

  private Paragraph note(String key, Object... arguments) {
    return new Paragraph(Tone.NOTE, words.say(key, arguments));
  }
}
