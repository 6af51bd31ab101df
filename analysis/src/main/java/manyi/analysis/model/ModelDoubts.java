package manyi.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import manyi.analysis.model.ModelResult.ItemFigures;
import manyi.analysis.model.ModelResult.LatentFigures;
import manyi.analysis.model.ModelResult.PairFigures;
import manyi.latents.Gaps;
import manyi.structure.Concept;
import manyi.text.ChoiceWord;

/// What is doubtful about a model, each with the threshold that says so.
///
/// Thresholds: reliability 0.7, AVE 0.5, VIF 5, loading 0.4 and 0.708: J. F. Hair, J. J. Risher, M.
/// Sarstedt and C. M. Ringle (2019), When to use and how to report the results of PLS-SEM, European
/// Business Review 31, 2–24, doi:10.1108/EBR-11-2018-0203. HTMT 0.9: J. Henseler, C. M. Ringle and
/// M. Sarstedt (2015), Journal of the Academy of Marketing Science 43, 115–135,
/// doi:10.1007/s11747-014-0403-8. Ten respondents a path: D. Barclay, C. Higgins and R. Thompson
/// (1995), Technology Studies 2, 285–309.
record ModelDoubts(ModelWords words) {
  static final double LEAST_RELIABILITY = 0.7;
  static final double LEAST_AVE = 0.5;
  static final double MOST_HTMT = 0.9;
  static final double MOST_VIF = 5;
  static final double LEAST_LOADING = 0.4;

  private static final int FEW = 30;
  private static final int TIMES = 10;

  /// Where more than this part is lost, who is left matters.
  private static final double LOST = 0.05;

  /// Questions named that cost respondents.
  private static final int NAMED = 3;

  private ModelResult result() {
    return words.result();
  }

  List<String> sentences() {
    var doubts = new ArrayList<String>();
    fit(doubts);
    sample(doubts);
    template(doubts);
    skipped(doubts);
    latents("model.unreliable", ModelDoubts::unreliable, doubts);
    latents("model.little-variance", latent -> latent.ave() < LEAST_AVE, doubts);
    items("model.weak", item -> Math.abs(item.loading().value()) < LEAST_LOADING, doubts);
    items("model.against", ItemFigures::against, doubts);
    alike(doubts);
    collinear(doubts);
    observed(doubts);
    resamples(doubts);
    return doubts;
  }

  static boolean unreliable(LatentFigures latent) {
    return latent.alpha() < LEAST_RELIABILITY && latent.rhoC() < LEAST_RELIABILITY;
  }

  private void fit(List<String> doubts) {
    if (!result().fit().converged()) {
      doubts.add(words.say("model.not-converged", result().fit().iterations()));
    }
    if (!result().fit().admissible()) {
      doubts.add(words.say("model.inadmissible"));
    }
  }

  private void sample(List<String> doubts) {
    var sample = result().sample();
    var phrases = words.phrases();
    long n = sample.base().n();
    long needed =
        TIMES
            * result().latents().stream()
                .mapToLong(latent -> result().causes(latent.name()).size())
                .max()
                .orElse(0);
    if (n < FEW) {
      doubts.add(words.say("analysis.few", phrases.count(n)));
    } else if (sample.base().effective() < FEW) {
      doubts.add(words.say("analysis.few-effective", phrases.weighted(sample.base().effective())));
    } else if (n < needed) {
      doubts.add(words.say("model.few-for-paths", phrases.count(n), phrases.count(needed)));
    }
    if (sample.included() - n > LOST * sample.included()) {
      doubts.add(
          words.say(
              sample.missing() == Gaps.LISTWISE ? "model.lost" : "model.lost-wholly",
              phrases.count(n),
              phrases.count(sample.included()),
              costly(),
              sample.lacking().getFirst().n() > LOST * sample.included() ? 1 : 0));
    }
    if (sample.designed()) {
      doubts.add(words.say("model.designed"));
    }
  }

  /// The questions that most respondents lack, with how many.
  private String costly() {
    return words
        .phrases()
        .list(
            result().sample().lacking().stream()
                .limit(NAMED)
                .map(item ->
                    words.say(
                        "model.lack", words.item(item.question()), words.phrases().count(item.n())))
                .toList());
  }

  private void template(List<String> doubts) {
    var use = result().template();
    if (!use.absent().isEmpty()) {
      doubts.add(
          words.say(
              "model.absent",
              words.say("model.template." + ChoiceWord.of(use.template())),
              words
                  .phrases()
                  .list(
                      use.absent().stream()
                          .map(Concept::called)
                          .map(words.phrases().texts()::say)
                          .toList())));
    }
    if (!use.unknown().isEmpty()) {
      doubts.add(words.say("model.unknown", words.phrases().list(use.unknown())));
    }
  }

  private void skipped(List<String> doubts) {
    var suggested = result().suggested();
    if (suggested != null) {
      named(
          "model.skipped",
          suggested.skipped().stream()
              .map(one -> words.say("model.item-of", words.item(one.question()), one.latent())),
          doubts);
    }
  }

  private void latents(String key, Predicate<LatentFigures> which, List<String> doubts) {
    named(key, result().latents().stream().filter(which).map(LatentFigures::name), doubts);
  }

  private void items(String key, Predicate<ItemFigures> which, List<String> doubts) {
    var found = result().items().stream().filter(which);
    named(
        key,
        found.map(item -> words.say("model.item-of", words.item(item.question()), item.latent())),
        doubts);
  }

  private void named(String key, Stream<String> names, List<String> doubts) {
    var found = names.toList();
    if (!found.isEmpty()) {
      doubts.add(words.say(key, words.phrases().list(found), found.size()));
    }
  }

  private void alike(List<String> doubts) {
    named(
        "model.alike",
        result().pairs().stream().filter(pair -> pair.absoluteHtmt() > MOST_HTMT).map(this::pair),
        doubts);
  }

  private String pair(PairFigures pair) {
    return words.say(
        "model.pair", pair.first(), pair.second(), words.phrases().statistic(pair.absoluteHtmt()));
  }

  private void collinear(List<String> doubts) {
    named(
        "model.collinear-causes",
        result().paths().stream()
            .filter(path -> path.vif() > MOST_VIF)
            .map(path -> words.path(path.from(), path.to())),
        doubts);
    items("model.collinear-items", item -> item.vif() > MOST_VIF, doubts);
  }

  private void observed(List<String> doubts) {
    named(
        "model.observed",
        result().items().stream()
            .filter(ItemFigures::observed)
            .map(item ->
                words.say(
                    "model.observed-item",
                    words.item(item.question()),
                    words.phrases().score(item.least()),
                    words.phrases().score(item.greatest()))),
        doubts);
  }

  private void resamples(List<String> doubts) {
    var resampling = result().resampling();
    if (resampling.lost() > 0) {
      doubts.add(
          words.say(
              "model.resamples-lost",
              words.phrases().count(resampling.lost()),
              words.phrases().count(resampling.resamples())));
    }
  }
}
