package manyi.text;

/// How much room a text takes where a Chinese character is twice as wide as a Latin letter: in a
/// terminal, and near enough in a table of a proportional font.
public final class TextWidth {
  private TextWidth() {}

  /// The width in Latin letters.
  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  /// The width of one character: 0, 1 or 2.
  public static int of(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> wide(character) ? 2 : 1;
    };
  }

  /// Whether a character is of East Asian width, and so one after which a line may break.
  public static boolean wide(int character) {
    return character >= 0x1100
        && (character <= 0x115F
            || between(character, 0x2E80, 0xA4CF)
            || between(character, 0xAC00, 0xD7A3)
            || between(character, 0xF900, 0xFAFF)
            || between(character, 0xFE30, 0xFE6F)
            || between(character, 0xFF00, 0xFF60)
            || between(character, 0xFFE0, 0xFFE6)
            || between(character, 0x1F300, 0x1FAFF)
            || between(character, 0x20000, 0x3FFFD));
  }

  private static boolean between(int character, int first, int last) {
    return character >= first && character <= last;
  }

  /// The text cut to a width, with an ellipsis where something was cut.
  public static String shortened(String text, int width) {
    if (text.length() * 2L <= width || of(text) <= width) {
      return text;
    }
    var shown = new StringBuilder();
    int taken = 1;
    for (int character : text.codePoints().toArray()) {
      taken += of(character);
      if (taken > width) {
        break;
      }
      shown.appendCodePoint(character);
    }
    return shown.toString().stripTrailing() + "…";
  }

  /// The text with spaces after it, so that it takes a width; longer text stays as it is.
  public static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /// The text with spaces before it, so that it takes a width; longer text stays as it is.
  public static String indented(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }
}
