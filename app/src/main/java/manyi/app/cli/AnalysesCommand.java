package manyi.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import manyi.project.Json;
import manyi.text.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `manyi analyses`: the analyses and their settings.
final class AnalysesCommand {
  private final Texts texts;
  private final Console console;

  AnalysesCommand(Texts texts, Console console) {
    this.texts = texts;
    this.console = console;
  }

  CommandSpec spec() {
    var options = new Options(texts);
    var spec = options.command("analyses", texts.get("cli.analyses"), this::run);
    return options.closed(spec.addOption(options.json()));
  }

  private int run(ParseResult given) {
    var catalogue = Catalogue.of(texts);
    if (Options.json(given)) {
      console.print(Json.line(catalogue));
    } else {
      catalogue.analyses().forEach(this::show);
    }
    return ExitCode.DONE;
  }

  private void show(Catalogue.Entry entry) {
    var purpose = texts.get("cli.analysis-purpose", entry.title(), entry.purpose());
    console.print(entry.name() + "  " + purpose);
    var rows = new ArrayList<List<String>>();
    for (var setting : entry.settings()) {
      var standard = setting.standard();
      var values = values(setting);
      rows.add(
          List.of(
              "  --" + setting.name(),
              setting.label(),
              standard == null || standard.isEmpty()
                  ? values
                  : texts.get("cli.option-default", values, standard)));
    }
    TextTable.ofWords(rows).forEach(console::print);
    console.print("");
  }

  private String values(Catalogue.Option setting) {
    if (!setting.choices().isEmpty()) {
      return String.join(" | ", setting.choices().stream().map(Catalogue.Choice::word).toList());
    }
    var kinds =
        setting.kinds().stream()
            .map(kind -> texts.get("survey.kind." + kind))
            .collect(Collectors.joining(texts.get("cli.kinds-comma")));
    return texts.get("cli.takes." + setting.kind(), kinds);
  }
}
