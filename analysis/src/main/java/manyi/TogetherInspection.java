package manyi;

import java.util.List;
import java.util.Objects;
import manyi.text.ChoiceWord;
import manyi.text.Texts;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Dialect;
import manyi.workbook.recognition.Together.Decision;
import manyi.workbook.recognition.Together.Joining;
import manyi.workbook.together.Difference;
import manyi.workbook.together.Part;

/// What was understood of several files as one survey, to be printed: what [Inspection] says of one
/// file, the files, and what differs among them.
public record TogetherInspection(
    String file,
    Joining together,
    List<File> files,
    List<Item> differences,
    String sheet,
    Dialect dialect,
    int headerRows,
    int respondents,
    List<Inspection.Item> questions,
    List<Inspection.Remark> notes) {

  /// One of the files.
  ///
  /// @param name of the level that its respondents have
  public record File(String file, String name, String sheet, Dialect dialect, int respondents) {}

  /// A difference in words.
  ///
  /// @param severity `warning`, `doubt` or `info`
  /// @param files the names of those that are not like the others
  /// @param choices what can be done about it; empty where there is nothing to decide
  /// @param decision what is done
  /// @param decided whether the user said so
  public record Item(
      Difference.Sort sort,
      String severity,
      String question,
      List<String> files,
      String text,
      List<Decision> choices,
      Decision decision,
      boolean decided) {}

  /// Inspects files that were opened together.
  public static TogetherInspection of(Opened opened, Texts texts) {
    var joined = Objects.requireNonNull(opened.joined());
    var whole = Inspection.of(opened, texts);
    return new TogetherInspection(
        whole.file(),
        joined.settings().joining(),
        joined.parts().stream().map(TogetherInspection::file).toList(),
        joined.differences().stream().map(difference -> item(difference, texts)).toList(),
        whole.sheet(),
        whole.dialect(),
        whole.headerRows(),
        whole.respondents(),
        whole.questions(),
        whole.notes());
  }

  private static File file(Part part) {
    return new File(
        part.file().toString(), part.name(), part.sheet(), part.dialect(), part.respondents());
  }

  private static Item item(Difference difference, Texts texts) {
    return new Item(
        difference.sort(),
        ChoiceWord.of(difference.sort().severity()),
        difference.question(),
        difference.files(),
        texts.say(difference.message()),
        difference.choices(),
        difference.decision(),
        difference.decided());
  }
}
