package manyi.app.cli;

import java.nio.file.Path;
import java.util.List;
import manyi.Workbench;
import manyi.analysis.Request;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The options by which a scorecard's targets and operational figures come from a sheet, of the
/// surveyed workbook or of another. Targets that are typed as well follow those of the sheet.
final class ScorecardTargets {
  static final String ANALYSIS = "scorecard";

  private static final String FROM = "--targets-from";
  private static final String SHEET = "--targets-sheet";
  private static final String TARGETS = "targets";

  private ScorecardTargets() {}

  static CommandSpec add(CommandSpec spec, Texts texts) {
    return spec.addOption(
            Options.value(FROM, "FILE", texts.get("cli.option.targets-from"))
                .type(Path.class)
                .build())
        .addOption(Options.value(SHEET, "NAME", texts.get("cli.option.targets-sheet")).build());
  }

  /// A request with the targets of the sheet that it was called with, if it was.
  ///
  /// @throws UserProblem when the sheet cannot be read
  static Request read(Request request, ParseResult given) throws UserProblem {
    if (!request.analysis().equals(ANALYSIS)) {
      return request;
    }
    @Nullable Path file = given.matchedOptionValue(FROM, null);
    @Nullable String sheet = given.matchedOptionValue(SHEET, null);
    if (file == null && sheet == null) {
      return request;
    }
    var from = file == null ? given.matchedPositionalValue(0, List.<Path>of()).getFirst() : file;
    var typed = request.settings().getOrDefault(TARGETS, "");
    return request.with(TARGETS, Workbench.scorecardTargets(from, sheet) + typed);
  }
}
