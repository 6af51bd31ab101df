package manyi.workbook.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Tells text of two or four bytes a character, with a byte order mark or without one.
public final class WideText {
  private WideText() {}

  /// The encoding of such text; null where it is none.
  ///
  /// @param head the first bytes of a file
  public static @Nullable Charset charset(byte[] head) {
    if (begins(head, 0xFF, 0xFE, 0, 0)) {
      return StandardCharsets.UTF_32LE;
    }
    if (begins(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (begins(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    double little = plain(head, StandardCharsets.UTF_16LE);
    double big = plain(head, StandardCharsets.UTF_16BE);
    if (Math.max(little, big) < 0.04) {
      return null;
    }
    return little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  static boolean begins(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /// The part of the characters that are ASCII, as delimiters and line breaks are; 0 where the
  /// bytes are no text in this encoding.
  private static double plain(byte[] head, Charset charset) {
    var text = new String(head, 0, head.length & ~1, charset);
    int plain = 0;
    int wrong = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F || c == '\t' || c == '\n' || c == '\r') {
        plain++;
      } else if (isNoText(c)) {
        wrong++;
      }
    }
    return text.isEmpty() || wrong * 50 > text.length() ? 0 : (double) plain / text.length();
  }

  private static boolean isNoText(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      default -> c == '\uFFFD';
    };
  }
}
