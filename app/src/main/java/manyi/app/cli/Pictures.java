package manyi.app.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import manyi.chart.ChartFile;
import manyi.chart.ChartFormat;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.storage.FileNames;
import manyi.text.NumberText;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The pictures of one result as files: the first under the name given, the others numbered behind
/// it. What stands there already is kept, and the next number is taken.
///
/// @param file the name given
/// @param format that its ending stands for
/// @param dpi the resolution of a PNG
record Pictures(Path file, ChartFormat format, int dpi) {
  private static final String PICTURE = "--picture";
  private static final String DPI = "--dpi";

  /// Fit to print.
  private static final int USUAL_DPI = 300;

  static void add(CommandSpec spec, Texts texts) {
    spec.addOption(
            Options.value(PICTURE, "FILE.png|svg|pdf", texts.get("cli.option.picture"))
                .type(Path.class)
                .build())
        .addOption(Options.value(DPI, "N", texts.get("cli.option.dpi", USUAL_DPI)).build());
  }

  /// What is asked for; empty where no picture is.
  ///
  /// @throws UserProblem when the ending stands for no picture or the resolution is not possible
  static Optional<Pictures> of(ParseResult given) throws UserProblem {
    Path file = given.matchedOptionValue(PICTURE, null);
    String dpi = given.matchedOptionValue(DPI, null);
    if (file == null) {
      if (dpi != null) {
        throw new UserProblem("cli.only-with-picture", DPI, PICTURE);
      }
      return Optional.empty();
    }
    var format = format(file);
    if (dpi != null && format != ChartFormat.PNG) {
      throw new UserProblem("cli.no-resolution", DPI, format.ending());
    }
    return Optional.of(new Pictures(file, format, dpi == null ? USUAL_DPI : resolution(dpi)));
  }

  private static ChartFormat format(Path file) throws UserProblem {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(ChartFormat.values())
        .filter(format -> name.endsWith("." + format.ending()))
        .findFirst()
        .orElseThrow(() -> new UserProblem("cli.not-a-picture", file.toString()));
  }

  private static int resolution(String text) throws UserProblem {
    double number = NumberText.parse(text).orElse(Double.NaN);
    if (number != Math.rint(number)
        || number < ChartFile.LEAST_DPI
        || number > ChartFile.GREATEST_DPI) {
      throw new UserProblem(
          "cli.not-a-resolution", text, ChartFile.LEAST_DPI, ChartFile.GREATEST_DPI);
    }
    return (int) number;
  }

  /// The folder that they are written to; null of a name without one, such as the root.
  @Nullable Path folder() {
    return file.toAbsolutePath().normalize().getParent();
  }

  /// Writes the pictures of a document; a folder that lacks is made.
  ///
  /// @return where they are
  /// @throws UserProblem when the document has none or the place cannot be written
  List<Path> write(Document document, Texts texts) throws UserProblem {
    var written = new ArrayList<Path>();
    for (var block : document.blocks()) {
      if (block instanceof Figure figure) {
        var target = free();
        ChartFile.write(figure, format, dpi, target, texts.language());
        written.add(target);
      }
    }
    if (written.isEmpty()) {
      throw new UserProblem("cli.no-picture", document.title());
    }
    return written;
  }

  private Path free() {
    var first = file.toAbsolutePath().normalize();
    var free = first;
    for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
      var name = FileNames.withoutEnding(first) + "-" + i + "." + format.ending();
      free = first.resolveSibling(name);
    }
    return free;
  }
}
