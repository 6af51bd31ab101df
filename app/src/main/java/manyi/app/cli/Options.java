package manyi.app.cli;

import java.nio.file.Path;
import java.util.List;
import manyi.text.Texts;
import manyi.workbook.recognition.Corrections;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The options that several commands share, described in the user's language.
final class Options {
  private final Texts texts;

  Options(Texts texts) {
    this.texts = texts;
  }

  /// A command that can be asked for help and told its language.
  CommandSpec command(String name, String description, Action action) {
    var spec = CommandSpec.wrapWithoutInspection(action);
    spec.name(name);
    spec.usageMessage().description(description).synopsisHeading(texts.get("cli.usage") + " ");
    spec.usageMessage().commandListHeading("%n" + texts.get("cli.commands") + "%n");
    spec.usageMessage().sortOptions(false).width(100).adjustLineBreaksForWideCJKCharacters(true);
    return spec;
  }

  /// The options that every command ends with.
  CommandSpec closed(CommandSpec spec) {
    return spec.addOption(
            value("--language", "zh|en", texts.get("cli.option.language"))
                .type(String.class)
                .build())
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(texts.get("cli.option.help"))
                .build());
  }

  OptionSpec json() {
    return OptionSpec.builder("--json")
        .type(boolean.class)
        .arity("0")
        .description(texts.get("cli.option.json"))
        .build();
  }

  OptionSpec sheet() {
    return value("--sheet", "NAME", texts.get("cli.option.sheet")).build();
  }

  static OptionSpec.Builder value(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description.replace("%", "%%"));
  }

  PositionalParamSpec files(String arity) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity(arity)
        .required(!arity.startsWith("0"))
        .paramLabel("FILE")
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .description(texts.get("cli.option.file"))
        .build();
  }

  static boolean json(ParseResult given) {
    return given.hasMatchedOption("--json");
  }

  /// The sheet and the code book asked for, as corrections of what the importer would choose.
  static Corrections corrections(ParseResult given) {
    String sheet = given.matchedOptionValue("--sheet", null);
    var codebook = Codebooks.table(given);
    var corrections = sheet == null ? Corrections.NONE : Corrections.ofSheet(sheet);
    return codebook == null ? corrections : corrections.withCodebook(codebook);
  }
}
