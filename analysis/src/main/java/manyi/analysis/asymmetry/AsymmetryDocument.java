package manyi.analysis.asymmetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import manyi.analysis.Phrases;
import manyi.analysis.QuestionLabel;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Figure.Bar;
import manyi.document.Figure.Named;
import manyi.document.Figure.Opposite;
import manyi.document.Figure.Opposites;
import manyi.document.NumberFormat;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;

/// Words penalties and rewards: which elements are of which class, what is doubtful, the picture,
/// the table, and how it was computed.
final class AsymmetryDocument {
  /// Beyond this a coefficient is useless.
  private static final double COLLINEAR = 10;

  /// Respondents a variable, two an element, below which the coefficients are unsteady.
  private static final int STEADY = 10;

  private final AsymmetryResult result;
  private final Phrases phrases;
  private final AsymmetryWords words;

  AsymmetryDocument(AsymmetryResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
    words = new AsymmetryWords(result, phrases);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, finding()));
    doubts().forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    blocks.add(figure());
    blocks.add(new AsymmetryTable(result, words).table());
    blocks.add(new Paragraph(Tone.NOTE, phrases.say("asymmetry.association")));
    return new Document(phrases.say("asymmetry.heading", words.outcome()), blocks);
  }

  private String finding() {
    var sentences = new ArrayList<String>();
    for (var factor : Factor.values()) {
      var elements = of(factor);
      if (factor.named() && !elements.isEmpty()) {
        sentences.add(said(factor, elements));
      }
    }
    if (sentences.isEmpty()) {
      sentences.add(phrases.say("asymmetry.finding.none"));
    }
    sentences.add(
        phrases.say(
            "asymmetry.explained",
            phrases.percent(result.rSquared()),
            words.outcome(),
            phrases.count(result.base().n())));
    return phrases.sentences(sentences.toArray(String[]::new));
  }

  private String said(Factor factor, List<AsymmetryElement> elements) {
    return phrases.say(
        switch (factor) {
          case BASIC -> "asymmetry.finding.basic";
          case PERFORMANCE -> "asymmetry.finding.performance";
          case EXCITEMENT -> "asymmetry.finding.excitement";
          case UNDECIDED -> "asymmetry.finding.undecided";
          case INDIFFERENT -> "asymmetry.finding.indifferent";
          case TOO_FEW, UNDEFINED -> throw new IllegalArgumentException("no class " + factor);
        },
        elements.size(),
        words.list(elements));
  }

  private List<AsymmetryElement> of(Factor factor) {
    return result.ranked().stream().filter(element -> element.factor() == factor).toList();
  }

  private List<String> doubts() {
    var doubts = new ArrayList<String>();
    if (result.resamples() == 0) {
      doubts.add(phrases.say("asymmetry.no-resamples"));
    }
    if (!(result.p() < 1 - result.confidence())) {
      doubts.add(
          phrases.say("asymmetry.no-more-than-chance", phrases.confidence(result.confidence())));
    }
    named(doubts, "asymmetry.few-answers", element -> element.factor() == Factor.TOO_FEW);
    named(doubts, "asymmetry.undefined", element -> element.factor() == Factor.UNDEFINED);
    named(
        doubts,
        "asymmetry.collinear",
        element -> element.vif() > COLLINEAR && element.factor().named());
    named(doubts, "asymmetry.contrary", element -> element.contrary() && element.factor().named());
    if (result.base().effective() < STEADY * 2 * result.elements().size()) {
      doubts.add(
          phrases.say(
              "asymmetry.unsteady",
              phrases.count(result.base().n()),
              2 * result.elements().size()));
    }
    new AsymmetryLosses(result, words).told().ifPresent(doubts::add);
    if (!result.unanswered().isEmpty()) {
      doubts.add(
          phrases.say(
              "asymmetry.unanswered",
              phrases.list(result.unanswered().stream().map(QuestionLabel::text).toList())));
    }
    return doubts;
  }

  private void named(List<String> doubts, String key, Predicate<AsymmetryElement> concerned) {
    var elements = result.elements().stream().filter(concerned).toList();
    if (!elements.isEmpty()) {
      doubts.add(phrases.say(key, elements.size(), words.list(elements), AsymmetryRun.LEAST));
    }
  }

  private Figure figure() {
    var rows = result.ranked().stream().map(this::row).toList();
    var present = EnumSet.noneOf(Factor.class);
    result.elements().forEach(element -> present.add(element.factor()));
    var key = new ArrayList<Named>();
    Arrays.stream(Factor.values())
        .filter(present::contains)
        .forEach(factor -> {
          var meaning = AsymmetryWords.meaning(factor);
          if (meaning != null) {
            key.add(new Named(meaning, words.factor(factor)));
          }
        });
    return new Opposites(
        phrases.say("asymmetry.figure", words.outcome()),
        phrases.say("asymmetry.penalty"),
        phrases.say("asymmetry.reward"),
        rows,
        NumberFormat.DECIMAL,
        key);
  }

  private Opposite row(AsymmetryElement element) {
    return new Opposite(
        words.labelled(element),
        bar(element.penalty()),
        bar(element.reward()),
        AsymmetryWords.meaning(element.factor()));
  }

  private static Bar bar(Estimate estimate) {
    return new Bar("", estimate.estimate(), estimate.lower(), estimate.upper());
  }
}
