package manyi.workbook.sav;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// In which encoding a file's texts are.
///
/// @param charset the encoding
/// @param guessed whether the file does not say it, or says what cannot be
record TextEncoding(Charset charset, boolean guessed) {
  private static final int CODE_PAGE_AT = 28;

  /// Code pages from here on are real ones; those below say only how many bits a character has.
  private static final int FIRST_CODE_PAGE = 400;

  /// What the file says, as long as its texts can be in it; else a guess by its texts.
  static TextEncoding of(Records records, List<byte[]> moreTexts) {
    var named = named(ascii(records.extension(Records.ENCODING)).strip());
    if (named == null) {
      named = ofCodePage(records);
    }
    var texts = texts(records, moreTexts);
    if (named == null || (named.equals(StandardCharsets.UTF_8) && !fits(named, texts))) {
      boolean plain = fits(StandardCharsets.US_ASCII, texts);
      return new TextEncoding(plain ? StandardCharsets.UTF_8 : guess(texts), !plain);
    }
    return new TextEncoding(named, false);
  }

  /// A text in words, without the blanks at its end.
  String decode(byte[] bytes) {
    return decode(bytes, 0, bytes.length);
  }

  String decode(byte[] bytes, int from, int to) {
    return new String(bytes, from, whole(bytes, from, to) - from, charset);
  }

  /// Where a text ends: before the blanks behind it, and before a character of several bytes that
  /// was cut off by the variable's width.
  int whole(byte[] bytes, int from, int to) {
    int end = to;
    while (end > from && (bytes[end - 1] == ' ' || bytes[end - 1] == 0)) {
      end--;
    }
    if (end > from && bytes[end - 1] < 0 && charset.equals(StandardCharsets.UTF_8)) {
      int lead = end - 1;
      while (lead > from && end - lead < 4 && (bytes[lead] & 0xC0) == 0x80) {
        lead--;
      }
      int first = bytes[lead] & 0xFF;
      int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
      return end - lead < length ? lead : end;
    }
    return end;
  }

  static String ascii(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static @Nullable Charset ofCodePage(Records records) {
    var machine = records.extension(Records.MACHINE);
    if (machine.length < CODE_PAGE_AT + 4) {
      return null;
    }
    int page = ByteBuffer.wrap(machine).order(records.header().order()).getInt(CODE_PAGE_AT);
    return page < FIRST_CODE_PAGE ? null : named("cp" + page);
  }

  private static @Nullable Charset named(String name) {
    var lower = name.toLowerCase(Locale.ROOT).replace("windows-", "cp").replace("codepage", "cp");
    var java =
        switch (lower) {
          case "cp936", "gbk", "gb2312", "euc-cn", "cp54936", "cp51936" -> "GB18030";
          case "cp932" -> "windows-31j";
          case "cp949", "euc-kr" -> "x-windows-949";
          case "cp950" -> "Big5";
          case "cp874" -> "x-windows-874";
          case "cp65001", "utf8" -> "UTF-8";
          case "cp28591" -> "ISO-8859-1";
          default ->
              lower.matches("cp125\\d")
                  ? lower.replace("cp", "windows-")
                  : lower.matches("cp285\\d\\d")
                      ? "ISO-8859-" + (Integer.parseInt(lower.substring(2)) - 28590)
                      : name;
        };
    try {
      return java.isEmpty() ? null : Charset.forName(java);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return null;
    }
  }

  private static Charset guess(List<byte[]> texts) {
    return List.of(StandardCharsets.UTF_8, Charset.forName("GB18030")).stream()
        .filter(charset -> fits(charset, texts))
        .findFirst()
        .orElseGet(() -> Charset.forName("windows-1252"));
  }

  /// Whether all texts can be in an encoding; each may be cut off within a character.
  private static boolean fits(Charset charset, List<byte[]> texts) {
    return texts.stream()
        .noneMatch(text -> {
          var room = CharBuffer.allocate(text.length * 2);
          return charset.newDecoder().decode(ByteBuffer.wrap(text), room, false).isError();
        });
  }

  private static List<byte[]> texts(Records records, List<byte[]> moreTexts) {
    List<byte[]> all = new ArrayList<>(moreTexts);
    records.variables().forEach(variable -> all.add(variable.label()));
    records.labels().forEach(labels -> all.addAll(labels.labels()));
    all.add(records.extension(Records.LONG_NAMES));
    return all;
  }
}
