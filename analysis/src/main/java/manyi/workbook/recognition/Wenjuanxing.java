package manyi.workbook.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import manyi.survey.Kind;
import org.jspecify.annotations.Nullable;

/// What 问卷星 (Wenjuanxing) writes into its exports.
final class Wenjuanxing {
  private static final Set<String> META = Set.of("序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP");
  private static final Pattern NUMBERED = Pattern.compile("\\d+\\s*[、.．].*", Pattern.DOTALL);
  private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*", Pattern.DOTALL);

  private Wenjuanxing() {}

  /// Whether headers are this platform's: its own columns, or Chinese questions numbered by it.
  static boolean recognises(List<Heading> headings) {
    long meta = headings.stream().filter(h -> META.contains(h.text())).count();
    long filled = headings.stream().filter(h -> !h.text().isEmpty()).count();
    long numbered =
        headings.stream()
            .filter(h -> NUMBERED.matcher(h.text()).matches() && HAN.matcher(h.text()).matches())
            .count();
    return meta >= 3 || (numbered >= 3 && numbered * 10 >= filled * 6);
  }

  /// What one of its own columns holds; null for a question's.
  static @Nullable Guess guess(String header) {
    return switch (header) {
      case "序号" -> Guess.sure(Kind.IDENTIFIER, "recognition.identifier");
      case "提交答卷时间" -> Guess.sure(Kind.TIME, "recognition.time");
      default -> META.contains(header) ? Guess.sure(Kind.META, "recognition.meta") : null;
    };
  }
}
