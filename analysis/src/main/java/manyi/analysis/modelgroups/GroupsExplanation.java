package manyi.analysis.modelgroups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import manyi.document.Table.Row.Style;
import manyi.text.Texts;

/// One path in all groups: the coefficients, and every pair with its test.
final class GroupsExplanation {
  private final ModelGroupsResult result;
  private final GroupsWords words;

  GroupsExplanation(ModelGroupsResult result, Texts texts) {
    this.result = result;
    words = new GroupsWords(result, new Phrases(texts));
  }

  /// Empty where the reference is to no path.
  Optional<Document> of(String reference) {
    return result.path(reference).map(this::path);
  }

  private Document path(int path) {
    var name = words.path(result.paths().get(path));
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, words.say("modelgroups.explain", name)));
    if (!result.pairs().isEmpty()) {
      blocks.add(pairs(path));
    }
    return new Document(name, blocks);
  }

  private Table pairs(int path) {
    var rows = new ArrayList<Row>();
    for (var pair : result.pairs()) {
      var difference = pair.paths().get(path);
      rows.add(
          new Row(
              result.proven(difference) ? Style.STRONG : Style.PLAIN,
              List.of(
                  Cell.of(words.pair(pair)),
                  Cell.of(difference.first(), NumberFormat.STATISTIC),
                  Cell.of(difference.second(), NumberFormat.STATISTIC),
                  Cell.of(difference.difference(), NumberFormat.STATISTIC),
                  Cell.of(difference.p(), NumberFormat.PROBABILITY),
                  Cell.of(difference.adjustedP(), NumberFormat.PROBABILITY))));
    }
    return new Table(
        "",
        List.of(
            Column.of(words.say("modelgroups.groups-column")),
            Column.of(words.say("modelgroups.first")),
            Column.of(words.say("modelgroups.second")),
            Column.of(words.say("modelgroups.difference")),
            Column.of(words.say("modelgroups.p")),
            Column.of(words.say("modelgroups.adjusted-p"))),
        rows,
        List.of(
            words.say(
                "modelgroups.note-permutation",
                words.phrases().count(result.tests().permutations()),
                words.phrases().score(result.tests().seed()))));
  }
}
