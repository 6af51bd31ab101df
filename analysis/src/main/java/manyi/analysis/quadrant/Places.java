package manyi.analysis.quadrant;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import manyi.priorities.Certainty;
import manyi.priorities.Crosshair;
import manyi.priorities.LineRule;
import manyi.priorities.Lines;
import manyi.priorities.Position;
import manyi.priorities.Priority;
import manyi.statistics.Interval;
import org.jspecify.annotations.Nullable;

/// Puts the elements together with all that is known of their places, by rank.
final class Places {
  private final Sets sets;
  private final List<Position> positions;
  private final Map<Crosshair, Lines> lines;
  private final Lines chosenLines;
  private final Improvement improvement;
  private final Drivers drivers;
  private final boolean asked;
  private final Resamples resamples;
  private final LineRule rule;

  Places(
      Sets sets,
      List<Position> positions,
      Map<Crosshair, Lines> lines,
      Lines chosenLines,
      Improvement improvement,
      Drivers drivers,
      Chosen chosen,
      Resamples resamples) {
    this.sets = sets;
    this.positions = positions;
    this.lines = lines;
    this.chosenLines = chosenLines;
    this.improvement = improvement;
    this.drivers = drivers;
    this.asked = chosen.resamples() > 0;
    this.resamples = resamples;
    rule = chosen.rule(sets.main());
  }

  List<PlacedElement> ranked() {
    var opportunities = opportunities();
    var scores = new double[positions.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = improvement.score(positions.get(i), scoreOf(opportunities.get(i)));
    }
    var sureness = sureness();
    var elements = new ArrayList<PlacedElement>();
    var list = sets.main().list();
    for (int i : Improvement.ordered(positions, scores, chosenLines)) {
      var element = list.get(i);
      var position = positions.get(i);
      boolean comparable = sets.main().comparable();
      var sure =
          Math.min(element.satisfaction().n(), element.importance().n()) < 2
              ? null
              : sureness.get(i);
      elements.add(
          new PlacedElement(
              elements.size() + 1,
              element.text(),
              element.satisfaction(),
              element.importance(),
              position,
              comparable ? position.importance() - position.satisfaction() : Double.NaN,
              comparable ? improvement.weightedGap(position) : Double.NaN,
              scores[i],
              element.paired(),
              opportunities.get(i),
              chosenLines.of(position),
              asked && (sure == null || sure.probability() < Certainty.SURE),
              under(position),
              sure,
              drivers.of(i)));
    }
    return elements;
  }

  private Map<Crosshair, Priority> under(Position position) {
    var under = new EnumMap<Crosshair, Priority>(Crosshair.class);
    lines.forEach((crosshair, drawn) -> under.put(crosshair, drawn.of(position)));
    return under;
  }

  private List<@Nullable Opportunity> opportunities() {
    var boxes = sets.boxes();
    var opportunities = new ArrayList<@Nullable Opportunity>();
    for (int i = 0; i < positions.size(); i++) {
      if (boxes == null) {
        opportunities.add(null);
      } else {
        var shares = boxes.positions().get(i);
        opportunities.add(Opportunity.of(shares.importance(), shares.satisfaction()));
      }
    }
    return opportunities;
  }

  private static double scoreOf(@Nullable Opportunity opportunity) {
    return opportunity == null ? Double.NaN : opportunity.score();
  }

  /// By element; null without resamples.
  private List<@Nullable Sureness> sureness() {
    var sureness = new ArrayList<@Nullable Sureness>();
    int size = positions.size();
    var certainty = resamples.none() ? null : resamples.certainty(rule);
    if (certainty == null) {
      positions.forEach(_ -> sureness.add(null));
      return sureness;
    }
    var scores = new double[resamples.number()][size];
    var ranks = new double[resamples.number()][size];
    for (int r = 0; r < scores.length; r++) {
      resample(certainty.positions(r), r, scores[r], ranks[r]);
    }
    var scoreIntervals = Resamples.intervals(scores, size);
    var rankIntervals = Resamples.intervals(ranks, size);
    for (int i = 0; i < size; i++) {
      sureness.add(sureness(certainty, i, scoreIntervals.get(i), rankIntervals.get(i)));
    }
    return sureness;
  }

  private void resample(List<Position> drawn, int resample, double[] scores, double[] ranks) {
    var drawnLines = rule.through(drawn).orElse(chosenLines);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = improvement.score(drawn.get(i), opportunity(resample, i));
    }
    var order = Improvement.ordered(drawn, scores, drawnLines);
    IntStream.range(0, ranks.length).forEach(place -> ranks[order.get(place)] = place + 1);
  }

  private double opportunity(int resample, int element) {
    int set = sets.each().size() - 1;
    return sets.boxes() == null
        ? Double.NaN
        : Opportunity.of(
                resamples.importance(resample, set, element),
                resamples.satisfaction(resample, set, element))
            .score();
  }

  private @Nullable Sureness sureness(
      Certainty certainty, int element, Interval score, Interval rank) {
    double probability = certainty.probability(element, chosenLines.of(positions.get(element)));
    return Double.isNaN(probability)
        ? null
        : new Sureness(
            probability,
            certainty.probabilities(element),
            certainty.satisfaction(element),
            certainty.importance(element),
            score,
            rank,
            certainty.region(element).orElse(null));
  }
}
