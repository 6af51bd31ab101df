package manyi.analysis.loyalty;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

/// The pictures: the questions, the standings of all and of groups, the share at risk of groups,
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
        Stream.concat(Stream.of(words.say("loyalty.all")), told.stream().map(words::label))
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

  /// The share at risk of the groups of a question, the highest first, with its interval where one
  /// segment alone is at risk. A map of the groups' means would say nothing of it: a mean hardly
  /// ever lies below the limits.
  Figure risk(Standings standings, Groups groups) {
    var risk = standings.risk();
    var bars =
        groups.told().stream()
            .filter(group -> group.shares().getFirst().base().n() > 0)
            .map(group -> bar(group, risk.standings()))
            .sorted(Comparator.comparingDouble(Figure.Bar::value).reversed())
            .toList();
    return new Figure.Dots(
        words.say("loyalty.picture-risk", words.name(groups)),
        bars,
        NumberFormat.PERCENT,
        risk.share().value());
  }

  private Figure.Bar bar(Group group, List<Standing> risk) {
    var shares = risk.stream().map(one -> group.shares().get(one.ordinal())).toList();
    boolean one = shares.size() == 1;
    return new Figure.Bar(
        words.label(group),
        shares.stream().mapToDouble(Estimate::value).sum(),
        one ? shares.getFirst().interval().lower() : Double.NaN,
        one ? shares.getFirst().interval().upper() : Double.NaN);
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
