package manyi.workbook.recognition;

import java.util.Locale;
import java.util.Set;
import manyi.workbook.scale.Scales;

/// What platforms and people write into a cell where there is no answer.
public final class StateWords {
  private static final Set<String> NOT_ASKED =
      Set.of("(跳过)", "（跳过）", "[跳过]", "【跳过】", "(skipped)", "(not asked)");
  private static final Set<String> UNANSWERED =
      Set.of(
          "",
          "(空)",
          "（空）",
          "#N/A",
          "#NULL!",
          "NULL",
          "null",
          "NaN",
          "nan",
          "<NA>",
          "-",
          "--",
          "---",
          "—",
          "——",
          "#N/A!",
          "[空]",
          "【空】",
          "(未填写)",
          "（未填写）",
          "(未作答)",
          "（未作答）",
          "(null)",
          "(blank)",
          "(no answer)",
          "[no answer]");

  /// Words that mean no answer where all other cells are numbers.
  private static final Set<String> AMONG_NUMBERS =
      Set.of(
          "blank",
          "missing",
          "na",
          "n/a",
          "none",
          "refused",
          "unknown",
          "no answer",
          ".",
          "-",
          "--",
          "空",
          "缺失",
          "无效",
          "未答",
          "未填",
          "拒答",
          "不详",
          "无");

  private StateWords() {}

  public static boolean notAsked(String text) {
    return NOT_ASKED.contains(text);
  }

  public static boolean unanswered(String text) {
    return UNANSWERED.contains(text);
  }

  static boolean missingAmongNumbers(String text) {
    return AMONG_NUMBERS.contains(text.toLowerCase(Locale.ROOT))
        || DeclaredMissing.isNoAnswer(text)
        || Scales.OFF_SCALE.matcher(text).matches();
  }
}
