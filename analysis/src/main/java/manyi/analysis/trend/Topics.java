package manyi.analysis.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import manyi.indicators.Composite;
import manyi.indicators.Indicator;
import manyi.indicators.Recommendation;
import manyi.survey.Question;

/// What is followed: the indicators chosen, of the question on the whole, the index, the
/// recommendation, and the items.
///
/// @param weights by item
record Topics(
    List<Indicator> indicators,
    Optional<Question> outcome,
    List<Question> items,
    Optional<Question> recommendation,
    double[] weights,
    Rules rules) {
  /// The whole first, then the items.
  List<Topic> all() {
    var all = new ArrayList<Topic>();
    outcome.ifPresent(question -> addQuestion(all, Subject.OUTCOME, question));
    if (indicators.contains(Indicator.INDEX) && items.size() > 1) {
      all.add(index());
    }
    if (indicators.contains(Indicator.RECOMMENDATION)) {
      recommendation.ifPresent(question ->
          all.add(
              new Topic(
                  Indicator.RECOMMENDATION,
                  Subject.RECOMMENDATION,
                  question.text(),
                  List.of(question),
                  Recommendation.values(question),
                  null)));
    }
    items.forEach(item -> addQuestion(all, Subject.ITEM, item));
    return all;
  }

  private void addQuestion(List<Topic> all, Subject subject, Question question) {
    if (indicators.contains(Indicator.SATISFACTION)) {
      all.add(
          new Topic(
              Indicator.SATISFACTION,
              subject,
              question.text(),
              List.of(question),
              rules.score().scores(question),
              rules.earlierScores(question)));
    }
    if (indicators.contains(Indicator.SATISFIED_SHARE)) {
      all.add(
          new Topic(
              Indicator.SATISFIED_SHARE,
              subject,
              question.text(),
              List.of(question),
              rules.share(question),
              rules.earlierShare(question)));
    }
  }

  private Topic index() {
    var weighed = Arrays.stream(weights).boxed().toList();
    var earlier = rules.earlierScore();
    return new Topic(
        Indicator.INDEX,
        Subject.INDEX,
        "",
        items,
        new Composite(items.stream().map(rules.score()::scores).toList(), weighed, rules.lacking())
            .values(),
        earlier == null
            ? null
            : new Composite(items.stream().map(earlier::scores).toList(), weighed, rules.lacking())
                .values());
  }
}
