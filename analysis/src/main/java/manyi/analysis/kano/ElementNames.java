package manyi.analysis.kano;

import java.util.List;
import java.util.regex.Pattern;
import manyi.survey.Question;

/// Short names of elements: what a question's wording does not share with the others'.
final class ElementNames {
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}]+$");
  private static final Pattern LETTER = Pattern.compile("[a-zA-Z0-9\\uAC00-\\uD7A3]");

  private ElementNames() {}

  /// The wordings without the beginning and the end that all of them share; as they are where
  /// nothing would be left of one, or where there is only one.
  static List<String> of(List<Question> questions) {
    var texts = questions.stream().map(question -> question.text().strip()).toList();
    if (texts.stream().distinct().count() < 2) {
      return texts;
    }
    int head = head(texts);
    int tail = tail(texts, head);
    var names =
        texts.stream().map(text -> bare(text.substring(head, text.length() - tail))).toList();
    return names.stream().anyMatch(String::isEmpty)
            || names.stream().distinct().count() < texts.stream().distinct().count()
        ? texts
        : names;
  }

  private static int head(List<String> texts) {
    var first = texts.getFirst();
    int shared = 0;
    while (shared < first.length() && sharedAt(texts, shared, first.charAt(shared))) {
      shared++;
    }
    // A word is not cut.
    while (shared > 0 && cutsAtTheBeginning(texts, shared)) {
      shared--;
    }
    return shared;
  }

  private static int tail(List<String> texts, int head) {
    int least = texts.stream().mapToInt(String::length).min().orElse(0) - head;
    var first = texts.getFirst();
    int shared = 0;
    while (shared < least && endsAlike(texts, shared, first.charAt(first.length() - 1 - shared))) {
      shared++;
    }
    while (shared > 0 && cutsAtTheEnd(texts, shared)) {
      shared--;
    }
    return shared;
  }

  private static boolean sharedAt(List<String> texts, int at, char wanted) {
    return texts.stream().allMatch(text -> at < text.length() && text.charAt(at) == wanted);
  }

  private static boolean endsAlike(List<String> texts, int fromEnd, char wanted) {
    return texts.stream().allMatch(text -> text.charAt(text.length() - 1 - fromEnd) == wanted);
  }

  private static boolean cutsAtTheBeginning(List<String> texts, int head) {
    return texts.stream().anyMatch(text -> cuts(text, head));
  }

  private static boolean cutsAtTheEnd(List<String> texts, int tail) {
    return texts.stream().anyMatch(text -> cuts(text, text.length() - tail));
  }

  /// Whether a place in a text is between two letters of one word, in writing that has blanks.
  private static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && LETTER.matcher(text.substring(at - 1, at)).matches()
        && LETTER.matcher(text.substring(at, at + 1)).matches();
  }

  private static String bare(String text) {
    return EDGES.matcher(text).replaceAll("");
  }
}
