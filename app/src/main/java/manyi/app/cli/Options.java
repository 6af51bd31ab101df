package manyi.app.cli;

import java.nio.file.Path;
import java.util.List;
import manyi.text.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The options that several commands share, described in the user's language.
final class Options {
  private static final String PERSONAL = "--with-personal-data";

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

  /// Whether what tells who somebody is may be given out.
  OptionSpec personal(String description) {
    return flag(PERSONAL, texts.get(description));
  }

  static boolean personal(ParseResult given) {
    return given.hasMatchedOption(PERSONAL);
  }

  OptionSpec json() {
    return flag("--json", texts.get("cli.option.json"));
  }

  /// How the file is read: the sheet, how a text file is written, the password's file.
  CommandSpec reading(CommandSpec spec) {
    return spec.addOption(value("--sheet", "NAME", texts.get("cli.option.sheet")).build())
        .addOption(value("--encoding", "NAME", texts.get("cli.option.encoding")).build())
        .addOption(value("--delimiter", "CHAR|tab", texts.get("cli.option.delimiter")).build())
        .addOption(
            value("--password-file", "FILE", texts.get("cli.option.password-file"))
                .type(Path.class)
                .build());
  }

  /// An option that is given or not.
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build();
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
}
