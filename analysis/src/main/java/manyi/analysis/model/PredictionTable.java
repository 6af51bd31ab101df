package manyi.analysis.model;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.model.ModelResult.PredictedItem;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;

/// How well items are predicted for respondents who were not used for it, with a sentence after G.
/// Shmueli et al. (2019), doi:10.1108/EJM-02-2019-0189: high where all items are predicted better
/// than by the linear benchmark, medium where most are, low where few are, none where no item is.
record PredictionTable(ModelWords words) {
  private static final String WORSE = "▲";

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.HEADING, words.say("model.prediction-heading")));
    var predicted = words.result().predicted();
    if (words.result().folds() == 0) {
      blocks.add(new Paragraph(Tone.NOTE, words.say("model.prediction-not-asked")));
    } else if (predicted.stream().allMatch(item -> Double.isNaN(item.q2()))) {
      blocks.add(new Paragraph(Tone.WARNING, words.say("model.prediction-failed")));
    } else {
      blocks.add(new Paragraph(Tone.FINDING, finding(predicted)));
      blocks.add(table());
    }
    return blocks;
  }

  private String finding(List<PredictedItem> predicted) {
    long useless = predicted.stream().filter(item -> !(item.q2() > 0)).count();
    long better = predicted.stream().filter(PredictionTable::better).count();
    int all = predicted.size();
    var power = better == all ? "high" : 2 * better >= all ? "medium" : better > 0 ? "low" : "none";
    var sentences = new ArrayList<String>();
    sentences.add(
        useless > 0
            ? words.say("model.prediction-useless", useless, all)
            : words.say("model.prediction-useful", all));
    sentences.add(
        predicted.stream().allMatch(item -> Double.isNaN(item.linearRmse()))
            ? words.say("model.prediction-no-benchmark")
            : words.say("model.prediction-better", better, all, words.say("model.power." + power)));
    return words.phrases().sentences(sentences.toArray(String[]::new));
  }

  private static boolean better(PredictedItem item) {
    return item.rmse() < item.linearRmse();
  }

  private Table table() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("model.latent")));
    columns.add(Column.of(words.say("model.item")));
    columns.add(Column.of(words.say("model.q2")));
    var pls = words.say("model.by-model");
    var linear = words.say("model.by-linear");
    columns.add(new Column(pls, words.say("model.rmse")));
    columns.add(new Column(pls, words.say("model.mae")));
    columns.add(new Column(linear, words.say("model.rmse")));
    columns.add(new Column(linear, words.say("model.mae")));
    columns.add(new Column(words.say("model.by-mean"), words.say("model.rmse")));
    return new Table(
        "",
        columns,
        words.result().predicted().stream().map(this::row).toList(),
        List.of(
            words.say(
                "model.prediction-note", words.result().folds(), ModelPrediction.REPETITIONS)));
  }

  private Row row(PredictedItem item) {
    return new Row(
        Style.PLAIN,
        List.of(
            Cell.of(item.latent()),
            Cell.of(words.item(item.question())),
            Cell.of(item.q2(), NumberFormat.STATISTIC, item.q2() > 0 ? "" : WORSE),
            ModelWords.coefficient(item.rmse()),
            ModelWords.coefficient(item.mae()),
            ModelWords.coefficient(item.linearRmse()),
            ModelWords.coefficient(item.linearMae()),
            ModelWords.coefficient(item.meanRmse())));
  }
}
