package manyi.workbook.together;

import java.nio.file.Path;
import java.util.List;
import manyi.workbook.recognition.Dialect;

/// One of the files of a survey.
///
/// @param file where it lies
/// @param found the name made from the file's or its folder's name
/// @param name that is shown: the one found, unless the user gave another
/// @param sheet that was read
/// @param sheets of the file
/// @param dialect whose export it is
/// @param respondents how many it holds
/// @param copyOf the place of an earlier file with the same content, -1 where there is none
public record Part(
    Path file,
    String found,
    String name,
    String sheet,
    List<String> sheets,
    Dialect dialect,
    int respondents,
    int copyOf) {
  public Part {
    sheets = List.copyOf(sheets);
  }

  Part named(String newName) {
    return new Part(file, found, newName, sheet, sheets, dialect, respondents, copyOf);
  }
}
