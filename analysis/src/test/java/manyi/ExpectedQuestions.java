package manyi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import manyi.Inspection.Item;
import manyi.Inspection.Option;

/// What `inspect` must say of a real file, a line a question: id, columns, kind, role, block,
/// personal data, how many answered / chose nothing / did not answer / were not asked, least and
/// greatest, the levels with their counts, and those off the scale. The first line tells the
/// dialect, the header rows and the respondents.
///
/// After a change that is meant, the property `manyi.expected.write` writes the lines anew; what
/// differs then is to be read against the file before it is committed.
final class ExpectedQuestions {
  private static final Path FOLDER = Path.of("src", "test", "resources", "expected");
  private static final int LEVELS = 15;
  private static final int LONGEST = 40;

  private ExpectedQuestions() {}

  /// Compares a file's questions with those expected.
  static void check(String name, Inspection found) throws IOException {
    var file = FOLDER.resolve(name + ".txt");
    var lines = lines(found);
    if (Boolean.getBoolean("manyi.expected.write")) {
      Files.createDirectories(FOLDER);
      Files.write(file, lines);
    }
    assertThat(lines).as(name).isEqualTo(Files.readAllLines(file));
  }

  private static List<String> lines(Inspection found) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s, header rows %d, respondents %d"
            .formatted(found.dialect().word(), found.headerRows(), found.respondents()));
    found.questions().forEach(question -> lines.add(line(question)));
    return lines;
  }

  private static String line(Item question) {
    var group = question.group();
    var personal = question.personal();
    var cells =
        List.of(
            question.id(),
            columns(question.columns()),
            question.kind().word(),
            question.role().word(),
            group == null ? "" : group,
            personal == null ? "" : personal.word(),
            "%d/%d/%d/%d"
                .formatted(
                    question.answered(),
                    question.choseNothing(),
                    question.unanswered(),
                    question.notAsked()),
            question.min() == null ? "" : question.min() + " to " + question.max(),
            personal == null ? options(question.options()) : "",
            options(question.offScale()));
    return String.join("\t", cells).stripTrailing();
  }

  private static String columns(List<String> letters) {
    return letters.size() < 2
        ? String.join("", letters)
        : letters.getFirst() + "–" + letters.getLast() + " (" + letters.size() + ")";
  }

  private static String options(List<Option> options) {
    var shown =
        options.stream()
            .limit(LEVELS)
            .map(option -> shortened(option.label()) + " = " + option.n())
            .collect(Collectors.joining(" | "));
    return options.size() <= LEVELS
        ? shown
        : shown + " | and " + (options.size() - LEVELS) + " more";
  }

  private static String shortened(String label) {
    var line = label.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
