package manyi.workbook.together;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.workbook.recognition.HeaderSplit;

/// Which columns are one question: by the stem that headings share, else each its own.
final class Questions {
  private record Stem(HeaderSplit.Form form, String words) {}

  private final Map<Stem, Integer> shared = new HashMap<>();

  Questions(List<JoinedColumn> columns) {
    for (var column : columns) {
      HeaderSplit.of(column.heading()).stream()
          .map(Questions::stem)
          .distinct()
          .forEach(stem -> shared.merge(stem, 1, Integer::sum));
    }
  }

  private static Stem stem(HeaderSplit split) {
    return new Stem(split.form(), split.stem());
  }

  /// The question in the file's words: the stem where several columns have it.
  String of(JoinedColumn column) {
    String best = HeadingForm.whole(column.heading());
    int most = 1;
    for (var split : HeaderSplit.of(column.heading())) {
      int n = shared.getOrDefault(stem(split), 0);
      if (split.form() != HeaderSplit.Form.SAME && n > most) {
        most = n;
        best = split.stem();
      }
    }
    return best;
  }

  /// What a column adds to the stem; the whole heading where it has none.
  String item(JoinedColumn column) {
    var question = of(column);
    return HeaderSplit.of(column.heading()).stream()
        .filter(split -> split.stem().equals(question) && !split.item().isEmpty())
        .map(HeaderSplit::item)
        .findFirst()
        .orElse(HeadingForm.whole(column.heading()));
  }
}
