package manyi.analysis.drivers;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Setting;
import manyi.statistics.DriverMeasure;
import manyi.statistics.Missing;

/// How the importance of items was computed: whose answers, the measures with their sources, the
/// intervals.
record DriverNotes(DriverWords words) {
  List<String> sentences() {
    var result = words.result();
    var notes = new ArrayList<String>();
    notes.add(base());
    for (var measure : result.measures()) {
      notes.add(note(measure));
    }
    if (result.resamples() > 0) {
      notes.add(
          words.say(
              "drivers.intervals",
              words.phrases().confidence(result.confidence()),
              words.phrases().count(result.resamples()),
              words.phrases().score(result.seed())));
    }
    if (result.outcomeLeftOut()) {
      notes.add(words.say("drivers.outcome-left-out", words.outcome()));
    }
    notes.add(words.say("drivers.association"));
    return notes;
  }

  private String base() {
    var result = words.result();
    var n = words.phrases().count(result.model().n());
    var whose =
        result.missing() == Missing.LISTWISE
            ? words.say("drivers.listwise", n, words.phrases().count(result.included().n()))
            : words.say("drivers.pairwise", n);
    return result.weight() == null
        ? whose
        : words
            .phrases()
            .sentences(
                whose,
                words.say(
                    "drivers.weighted",
                    result.weight(),
                    words.phrases().weighted(result.model().effectiveN())));
  }

  private String note(DriverMeasure measure) {
    var result = words.result();
    if (measure == DriverMeasure.SHAPLEY && result.shapleyOrders() > 0) {
      double error =
          result.drivers().stream()
              .mapToDouble(driver -> driver.by(measure).samplingError())
              .filter(Double::isFinite)
              .max()
              .orElse(Double.NaN);
      return words.say(
          "drivers.shapley-sampled",
          words.phrases().count(result.shapleyOrders()),
          words.phrases().coefficient(error));
    }
    return words.say("drivers.note." + Setting.Choice.word(measure));
  }
}
