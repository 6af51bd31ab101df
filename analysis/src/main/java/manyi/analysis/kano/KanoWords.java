package manyi.analysis.kano;

import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Cell;
import manyi.document.Figure.Meaning;
import org.jspecify.annotations.Nullable;

/// The names that a result's sentences, tables and picture use alike.
record KanoWords(Phrases phrases) {
  /// How many elements a sentence names one by one.
  private static final int NAMED = 6;

  String category(Category category) {
    return switch (category) {
      case MUST_BE -> phrases.say("kano.category.must-be");
      case ONE_DIMENSIONAL -> phrases.say("kano.category.one-dimensional");
      case ATTRACTIVE -> phrases.say("kano.category.attractive");
      case INDIFFERENT -> phrases.say("kano.category.indifferent");
      case REVERSE -> phrases.say("kano.category.reverse");
      case QUESTIONABLE -> phrases.say("kano.category.questionable");
    };
  }

  /// An element and what it is to most.
  String withCategory(KanoElement element) {
    return phrases.say("kano.category-letter", element.text(), category(element.category()));
  }

  /// `Must-be (M)`.
  String lettered(Category category) {
    return phrases.say(
        "kano.category-letter", category(category), String.valueOf(category.letter()));
  }

  String feeling(Feeling feeling) {
    return switch (feeling) {
      case LIKE -> phrases.say("kano.feeling.like");
      case EXPECT -> phrases.say("kano.feeling.expect");
      case NEUTRAL -> phrases.say("kano.feeling.neutral");
      case TOLERATE -> phrases.say("kano.feeling.tolerate");
      case DISLIKE -> phrases.say("kano.feeling.dislike");
    };
  }

  String quarter(Quarter quarter) {
    return switch (quarter) {
      case BASIC -> phrases.say("kano.quarter.basic");
      case PERFORMANCE -> phrases.say("kano.quarter.performance");
      case EXCITEMENT -> phrases.say("kano.quarter.excitement");
      case INDIFFERENT -> phrases.say("kano.quarter.indifferent");
    };
  }

  static Meaning meaning(Quarter quarter) {
    return switch (quarter) {
      case BASIC -> Meaning.BASIC;
      case PERFORMANCE -> Meaning.PERFORMANCE;
      case EXCITEMENT -> Meaning.EXCITEMENT;
      case INDIFFERENT -> Meaning.INDIFFERENT;
    };
  }

  /// What gives a category its colour; null for those without one.
  static @Nullable Meaning meaning(Category category) {
    return switch (category) {
      case MUST_BE -> Meaning.BASIC;
      case ONE_DIMENSIONAL -> Meaning.PERFORMANCE;
      case ATTRACTIVE -> Meaning.EXCITEMENT;
      case INDIFFERENT -> Meaning.INDIFFERENT;
      case REVERSE, QUESTIONABLE -> null;
    };
  }

  /// A text in the colour of a category.
  static Cell tinted(String text, Category category, boolean certain) {
    var meaning = meaning(category);
    return meaning == null ? Cell.of(text) : new Cell.Tinted(text, meaning, certain);
  }

  /// A list for a sentence: the first few by name, the others by number.
  String list(List<KanoElement> elements) {
    var shown = phrases.list(elements.stream().limit(NAMED).map(KanoElement::text).toList());
    int more = elements.size() - NAMED;
    return more > 0 ? phrases.say("kano.and-more", shown, more) : shown;
  }
}
