package manyi.workbook.sav;

import java.io.IOException;

/// A variable, a piece of a very long string, or the continuation of a string, as it stands in the
/// file. Each such record is eight bytes of a case, or the first eight of several.
///
/// @param index its place among all these records, from 0
/// @param width 0 of a number, bytes of a string, −1 of a continuation
/// @param name up to eight bytes
/// @param label in words; empty where there is none
/// @param missingForm how many values count as missing; −2 for a range, −3 for a range and a value
/// @param missing these values, eight bytes each
/// @param format in which it is printed
record VariableRecord(
    int index,
    int width,
    byte[] name,
    byte[] label,
    int missingForm,
    byte[][] missing,
    int format) {

  private static final int WIDEST = 255;

  static VariableRecord read(RecordStream in, int index) throws IOException {
    int width = in.int32();
    if (width < -1 || width > WIDEST) {
      throw in.broken("a variable of width " + width);
    }
    boolean labelled = in.int32() != 0;
    int missingForm = in.int32();
    if (missingForm < -3 || missingForm > 3 || missingForm == -1) {
      throw in.broken("a variable with " + missingForm + " missing values");
    }
    int values = Math.abs(missingForm);
    int format = in.int32();
    in.int32();
    var name = in.bytes(8);
    var label = new byte[0];
    if (labelled) {
      int length = in.int32();
      label = in.bytes(length);
      in.bytes((4 - length % 4) % 4);
    }
    var missing = new byte[values][];
    for (int i = 0; i < values; i++) {
      missing[i] = in.bytes(8);
    }
    return new VariableRecord(index, width, name, label, missingForm, missing, format);
  }

  boolean isContinuation() {
    return width < 0;
  }

  /// How many groups of eight bytes of a case it takes.
  int elements() {
    return Math.max(1, (width + 7) / 8);
  }
}
