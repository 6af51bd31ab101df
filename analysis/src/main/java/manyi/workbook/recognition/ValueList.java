package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Codes with their labels in one cell of a code book: `1=Male; 2=Female`, `1：男 2：女`, `males=1,
/// females=2`, each on a line of its own, or between bars.
final class ValueList {
  private static final String CODE = "-?\\d{1,6}|[A-Za-z]\\d{0,3}";
  private static final Pattern CODE_FIRST =
      Pattern.compile(
          "\\s*[\"'“(\\[]?("
              + CODE
              + ")[\"'”)\\]]?\\s*(?:[=＝:：]|[.．、](?!\\d)|[-–—]+\\s*(?=\\D)|表示|代表|为)\\s*(.+)",
          Pattern.DOTALL);
  private static final Pattern LABEL_FIRST =
      Pattern.compile("\\s*(.*\\D)\\s*[=＝]\\s*(-?\\d{1,6})\\s*", Pattern.DOTALL);
  private static final List<Pattern> BETWEEN =
      Stream.of("\\s*[;；|\\n\\r]+\\s*", "\\s*[,，]\\s*", "[\\s,，]+(?=-?\\d{1,6}\\s*[=＝:：.．、])")
          .map(Pattern::compile)
          .toList();

  private ValueList() {}

  /// The labels by code; empty where the text lists none. One pair alone is no list.
  static Map<String, String> of(String text) {
    return of(text, 2);
  }

  /// @param least how many pairs there must be
  static Map<String, String> of(String text, int least) {
    for (var between : BETWEEN) {
      List<String> pieces = new ArrayList<>();
      for (var piece : between.split(text.strip())) {
        if (!piece.isBlank()) {
          pieces.add(piece);
        }
      }
      for (var pattern : List.of(CODE_FIRST, LABEL_FIRST)) {
        var labels = pairs(pieces, pattern);
        if (labels.size() >= least) {
          return labels;
        }
      }
    }
    return Map.of();
  }

  private static Map<String, String> pairs(List<String> pieces, Pattern pattern) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (var piece : pieces) {
      Matcher matcher = pattern.matcher(piece);
      if (!matcher.matches()) {
        return Map.of();
      }
      boolean codeFirst = pattern == CODE_FIRST;
      var code = matcher.group(codeFirst ? 1 : 2).strip();
      labels.put(code, matcher.group(codeFirst ? 2 : 1).strip());
    }
    return labels;
  }
}
