package manyi.analysis.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import manyi.analysis.Settings;
import manyi.document.NumberFormat;
import manyi.indicators.ScoreRule;
import manyi.priorities.Pairs;
import manyi.statistics.Ahp;
import manyi.structure.IndexTree;
import manyi.structure.Weighing;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.UserProblem;

/// What is to be computed, after a check that it can be: the trees, the rule of the scores, and
/// where weights come from.
///
/// @param earlier the tree of the earlier wave, with the same indicators
/// @param importance by question as a part of the greatest that could be said; empty where no
///   weights are stated
/// @param outcome empty where no weights follow from one
record Plan(
    Frame frame,
    Frame earlier,
    ScoreRule rule,
    List<IntToDoubleFunction> scores,
    List<IntToDoubleFunction> importance,
    Optional<Question> outcome) {
  /// @throws UserProblem where the settings do not fit the survey or each other
  static Plan of(Survey survey, Settings settings) throws UserProblem {
    var tree = settings.get(Index.TREE);
    if (tree.isEmpty()) {
      throw new UserProblem("index.no-tree");
    }
    var frame = Frame.of(tree, survey);
    var earlier = earlier(settings.get(Index.EARLIER_TREE), frame, survey);
    var rule = ScoreRule.read(settings.get(Index.RESCALE), settings.get(Index.POINTS));
    for (var leaf : frame.leaves()) {
      var misfit = rule.misfit(leaf);
      if (misfit.isPresent()) {
        throw new UserProblem(misfit.get().key(), misfit.get().arguments().toArray());
      }
    }
    for (var place : frame.nodes()) {
      requireConsistent(place, frame);
    }
    for (var place : earlier.nodes()) {
      requireConsistent(place, earlier);
    }
    return new Plan(
        frame,
        earlier,
        rule,
        frame.leaves().stream().map(rule::scores).toList(),
        importance(frame, earlier, settings),
        outcome(frame, earlier, settings));
  }

  private static Frame earlier(IndexTree tree, Frame frame, Survey survey) throws UserProblem {
    if (tree.isEmpty()) {
      return frame;
    }
    var earlier = Frame.of(tree, survey);
    if (!earlier.alike(frame)) {
      throw new UserProblem("index.earlier-differs");
    }
    return earlier;
  }

  private static void requireConsistent(Place place, Frame frame) throws UserProblem {
    var node = Weigher.node(place);
    int parts = node.parts().size();
    if (node.weighing() != Weighing.AHP) {
      return;
    }
    if (parts > Ahp.MOST) {
      throw new UserProblem("index.ahp-many", node.name(), parts, Ahp.MOST);
    }
    var found =
        Ahp.of(parts, node.comparisons().stream().mapToDouble(Double::doubleValue).toArray());
    if (!found.consistent()) {
      var worst = found.worst();
      throw new UserProblem(
          "index.ahp-inconsistent",
          node.name(),
          rounded(found.consistencyRatio()),
          name(frame.place(place.parts().get(worst.row()))),
          name(frame.place(place.parts().get(worst.column()))),
          times(worst.given()),
          times(worst.others()));
    }
  }

  /// A comparison as experts say it: `5.1`, or `1/3` where it is below 1.
  private static String times(double comparison) {
    return comparison < 1 ? "1/" + plain(1 / comparison) : plain(comparison);
  }

  private static String plain(double comparison) {
    return NumberFormat.DECIMAL.rounded(comparison).stripTrailingZeros().toPlainString();
  }

  private static String rounded(double value) {
    return NumberFormat.DECIMAL.rounded(value).toPlainString();
  }

  private static String name(Place place) {
    var question = place.question();
    return question == null ? place.name() : question.text();
  }

  private static List<IntToDoubleFunction> importance(Frame frame, Frame earlier, Settings settings)
      throws UserProblem {
    var wanted = below(frame, Set.of(Weighing.STATED));
    wanted.addAll(below(earlier, Set.of(Weighing.STATED)));
    if (wanted.isEmpty()) {
      return List.of();
    }
    var chosen = settings.get(Index.IMPORTANCE);
    if (chosen.isEmpty()) {
      throw new UserProblem("indicators.importance-needed");
    }
    var partners = new HashMap<Question, Question>();
    Pairs.of(frame.leaves(), chosen, settings.get(Index.PAIRING))
        .pairs()
        .forEach(pair -> partners.put(pair.satisfaction(), pair.importance()));
    var without = wanted.stream().filter(leaf -> !partners.containsKey(leaf)).toList();
    if (!without.isEmpty()) {
      throw new UserProblem(
          "indicators.no-importance-of",
          without.size(),
          without.stream()
              .map(item -> item.id() + " " + item.text())
              .collect(Collectors.joining("; ")));
    }
    boolean scales =
        partners.entrySet().stream()
            .filter(pair -> wanted.contains(pair.getKey()))
            .allMatch(pair -> pair.getValue().kind() == Kind.RATING);
    var importance = new ArrayList<IntToDoubleFunction>();
    for (var leaf : frame.leaves()) {
      var partner = wanted.contains(leaf) ? partners.get(leaf) : null;
      importance.add(partner == null ? _ -> Double.NaN : ofGreatest(partner, scales));
    }
    return importance;
  }

  private static IntToDoubleFunction ofGreatest(Question importance, boolean scales) {
    var numbers = importance.numbers();
    double greatest = scales ? importance.scaleMaximum() : 1;
    return row -> numbers.applyAsDouble(row) / greatest;
  }

  private static Optional<Question> outcome(Frame frame, Frame earlier, Settings settings)
      throws UserProblem {
    var rules = Set.of(Weighing.DERIVED, Weighing.PLS);
    var wanted = below(frame, rules);
    wanted.addAll(below(earlier, rules));
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    var outcome = settings.get(Index.OUTCOME);
    if (outcome.isEmpty()) {
      throw new UserProblem("indicators.outcome-needed");
    }
    if (wanted.stream().anyMatch(leaf -> leaf.id().equals(outcome.get().id()))) {
      throw new UserProblem("index.outcome-inside", outcome.get().id());
    }
    return outcome;
  }

  /// The questions below any node whose parts are weighed by one of some rules.
  private static Set<Question> below(Frame frame, Set<Weighing> rules) {
    var below = new HashSet<Question>();
    var inside = new boolean[frame.size()];
    for (var place : frame.places()) {
      var node = place.node();
      inside[place.number()] |= place.parent() >= 0 && inside[place.parent()];
      if (node != null && node.parts().size() > 1 && rules.contains(node.weighing())) {
        inside[place.number()] = true;
      }
      var question = place.question();
      if (question != null && inside[place.number()]) {
        below.add(question);
      }
    }
    return below;
  }

  Ratings.Source source(Survey survey, Grouped grouped) {
    return new Ratings.Source(
        survey.weights()::at,
        scores,
        importance,
        outcome.map(Question::numbers).stream().toList(),
        grouped.group());
  }
}
