package manyi.workbook.sav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that stands before the cases, read but not yet understood: texts are bytes until all records
/// are read, since one of the last tells their encoding.
///
/// @param header the first bytes
/// @param variables records of variables, their pieces and continuations, in order
/// @param labels of values
/// @param extensions further records by their subtype
/// @param data where in the file the cases begin
record Records(
    FileHeader header,
    List<VariableRecord> variables,
    List<LabelRecord> labels,
    Map<Integer, byte[]> extensions,
    long data) {
  static final int MACHINE = 3;
  static final int MULTIPLE_SETS = 7;
  static final int DISPLAY = 11;
  static final int LONG_NAMES = 13;
  static final int VERY_LONG_STRINGS = 14;
  static final int MORE_MULTIPLE_SETS = 19;
  static final int ENCODING = 20;
  static final int LONG_STRING_LABELS = 21;
  static final int LONG_STRING_MISSING = 22;

  private static final int CASES = 16;
  private static final int DOCUMENT_LINE = 80;

  static Records read(RecordStream in) throws IOException {
    var header = FileHeader.read(in);
    List<VariableRecord> variables = new ArrayList<>();
    List<LabelRecord> labels = new ArrayList<>();
    Map<Integer, byte[]> extensions = new HashMap<>();
    for (int type = in.int32(); type != 999; type = in.int32()) {
      switch (type) {
        case 2 -> variables.add(VariableRecord.read(in, variables.size()));
        case 3 -> labels.add(LabelRecord.read(in));
        case 6 -> in.bytes((long) DOCUMENT_LINE * in.int32());
        case 7 -> extension(in, extensions);
        default -> throw in.broken("a record of type " + type);
      }
    }
    in.int32();
    return new Records(
        cases(header, extensions.get(CASES)), variables, labels, extensions, in.position());
  }

  private static void extension(RecordStream in, Map<Integer, byte[]> extensions)
      throws IOException {
    int subtype = in.int32();
    long size = in.int32();
    long count = in.int32();
    if (size < 0 || count < 0) {
      throw in.broken("an extension of " + count + " × " + size + " bytes");
    }
    extensions.putIfAbsent(subtype, in.bytes(size * count));
  }

  /// The number of cases where it is too great for the header.
  private static FileHeader cases(FileHeader header, byte @Nullable [] extension) {
    if (extension == null || extension.length < 16) {
      return header;
    }
    long cases = ByteBuffer.wrap(extension).order(header.order()).getLong(8);
    return cases > 0 ? header.withCases(cases) : header;
  }

  /// An extension's bytes; none where the file does not have it.
  byte[] extension(int subtype) {
    return extensions.getOrDefault(subtype, new byte[0]);
  }
}
