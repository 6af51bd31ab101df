package manyi.app.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import manyi.Inspection;
import manyi.TogetherInspection;
import manyi.Workbench;
import manyi.document.NumberFormat;
import manyi.project.Json;
import manyi.survey.Kind;
import manyi.text.ChoiceWord;
import manyi.text.TextWidth;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Note;
import manyi.workbook.recognition.Together;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `manyi inspect`: what was understood of each file.
final class InspectCommand {
  private static final int OPTIONS_SHOWN = 6;
  private static final int PLACES_SHOWN = 4;
  private static final String MIDNIGHT = "T00:00";

  /// So many that a number is told from others, and few enough to hide what binary numbers add.
  private static final MathContext DIGITS = new MathContext(12);

  private final Texts texts;
  private final Console console;
  private final Codebooks codebooks;

  InspectCommand(Texts texts, Console console) {
    this.texts = texts;
    this.console = console;
    codebooks = new Codebooks(texts, console);
  }

  CommandSpec spec() {
    var options = new Options(texts);
    var spec = options.command("inspect", texts.get("cli.inspect"), this::run);
    options.reading(spec.addPositional(options.files("1..*"))).addOption(options.json());
    spec.addOption(codebooks.option());
    TogetherOptions.add(spec, texts);
    return options.closed(spec);
  }

  private int run(ParseResult given) throws UserProblem {
    List<Path> files = given.matchedPositionalValue(0, List.<Path>of());
    var together = TogetherOptions.of(given, null);
    var reading = Reading.of(given);
    if (together != null) {
      return together(files, given, reading, together);
    }
    int code = ExitCode.DONE;
    for (var file : files) {
      try {
        var opened = codebooks.apply(reading.open(file, Corrections.NONE), given);
        show(Inspection.of(opened, texts), Options.json(given));
      } catch (UserProblem e) {
        code = ExitCode.PROBLEM;
        complain(file, e, Options.json(given));
      }
    }
    return code;
  }

  /// Several files as one survey.
  private int together(
      List<Path> files, ParseResult given, Reading reading, Together together) {
    try {
      var plain = reading.openTogether(files, Corrections.NONE, together);
      var opened = codebooks.apply(plain, given);
      if (Options.json(given)) {
        console.print(Json.line(TogetherInspection.of(opened, texts)));
      } else {
        show(Inspection.of(opened, texts), false);
      }
      return ExitCode.DONE;
    } catch (UserProblem e) {
      complain(files.getFirst(), e, Options.json(given));
      return ExitCode.PROBLEM;
    }
  }

  private void complain(Path file, UserProblem problem, boolean json) {
    if (json) {
      console.print(Json.line(Problems.json(file.toString(), problem, texts)));
    }
    console.complain(Problems.words(problem, texts));
  }

  private void show(Inspection inspection, boolean json) {
    if (json) {
      console.print(Json.line(inspection));
      return;
    }
    console.print(
        texts.get(
            "cli.inspected",
            inspection.file(),
            inspection.sheet(),
            texts.get("cli.dialect." + inspection.dialect().word()),
            inspection.respondents(),
            inspection.questions().size()));
    console.print("");
    questions(inspection).forEach(console::print);
    console.print("");
    for (var severity : Note.Severity.values()) {
      notes(inspection, severity);
    }
  }

  private List<String> questions(Inspection inspection) {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            texts.get("cli.column.id"),
            texts.get("cli.column.kind"),
            texts.get("cli.column.answered"),
            texts.get("cli.column.question"),
            texts.get("cli.column.answers")));
    for (var question : inspection.questions()) {
      rows.add(
          List.of(
              question.id(),
              kind(question.kind()),
              String.valueOf(question.answered()),
              TextWidth.shortened(question.text(), 40),
              answers(question)));
    }
    return TextTable.ofWords(rows);
  }

  private String kind(Kind kind) {
    return texts.get("survey.kind." + kind.word());
  }

  private static String answers(Inspection.Item question) {
    if (!question.options().isEmpty()) {
      var labels = question.options().stream().map(Inspection.Option::label).toList();
      var shown = String.join(" | ", labels.subList(0, Math.min(OPTIONS_SHOWN, labels.size())));
      return TextWidth.shortened(labels.size() > OPTIONS_SHOWN ? shown + " | …" : shown, 60);
    }
    return question.min() == null || question.max() == null
        ? ""
        : range(question.min(), question.max());
  }

  /// From the least to the greatest, times without what is the same for all: midnight.
  private static String range(Object min, Object max) {
    boolean days = min.toString().endsWith(MIDNIGHT) && max.toString().endsWith(MIDNIGHT);
    return bound(min, days) + " – " + bound(max, days);
  }

  private static String bound(Object bound, boolean day) {
    if (bound instanceof Double number) {
      return NumberFormat.plain(BigDecimal.valueOf(number).round(DIGITS).doubleValue());
    }
    var time = bound.toString();
    return day ? time.substring(0, time.length() - MIDNIGHT.length()) : time.replace('T', ' ');
  }

  private void notes(Inspection inspection, Note.Severity severity) {
    var word = ChoiceWord.of(severity);
    var notes = inspection.notes().stream().filter(note -> note.severity().equals(word)).toList();
    if (!notes.isEmpty()) {
      console.print(texts.get("cli.severity." + word, notes.size()));
      var places = new LinkedHashMap<String, List<String>>();
      notes.forEach(
          note -> places.computeIfAbsent(note.text(), _ -> new ArrayList<>()).add(note.where()));
      places.forEach((text, where) -> console.print("  " + places(where) + text));
    }
  }

  /// The same note on many columns is said once, with the first and the last of them.
  private static String places(List<String> where) {
    var named = where.stream().filter(place -> !place.isEmpty()).distinct().toList();
    if (named.isEmpty()) {
      return "";
    }
    return named.size() <= PLACES_SHOWN
        ? String.join(", ", named) + ": "
        : named.getFirst() + " … " + named.getLast() + " (" + named.size() + "): ";
  }
}
