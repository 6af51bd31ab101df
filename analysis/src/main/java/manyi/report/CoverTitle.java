package manyi.report;

import java.util.List;
import manyi.text.TextWidth;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// The title on the first page of a Word document, which is never broken within a word: smaller
/// letters where it is a little too long, and otherwise a new line at the blank that divides it
/// best.
final class CoverTitle {
  /// Bold letters, and room to spare for wider fonts.
  private static final double BOLD = 1.22;

  private static final List<Double> SIZES = List.of(28.0, 26.0, 24.0, 22.0, 20.0);

  private CoverTitle() {}

  static void write(String title, XWPFDocument word) {
    var lines = lines(title);
    double widest = lines.stream().mapToInt(TextWidth::of).max().orElse(0) * BOLD;
    double points =
        SIZES.stream()
            .filter(size -> widest <= Page.PORTRAIT.letters(size))
            .findFirst()
            .orElse(SIZES.getLast());
    var run = WordReport.paragraph(word, WordStyles.TITLE, lines.getFirst()).getRuns().getFirst();
    for (var line : lines.subList(1, lines.size())) {
      run.addBreak();
      run.setText(XmlText.clean(line), run.getCTR().sizeOfTArray());
    }
    if (points < SIZES.getFirst()) {
      run.setFontSize(points);
    }
  }

  /// The title in one line where it has room, or in two.
  static List<String> lines(String title) {
    if (TextWidth.of(title) * BOLD <= Page.PORTRAIT.letters(SIZES.get(2))) {
      return List.of(title);
    }
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int at = title.indexOf(' '); at >= 0; at = title.indexOf(' ', at + 1)) {
      int wider =
          Math.max(TextWidth.of(title.substring(0, at)), TextWidth.of(title.substring(at + 1)));
      if (wider < least) {
        least = wider;
        best = at;
      }
    }
    return best <= 0
        ? List.of(title)
        : List.of(title.substring(0, best), title.substring(best + 1));
  }
}
