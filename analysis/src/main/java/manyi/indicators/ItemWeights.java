package manyi.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import manyi.priorities.Element;
import manyi.priorities.Elements;
import manyi.priorities.Pairing;
import manyi.priorities.StatedItems;
import manyi.priorities.StatedMeasure;
import manyi.statistics.DriverMeasure;
import manyi.statistics.Missing;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.Message;

/// The weights of the items of an index.
///
/// Stated weights are proportional to the mean importance of the items; derived ones are Johnson's
/// relative weights (2000, doi:10.1207/S15327906MBR3501_1) of the items for an outcome among those
/// who answered everything, 0 where an item goes against the outcome. Both are taken from all
/// respondents included and are as certain as these.
///
/// @param values by item, 0 or more, of the sum 1; empty where there is a problem
/// @param against ids of items of weight 0 because they go against the outcome
/// @param problem why there are no weights
public record ItemWeights(double[] values, List<String> against, Optional<Message> problem) {
  /// Each item counts the same.
  public static ItemWeights equal(int items) {
    var values = new double[items];
    Arrays.fill(values, 1.0 / items);
    return new ItemWeights(values, List.of(), Optional.empty());
  }

  /// By what respondents said of the items' importance.
  ///
  /// @param importance ratings or numbers, or one ranking or multiple choice of the elements
  public static ItemWeights stated(Survey survey, List<Question> items, List<Question> importance) {
    if (importance.isEmpty()) {
      return problem(Message.of("indicators.importance-needed"));
    }
    if (StatedItems.mixed(importance)) {
      return problem(Message.of("indicators.mixed-importance"));
    }
    return of(
        items,
        Elements.stated(
            survey, items, importance, Pairing.BY_TEXT, StatedMeasure.MEAN, Missing.PAIRWISE),
        "indicators.no-importance-of");
  }

  /// By what the items do to an outcome.
  public static ItemWeights derived(
      Survey survey, List<Question> items, Optional<Question> outcome) {
    if (outcome.isEmpty()) {
      return problem(Message.of("indicators.outcome-needed"));
    }
    if (items.size() == 1) {
      return equal(1);
    }
    return of(
        items,
        Elements.derived(
            survey, items, outcome.get(), DriverMeasure.RELATIVE_WEIGHT, Missing.LISTWISE),
        "indicators.nothing-derived-of");
  }

  private static ItemWeights of(List<Question> items, Elements elements, String lacking) {
    var known = elements.list().stream().map(Element::id).toList();
    var positions = elements.positions();
    var without =
        items.stream()
            .filter(item ->
                !known.contains(item.id())
                    || !Double.isFinite(positions.get(known.indexOf(item.id())).importance()))
            .toList();
    if (!without.isEmpty()) {
      return problem(
          Message.of(
              lacking,
              without.size(),
              without.stream()
                  .map(item -> item.id() + " " + item.text())
                  .collect(Collectors.joining("; "))));
    }
    var importance =
        items.stream()
            .mapToDouble(item -> positions.get(known.indexOf(item.id())).importance())
            .toArray();
    var against =
        IntStream.range(0, importance.length)
            .filter(i -> importance[i] < 0)
            .mapToObj(i -> items.get(i).id())
            .toList();
    var positive = DoubleStream.of(importance).map(value -> Math.max(0, value)).toArray();
    double sum = DoubleStream.of(positive).sum();
    return sum > 0
        ? new ItemWeights(
            DoubleStream.of(positive).map(value -> value / sum).toArray(),
            against,
            Optional.empty())
        : problem(Message.of("indicators.no-weight"));
  }

  private static ItemWeights problem(Message problem) {
    return new ItemWeights(new double[0], List.of(), Optional.of(problem));
  }
}
