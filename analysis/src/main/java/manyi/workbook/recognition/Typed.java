package manyi.workbook.recognition;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What respondents typed beside an option: 冰球 in 其他〖冰球〗, as 问卷星 writes it.
final class Typed {
  private static final Pattern TYPED = Pattern.compile("〖([^〖〗]*)〗");

  private Typed() {}

  /// A cell without what was typed.
  static String without(String cell) {
    return cell.indexOf('〖') < 0 ? cell : TYPED.matcher(cell).replaceAll("").strip();
  }

  /// Only what was typed; empty where nothing was.
  static String only(String cell) {
    if (cell.indexOf('〖') < 0) {
      return "";
    }
    return TYPED
        .matcher(cell)
        .results()
        .map((MatchResult match) -> match.group(1).strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
