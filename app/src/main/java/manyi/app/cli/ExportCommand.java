package manyi.app.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import manyi.Workbench;
import manyi.exchange.ExchangeFile;
import manyi.exchange.ExchangeFile.Values;
import manyi.exchange.ExchangeFormat;
import manyi.progress.Progress;
import manyi.text.Texts;
import manyi.text.UserProblem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `manyi export`: the respondents of a file for SPSS and spreadsheets, with labels.
final class ExportCommand {
  private final Texts texts;
  private final Console console;
  private final Codebooks codebooks;
  private final StepOptions preparation;

  ExportCommand(Texts texts, Console console) {
    this.texts = texts;
    this.console = console;
    codebooks = new Codebooks(texts, console);
    preparation = new StepOptions(texts, console);
  }

  CommandSpec spec() {
    var options = new Options(texts);
    var spec = options.command("export", texts.get("cli.export"), this::run);
    spec.addPositional(options.files("1..*"));
    spec.addOption(
        Options.value("--out", "DIR", texts.get("cli.option.out")).type(Path.class).build());
    spec.addOption(
        Options.value("--format", "sav,csv", texts.get("cli.option.data-format")).build());
    spec.addOption(
        Options.value("--values", "labels|codes", texts.get("cli.option.values")).build());
    options.reading(spec).addOption(codebooks.option());
    spec.addOption(Options.value("--weight", "Q", texts.get("cli.option.weight")).build());
    spec.addOption(Options.value("--filter", "EXPR", texts.get("cli.option.filter")).build());
    preparation.add(spec);
    spec.addOption(options.personal("cli.option.with-personal-data"));
    TogetherOptions.add(spec, texts);
    return options.closed(spec);
  }

  private int run(ParseResult given) throws UserProblem {
    var formats = formats(given.matchedOptionValue("--format", "sav,csv"));
    var values = values(given.matchedOptionValue("--values", "labels"));
    Path folder = given.matchedOptionValue("--out", Path.of(""));
    var read = codebooks.apply(Reading.survey(given), given);
    var opened = preparation.rake(preparation.apply(read, List.of(), given), given).opened();
    var steps =
        Workbench.steps(
            given.matchedOptionValue("--weight", null), given.matchedOptionValue("--filter", null));
    var survey = Workbench.prepare(opened.survey(), steps);
    boolean personal = Options.personal(given);
    var export = new ExchangeFile(survey, personal, values, texts);
    var name = name(survey.title(), folder, formats);
    Set<String> leftOut = new LinkedHashSet<>();
    for (var format : formats) {
      var target = folder.resolve(name + "." + format.ending()).toAbsolutePath().normalize();
      leftOut.addAll(export.write(format, target, Progress.none()));
      console.print(texts.get("cli.written", target.toString()));
      if (format == ExchangeFormat.CSV) {
        console.print(texts.get("cli.written", ExchangeFile.codebook(target).toString()));
      }
    }
    if (!leftOut.isEmpty()) {
      console.complain(texts.get("cli.personal-left-out", String.join(", ", leftOut)));
    }
    return ExitCode.DONE;
  }

  private static Set<ExchangeFormat> formats(String words) throws UserProblem {
    var formats = new LinkedHashSet<ExchangeFormat>();
    for (var word : words.split(",", -1)) {
      formats.add(ExchangeFormat.of(word));
    }
    return formats;
  }

  private static Values values(String word) throws UserProblem {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "labels" -> Values.LABELS;
      case "codes" -> Values.CODES;
      default -> throw new UserProblem("cli.unknown-values", word.strip());
    };
  }

  /// A name under which nothing stands in the folder yet.
  private static String name(String title, Path folder, Set<ExchangeFormat> formats) {
    var name = title + "-data";
    var unique = name;
    for (int i = 2; taken(unique, folder, formats); i++) {
      unique = name + "-" + i;
    }
    return unique;
  }

  private static boolean taken(String name, Path folder, Set<ExchangeFormat> formats) {
    return formats.stream()
        .map(format -> folder.resolve(name + "." + format.ending()))
        .anyMatch(file ->
            Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                || Files.exists(ExchangeFile.codebook(file), LinkOption.NOFOLLOW_LINKS));
  }
}
