package manyi.analysis.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import manyi.analysis.QuestionLabel;
import manyi.analysis.RuleWords;
import manyi.analysis.Setting;
import manyi.analysis.index.IndexResult.Node;
import manyi.structure.Weighing;

/// How the index was computed: the rule of the scores, missing answers, weights, errors, and how
/// its change was split.
record IndexNotes(IndexWords words) {
  private IndexResult result() {
    return words.result();
  }

  List<String> sentences() {
    var notes = new ArrayList<String>();
    var phrases = words.phrases();
    var rules = new RuleWords(phrases);
    notes.add(rules.score(result().rules()));
    notes.add(words.say("index.lacking-at-each"));
    notes.add(rules.lacking(result().lacking()));
    weights(notes);
    notes.add(errors());
    if (result().rollUp() != null) {
      notes.add(words.say("index.ranks-elsewhere"));
    }
    if (result().change() != null) {
      notes.add(
          words.say(
              result().resamples() > 0 ? "index.split-note-resampled" : "index.split-note",
              phrases.count(result().resamples()),
              phrases.score(result().seed())));
    }
    if (result().withoutGroup() > 0) {
      notes.add(
          words.say(
              "index.without-group",
              phrases.count(result().withoutGroup()),
              phrases.count(result().included().n())));
    }
    notes.add(phrases.weights(result().weight(), result().whole().base()));
    return notes;
  }

  private void weights(List<String> notes) {
    if (uses(Weighing.STATED)) {
      notes.add(words.say("index.note-stated"));
    }
    if (uses(Weighing.DERIVED)) {
      notes.add(
          words.say(
              "index.note-derived",
              outcome(),
              words.say("index.method." + Setting.Choice.word(result().method()))));
    }
    if (uses(Weighing.PLS)) {
      notes.add(words.say("index.note-pls", outcome()));
    }
    result().nodes().stream()
        .filter(node -> node.consistency() != null)
        .forEach(node -> notes.add(consistency(node)));
    if (result().estimated() && result().change() != null) {
      notes.add(
          words.say(
              result().waveWeights() == WaveWeights.EACH
                  ? "index.weights-each"
                  : "index.weights-together"));
    }
  }

  private boolean uses(Weighing weighing) {
    return result().nodes().stream()
        .anyMatch(node -> node.weighing() == weighing && result().parts(node).size() > 1);
  }

  private String outcome() {
    var outcome = Objects.requireNonNull(result().outcome());
    return new QuestionLabel(outcome.id(), null, outcome.text()).within(words.phrases().texts());
  }

  String consistency(Node node) {
    var found = Objects.requireNonNull(node.consistency());
    return words.say(
        "index.note-ahp",
        words.name(node),
        words.phrases().statistic(found.eigenvalue()),
        words.phrases().statistic(found.index()),
        words.phrases().statistic(found.ratio()));
  }

  private String errors() {
    var phrases = words.phrases();
    var confidence = phrases.confidence(result().confidence());
    if (result().estimated() && result().resamples() > 0) {
      return words.say(
          result().clustered() ? "index.intervals-clusters" : "index.intervals-drawn",
          confidence,
          phrases.count(result().resamples()),
          phrases.score(result().seed()));
    }
    return words.say(
        result().estimated() ? "index.intervals-weights-given" : "index.intervals-linearised",
        confidence);
  }
}
