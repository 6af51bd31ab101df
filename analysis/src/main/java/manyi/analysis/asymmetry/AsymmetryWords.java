package manyi.analysis.asymmetry;

import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Cell;
import manyi.document.Figure.Meaning;
import org.jspecify.annotations.Nullable;

/// The names that a result's sentences, tables and picture use alike.
record AsymmetryWords(AsymmetryResult result, Phrases phrases) {
  /// How many elements a sentence names one by one.
  private static final int NAMED = 5;

  String outcome() {
    return result.outcome().within(phrases.texts());
  }

  /// The item without its stem, where all items have the same.
  String name(AsymmetryElement element) {
    boolean oneStem =
        result.elements().stream().map(other -> other.question().block()).distinct().count() == 1;
    return oneStem ? element.question().text() : element.question().full(phrases.texts());
  }

  String factor(Factor factor) {
    return switch (factor) {
      case BASIC -> phrases.say("asymmetry.factor.basic");
      case PERFORMANCE -> phrases.say("asymmetry.factor.performance");
      case EXCITEMENT -> phrases.say("asymmetry.factor.excitement");
      case INDIFFERENT -> phrases.say("asymmetry.factor.indifferent");
      case TOO_FEW -> phrases.say("asymmetry.factor.too-few");
      case UNDEFINED -> phrases.say("asymmetry.factor.undefined");
    };
  }

  /// What gives a class its colour; null for those without one.
  static @Nullable Meaning meaning(Factor factor) {
    return switch (factor) {
      case BASIC -> Meaning.BASIC;
      case PERFORMANCE -> Meaning.PERFORMANCE;
      case EXCITEMENT -> Meaning.EXCITEMENT;
      case INDIFFERENT -> Meaning.INDIFFERENT;
      case TOO_FEW, UNDEFINED -> null;
    };
  }

  /// A class in its colour; paler where the resamples do not agree.
  Cell tinted(AsymmetryElement element) {
    var meaning = meaning(element.factor());
    boolean certain =
        result.resamples() > 0 && (element.factor() == Factor.INDIFFERENT || element.sure());
    return meaning == null
        ? Cell.of(factor(element.factor()))
        : new Cell.Tinted(factor(element.factor()), meaning, certain);
  }

  /// Low or high answers: their labels, or the score that bounds them.
  String low(Cut cut) {
    return cut.low().isEmpty()
        ? phrases.say("asymmetry.up-to", phrases.score(cut.lowUpTo()))
        : phrases.list(cut.low());
  }

  String high(Cut cut) {
    return cut.high().isEmpty()
        ? phrases.say("asymmetry.from", phrases.score(cut.highFrom()))
        : phrases.list(cut.high());
  }

  /// A list for a sentence: the first few by name, the others by number.
  String list(List<AsymmetryElement> elements) {
    var shown = elements.stream().limit(NAMED).map(this::name).toList();
    int more = elements.size() - NAMED;
    return more > 0
        ? phrases.say("asymmetry.and-more", phrases.list(shown), more)
        : phrases.list(shown);
  }
}
