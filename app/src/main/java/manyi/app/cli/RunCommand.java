package manyi.app.cli;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import manyi.Analyses;
import manyi.Finding;
import manyi.Workbench;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.progress.Progress;
import manyi.project.Card;
import manyi.project.Json;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.Message;
import manyi.text.Texts;
import manyi.text.UserProblem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `manyi run`: one analysis of one file or of several as one survey, with an option for each
/// setting that it declares.
final class RunCommand {
  /// Ends the key of a text on how a setting is written.
  private static final String HELP = ".help";

  private final Texts texts;
  private final Console console;
  private final Codebooks codebooks;
  private final StepOptions preparation;
  private final Options options;

  RunCommand(Texts texts, Console console) {
    this.texts = texts;
    this.console = console;
    codebooks = new Codebooks(texts, console);
    preparation = new StepOptions(texts, console);
    options = new Options(texts);
  }

  CommandSpec spec() {
    var spec = options.command("run", texts.get("cli.run"), this::withoutAnalysis);
    for (var analysis : Analyses.all()) {
      spec.addSubcommand(analysis.name(), of(analysis));
    }
    return options.closed(spec);
  }

  private int withoutAnalysis(ParseResult given) {
    console.complain(texts.get("cli.analysis-needed", names()));
    return ExitCode.WRONG_USAGE;
  }

  static String names() {
    return Analyses.all().stream().map(Analysis::name).collect(Collectors.joining(", "));
  }

  private CommandSpec of(Analysis<?> analysis) {
    var spec = options.command(analysis.name(), purpose(analysis), given -> run(analysis, given));
    spec.addPositional(options.files("1..*"));
    for (var setting : analysis.settings()) {
      spec.addOption(option(analysis, setting));
    }
    spec.addOption(Options.value("--weight", "Q", texts.get("cli.option.weight")).build());
    spec.addOption(Options.value("--filter", "EXPR", texts.get("cli.option.filter")).build());
    preparation.add(spec);
    spec.addOption(options.personal("cli.option.run-personal-data"));
    options.reading(spec).addOption(codebooks.option()).addOption(options.json());
    TogetherOptions.add(spec, texts);
    if (analysis.name().equals(ScorecardTargets.ANALYSIS)) {
      ScorecardTargets.add(spec, texts);
    }
    Pictures.add(spec, texts);
    return options.closed(spec);
  }

  private OptionSpec option(Analysis<?> analysis, Setting<?> setting) {
    var described = Catalogue.option(analysis.name(), setting, texts);
    var help = analysis.name() + "." + setting.name() + HELP;
    var words =
        texts.has(help)
            ? texts.get("cli.option-help", described.label(), texts.get(help))
            : described.label();
    var standard = described.standard();
    if (standard != null && !standard.isEmpty()) {
      words = texts.get("cli.option-default", words, standard);
    }
    return Options.value("--" + setting.name(), placeholder(setting), words).build();
  }

  private String purpose(Analysis<?> analysis) {
    var name = analysis.name();
    return texts.get(
        "cli.analysis-purpose", texts.get(name + ".title"), texts.get(name + ".purpose"));
  }

  private static String placeholder(Setting<?> setting) {
    return switch (setting) {
      case Setting.OneQuestion _ -> "Q";
      case Setting.PerhapsQuestion _ -> "Q|none";
      case Setting.Questions several -> several.needed() ? "Q,Q…" : "Q,Q…|none";
      case Setting.Choice<?> choice ->
          choice.choices().stream().map(Setting.Choice::word).collect(Collectors.joining("|"));
      case Setting.Banner _ -> "Q,Q>Q…";
      case Setting.Choices<?> choices ->
          choices.choices().stream().map(Setting.Choice::word).collect(Collectors.joining(","));
      case Setting.Proportion _ -> "0–1";
      case Setting.Whole _ -> "N";
      case Setting.OwnNumber _ -> "NUMBER";
      case Setting.Words _, Setting.Lines _, Setting.Model _, Setting.Tree _ -> "TEXT";
    };
  }

  private int run(Analysis<?> analysis, ParseResult given) throws UserProblem {
    var pictures = Pictures.of(given);
    boolean diagnoses = analysis.name().equals("raking");
    if (!diagnoses) {
      StepOptions.requireOneWeight(given);
    }
    var read = codebooks.apply(Reading.survey(given), given);
    var steps = preparation.apply(read, List.of(), given);
    var opened = (diagnoses ? steps : preparation.rake(steps, given)).opened();
    var request =
        ScorecardTargets.read(new Request(analysis.name(), written(analysis, given)), given);
    var card =
        new Card(
            diagnoses ? withTargets(request, given) : request,
            given.matchedOptionValue("--weight", null),
            given.matchedOptionValue("--filter", null));
    var survey = Workbench.prepare(opened.survey(), card);
    requireSomebody(opened.survey(), survey);
    var finding = finding(analysis, card.request(), survey, given);
    if (pictures.isPresent()) {
      requireResult(finding);
    }
    show(finding, Options.json(given));
    if (!diagnoses && !Options.json(given)) {
      unweighted(survey);
    }
    if (Options.json(given) && finding.weightless().total() > 0) {
      console.complain(Finding.said(finding.weightless(), texts));
    }
    if (pictures.isPresent()) {
      draw(pictures.get(), finding, Options.json(given));
    }
    return ExitCode.DONE;
  }

  private Finding<?> finding(
      Analysis<?> analysis, Request request, Survey survey, ParseResult given) throws UserProblem {
    try {
      if (!Options.personal(given)) {
        requireNothingPersonal(analysis, request, survey);
      }
      var finding = Workbench.run(survey, request, Progress.none());
      requireFitting(finding);
      return finding;
    } catch (UserProblem problem) {
      throw named(analysis, problem);
    }
  }

  /// A setting that has to be chosen, by its label and its option.
  private UserProblem named(Analysis<?> analysis, UserProblem problem) {
    if (!problem.problem().key().equals("analysis.setting-needed")) {
      return problem;
    }
    var name = String.valueOf(problem.problem().arguments().getFirst());
    return new UserProblem(
        "cli.setting-needed", texts.get(analysis.name() + "." + name), "--" + name);
  }

  /// That there is a weight which was not asked for.
  private void unweighted(Survey survey) {
    Workbench.unusedWeight(survey)
        .ifPresent(
            weight -> console.print(texts.get("cli.weight-unused", weight.text(), weight.id())));
  }

  /// The diagnosis of raking takes the targets of a file as its own.
  private static Request withTargets(Request request, ParseResult given) throws UserProblem {
    var targets = StepOptions.targets(given);
    return targets.isEmpty() || request.settings().containsKey("targets")
        ? request
        : request.with("targets", targets.get().targets());
  }

  /// Answers that tell who somebody is are not counted out unasked.
  private static void requireNothingPersonal(Analysis<?> analysis, Request request, Survey survey)
      throws UserProblem {
    var settings = Settings.read(analysis.settings(), request.settings(), survey);
    for (var setting : analysis.settings()) {
      for (var question : questions(setting, settings)) {
        if (question.personal() != null) {
          throw new UserProblem("cli.personal-not-counted", question.id());
        }
      }
    }
  }

  private static <T> List<Question> questions(Setting<T> setting, Settings settings) {
    return setting.questions(settings.get(setting));
  }

  /// A filter that nobody passes is a problem of the command, whatever the analysis.
  private static void requireSomebody(Survey before, Survey after) throws UserProblem {
    if (after.filtered().count() == 0 && before.filtered().count() > 0) {
      throw new UserProblem("analysis.nobody-included");
    }
  }

  /// Where there is no result there is no picture of it, and the reason is that of the result.
  private static void requireResult(Finding<?> finding) throws UserProblem {
    if (finding.outcome() instanceof Outcome.NotPossible<?>(var reason, _)) {
      throw new UserProblem(reason.key(), reason.arguments().toArray());
    }
  }

  /// Settings that do not fit are unfinished work in the window, and a problem of a command.
  private static void requireFitting(Finding<?> finding) throws UserProblem {
    if (finding.outcome() instanceof Outcome.NotPossible<?>(var reason, var cause)
        && cause == Outcome.Cause.SETTINGS) {
      throw new UserProblem(reason.key(), reason.arguments().toArray());
    }
  }

  private static Map<String, String> written(Analysis<?> analysis, ParseResult given) {
    var written = new LinkedHashMap<String, String>();
    for (var setting : analysis.settings()) {
      String value = given.matchedOptionValue("--" + setting.name(), null);
      if (value != null) {
        written.put(setting.name(), value);
      }
    }
    return written;
  }

  private void show(Finding<?> finding, boolean json) {
    if (!json) {
      TextDocument.lines(finding.document(texts), texts.language()).forEach(console::print);
      return;
    }
    switch (finding.outcome()) {
      case Outcome.Computed<?>(var result) -> console.print(Json.line(result));
      case Outcome.NotPossible<?>(var reason, _) -> console.print(Json.line(notPossible(reason)));
    }
  }

  private void draw(Pictures pictures, Finding<?> finding, boolean json) throws UserProblem {
    var folder = pictures.folder();
    boolean lacking = folder != null && Files.notExists(folder);
    for (var file : pictures.write(finding.document(texts), texts)) {
      var words = texts.get("cli.written", file.toString());
      if (json) {
        console.complain(words);
      } else {
        console.print(words);
      }
    }
    if (lacking) {
      console.complain(texts.get("cli.folder-made", String.valueOf(folder)));
    }
  }

  private Map<String, Object> notPossible(Message reason) {
    return Map.of("notPossible", new Reason(reason.key(), texts.say(reason)));
  }

  /// Why nothing could be computed.
  private record Reason(String key, String text) {}
}
