package manyi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.Workbench;
import manyi.preparation.Name;
import manyi.preparation.Rake;
import manyi.preparation.Step;
import manyi.preparation.Steps;
import manyi.preparation.Weigh;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The options by which a survey is prepared: `--steps FILE`, then each `--step TEXT` in order,
/// then `--rake FILE`. What each step did is told beside the results.
final class StepOptions {
  private static final String RAKE = "--rake";

  private final Texts texts;
  private final Console console;

  StepOptions(Texts texts, Console console) {
    this.texts = texts;
    this.console = console;
  }

  CommandSpec add(CommandSpec spec) {
    return spec.addOption(
            OptionSpec.builder("--step")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel("STEP")
                .description(texts.get("cli.option.step").replace("%", "%%"))
                .build())
        .addOption(
            Options.value("--steps", "FILE", texts.get("cli.option.steps"))
                .type(Path.class)
                .build())
        .addOption(
            Options.value(RAKE, "FILE", texts.get("cli.option.rake")).type(Path.class).build());
  }

  /// A file prepared, and by which steps.
  record Prepared(Opened opened, List<Step> steps) {}

  /// Prepares a file by the steps of a project and of the options.
  ///
  /// @param planned the steps of a project; they come first
  /// @throws UserProblem when a step cannot be understood or does not fit
  Prepared apply(Opened opened, List<Step> planned, ParseResult given) throws UserProblem {
    var steps = new ArrayList<>(planned);
    steps.addAll(asked(given));
    var survey = opened.survey();
    for (var step : steps) {
      survey = apply(survey, step);
    }
    return new Prepared(opened.with(survey), List.copyOf(steps));
  }

  /// Two weights are one too many.
  ///
  /// @throws UserProblem when a file is to be weighted by a question and by targets
  static void requireOneWeight(ParseResult given) throws UserProblem {
    if (given.hasMatchedOption(RAKE) && given.hasMatchedOption("--weight")) {
      throw new UserProblem("cli.two-weights");
    }
  }

  /// Weighs a file by the targets that it was called with, if it was.
  ///
  /// @throws UserProblem when the targets cannot be understood or do not fit
  Prepared rake(Prepared prepared, ParseResult given) throws UserProblem {
    var targets = targets(given);
    if (targets.isEmpty()) {
      return prepared;
    }
    var survey = prepared.opened().survey();
    var steps = new ArrayList<>(prepared.steps());
    var rake = named(targets.get(), survey);
    for (var step : List.of(rake, new Weigh(rake.name().id()))) {
      survey = apply(survey, step);
      steps.add(step);
    }
    return new Prepared(prepared.opened().with(survey), List.copyOf(steps));
  }

  /// The targets that a file was named with.
  ///
  /// @throws UserProblem when the file cannot be read or understood
  static Optional<Rake> targets(ParseResult given) throws UserProblem {
    @Nullable Path file = given.matchedOptionValue(RAKE, null);
    return file == null
        ? Optional.empty()
        : Optional.of(
            new Rake(
                Name.of("weight"), Workbench.targets(file), Optional.empty(), Optional.empty()));
  }

  private static Rake named(Rake rake, Survey survey) {
    var name = Name.free(rake.name().id(), id -> survey.find(id).isPresent());
    return new Rake(name, rake.margins(), rake.trim(), rake.from());
  }

  private Survey apply(Survey before, Step step) throws UserProblem {
    var after = Steps.apply(before, List.of(step), Progress.none());
    if (after.filtered().count() == 0 && before.filtered().count() > 0) {
      throw new UserProblem("cli.step-leaves-nobody", step.written());
    }
    var effect = Workbench.effect(step, before, after, texts);
    var words = Steps.words(step, after, texts);
    console.complain(effect.isEmpty() ? words : texts.get("cli.step-done", words, effect));
    return after;
  }

  private static List<Step> asked(ParseResult given) throws UserProblem {
    var steps = new ArrayList<Step>();
    @Nullable Path file = given.matchedOptionValue("--steps", null);
    if (file != null) {
      steps.addAll(read(file));
    }
    for (String text : given.matchedOptionValue("--step", List.<String>of())) {
      steps.add(Step.parse(text));
    }
    return steps;
  }

  private static List<Step> read(Path file) throws UserProblem {
    String text;
    try {
      text = Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new UserProblem("cli.no-steps-file", file.toString()).because(e);
    } catch (IOException e) {
      throw new UserProblem("cli.steps-unreadable", file.toString()).because(e);
    }
    try {
      return Steps.parse(text);
    } catch (UserProblem problem) {
      throw problem.at(file + ":" + problem.where());
    }
  }
}
