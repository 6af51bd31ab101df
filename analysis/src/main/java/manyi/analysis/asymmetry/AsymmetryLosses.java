package manyi.analysis.asymmetry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import manyi.analysis.Phrases;

/// Words who is left out because an answer lacks, and which questions cost most respondents.
record AsymmetryLosses(AsymmetryResult result, AsymmetryWords words) {
  /// The part of the respondents whose loss is told, 0–1.
  private static final double TOLD = 0.05;

  /// How many questions are named.
  private static final int NAMED = 3;

  /// Empty where nearly all answered everything.
  Optional<String> told() {
    long all = result.included().n();
    long complete = result.base().n();
    if (all - complete < TOLD * all || questions().isEmpty()) {
      return Optional.empty();
    }
    var phrases = words.phrases();
    var told =
        phrases.say(
            "asymmetry.lost",
            phrases.count(complete),
            phrases.count(all),
            phrases.list(
                questions().stream().limit(NAMED).map(one -> said(phrases, one)).toList()));
    return Optional.of(
        2 * complete < all ? phrases.sentences(told, phrases.say("asymmetry.many-lost")) : told);
  }

  private static String said(Phrases phrases, Unanswered question) {
    return phrases.say("asymmetry.lost-by", question.name(), phrases.count(question.missing()));
  }

  /// From the one that most did not answer.
  private List<Unanswered> questions() {
    var questions = new ArrayList<Unanswered>();
    result
        .elements()
        .forEach(element -> questions.add(new Unanswered(words.name(element), element.missing())));
    questions.add(new Unanswered(words.outcome(), result.outcomeMissing()));
    return questions.stream()
        .filter(question -> question.missing() > 0)
        .sorted(Comparator.comparingLong(Unanswered::missing).reversed())
        .toList();
  }

  /// A question and how many gave it no score.
  private record Unanswered(String name, long missing) {}
}
