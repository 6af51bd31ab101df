package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import manyi.analysis.Phrases;
import manyi.analysis.Setting;
import manyi.survey.Base;

/// One comparison in full sentences: who is compared, the overlap, the statistic, the p before and
/// after adjustment, the rule, and what the other presets say.
///
/// @param column that is explained; its figure stands first
record ExplainedComparison(BannerWords words, BannerRow row, int column, Comparison comparison) {
  List<String> paragraphs() {
    var paragraphs = new ArrayList<String>();
    paragraphs.add(say("banner.explain-sides", side(column), side(other())));
    paragraphs.add(overlap());
    var judgement = comparison.under(preset());
    if (judgement == null) {
      paragraphs.add(untested(preset()));
    } else {
      paragraphs.add(phrases().sentences(difference(judgement), statistic(judgement)));
      paragraphs.add(phrases().sentences(adjustment(judgement), decision(judgement)));
    }
    paragraphs.add(say("banner.rule." + Setting.Choice.word(preset())));
    paragraphs.add(others());
    return paragraphs;
  }

  private Preset preset() {
    return words.result().rules().preset();
  }

  private int other() {
    return comparison.other(column);
  }

  private String side(int of) {
    Base base = comparison.baseOf(of);
    var name = words.compared(of);
    var value = words.value(row, comparison.valueOf(of));
    return words.weighted()
        ? say(
            "banner.explain-side-weighted",
            name,
            value,
            phrases().count(base.n()),
            phrases().weighted(base.weighted()),
            phrases().weighted(base.effective()))
        : say("banner.explain-side", name, value, phrases().count(base.n()));
  }

  private String overlap() {
    return comparison.overlap().n() == 0
        ? say("banner.explain-apart")
        : say("banner.explain-overlap", phrases().count(comparison.overlap().n()));
  }

  private String difference(Judgement judgement) {
    // The test has the first column first, the reader the one that he asked about.
    double difference =
        comparison.first() == column ? judgement.difference() : -judgement.difference();
    return row.kind().proportion()
        ? say(
            "banner.explain-points",
            phrases().decimal(difference * 100),
            phrases().decimal(judgement.standardError() * 100))
        : say(
            "banner.explain-difference",
            phrases().statistic(difference),
            phrases().statistic(judgement.standardError()));
  }

  private String statistic(Judgement judgement) {
    double statistic =
        comparison.first() == column ? judgement.statistic() : -judgement.statistic();
    return Double.isInfinite(judgement.df())
        ? say("banner.explain-z", phrases().decimal(statistic), phrases().p(judgement.p()))
        : say(
            "banner.explain-t",
            phrases().decimal(statistic),
            phrases().decimal(judgement.df()),
            phrases().p(judgement.p()));
  }

  private String adjustment(Judgement judgement) {
    var adjustment = words.result().rules().adjustment();
    return say(
        "banner.explain-adjusted." + Setting.Choice.word(adjustment),
        judgement.tests(),
        phrases().p(judgement.adjustedP()));
  }

  private String decision(Judgement judgement) {
    var rules = words.result().rules();
    return switch (judgement.verdict()) {
      case NOT_SIGNIFICANT ->
          say(
              "banner.explain-not-significant",
              phrases()
                  .confidence(rules.twoLevels() ? rules.secondConfidence() : rules.confidence()));
      case LOOSER ->
          say(
              "banner.explain-significant",
              phrases().confidence(rules.secondConfidence()),
              letter());
      case STRICTER ->
          say("banner.explain-significant", phrases().confidence(rules.confidence()), letter());
    };
  }

  /// Where the letter stands.
  private String letter() {
    if (other() == Comparison.REST) {
      return say("banner.explain-arrow", words.column(column));
    }
    boolean here = comparison.larger(column);
    int larger = here ? column : other();
    int smaller = here ? other() : column;
    var judgement = comparison.under(preset());
    var letter = words.result().columns().get(smaller).letter();
    boolean small = judgement != null && judgement.verdict() == Verdict.LOOSER;
    return say(
        "banner.explain-letter",
        words.column(larger),
        small ? letter.toLowerCase(Locale.ROOT) : letter);
  }

  private String untested(Preset preset) {
    return preset == Preset.DESIGN && comparison.design() == null && comparison.spss() != null
        ? say("banner.explain-not-computed")
        : say("banner.explain-untested");
  }

  private String others() {
    return phrases()
        .sentences(
            Stream.of(Preset.values())
                .filter(preset -> preset != preset())
                .map(this::other)
                .toArray(String[]::new));
  }

  /// What another preset decides.
  private String other(Preset preset) {
    var judgement = comparison.under(preset);
    if (judgement == null) {
      return say("banner.otherwise-untested", words.preset(preset));
    }
    var own = comparison.under(preset());
    boolean same = own != null && own.significant() == judgement.significant();
    var key =
        judgement.significant()
            ? same ? "banner.otherwise-still" : "banner.otherwise-significant"
            : same ? "banner.otherwise-neither" : "banner.otherwise-no-longer";
    return say(key, words.preset(preset), phrases().p(judgement.adjustedP()));
  }

  private Phrases phrases() {
    return words.phrases();
  }

  private String say(String key, Object... arguments) {
    return phrases().say(key, arguments);
  }
}
