package manyi.analysis.recommendation;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.statistics.Missing;

/// How the scores were computed, and how what moves them was.
record RecommendationNotes(RecommendationWords words) {
  private RecommendationResult result() {
    return words.result();
  }

  List<String> sentences() {
    var notes = new ArrayList<String>();
    notes.add(words.say("recommendation.rule", words.question()));
    var confidence = words.phrases().confidence(result().confidence());
    notes.add(
        words.say(
            result().designed()
                ? "recommendation.error-designed"
                : result().weight() == null
                    ? "recommendation.error"
                    : "recommendation.error-weighted",
            confidence));
    if (result().least() > 0) {
      notes.add(words.say("recommendation.from-one"));
    }
    return notes;
  }

  List<String> of(RecommendationResult.Drivers drivers) {
    var notes = new ArrayList<String>();
    var n = words.phrases().count(drivers.n());
    notes.add(
        words.say(
            drivers.missing() == Missing.LISTWISE
                ? "recommendation.listwise"
                : "recommendation.pairwise",
            n,
            words.phrases().count(result().included().n())));
    notes.add(words.say("recommendation.note-drivers"));
    if (result().resamples() > 0) {
      notes.add(
          words.say(
              "recommendation.note-intervals",
              words.phrases().count(result().resamples()),
              words.phrases().score(result().seed())));
    }
    if (!drivers.leftOut().isEmpty()) {
      notes.add(
          words.say(
              "recommendation.left-out",
              words.phrases().list(drivers.leftOut().stream().map(this::name).toList())));
    }
    return notes;
  }

  private String name(QuestionLabel item) {
    return words.name(item);
  }
}
