package manyi;

import java.nio.file.Path;
import java.util.List;
import manyi.analysis.Analysis;
import manyi.analysis.Request;
import manyi.analysis.Settings;
import manyi.preparation.Step;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import manyi.workbook.Corrections;
import manyi.workbook.Importer;
import manyi.workbook.Opened;

/// The front door: open a file, prepare the survey, run an analysis; see [Finding] for its
/// document.
public final class Workbench {
  private Workbench() {}

  /// Opens a survey platform's export.
  ///
  /// @throws UserProblem when it cannot be read
  public static Opened open(Path file, Corrections corrections, Progress progress)
      throws UserProblem {
    return Importer.open(file, corrections, progress);
  }

  /// The survey after all steps, in their order.
  ///
  /// @throws UserProblem when a step does not fit the survey
  public static Survey prepare(Survey survey, List<Step> steps) throws UserProblem {
    var prepared = survey;
    for (var step : steps) {
      prepared = step.apply(prepared);
    }
    return prepared;
  }

  /// Runs an analysis.
  ///
  /// @throws UserProblem when there is no such analysis or a setting does not fit
  public static Finding<?> run(Survey survey, Request request, Progress progress)
      throws UserProblem {
    return run(Analyses.named(request.analysis()), survey, request, progress);
  }

  private static <R extends Record> Finding<R> run(
      Analysis<R> analysis, Survey survey, Request request, Progress progress) throws UserProblem {
    var settings = Settings.read(analysis.settings(), request.settings(), survey);
    return new Finding<>(analysis, settings, analysis.compute(survey, settings, progress));
  }
}
