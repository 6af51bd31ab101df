package manyi.workbook.csv;

import java.util.ArrayList;
import java.util.List;
import manyi.text.Message;
import manyi.workbook.cells.ReadingRemark;
import manyi.workbook.cells.ReadingRemark.Weight;

/// What of a text file could not be read, and where.
final class Damage {
  private final boolean decodes;
  private long characters;
  private long line;

  /// @param decodes whether the whole file is in its encoding, so that signs of replacement were
  ///   already in it
  Damage(boolean decodes) {
    this.decodes = decodes;
  }

  void look(char[] content, int from, int to, long atLine) {
    for (int i = from; i < to; i++) {
      if (content[i] == TextReader.REPLACEMENT) {
        line = characters++ == 0 ? atLine : line;
      }
    }
  }

  List<ReadingRemark> remarks(RecordScanner records) {
    var remarks = new ArrayList<ReadingRemark>();
    if (characters > 0) {
      var key = decodes ? "csv.lost-characters" : "csv.broken-characters";
      remarks.add(
          new ReadingRemark(Weight.LOST, Message.of(key, characters, line), String.valueOf(line)));
    }
    if (records.strays() > 0) {
      remarks.add(
          new ReadingRemark(
              Weight.GUESSED,
              Message.of("csv.stray-quotes", records.strays(), records.firstStray()),
              String.valueOf(records.firstStray())));
    }
    return remarks;
  }
}
