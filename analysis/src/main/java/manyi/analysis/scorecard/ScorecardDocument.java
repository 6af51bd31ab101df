package manyi.analysis.scorecard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import manyi.analysis.Phrases;
import manyi.analysis.Setting;
import manyi.analysis.scorecard.ScorecardResult.Score;
import manyi.analysis.scorecard.ScorecardResult.Target;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Figure.Named;
import manyi.document.Figure.Tile;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// Words a scorecard: what is met, missed and open, the picture, the tables, and the rules.
final class ScorecardDocument {
  private final ScorecardResult result;
  private final ScorecardWords words;
  private final Phrases phrases;

  ScorecardDocument(ScorecardResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
    words = new ScorecardWords(result, phrases);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, finding()));
    branches().ifPresent(text -> blocks.add(new Paragraph(Tone.FINDING, text)));
    var tables = new ScorecardTables(words);
    blocks.add(tiles());
    blocks.add(tables.whole());
    if (words.byBranch()) {
      blocks.add(tables.branches());
    }
    return new Document(words.say("scorecard.title"), blocks);
  }

  private String finding() {
    var sentences = new ArrayList<String>();
    int known = words.of(_ -> true).size();
    if (known > 0) {
      sentences.add(
          words.say(
              "scorecard.found",
              known,
              phrases.list(counts()),
              phrases.count(result.included().n())));
    } else {
      sentences.add(words.say("scorecard.found-branches-only"));
    }
    list("scorecard.missed", Verdict.MISSED).ifPresent(sentences::add);
    list("scorecard.open", Verdict.NOT_PROVEN).ifPresent(sentences::add);
    list("scorecard.unknown", Verdict.NO_FIGURE).ifPresent(sentences::add);
    list("scorecard.hidden", Verdict.WITHHELD).ifPresent(sentences::add);
    return phrases.sentences(sentences.toArray(String[]::new));
  }

  /// How many are met, missed and so on, without those that are none.
  private List<String> counts() {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> !words.of(verdict::equals).isEmpty())
        .map(verdict ->
            words.say(
                "scorecard.count." + Setting.Choice.word(verdict),
                words.of(verdict::equals).size()))
        .toList();
  }

  private Optional<String> list(String key, Verdict which) {
    var found = words.of(verdict -> verdict == which);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(words.say(key, phrases.list(found.stream().map(this::figure).toList())));
  }

  private String figure(Target target) {
    var whole = target.whole();
    return whole == null || Double.isNaN(whole.value())
        ? words.named(target)
        : words.say(
            "scorecard.figure-of",
            words.name(target),
            words.value(target, whole),
            words.goal(target));
  }

  /// Which branches miss which target, with proof.
  private Optional<String> branches() {
    var missed = new ArrayList<String>();
    for (var target : result.targets()) {
      var labels = new ArrayList<String>();
      for (int i = 0; i < target.branches().size(); i++) {
        @Nullable Score score = target.branches().get(i);
        if (score != null && score.verdict() == Verdict.MISSED) {
          labels.add(result.labels().get(i) + (score.flagged() ? " " + ScorecardWords.FEW : ""));
        }
      }
      if (!labels.isEmpty()) {
        missed.add(words.say("scorecard.missed-by", words.named(target), phrases.list(labels)));
      }
    }
    if (!words.byBranch()) {
      return Optional.empty();
    }
    return Optional.of(
        missed.isEmpty()
            ? words.say("scorecard.no-branch-misses")
            : words.say(
                "scorecard.branches-miss", String.join(words.say("scorecard.and"), missed)));
  }

  private Figure tiles() {
    var columns = new ArrayList<String>();
    columns.add(words.say("scorecard.all"));
    if (words.byBranch()) {
      columns.addAll(result.labels());
    }
    var rows = result.targets().stream().map(words::named).toList();
    var tiles = result.targets().stream().map(this::row).toList();
    var key =
        List.of(
            new Named(Figure.Meaning.KEEP, words.verdict(Verdict.MET)),
            new Named(Figure.Meaning.IMPROVE, words.verdict(Verdict.MISSED)),
            new Named(Figure.Meaning.LOW, words.verdict(Verdict.NOT_PROVEN)));
    return words.byBranch()
        ? transposed(columns, rows, tiles, key)
        : new Figure.Tiles(words.say("scorecard.figure"), rows, columns, tiles, key);
  }

  private List<Tile> row(Target target) {
    var row = new ArrayList<Tile>();
    row.add(tile(target, target.whole()));
    if (words.byBranch()) {
      for (@Nullable Score branch : target.branches()) {
        row.add(tile(target, branch));
      }
    }
    return row;
  }

  private Tile tile(Target target, @Nullable Score score) {
    if (score == null || Double.isNaN(score.value())) {
      return new Tile("", null, true);
    }
    var few = score.flagged() ? " " + ScorecardWords.FEW : "";
    return new Tile(
        words.value(target, score) + few, ScorecardWords.meaning(score.verdict()), true);
  }

  /// Branches are many and targets few: they stand side by side.
  private Figure transposed(
      List<String> columns, List<String> rows, List<List<Tile>> tiles, List<Named> key) {
    var turned = new ArrayList<List<Tile>>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      turned.add(tiles.stream().map(row -> row.get(column)).toList());
    }
    return new Figure.Tiles(words.say("scorecard.figure"), columns, rows, turned, key);
  }
}
