package manyi.app.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import manyi.text.TextWidth;

/// Text in lines of letters of one width: Chinese breaks between characters, other text between
/// words; a word that is too long stays whole.
final class WrappedText {
  private WrappedText() {}

  /// The lines of a text, at least one.
  static List<String> lines(String text, int width) {
    var breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
    breaks.setText(text);
    var lines = new ArrayList<String>();
    int start = 0;
    int end = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (end > start && TextWidth.of(text.substring(start, next).stripTrailing()) > width) {
        lines.add(text.substring(start, end).stripTrailing());
        start = end;
      }
      end = next;
    }
    lines.add(text.substring(start).stripTrailing());
    return lines;
  }
}
