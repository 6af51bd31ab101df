package manyi.analysis.quadrant;

import java.util.List;
import java.util.Optional;
import manyi.analysis.Settings;
import manyi.priorities.Crosshair;
import manyi.priorities.Elements;
import manyi.priorities.LineRule;
import manyi.priorities.Pairing;
import manyi.priorities.StatedItems;
import manyi.priorities.StatedMeasure;
import manyi.statistics.DriverMeasure;
import manyi.statistics.Missing;
import manyi.survey.Question;
import manyi.text.Message;

/// The settings, and what follows from them together.
///
/// @param source stated, derived or both
record Chosen(Settings settings, Source source) {
  static Chosen of(Settings settings) {
    var source = settings.get(Quadrant.SOURCE);
    if (source != Source.AUTOMATIC) {
      return new Chosen(settings, source);
    }
    return new Chosen(
        settings, settings.get(Quadrant.IMPORTANCE).isEmpty() ? Source.DERIVED : Source.STATED);
  }

  List<Question> satisfaction() {
    return settings.get(Quadrant.SATISFACTION);
  }

  List<Question> importance() {
    return settings.get(Quadrant.IMPORTANCE);
  }

  Optional<Question> outcome() {
    return settings.get(Quadrant.OUTCOME);
  }

  DriverMeasure method() {
    return settings.get(Quadrant.METHOD);
  }

  Pairing pairing() {
    return settings.get(Quadrant.PAIRING);
  }

  StatedMeasure stated() {
    return settings.get(Quadrant.STATED);
  }

  Missing missing() {
    return settings.get(Quadrant.MISSING);
  }

  Crosshair crosshair() {
    return settings.get(Quadrant.CROSSHAIR);
  }

  Order order() {
    return settings.get(Quadrant.ORDER);
  }

  int resamples() {
    return settings.get(Quadrant.RESAMPLES);
  }

  int seed() {
    return settings.get(Quadrant.SEED);
  }

  /// How lines are drawn through elements.
  LineRule rule(Elements elements) {
    return elements.rule(
        crosshair(),
        settings.get(Quadrant.OWN_SATISFACTION).orElse(Double.NaN),
        settings.get(Quadrant.OWN_IMPORTANCE).orElse(Double.NaN));
  }

  QuadrantResult.View view() {
    return new QuadrantResult.View(settings.get(Quadrant.AXES), settings.get(Quadrant.SIZE));
  }

  Names names() {
    return new Names(
        settings.get(Quadrant.IMPROVE),
        settings.get(Quadrant.KEEP),
        settings.get(Quadrant.LOW),
        settings.get(Quadrant.OVERKILL));
  }

  List<Question> raised() {
    return settings.get(Quadrant.RAISE);
  }

  /// By how much elements are raised, in scale points.
  double step() {
    return settings.get(Quadrant.RAISE_BY).orElse(1.0);
  }

  ImportanceMeasure measure() {
    if (source == Source.DERIVED) {
      return ImportanceMeasure.of(method());
    }
    return switch (importance().getFirst().kind()) {
      case MULTIPLE -> ImportanceMeasure.CHOSEN;
      case RANKING -> ImportanceMeasure.RANKED;
      case SINGLE, RATING, NUMBER, TEXT, TIME, IDENTIFIER, META ->
          switch (stated()) {
            case MEAN -> ImportanceMeasure.MEAN;
            case TOP_BOX -> ImportanceMeasure.TOP_BOX;
          };
    };
  }

  /// What does not fit; empty where everything does.
  Optional<Message> problem() {
    if (source != Source.STATED && outcome().isEmpty()) {
      return wrong(
          settings.get(Quadrant.SOURCE) == Source.AUTOMATIC
              ? "quadrant.importance-or-outcome-needed"
              : "quadrant.outcome-needed");
    }
    if (source != Source.DERIVED) {
      var problem = statedProblem();
      if (problem.isPresent()) {
        return problem;
      }
    }
    if (order() == Order.OPPORTUNITY && !hasOpportunity()) {
      return wrong("quadrant.no-opportunity");
    }
    return raised().isEmpty() ? Optional.empty() : raiseProblem();
  }

  private Optional<Message> statedProblem() {
    if (importance().isEmpty()) {
      return wrong("quadrant.importance-needed");
    }
    if (StatedItems.mixed(importance())) {
      return wrong("quadrant.mixed");
    }
    if (pairing() == Pairing.BY_ORDER
        && importance().stream().anyMatch(StatedItems::listsElements)) {
      return wrong("quadrant.options-by-text");
    }
    if (stated() == StatedMeasure.TOP_BOX
        && importance().stream().noneMatch(StatedItems::listsElements)
        && !StatedItems.haveTopBoxes(importance())) {
      return wrong("quadrant.no-top-box");
    }
    return Optional.empty();
  }

  private boolean hasOpportunity() {
    return source != Source.DERIVED
        && StatedItems.haveTopBoxes(importance())
        && StatedItems.haveTopBoxes(satisfaction());
  }

  private Optional<Message> raiseProblem() {
    if (outcome().isEmpty()) {
      return wrong("quadrant.raise-needs-outcome");
    }
    if (!(step() > 0)) {
      return wrong("quadrant.raise-by-positive");
    }
    return raised().stream()
        .filter(question -> satisfaction().stream().noneMatch(item -> same(item, question)))
        .findFirst()
        .map(question -> Message.of("quadrant.raise-not-element", question.text()));
  }

  private static boolean same(Question one, Question other) {
    return one.id().equals(other.id());
  }

  private static Optional<Message> wrong(String key) {
    return Optional.of(Message.of(key));
  }
}
