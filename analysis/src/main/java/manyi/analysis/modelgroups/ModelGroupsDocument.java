package manyi.analysis.modelgroups;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import manyi.analysis.Phrases;
import manyi.analysis.modelgroups.ModelGroupsResult.Group;
import manyi.analysis.modelgroups.ModelGroupsResult.Pair;
import manyi.analysis.modelgroups.ModelGroupsResult.Status;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.latents.Gaps;
import manyi.statistics.Adjustment;
import manyi.text.ChoiceWord;
import manyi.text.Texts;

/// Words a model in groups: which indices and paths differ, whether they may be compared, the
/// picture, the tables, and how it was computed.
final class ModelGroupsDocument {
  private final ModelGroupsResult result;
  private final GroupsWords words;

  ModelGroupsDocument(ModelGroupsResult result, Texts texts) {
    this.result = result;
    words = new GroupsWords(result, new Phrases(texts));
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, new GroupsFinding(words).sentences()));
    doubts().forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    blocks.add(figure());
    var tables = new GroupsTables(words);
    blocks.add(tables.indices());
    blocks.add(tables.paths());
    if (!result.pairs().isEmpty()) {
      tables.differences().ifPresent(blocks::add);
      blocks.add(tables.micom());
    }
    notes().forEach(text -> blocks.add(new Paragraph(Tone.NOTE, text)));
    return new Document(words.say("modelgroups.title-of", words.question()), blocks);
  }

  private List<Group> estimated() {
    return result.groups().stream().filter(Group::estimated).toList();
  }

  private List<String> doubts() {
    var doubts = new ArrayList<String>();
    for (var status : Status.values()) {
      if (status != Status.ESTIMATED) {
        named(
            "modelgroups.status." + ChoiceWord.of(status),
            group -> group.status() == status,
            doubts);
      }
    }
    named("modelgroups.flagged", Group::flagged, doubts);
    long failed = result.pairs().stream().mapToLong(Pair::failed).sum();
    if (failed > 0) {
      doubts.add(
          words.say(
              "modelgroups.failed",
              words.phrases().count(failed),
              words
                  .phrases()
                  .count((double) result.tests().permutations() * result.pairs().size())));
    }
    tooFewPermutations("modelgroups.too-few-for-paths", result.paths().size(), doubts);
    tooFewPermutations("modelgroups.too-few-for-indices", result.latents().size(), doubts);
    return doubts;
  }

  /// Where not even a difference larger than in all permutations would be proven after adjustment.
  private void tooFewPermutations(String key, int figures, List<String> doubts) {
    int tests = figures * result.pairs().size();
    double least = 1.0 / (1 + result.tests().permutations());
    boolean adjusted = result.tests().adjustment() != Adjustment.NONE;
    if (adjusted && tests > 0 && tests * least >= result.level()) {
      doubts.add(
          words.say(
              key,
              words.phrases().count(result.tests().permutations()),
              tests,
              words.phrases().count(Math.ceil(tests / result.level()))));
    }
  }

  private void named(String key, Function<Group, Boolean> which, List<String> doubts) {
    var labels = result.groups().stream().filter(which::apply).map(Group::label).toList();
    if (!labels.isEmpty()) {
      doubts.add(words.say(key, words.phrases().list(labels)));
    }
  }

  private Figure figure() {
    var groups = estimated();
    double largest =
        groups.stream()
            .flatMap(group -> group.coefficients().stream())
            .mapToDouble(Math::abs)
            .max()
            .orElse(1);
    return new Figure.HeatMap(
        words.say("modelgroups.picture"),
        result.paths().stream().map(words::path).toList(),
        groups.stream().map(Group::label).toList(),
        IntStream.range(0, result.paths().size())
            .mapToObj(path -> groups.stream().map(group -> group.coefficients().get(path)).toList())
            .toList(),
        NumberFormat.DECIMAL,
        -largest,
        largest);
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    var phrases = words.phrases();
    long used =
        result.groups().stream()
            .filter(Group::estimated)
            .mapToLong(group -> group.base() == null ? 0 : group.base().n())
            .sum();
    notes.add(
        words.say(
            result.missing() == Gaps.LISTWISE
                ? "modelgroups.note-listwise"
                : "modelgroups.note-mean",
            phrases.count(used),
            phrases.count(result.included())));
    var weight = result.weight();
    if (weight != null) {
      notes.add(words.say("modelgroups.note-weighted", weight));
    }
    notes.add(
        words.say(
            "modelgroups.note-method",
            words.say("modelgroups.scheme." + ChoiceWord.of(result.scheme()))));
    if (result.consistent()) {
      notes.add(words.say("modelgroups.note-consistent"));
    }
    if (!result.pairs().isEmpty()) {
      notes.add(
          words.say(
              "modelgroups.note-permutation",
              phrases.count(result.tests().permutations()),
              phrases.score(result.tests().seed())));
      if (result.tests().adjustment() != Adjustment.NONE) {
        notes.add(
            words.say(
                "modelgroups.note-adjusted",
                words.say("modelgroups.adjustment." + ChoiceWord.of(result.tests().adjustment()))));
      }
      notes.add(words.say("modelgroups.note-micom"));
    }
    return notes;
  }
}
