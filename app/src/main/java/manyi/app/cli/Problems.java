package manyi.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// A user's problem in words, and what it means for the exit code.
final class Problems {
  /// What can be told from the command alone, whatever the file holds.
  private static final Set<String> USAGE =
      Set.of(
          "analysis.setting-needed",
          "analysis.unknown-setting",
          "analysis.not-a-choice",
          "analysis.not-a-proportion",
          "analysis.not-a-number",
          "analysis.too-small-a-number",
          "analysis.not-none-or-whole",
          "analysis.not-a-whole-number",
          "analysis.nesting-incomplete",
          "analysis.nested-in-itself",
          "analysis.one-question-only",
          "analysis.no-such-analysis",
          "report.unknown-format",
          "cli.unknown-language",
          "cli.only-together",
          "cli.setting-needed",
          "cli.no-such-choice",
          "cli.several-files",
          "cli.two-weights",
          "cli.not-a-delimiter",
          "cli.not-a-picture",
          "cli.not-a-resolution",
          "cli.no-resolution",
          "cli.only-with-picture",
          "workbook.unknown-encoding");

  private Problems() {}

  static int exitCode(UserProblem problem) {
    return USAGE.contains(problem.problem().key()) ? ExitCode.WRONG_USAGE : ExitCode.PROBLEM;
  }

  /// One paragraph: what is wrong, where, what to do.
  static String words(UserProblem problem, Texts texts) {
    var text = texts.say(problem.problem());
    var where = problem.where();
    return where == null || text.contains(where) ? text : texts.get("cli.at", where, text);
  }

  /// The object that stands in place of a file that could not be opened.
  static Map<String, @Nullable Object> json(String file, UserProblem problem, Texts texts) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("key", problem.problem().key());
    tree.put("text", texts.say(problem.problem()));
    tree.put("where", problem.where());
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("file", file);
    object.put("problem", tree);
    return object;
  }
}
