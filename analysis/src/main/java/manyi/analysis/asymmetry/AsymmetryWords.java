package manyi.analysis.asymmetry;

import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Cell;
import manyi.document.Figure.Meaning;
import manyi.text.NumberText;
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
      case UNDECIDED -> phrases.say("asymmetry.factor.undecided");
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
      case UNDECIDED, TOO_FEW, UNDEFINED -> null;
    };
  }

  /// A class in its colour; paler without resamples, where chance was not considered, and where no
  /// class could be decided.
  Cell tinted(AsymmetryElement element) {
    var factor = element.factor();
    var meaning = factor == Factor.UNDECIDED ? Meaning.PERFORMANCE : meaning(factor);
    boolean certain = result.resamples() > 0 && factor != Factor.UNDECIDED;
    return meaning == null
        ? Cell.of(factor(factor))
        : new Cell.Tinted(factor(factor), meaning, certain);
  }

  /// The name for the picture, where what has no colour says why.
  String labelled(AsymmetryElement element) {
    return meaning(element.factor()) == null
        ? phrases.say("asymmetry.labelled", name(element), factor(element.factor()))
        : name(element);
  }

  /// Low or high answers: their labels, or the score that bounds them.
  String low(Cut cut) {
    return cut.low().isEmpty()
        ? phrases.say("asymmetry.up-to", phrases.score(cut.lowUpTo()))
        : levels(cut.low());
  }

  String high(Cut cut) {
    return cut.high().isEmpty()
        ? phrases.say("asymmetry.from", phrases.score(cut.highFrom()))
        : levels(cut.high());
  }

  /// `1–3` for labels that are numbers in a row, else one by one.
  private String levels(List<String> labels) {
    for (int i = 0; i < labels.size(); i++) {
      var number = NumberText.parse(labels.get(i));
      var first = NumberText.parse(labels.getFirst());
      if (number.isEmpty() || first.isEmpty() || number.getAsDouble() - first.getAsDouble() != i) {
        return phrases.list(labels);
      }
    }
    return labels.size() < 2
        ? phrases.list(labels)
        : phrases.say("asymmetry.levels", labels.getFirst(), labels.getLast());
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
