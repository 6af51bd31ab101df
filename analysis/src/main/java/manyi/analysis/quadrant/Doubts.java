package manyi.analysis.quadrant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import manyi.analysis.Phrases;

/// What is doubtful about a result.
record Doubts(QuadrantResult result, QuadrantWords words, Phrases phrases) {
  /// Answers below which a place is not taken for granted.
  private static final int FEW = 30;

  /// From here on the elements explain no more than chance would.
  private static final double BY_CHANCE = 0.05;

  /// A variance inflation factor above this leaves a coefficient to chance (Marquardt 1970,
  /// doi:10.1080/00401706.1970.10488699).
  private static final double COLLINEAR = 10;

  List<String> sentences() {
    var doubts = new ArrayList<String>();
    if (result.elements().size() == 1 && relative()) {
      doubts.add(phrases.say("quadrant.one-element"));
    }
    if (result.comparable() && result.satisfactionScale().differs(result.importanceScale())) {
      doubts.add(
          phrases.say(
              "quadrant.scales-differ",
              words.scale(result.satisfactionScale()),
              words.scale(result.importanceScale())));
    }
    if (result.smallestN() < FEW) {
      var n = phrases.count(result.smallestN());
      doubts.add(
          result.resampled()
              ? phrases.say("quadrant.few-certainty", n)
              : phrases.say("quadrant.few", n));
    }
    drivers(doubts);
    return doubts;
  }

  /// Whether the crosshair follows the elements, so that a single one always lies on it.
  private boolean relative() {
    return switch (result.rule()) {
      case MEANS, MEDIANS, ISO_DIAGONAL -> true;
      case SCALE_CENTRE, OWN -> false;
    };
  }

  private void drivers(List<String> doubts) {
    var model = result.drivers();
    if (model == null) {
      return;
    }
    var outcome = model.outcome().within(phrases.texts());
    if (model.p() > BY_CHANCE) {
      doubts.add(phrases.say("quadrant.nothing-explained", outcome, phrases.p(model.p())));
    }
    var negative = named(Driver::negative);
    if (!negative.isEmpty()) {
      doubts.add(phrases.say("quadrant.negative", negative.size(), outcome, words.list(negative)));
    }
    var collinear = named(driver -> driver.vif() > COLLINEAR);
    if (!collinear.isEmpty()) {
      doubts.add(
          switch (model.measure()) {
            case PARTIAL, BETA ->
                phrases.say("quadrant.collinear", collinear.size(), words.list(collinear));
            case PEARSON, SPEARMAN, RELATIVE_WEIGHT, SHAPLEY ->
                phrases.say(
                    "quadrant.collinear-elsewhere", collinear.size(), words.list(collinear));
          });
    }
  }

  private List<String> named(Predicate<Driver> condition) {
    return result.elements().stream()
        .filter(element -> element.driver() != null && condition.test(element.driver()))
        .map(PlacedElement::text)
        .toList();
  }
}
