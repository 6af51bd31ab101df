package manyi.analysis.loyalty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.analysis.loyalty.LoyaltyResult.Chain;
import manyi.analysis.loyalty.LoyaltyResult.Effect;
import manyi.analysis.loyalty.LoyaltyResult.Group;
import manyi.analysis.loyalty.LoyaltyResult.Groups;
import manyi.analysis.loyalty.LoyaltyResult.Link;
import manyi.analysis.loyalty.LoyaltyResult.Standings;
import manyi.document.Figure;
import manyi.document.NumberFormat;
import manyi.indicators.Estimate;
import manyi.statistics.Interval;

/// The pictures: the questions, the standings of all and of groups, the groups between the cuts,
/// and the chain.
record LoyaltyFigures(LoyaltyWords words) {
  private LoyaltyResult result() {
    return words.result();
  }

  Figure items() {
    return new Figure.Dots(
        words.say("loyalty.picture-items"),
        result().items().stream()
            .map(item -> {
              var interval = item.mean().interval();
              return new Figure.Bar(
                  words.name(item.question()),
                  item.mean().value(),
                  interval.lower(),
                  interval.upper());
            })
            .toList(),
        NumberFormat.POINTS,
        result().index().value());
  }

  /// The standings of all, and of the groups of a question beside them.
  Figure standings(Standings standings, Optional<Groups> groups) {
    var told = groups.map(Groups::told).orElse(List.of());
    var bars =
        Stream.concat(
                Stream.of(words.say("loyalty.all")), told.stream().map(LoyaltyFigures::marked))
            .toList();
    var parts =
        Arrays.stream(Standing.values())
            .map(standing ->
                new Figure.Part(
                    words.of(standing),
                    Stream.concat(
                            Stream.of(standings.size(standing).share()),
                            told.stream().map(group -> group.shares().get(standing.ordinal())))
                        .map(Estimate::value)
                        .toList()))
            .toList();
    var title =
        groups.isEmpty()
            ? words.say("loyalty.picture-standings")
            : words.say("loyalty.picture-standings-by", words.name(groups.get()));
    return new Figure.Stacked(title, bars, parts, 0);
  }

  /// The groups of a question by mean satisfaction and loyalty; a group is sure where both
  /// intervals lie on one side of the cuts.
  Figure places(Standings standings, Groups groups) {
    var points = new ArrayList<Figure.Point>();
    for (var group : groups.told()) {
      var satisfaction = group.satisfaction();
      if (satisfaction != null && satisfaction.base().n() > 0) {
        points.add(
            point(marked(group), satisfaction, Objects.requireNonNull(group.index()), standings));
      }
    }
    var quadrants =
        Arrays.stream(Standing.values())
            .map(one -> new Figure.Quadrant(one.corner(), words.of(one), one.meaning()))
            .toList();
    return new Figure.Quadrants(
        words.say("loyalty.picture-places", words.name(groups)),
        words.say("loyalty.satisfaction-axis"),
        words.say("loyalty.loyalty-axis"),
        Figure.Lines.cross(standings.satisfiedFrom(), standings.loyalFrom()),
        quadrants,
        points);
  }

  private static String marked(Group group) {
    return group.few() ? group.label() + " " + LoyaltyWords.FEW : group.label();
  }

  private static Figure.Point point(
      String label, Estimate satisfaction, Estimate index, Standings standings) {
    var standing =
        Standing.of(
            satisfaction.value() >= standings.satisfiedFrom(),
            index.value() >= standings.loyalFrom());
    boolean certain =
        aside(satisfaction.interval(), standings.satisfiedFrom())
            && aside(index.interval(), standings.loyalFrom());
    return new Figure.Point(
        label,
        satisfaction.value(),
        index.value(),
        standing.meaning(),
        certain,
        null,
        Double.NaN,
        null,
        "");
  }

  private static boolean aside(Interval interval, double cut) {
    return interval.lower() >= cut || interval.upper() < cut;
  }

  /// The chain as a path diagram, in standard deviations.
  Figure chain(Chain chain) {
    var satisfaction = words.say("loyalty.node-satisfaction");
    var loyalty = words.say("loyalty.node-loyalty");
    var retention = words.say("loyalty.node-retention");
    var nodes =
        List.of(
            new Figure.PathDiagram.Node(satisfaction, List.of(), 0, 0.8, null, ""),
            new Figure.PathDiagram.Node(
                loyalty, List.of(rSquared(chain.rSquaredLoyalty())), 0.5, 0.2, null, ""),
            new Figure.PathDiagram.Node(
                retention, List.of(rSquared(chain.rSquaredRetention())), 1, 0.8, null, ""));
    var edges =
        List.of(
            edge(satisfaction, loyalty, chain.effect(Link.TO_LOYALTY)),
            edge(loyalty, retention, chain.effect(Link.TO_RETENTION)),
            edge(satisfaction, retention, chain.effect(Link.DIRECT)));
    return new Figure.PathDiagram(words.say("loyalty.picture-chain"), nodes, List.of(), edges);
  }

  private String rSquared(double value) {
    return words.say("loyalty.r-squared", words.phrases().decimal(value));
  }

  private Figure.PathDiagram.Edge edge(String from, String to, Effect effect) {
    return new Figure.PathDiagram.Edge(
        from,
        to,
        words.phrases().decimal(effect.standardised()),
        effect.proven(),
        Math.min(1, Math.abs(effect.standardised())),
        effect.standardised() < 0,
        ExplainedStanding.reference(effect.link()));
  }
}
