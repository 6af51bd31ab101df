package manyi.analysis.satisfaction;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.indicators.Composite;
import manyi.indicators.Cuts;
import manyi.indicators.Estimate;
import manyi.indicators.Estimates;
import manyi.indicators.Indicator;
import manyi.indicators.Lacking;
import manyi.indicators.ScoreRule;
import manyi.indicators.Third;
import manyi.survey.Question;
import manyi.tally.DomainMeans;
import org.jspecify.annotations.Nullable;

/// What is measured, with each respondent's figures by row.
///
/// @param questions one, or the items taken together
/// @param share 0–1, NaN without
/// @param score 0–100, NaN without
/// @param index 0–100, NaN without; null of a single question
record Topic(
    Sort sort,
    String text,
    List<Question> questions,
    double weight,
    IntToDoubleFunction share,
    IntToDoubleFunction score,
    @Nullable IntToDoubleFunction index) {
  static Topic of(Sort sort, Question question, double weight, ScoreRule rule, Cuts cuts) {
    return new Topic(
        sort,
        question.text(),
        List.of(question),
        weight,
        cuts.share(question, Third.SATISFIED),
        rule.scores(question),
        null);
  }

  /// @param items topics of single questions, with their weights
  static Topic of(Sort sort, String text, List<Topic> items, Lacking lacking) {
    var equal = items.stream().map(_ -> 1.0).toList();
    var shares = items.stream().map(Topic::share).toList();
    var scores = items.stream().map(Topic::score).toList();
    var weights = items.stream().map(Topic::weight).toList();
    boolean weighty = weights.stream().anyMatch(weight -> weight > 0);
    return new Topic(
        sort,
        text,
        items.stream().flatMap(item -> item.questions().stream()).toList(),
        Double.NaN,
        new Composite(shares, equal, lacking).values(),
        new Composite(scores, equal, lacking).values(),
        weighty ? new Composite(scores, weights, lacking).values() : null);
  }

  boolean several() {
    return questions.size() > 1;
  }

  Measured measured(Estimates estimates) {
    var figures =
        figures(
            estimates,
            estimates.means(share),
            estimates.means(score),
            index == null ? null : estimates.means(index));
    return new Measured(
        sort, text, questions.stream().map(Question::id).toList(), weight, figures.getFirst());
  }

  /// The indicators of each group.
  ///
  /// @param indices null without an index
  List<Figures> figures(
      Estimates estimates, DomainMeans shares, DomainMeans scores, @Nullable DomainMeans indices) {
    var share =
        several()
            ? estimates.partialShares(shares)
            : estimates.groups(Indicator.SATISFIED_SHARE, shares);
    var score = estimates.groups(Indicator.SATISFACTION, scores);
    List<Estimate> index = indices == null ? List.of() : estimates.groups(Indicator.INDEX, indices);
    return IntStream.range(0, share.size())
        .mapToObj(group ->
            new Figures(
                share.get(group), score.get(group), index.isEmpty() ? null : index.get(group)))
        .toList();
  }
}
