package manyi.analysis.kano;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.analysis.Phrases;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Texts;

/// Words Kano's classes: what the elements are, what is doubtful, the picture and the table.
final class KanoDocument {
  private static final int FEW = 30;

  /// Beyond this part of contradicting answers the questions were not understood.
  private static final double MANY_QUESTIONABLE = 0.2;

  private final KanoResult result;
  private final Phrases phrases;
  private final KanoWords words;

  KanoDocument(KanoResult result, Texts texts) {
    this.result = result;
    phrases = new Phrases(texts);
    words = new KanoWords(phrases);
  }

  Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(Tone.FINDING, finding()));
    doubts().forEach(text -> blocks.add(new Paragraph(Tone.WARNING, text)));
    new KanoFigure(result, words).figure().ifPresent(blocks::add);
    undrawn().ifPresent(blocks::add);
    blocks.add(new KanoTable(result, words).table());
    if (advisable()) {
      blocks.add(new Paragraph(Tone.NOTE, phrases.say("kano.read")));
    }
    return new Document(phrases.say("kano.heading"), blocks);
  }

  /// Whether an element is decidedly of a category that the advice is about.
  private boolean advisable() {
    return Stream.of(Category.MUST_BE, Category.ONE_DIMENSIONAL, Category.ATTRACTIVE)
        .anyMatch(category -> !result.decidedly(category).isEmpty());
  }

  /// Which elements have no place in the picture because of what they are to most.
  private Optional<Block> undrawn() {
    var undrawn =
        result.elements().stream().filter(element -> !element.category().placed()).toList();
    return undrawn.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Paragraph(
                Tone.NOTE,
                phrases.say(
                    "kano.undrawn",
                    undrawn.size(),
                    phrases.list(undrawn.stream().map(words::withCategory).toList()))));
  }

  private String finding() {
    var sentences = new ArrayList<String>();
    for (var category : Category.values()) {
      var elements = result.decidedly(category);
      if (!elements.isEmpty()) {
        sentences.add(said(category, elements));
      }
    }
    var open = result.elements().stream().filter(element -> !element.decided()).toList();
    if (!open.isEmpty()) {
      sentences.add(phrases.say("kano.finding.open", open.size(), words.list(open)));
    }
    return phrases.sentences(sentences.toArray(String[]::new));
  }

  private String said(Category category, List<KanoElement> elements) {
    var named = words.list(elements);
    int n = elements.size();
    return switch (category) {
      case MUST_BE -> phrases.say("kano.finding.must-be", n, named);
      case ONE_DIMENSIONAL -> phrases.say("kano.finding.one-dimensional", n, named);
      case ATTRACTIVE -> phrases.say("kano.finding.attractive", n, named);
      case INDIFFERENT -> phrases.say("kano.finding.indifferent", n, named);
      case REVERSE -> phrases.say("kano.finding.reverse", n, named);
      case QUESTIONABLE -> phrases.say("kano.finding.questionable", n, named);
    };
  }

  private List<String> doubts() {
    var doubts = new ArrayList<String>();
    turned().ifPresent(doubts::add);
    var questionable =
        result.elements().stream()
            .filter(
                element -> element.share(Category.QUESTIONABLE).proportion() > MANY_QUESTIONABLE)
            .toList();
    if (!questionable.isEmpty()) {
      doubts.add(
          phrases.say("kano.many-questionable", questionable.size(), words.list(questionable)));
    }
    var few = result.elements().stream().filter(element -> element.base().n() < FEW).toList();
    if (!few.isEmpty()) {
      doubts.add(phrases.say("kano.few", few.size(), FEW, words.list(few)));
    }
    long leftOut = result.elements().stream().mapToLong(KanoElement::leftOut).max().orElse(0);
    if (leftOut > 0) {
      doubts.add(
          phrases.say("kano.unplaced", phrases.list(result.unplaced()), phrases.count(leftOut)));
    }
    if (!result.unanswered().isEmpty()) {
      doubts.add(
          phrases.say(
              "kano.unanswered", result.unanswered().size(), phrases.list(result.unanswered())));
    }
    return doubts;
  }

  /// Where more people want elements to be away than to be there, sides or levels are turned round.
  private Optional<String> turned() {
    double reverse = 0;
    double wanted = 0;
    for (var element : result.elements()) {
      reverse += element.share(Category.REVERSE).proportion();
      wanted += element.totalStrength();
    }
    return reverse > wanted ? Optional.of(phrases.say("kano.turned")) : Optional.empty();
  }
}
