package manyi.analysis.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.analysis.index.IndexResult.Change;
import manyi.analysis.index.IndexResult.Estimate;
import manyi.analysis.index.IndexResult.Group;
import manyi.analysis.index.IndexResult.Node;
import manyi.analysis.index.IndexResult.RollUp;
import manyi.document.Figure;
import manyi.document.Figure.Levels.Box;
import manyi.document.Figure.Waterfall.Step;
import manyi.document.Figure.Waterfall.Total;
import manyi.document.NumberFormat;

/// The tree, what moved the index, and the groups, as pictures.
record IndexFigures(IndexWords words) {
  /// A larger tree is drawn without its last level.
  private static final int MOST_BOXES = 36;

  /// More parts are one step together.
  private static final int MOST_STEPS = 10;

  private IndexResult result() {
    return words.result();
  }

  Figure tree() {
    int deepest = result().nodes().stream().mapToInt(Node::depth).max().orElse(0);
    int shown = deepest;
    while (shown > 1 && boxes(shown) > MOST_BOXES) {
      shown--;
    }
    return new Figure.Levels(
        words.say("index.tree-picture"), List.of(box(result().whole(), shown)), List.of());
  }

  private long boxes(int depth) {
    return result().nodes().stream().filter(node -> node.depth() <= depth).count();
  }

  private Box box(Node node, int deepest) {
    return new Box(
        words.name(node),
        words.phrases().points(node.score().value()),
        node.parent() < 0 ? "" : words.phrases().percent(node.weight().value()),
        null,
        node.reference(),
        node.depth() < deepest
            ? result().parts(node).stream().map(part -> box(part, deepest)).toList()
            : List.of());
  }

  Figure waterfall(Change change) {
    var steps = new ArrayList<Step>();
    var parts = result().parts(result().whole());
    if (parts.size() > 1 && parts.size() <= MOST_STEPS) {
      for (var part : parts) {
        steps.add(
            step(
                words.say("index.step-scores-of", words.name(part)),
                change.nodes().get(part.number()).effects().scores(),
                part.reference()));
      }
    } else {
      steps.add(step(words.say("index.step-scores"), change.effects().scores(), ""));
    }
    steps.add(step(words.say("index.step-weights"), change.effects().weights(), ""));
    steps.add(step(words.say("index.step-mix"), change.effects().mix(), ""));
    return new Figure.Waterfall(
        words.say("index.waterfall", change.from(), change.to()),
        new Total(change.from(), change.before()),
        shown(steps),
        new Total(change.to(), change.now()),
        NumberFormat.POINTS);
  }

  /// The steps that can be seen; what the others come to together is one step, where it can be.
  private List<Step> shown(List<Step> steps) {
    var shown = new ArrayList<Step>();
    double others = 0;
    for (var step : steps) {
      if (shows(step.change())) {
        shown.add(step);
      } else {
        others += Double.isNaN(step.change()) ? 0 : step.change();
      }
    }
    if (shows(others)) {
      shown.add(new Step(words.say("index.step-others"), others, false));
    }
    return shown;
  }

  private static boolean shows(double points) {
    return !Double.isNaN(points) && NumberFormat.POINTS.rounded(points).signum() != 0;
  }

  private static Step step(String label, Estimate effect, String reference) {
    return new Step(label, effect.value(), effect.proven(), reference);
  }

  Figure groups(RollUp rollUp) {
    var bars =
        inOrder(rollUp)
            .filter(group -> !group.withheld())
            .map(group -> bar(group, rollUp.aboveGroups().contains(group)))
            .toList();
    return new Figure.Dots(
        words.say("index.groups-picture"),
        bars,
        NumberFormat.POINTS,
        result().whole().score().value());
  }

  /// Each group above with its groups behind it.
  private static Stream<Group> inOrder(RollUp rollUp) {
    return rollUp.aboveGroups().isEmpty()
        ? rollUp.groups().stream()
        : rollUp.aboveGroups().stream()
            .flatMap(above -> Stream.concat(Stream.of(above), rollUp.within(above).stream()));
  }

  private static Figure.Bar bar(Group group, boolean over) {
    var score = group.score();
    return new Figure.Bar(
        group.flagged() ? group.name() + " " + GroupTable.FEW : group.name(),
        score.value(),
        score.lower(),
        score.upper(),
        over);
  }
}
