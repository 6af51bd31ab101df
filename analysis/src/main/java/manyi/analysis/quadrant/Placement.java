package manyi.analysis.quadrant;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.priorities.Crosshair;
import manyi.priorities.Elements;
import manyi.priorities.LeftOut;
import manyi.priorities.LeftOut.Reason;
import manyi.priorities.Lines;
import manyi.priorities.Position;
import manyi.progress.Progress;
import manyi.statistics.DriverData;
import manyi.survey.Survey;
import manyi.text.Message;
import org.jspecify.annotations.Nullable;

/// Computes a result: the elements' places, the lines, what resampling says, and what follows.
record Placement(Survey survey, Chosen chosen) {
  /// Where resampling begins and ends in the progress of the whole.
  private static final double DRAWING = 0.05;

  private static final double DRAWN = 0.9;

  private static final int LEAST_CORRELATED = 5;

  Outcome<QuadrantResult> outcome(Progress progress) {
    var sets = Sets.of(survey, chosen);
    progress.report(DRAWING);
    var main = sets.main();
    var positions = main.positions();
    var nothing = nothing(main, positions);
    if (nothing.isPresent()) {
      return new Outcome.NotPossible<>(nothing.get());
    }
    var derived = sets.derived();
    if (derived != null && derived.items().isEmpty()) {
      return Outcome.notPossible("quadrant.nothing-varies");
    }
    if (derived != null) {
      long n = derived.drivers().orElseThrow().n();
      int least = leastRespondents(derived.items().size());
      if (n < least) {
        return Outcome.notPossible("quadrant.too-few", n, least);
      }
    }
    var unfit = unfit(main);
    if (unfit.isPresent()) {
      return Outcome.wrong(unfit.get());
    }
    var lines = lines(main, positions);
    var chosenLines = lines.get(chosen.crosshair());
    if (chosenLines == null) {
      return notDrawn();
    }
    var resamples =
        Resamples.of(sets.each(), chosen.resamples(), chosen.seed(), progress.part(DRAWING, DRAWN));
    var improvement = improvement(main);
    var drivers = new Drivers(sets, resamples, chosen.method());
    var places =
        new Places(sets, positions, lines, chosenLines, improvement, drivers, chosen, resamples);
    var elements = places.ranked();
    var whatIf =
        chosen.raised().isEmpty()
            ? null
            : new Raising(survey, chosen, main.items()).whatIf(progress.part(DRAWN, 1));
    progress.report(1);
    return Outcome.of(
        result(main, elements, lines, chosenLines, improvement, leftOut(sets), drivers, whatIf));
  }

  /// A model of the elements needs more respondents than it has coefficients; a correlation of
  /// fewer than five says nothing.
  private int leastRespondents(int items) {
    return switch (chosen.method()) {
      case PEARSON, SPEARMAN -> LEAST_CORRELATED;
      case PARTIAL, BETA, RELATIVE_WEIGHT, SHAPLEY -> Math.max(LEAST_CORRELATED, items + 2);
    };
  }

  /// Why no element has a place, or which ones cannot be told apart.
  private static Optional<Message> nothing(Elements elements, List<Position> positions) {
    if (positions.isEmpty()) {
      var reasons = elements.leftOut().stream().map(LeftOut::reason).distinct().toList();
      if (reasons.contains(Reason.CONSTANT)) {
        return Optional.of(Message.of("quadrant.nothing-varies"));
      }
      return Optional.of(
          Message.of(
              reasons.equals(List.of(Reason.NO_PARTNER))
                  ? "quadrant.nothing-paired"
                  : "quadrant.no-answers"));
    }
    if (positions.stream().allMatch(Position::known)) {
      return Optional.empty();
    }
    return Optional.of(
        Message.of(
            elements.drivers().map(DriverData::regression).filter(m -> m.indefinite()).isPresent()
                ? "quadrant.contradicting"
                : elements.drivers().isPresent()
                    ? "quadrant.not-told-apart"
                    : "quadrant.no-answers"));
  }

  private Optional<Message> unfit(Elements elements) {
    boolean gap = chosen.order() == Order.GAP || chosen.view().size() == BubbleSize.GAP;
    return gap && !elements.comparable()
        ? Optional.of(Message.of("quadrant.no-gap"))
        : Optional.empty();
  }

  private Outcome<QuadrantResult> notDrawn() {
    return switch (chosen.crosshair()) {
      case OWN -> Outcome.wrong("quadrant.own-needed");
      case ISO_DIAGONAL -> Outcome.wrong("quadrant.no-diagonal");
      case MEANS, MEDIANS, SCALE_CENTRE -> Outcome.notPossible("quadrant.no-scale");
    };
  }

  /// The lines under each rule that can be applied.
  private Map<Crosshair, Lines> lines(Elements elements, List<Position> positions) {
    var lines = new EnumMap<Crosshair, Lines>(Crosshair.class);
    for (var crosshair : Crosshair.values()) {
      chosen
          .rule(elements)
          .with(crosshair)
          .through(positions)
          .ifPresent(drawn -> lines.put(crosshair, drawn));
    }
    return lines;
  }

  private Improvement improvement(Elements elements) {
    var order =
        switch (chosen.order()) {
          case AUTOMATIC -> elements.comparable() ? Order.GAP : Order.SHORTFALL;
          case GAP, SHORTFALL, OPPORTUNITY -> chosen.order();
        };
    return new Improvement(
        order, elements.satisfactionScale(), elements.importanceScale(), elements.ceiling());
  }

  /// Items without a place, each once.
  private static List<LeftOut> leftOut(Sets sets) {
    return sets.each().stream()
        .limit(sets.derived() == null ? 1 : 2)
        .flatMap(set -> set.leftOut().stream())
        .distinct()
        .toList();
  }

  private QuadrantResult result(
      Elements main,
      List<PlacedElement> elements,
      Map<Crosshair, Lines> lines,
      Lines chosenLines,
      Improvement improvement,
      List<LeftOut> leftOut,
      Drivers drivers,
      @Nullable WhatIf whatIf) {
    var crosses = new EnumMap<Crosshair, Cross>(Crosshair.class);
    lines.forEach((rule, drawn) -> crosses.put(rule, Cross.of(drawn)));
    return new QuadrantResult(
        elements,
        leftOut,
        chosen.source() == Source.DERIVED ? null : chosen.pairing(),
        chosen.measure(),
        chosen.crosshair(),
        Cross.of(chosenLines),
        crosses,
        main.satisfactionScale(),
        main.importanceScale(),
        main.comparable(),
        improvement.order(),
        chosen.missing(),
        chosen.view(),
        chosen.names(),
        survey.base(),
        elements.stream().mapToLong(PlacedElement::n).min().orElse(0),
        survey.weights().question(),
        chosen.resamples(),
        chosen.seed(),
        drivers
            .model()
            .map(model ->
                DriverModel.of(
                    QuestionLabel.of(chosen.outcome().orElseThrow()), chosen.method(), model))
            .orElse(null),
        drivers.lines().orElse(null),
        whatIf);
  }
}
