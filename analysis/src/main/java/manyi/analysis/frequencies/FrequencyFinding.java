package manyi.analysis.frequencies;

import java.util.Comparator;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.survey.Kind;

/// Says in one or two sentences what was found in one question.
record FrequencyFinding(QuestionFrequencies question, FrequenciesResult result, Phrases phrases) {
  String text() {
    var summary = question.summary();
    if (summary != null && question.kind() == Kind.NUMBER) {
      return phrases.say(
          "frequencies.found-number",
          phrases.count(summary.base().n()),
          phrases.decimal(summary.mean()),
          phrases.decimal(summary.median()),
          phrases.decimal(summary.lowerQuartile()),
          phrases.decimal(summary.upperQuartile()));
    }
    if (summary != null) {
      return rating(summary);
    }
    if (question.kind() == Kind.RANKING) {
      return ranking();
    }
    return question.kind() == Kind.MULTIPLE ? phrases.sentences(most(), choices()) : most();
  }

  private String rating(Summary summary) {
    var mean =
        phrases.say(
            "frequencies.found-mean",
            phrases.count(summary.base().n()),
            phrases.decimal(summary.mean()),
            phrases.score(summary.scaleMinimum()),
            phrases.score(summary.scaleMaximum()));
    var top = summary.topTwo();
    var bottom = summary.bottomTwo();
    if (top == null || bottom == null || !SummaryTable.boxesTell(question)) {
      return phrases.sentences(mean, most());
    }
    return phrases.sentences(
        mean,
        phrases.say(
            "frequencies.found-boxes",
            phrases.percent(top.proportion()),
            phrases.confidence(result.confidence()),
            phrases.percent(top.lower()),
            phrases.percent(top.upper()),
            phrases.percent(bottom.proportion())));
  }

  /// The option that most put first, and how often each was ranked.
  private String ranking() {
    LevelFrequency best = null;
    double most = -1;
    for (var level : question.levels()) {
      var placing = level.placing();
      if (placing != null && placing.weightedFirst() > most) {
        best = level;
        most = placing.weightedFirst();
      }
    }
    return best == null || best.placing() == null
        ? most()
        : phrases.say(
            "frequencies.found-ranking",
            best.label(),
            phrases.percent(best.placing().firstProportion()),
            phrases.decimal(best.placing().meanPlace()),
            phrases.count(best.n()));
  }

  /// The most frequent answer, and the second.
  private String most() {
    var byFrequency =
        question.levels().stream()
            .filter(level -> level.n() > 0)
            .sorted(Comparator.comparingDouble(LevelFrequency::weightedN).reversed())
            .toList();
    var first = byFrequency.getFirst();
    if (byFrequency.size() == 1) {
      return phrases.say(
          "frequencies.found-only", first.label(), phrases.percent(first.proportion()));
    }
    var second = byFrequency.get(1);
    if (first.weightedN() == second.weightedN()) {
      return phrases.say(
          "frequencies.found-equal", labels(byFrequency), phrases.percent(first.proportion()));
    }
    return phrases.say(
        "frequencies.found-most",
        first.label(),
        phrases.percent(first.proportion()),
        second.label(),
        phrases.percent(second.proportion()));
  }

  /// The answers that share the first place.
  private String labels(List<LevelFrequency> byFrequency) {
    double most = byFrequency.getFirst().weightedN();
    return phrases.list(
        byFrequency.stream()
            .filter(level -> level.weightedN() == most)
            .map(level -> phrases.say("frequencies.quoted", level.label()))
            .toList());
  }

  private String choices() {
    return phrases.say(
        "frequencies.found-choices",
        phrases.decimal(question.answers() / question.base().weighted()));
  }
}
