package manyi;

import java.text.BreakIterator;
import java.util.Optional;
import manyi.document.Block;
import manyi.document.Document;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.text.Language;

/// The first sentence of what a document found.
final class FirstSentence {
  private FirstSentence() {}

  /// The sentence; empty where the document has parts, each with a finding of its own, or none.
  static Optional<String> of(Document document, Language language) {
    return document.blocks().stream()
        .takeWhile(block -> !has(block, Tone.HEADING))
        .filter(block -> has(block, Tone.FINDING))
        .findFirst()
        .map(block -> of(((Paragraph) block).text(), language));
  }

  private static boolean has(Block block, Tone tone) {
    return block instanceof Paragraph paragraph && paragraph.tone() == tone;
  }

  /// Up to the first full stop that stands in no quotation and in no brackets.
  static String of(String text, Language language) {
    var sentences = BreakIterator.getSentenceInstance(language.locale());
    sentences.setText(text);
    sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      var sentence = text.substring(0, end).strip();
      if (closed(sentence) && stops(sentence)) {
        return sentence;
      }
    }
    return text;
  }

  private static boolean stops(String sentence) {
    return sentence.endsWith(".") || sentence.endsWith("。");
  }

  private static boolean closed(String text) {
    return count(text, "“") == count(text, "”")
        && count(text, "\"") % 2 == 0
        && count(text, "(（") == count(text, ")）");
  }

  private static long count(String text, String marks) {
    return text.chars().filter(character -> marks.indexOf(character) >= 0).count();
  }
}
