package manyi.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Text broken into lines: Chinese between any two characters where the language allows it, other
/// text between words, a word that is too long wherever it must. Nothing is ever cut off.
final class Lines {
  private static final FontRenderContext SMOOTH =
      new FontRenderContext(new AffineTransform(), true, true);

  private Lines() {}

  /// The lines of a text, none wider than `width` unless a single character is.
  static List<String> of(String text, Font font, double width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var piece : pieces(text)) {
      if (!line.isEmpty() && width(line + piece.stripTrailing(), font) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
      breakInside(line, font, width, lines);
    }
    if (!line.toString().isBlank() || lines.isEmpty()) {
      lines.add(line.toString().strip());
    }
    return lines;
  }

  /// As few lines as a width needs, of about the same length.
  static List<String> balanced(String text, Font font, double width) {
    var lines = of(text, font, width);
    double least = Math.max(1, unbreakable(text, font));
    for (double narrower = width * 0.95; narrower >= least; narrower *= 0.95) {
      var tried = of(text, font, narrower);
      if (tried.size() > lines.size()) {
        break;
      }
      lines = tried;
    }
    return lines;
  }

  /// The width of the widest part of a text in which no line should break.
  static double unbreakable(String text, Font font) {
    return pieces(text).stream()
        .mapToDouble(piece -> width(piece.stripTrailing(), font))
        .max()
        .orElse(0);
  }

  /// The width of the widest of some lines.
  static double widest(List<String> lines, Font font) {
    return lines.stream().mapToDouble(line -> width(line, font)).max().orElse(0);
  }

  /// The width of one line of text.
  static double width(String text, Font font) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, SMOOTH).getWidth();
  }

  /// The height of one line of text.
  static double height(Font font) {
    return font.getLineMetrics("满Ag", SMOOTH).getHeight();
  }

  /// How far below the top of a line its letters stand.
  static double ascent(Font font) {
    return font.getLineMetrics("满Ag", SMOOTH).getAscent();
  }

  /// One line of printable text: line breaks and control characters become spaces.
  static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static void breakInside(StringBuilder line, Font font, double width, List<String> lines) {
    while (width(line.toString().stripTrailing(), font) > width) {
      int end = fitting(line, font, width);
      if (end >= line.length()) {
        return;
      }
      lines.add(line.substring(0, end).strip());
      line.delete(0, end);
    }
  }

  /// How many characters fit, at least one whole one.
  private static int fitting(StringBuilder line, Font font, double width) {
    int end = line.offsetByCodePoints(0, 1);
    while (end < line.length()) {
      int next = line.offsetByCodePoints(end, 1);
      if (width(line.substring(0, next), font) > width) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static List<String> pieces(String text) {
    var breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
    breaks.setText(text);
    var pieces = new ArrayList<String>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }
}
