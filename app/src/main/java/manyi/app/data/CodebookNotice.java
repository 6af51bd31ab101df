package manyi.app.data;

import java.nio.file.Path;
import java.util.List;
import manyi.codebook.CodebookFile;
import manyi.text.Message;
import manyi.workbook.recognition.Corrections;

/// What is told about a codebook that was applied.
///
/// @param name of the codebook
/// @param before what was overruled without it
/// @param decisions that were followed
/// @param misfits what no longer fits
record CodebookNotice(String name, Corrections before, int decisions, List<Message> misfits) {
  CodebookNotice {
    misfits = List.copyOf(misfits);
  }

  /// A codebook's name: its file's without the ending.
  static String name(Path file) {
    var name = String.valueOf(file.getFileName());
    var ending = "." + CodebookFile.ENDING;
    return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
  }
}
