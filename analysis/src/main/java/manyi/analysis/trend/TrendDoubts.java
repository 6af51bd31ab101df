package manyi.analysis.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.analysis.Phrases;

/// What is doubtful: questions that a wave does not have, other scales, few respondents, persons
/// that do not come back.
record TrendDoubts(TrendResult result, TrendWords words, Phrases phrases) {
  List<String> all() {
    var doubts = new ArrayList<String>();
    if (result.timeless()) {
      doubts.add(phrases.say("trend.timeless", result.question().within(phrases.texts())));
    }
    for (int wave = 0; wave < result.waves().size(); wave++) {
      missing(wave, doubts);
    }
    index(doubts);
    otherScales(doubts);
    against(doubts);
    var few =
        IntStream.of(result.from(), result.to())
            .filter(wave -> few(result.waves().get(wave)))
            .mapToObj(wave -> {
              var named = result.waves().get(wave);
              return phrases.say("trend.wave-n", named.label(), phrases.count(named.base().n()));
            })
            .toList();
    if (!few.isEmpty()) {
      doubts.add(phrases.say("trend.few", result.flagBelow(), phrases.list(few)));
    }
    var persons = result.persons();
    if (persons != null && persons.both() == 0) {
      doubts.add(phrases.say("trend.nobody-twice", persons.text()));
    } else if (persons != null) {
      doubts.add(phrases.say("trend.persons", persons.text(), phrases.count(persons.both())));
    }
    return doubts;
  }

  private void missing(int wave, List<String> doubts) {
    var texts =
        result.missing().stream()
            .filter(one -> one.wave() == wave)
            .map(one -> phrases.say("trend.quoted", one.text()))
            .toList();
    if (!texts.isEmpty()) {
      doubts.add(
          phrases.say(
              "trend.missing",
              result.waves().get(wave).label(),
              texts.size(),
              phrases.list(texts)));
    }
  }

  /// An index of other items is another index.
  private void index(List<String> doubts) {
    boolean there =
        result.lines().stream().anyMatch(line -> line.subject() == Subject.INDEX && line.whole());
    var without = items(result.from());
    if (there && !without.equals(items(result.to()))) {
      doubts.add(phrases.say("trend.other-items"));
    }
  }

  private List<String> items(int wave) {
    var items =
        result.lines().stream()
            .filter(line -> line.subject() == Subject.INDEX && line.whole())
            .flatMap(line -> line.questions().stream())
            .toList();
    return result.missing().stream()
        .filter(one -> one.wave() == wave && items.contains(one.question()))
        .map(Missing::question)
        .toList();
  }

  private void otherScales(List<String> doubts) {
    var lines =
        result.lines().stream()
            .filter(line -> line.whole() && !line.otherScale().isEmpty())
            .filter(line -> line.subject() != Subject.INDEX)
            .toList();
    if (!lines.isEmpty()) {
      var waves = lines.stream().flatMap(line -> line.otherScale().stream()).distinct().toList();
      var texts =
          lines.stream().map(line -> phrases.say("trend.quoted", line.text())).distinct().toList();
      doubts.add(
          phrases.say("trend.other-scale", phrases.list(waves), texts.size(), phrases.list(texts)));
    }
  }

  private void against(List<String> doubts) {
    if (!result.against().isEmpty()) {
      doubts.add(
          phrases.say("trend.against", result.against().size(), phrases.list(result.against())));
    }
  }

  private boolean few(Wave wave) {
    double n = result.weight() == null ? wave.base().n() : wave.base().effective();
    return n < result.flagBelow();
  }
}
