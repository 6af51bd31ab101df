package manyi.analysis.model;

import java.util.ArrayList;
import java.util.List;
import manyi.latents.Gaps;
import manyi.statistics.pls.IntervalKind;
import manyi.structure.Measurement;
import manyi.structure.Template;
import manyi.text.ChoiceWord;

/// How a model was computed: whose answers, the method with its sources, the index, the intervals.
record ModelNotes(ModelWords words) {
  List<String> sentences() {
    var result = words.result();
    var notes = new ArrayList<String>();
    notes.add(base());
    var fit = result.fit();
    notes.add(words.say("model.note-method", words.scheme(fit.scheme()), fit.iterations()));
    if (fit.consistent()) {
      notes.add(words.say("model.note-consistent"));
    }
    if (result.latents().stream()
        .anyMatch(latent -> latent.measurement() == Measurement.FORMATIVE && latent.items() > 1)) {
      notes.add(words.say("model.note-formative"));
    }
    var suggested = result.suggested();
    if (suggested != null) {
      notes.add(
          words.say(
              "model.note-suggested", suggested.text().strip().replaceAll("\\s*\n\\s*", "; ")));
    }
    var template = result.template().template();
    if (template != Template.OWN) {
      notes.add(
          words.say(
              "model.note-template",
              words.say("model.template." + ChoiceWord.of(template)),
              words.say("model.source." + ChoiceWord.of(template))));
    }
    notes.add(words.say("model.note-index"));
    if (words.intervals()) {
      var resampling = result.resampling();
      notes.add(
          words.say(
              resampling.intervals() == IntervalKind.BCA
                  ? "model.note-bca"
                  : "model.note-percentile",
              words.confidence(),
              words.phrases().count(resampling.resamples()),
              words.phrases().score(resampling.seed())));
    } else {
      notes.add(words.say("model.note-no-intervals"));
    }
    notes.add(words.say("model.note-cause"));
    return notes;
  }

  private String base() {
    var sample = words.result().sample();
    var n = words.phrases().count(sample.base().n());
    var all = words.phrases().count(sample.included());
    long filled = words.result().items().stream().mapToLong(item -> item.filled()).sum();
    var whose =
        sample.missing() == Gaps.LISTWISE
            ? words.say("model.note-listwise", n, all)
            : words.say("model.note-mean", n, all, words.phrases().count(filled));
    return sample.weight() == null
        ? whose
        : words
            .phrases()
            .sentences(
                whose,
                words.say(
                    "model.note-weighted",
                    sample.weight(),
                    words.phrases().weighted(sample.base().effective())));
  }
}
