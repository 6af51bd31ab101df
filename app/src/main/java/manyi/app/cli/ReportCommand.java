package manyi.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import manyi.Workbench;
import manyi.app.sample.BundledSample;
import manyi.preparation.Step;
import manyi.progress.Progress;
import manyi.project.Card;
import manyi.project.Project;
import manyi.project.ProjectFile;
import manyi.project.Source;
import manyi.report.ReportFile;
import manyi.report.ReportFormat;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import manyi.workbook.SurveyFiles;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Together;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `manyi report`: the report of each file, planned by a project or the standard one; of the
/// bundled sample where no file is named.
final class ReportCommand {
  private final Texts texts;
  private final Console console;
  private final Codebooks codebooks;
  private final StepOptions preparation;

  ReportCommand(Texts texts, Console console) {
    this.texts = texts;
    this.console = console;
    codebooks = new Codebooks(texts, console);
    preparation = new StepOptions(texts, console);
  }

  CommandSpec spec() {
    var options = new Options(texts);
    var spec = options.command("report", texts.get("cli.report"), this::run);
    spec.addPositional(options.files("0..*"));
    spec.addOption(
        Options.value("--plan", "PROJECT.manyi", texts.get("cli.option.plan"))
            .type(Path.class)
            .build());
    spec.addOption(
        Options.value("--out", "DIR", texts.get("cli.option.out")).type(Path.class).build());
    spec.addOption(Options.value("--format", "docx,xlsx", texts.get("cli.option.format")).build());
    spec.addOption(
        Options.value("--weight", "Q|none", texts.get("cli.option.report-weight")).build());
    spec.addOption(codebooks.option());
    preparation.add(spec);
    TogetherOptions.add(spec, texts);
    return options.closed(options.reading(spec));
  }

  /// What was asked for, the same for all files.
  private record Order(
      @Nullable Project plan,
      List<ReportFormat> formats,
      Path folder,
      Reading reading,
      Texts texts,
      ParseResult given,
      @Nullable Together together) {}

  private int run(ParseResult given) throws UserProblem {
    var order = order(given);
    List<Path> files = given.matchedPositionalValue(0, List.<Path>of());
    if (!files.isEmpty()) {
      return order.together() == null ? writeAll(files, order) : writeTogether(files, order);
    }
    if (order.plan() != null) {
      var planned = order.plan().sources().stream().map(Source::file).toList();
      return order.together() == null ? writeAll(planned, order) : writeTogether(planned, order);
    }
    return writeSample(order);
  }

  /// The report of the sample, which is a file only for as long as that takes.
  private int writeSample(Order order) throws UserProblem {
    try {
      var folder = Files.createTempDirectory("manyi");
      var sample = BundledSample.TELECOM.copyTo(folder);
      try {
        return writeAll(List.of(sample), order);
      } finally {
        Files.deleteIfExists(sample);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Order order(ParseResult given) throws UserProblem {
    StepOptions.requireOneWeight(given);
    var formats = formats(given.matchedOptionValue("--format", "docx,xlsx"));
    Path plan = given.matchedOptionValue("--plan", null);
    Path folder = given.matchedOptionValue("--out", Path.of(""));
    var project = plan == null ? null : ProjectFile.read(plan);
    boolean asked = given.hasMatchedOption("--language");
    var language = project == null || asked ? texts.language() : project.language();
    var planned = project == null ? null : project.corrections().together();
    var together = TogetherOptions.of(given, planned);
    var reading = Reading.of(given);
    return new Order(project, formats, folder, reading, Texts.in(language), given, together);
  }

  private static List<ReportFormat> formats(String words) throws UserProblem {
    var formats = new ArrayList<ReportFormat>();
    for (var word : words.split(",", -1)) {
      var format = ReportFormat.of(word);
      if (!formats.contains(format)) {
        formats.add(format);
      }
    }
    return formats;
  }

  private int writeAll(List<Path> files, Order order) {
    var names = new HashSet<String>();
    int code = ExitCode.DONE;
    for (var file : files) {
      try {
        if (!write(file, order, names)) {
          code = Math.max(code, ExitCode.PROBLEM);
        }
      } catch (UserProblem e) {
        code = Math.max(code, Problems.exitCode(e));
        console.complain(Problems.words(e, texts));
      }
    }
    return code;
  }

  /// Writes the report of several files as one survey.
  private int writeTogether(List<Path> named, Order order) throws UserProblem {
    var together = Objects.requireNonNull(order.together());
    var plan = order.plan();
    var files = SurveyFiles.of(named);
    if (plan != null && named.equals(plan.sources().stream().map(Source::file).toList())) {
      for (var source : plan.sources()) {
        compare(source, source.file());
      }
    }
    var corrections = plan == null ? Corrections.NONE : plan.corrections();
    var opened = order.reading().openTogether(files, corrections, together);
    boolean whole = write(opened, order, new HashSet<>());
    return whole ? ExitCode.DONE : ExitCode.PROBLEM;
  }

  /// Writes the report of a file.
  ///
  /// @return whether every section could be computed
  private boolean write(Path file, Order order, Set<String> names) throws UserProblem {
    var plan = order.plan();
    if (plan != null) {
      compare(plan.source(), file);
    }
    var corrections = plan == null ? Corrections.NONE : plan.corrections();
    return write(order.reading().open(file, corrections), order, names);
  }

  private boolean write(Opened plain, Order order, Set<String> names) throws UserProblem {
    var plan = order.plan();
    var file = plain.file();
    var read = codebooks.apply(plain, order.given());
    var steps = plan == null ? List.<Step>of() : plan.steps();
    var prepared = preparation.rake(preparation.apply(read, steps, order.given()), order.given());
    @Nullable String weight = order.given().matchedOptionValue("--weight", null);
    var opened = ReportWeight.weighted(prepared.opened(), weight);
    var cards =
        plan == null || plan.report().isEmpty()
            ? standard(file, opened, weight)
            : ReportWeight.cards(plan.report(), weight);
    var planned = plan == null || elsewhere(plan, plain.files()) ? null : plan.title();
    var title =
        planned == null ? order.texts().get("cli.report-title", opened.survey().title()) : planned;
    var report =
        Workbench.report(opened, prepared.steps(), cards, title, order.texts(), Progress.none());
    report.failures().forEach(console::complain);
    if (report.failures().size() == cards.size()) {
      throw new UserProblem("cli.nothing-computed", file.toString());
    }
    var name = name(opened.survey().title(), order, names);
    for (var format : order.formats()) {
      var target =
          order.folder().resolve(name + "." + format.ending()).toAbsolutePath().normalize();
      ReportFile.write(report, format, target, order.texts(), Progress.none());
      console.print(texts.get("cli.written", target.toString()));
    }
    return report.failures().isEmpty();
  }

  private List<Card> standard(Path file, Opened opened, @Nullable String asked) throws UserProblem {
    var cards = ReportWeight.cards(Workbench.suggest(opened.survey()), asked);
    if (cards.isEmpty()) {
      throw new UserProblem("cli.nothing-to-report", file.toString());
    }
    var weight = cards.getFirst().weight();
    if (weight != null && opened.survey().weights().isEqual()) {
      console.complain(texts.get("cli.weighted-by", String.valueOf(file.getFileName()), weight));
    }
    return cards;
  }

  /// A name of its own for the report of each file, under which nothing stands in the folder.
  private static String name(String title, Order order, Set<String> names) {
    var name = title + "-report";
    var unique = name;
    for (int i = 2; taken(unique, order) || !names.add(unique.toLowerCase(Locale.ROOT)); i++) {
      unique = name + "-" + i;
    }
    return unique;
  }

  private static boolean taken(String name, Order order) {
    return order.formats().stream()
        .map(format -> order.folder().resolve(name + "." + format.ending()))
        .anyMatch(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
  }

  /// Whether a plan was made for files of other names: their title, which may name a year or a
  /// branch, would be wrong here.
  private static boolean elsewhere(Project plan, List<Path> files) {
    var planned = plan.sources().stream().map(source -> name(source.file())).toList();
    return files.stream().map(ReportCommand::name).noneMatch(planned::contains);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void compare(Source source, Path file) throws UserProblem {
    switch (source.compare(file)) {
      case SAME -> {}
      case MOVED -> throw new UserProblem("cli.workbook-gone", file.toString());
      case CHANGED ->
          console.complain(
              name(source.file()).equals(name(file))
                  ? texts.get("cli.workbook-changed", file.toString())
                  : texts.get("cli.workbook-other", name(source.file()), name(file)));
    }
  }
}
