package manyi.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.analysis.model.ModelResult.EffectFigures;
import manyi.analysis.model.ModelResult.ItemFigures;
import manyi.analysis.model.ModelResult.PathFigures;

/// The sentences that come first: the outcome's index, how much of it is explained, what moves it
/// most, and what is not proven.
record ModelFinding(ModelWords words) {
  /// Effects named beside the strongest.
  private static final int NAMED = 2;

  private ModelResult result() {
    return words.result();
  }

  String sentences() {
    var sentences = new ArrayList<String>();
    doubtful().ifPresent(sentences::add);
    sentences.add(index());
    explained().ifPresent(sentences::add);
    strongest().ifPresent(sentences::add);
    unproven().ifPresent(sentences::add);
    return words.phrases().sentences(sentences.toArray(String[]::new));
  }

  /// Where a warning says that the figures are not to be quoted.
  private Optional<String> doubtful() {
    boolean sound =
        result().fit().converged()
            && result().fit().admissible()
            && result().itemsOf(result().outcome()).stream().noneMatch(ItemFigures::against);
    return sound ? Optional.empty() : Optional.of(words.say("model.found-doubtful"));
  }

  private String index() {
    var outcome = result().latent(result().outcome());
    return words.say(
        "model.found-index",
        outcome.name(),
        words.points(outcome.index()),
        words.phrases().count(result().sample().base().n()));
  }

  private Optional<String> explained() {
    var rSquared = result().latent(result().outcome()).rSquared();
    if (Double.isNaN(rSquared.value())) {
      return Optional.of(words.say("model.found-cause", result().outcome()));
    }
    var phrases = words.phrases();
    return Optional.of(
        rSquared.hasInterval()
            ? words.say(
                "model.found-explained-interval",
                phrases.percent(rSquared.value()),
                words.confidence(),
                phrases.percent(rSquared.lower()),
                phrases.percent(rSquared.upper()))
            : words.say("model.found-explained", phrases.percent(rSquared.value())));
  }

  private Optional<String> strongest() {
    var effects = result().effectsOn(result().outcome());
    if (effects.isEmpty()) {
      return Optional.empty();
    }
    var first = effects.getFirst();
    var said =
        words.say(
            first.total().proven() ? "model.found-strongest" : "model.found-strongest-unproven",
            first.from(),
            words.coefficient(first.total()),
            words.phrases().decimal(Math.abs(first.points())),
            first.points() < 0 ? 1 : 0);
    var sentences = new ArrayList<String>();
    sentences.add(said);
    var lead = result().lead();
    boolean close = first.total().proven() && lead != null && !lead.difference().proven();
    if (close) {
      sentences.add(words.say("model.found-lead-unproven", named(effects.get(1))));
    }
    var next =
        effects.stream()
            .skip(close ? 2 : 1)
            .limit(NAMED)
            .filter(effect -> effect.total().proven())
            .map(this::named)
            .toList();
    if (!next.isEmpty()) {
      sentences.add(words.say("model.found-next", words.phrases().list(next)));
    }
    return Optional.of(words.phrases().sentences(sentences.toArray(String[]::new)));
  }

  private String named(EffectFigures effect) {
    return words.say(
        "model.figure-of", effect.from(), words.phrases().statistic(effect.total().value()));
  }

  private Optional<String> unproven() {
    if (!words.intervals()) {
      return Optional.empty();
    }
    List<PathFigures> doubtful =
        result().paths().stream().filter(path -> !path.coefficient().proven()).toList();
    int all = result().paths().size();
    return Optional.of(
        doubtful.isEmpty()
            ? words.say("model.found-all-proven", all)
            : words.say(
                "model.found-unproven",
                all,
                doubtful.size(),
                words
                    .phrases()
                    .list(
                        doubtful.stream()
                            .map(path -> words.path(path.from(), path.to()))
                            .toList())));
  }
}
