package manyi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.analysis.Analysis;
import manyi.analysis.Request;
import manyi.analysis.Settings;
import manyi.preparation.Keep;
import manyi.preparation.Rake;
import manyi.preparation.Step;
import manyi.preparation.Steps;
import manyi.preparation.Targets;
import manyi.preparation.Weigh;
import manyi.progress.Progress;
import manyi.project.Card;
import manyi.report.Report;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.survey.Weightless;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.Opened;
import manyi.workbook.PlainSheet;
import manyi.workbook.cells.Password;
import manyi.workbook.recognition.Corrections;
import org.jspecify.annotations.Nullable;

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

  /// Opens a protected export.
  ///
  /// @param password null where none is known: a protected file is then the problem
  ///   `workbook.password-needed`; one that does not fit is `workbook.password-wrong`
  /// @throws UserProblem when it cannot be read
  public static Opened open(
      Path file, Corrections corrections, @Nullable Password password, Progress progress)
      throws UserProblem {
    return Importer.open(file, corrections, password, progress);
  }

  /// Opens several exports of one questionnaire as one survey.
  ///
  /// @param corrections whose [manyi.workbook.recognition.Together] says what the files are to one
  ///   another
  /// @param password of those that are protected, null where none is known
  /// @throws UserProblem when one of them cannot be read and the others are not wanted without it
  public static Opened openTogether(
      List<Path> files, Corrections corrections, @Nullable Password password, Progress progress)
      throws UserProblem {
    return Importer.openTogether(files, corrections, password, progress);
  }

  /// The survey after all steps, in their order.
  ///
  /// @throws UserProblem when a step does not fit the survey
  public static Survey prepare(Survey survey, List<Step> steps) throws UserProblem {
    return Steps.apply(survey, steps, Progress.none());
  }

  /// The survey after all steps, in their order, watched.
  ///
  /// @throws UserProblem when a step does not fit the survey; its place is the step
  /// @throws manyi.progress.Cancelled when `progress` says so
  public static Survey prepare(Survey survey, List<Step> steps, Progress progress)
      throws UserProblem {
    return Steps.apply(survey, steps, progress);
  }

  /// The file with its survey after all steps.
  ///
  /// @throws UserProblem when a step does not fit the survey; its place is the step
  public static Opened prepare(Opened opened, List<Step> steps, Progress progress)
      throws UserProblem {
    return opened.with(Steps.apply(opened.survey(), steps, progress));
  }

  /// The survey with a card's filter and weight.
  ///
  /// @throws UserProblem when one of them does not fit the survey
  public static Survey prepare(Survey survey, Card card) throws UserProblem {
    var prepared = survey;
    for (var step : steps(card.weight(), card.filter())) {
      prepared = step.apply(prepared, Progress.none());
    }
    return prepared;
  }

  /// The steps that filter, then weigh.
  public static List<Step> steps(@Nullable String weight, @Nullable String filter) {
    var steps = new ArrayList<Step>();
    if (filter != null) {
      steps.add(new Keep(filter));
    }
    if (weight != null) {
      steps.add(new Weigh(weight));
    }
    return steps;
  }

  /// The report that suits a survey where nobody has planned one.
  public static List<Card> suggest(Survey survey) {
    return StandardReport.cards(survey);
  }

  /// Runs the cards of a report. A card that cannot be run says why in its section.
  public static Report report(
      Opened opened, List<Card> cards, String title, Texts texts, Progress progress) {
    return report(opened, List.of(), cards, title, texts, progress);
  }

  /// Runs the cards of a report on a survey that was prepared.
  ///
  /// @param opened prepared already
  /// @param steps by which it was, which the report lists
  public static Report report(
      Opened opened,
      List<Step> steps,
      List<Card> cards,
      String title,
      Texts texts,
      Progress progress) {
    return ReportMaker.report(opened, steps, cards, title, texts, progress);
  }

  /// What a step did, in a sentence: respondents left, flagged or with an answer, how weights came
  /// out; empty where there is nothing to tell.
  ///
  /// @param before the survey that it was applied to
  /// @param after what came of it
  public static String effect(Step step, Survey before, Survey after, Texts texts) {
    return new StepEffect(before, after, texts).words(step);
  }

  /// The targets of raking in a file with a row a level: question, level, target.
  ///
  /// @throws UserProblem when it cannot be read or understood
  public static List<Rake.Margin> targets(Path file) throws UserProblem {
    try {
      return Targets.parse(PlainSheet.read(file));
    } catch (UserProblem problem) {
      throw problem.where() == null ? problem.at(file.toString()) : problem;
    }
  }

  /// The targets of a scorecard in a sheet with a row a target: name, value, cases, target; with
  /// five columns the branch stands behind the name. As they are pasted.
  ///
  /// @param sheet its name; null for the first with cells
  /// @throws UserProblem when it cannot be read
  public static String scorecardTargets(Path file, @Nullable String sheet) throws UserProblem {
    try {
      return PlainSheet.read(file, sheet).replace(';', ',').replace('；', '，');
    } catch (UserProblem problem) {
      throw problem.where() == null ? problem.at(file.toString()) : problem;
    }
  }

  /// A question that looks like a weight while none is in use; empty where there is none.
  public static Optional<Question> unusedWeight(Survey survey) {
    return survey.weights().isEqual() ? LikelyWeight.of(survey) : Optional.empty();
  }

  /// Runs an analysis.
  ///
  /// @throws UserProblem when there is no such analysis or a setting does not fit
  public static Finding<?> run(Survey survey, Request request, Progress progress)
      throws UserProblem {
    return run(Analyses.named(request.analysis()), survey, request, progress);
  }

  /// Runs an analysis that is at hand, whatever the request's name.
  ///
  /// @throws UserProblem when a setting does not fit
  public static <R extends Record> Finding<R> run(
      Analysis<R> analysis, Survey survey, Request request, Progress progress) throws UserProblem {
    var settings = Settings.read(analysis.settings(), request.settings(), survey);
    return new Finding<>(
        analysis, settings, Weightless.of(survey), analysis.compute(survey, settings, progress));
  }
}
