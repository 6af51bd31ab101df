package manyi.workbook.sav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Labels of values, and the variables they belong to.
///
/// @param values eight bytes each
/// @param labels in words
/// @param variables places among the variable records, from 1
record LabelRecord(List<byte[]> values, List<byte[]> labels, int[] variables) {
  private static final int VARIABLES_FOLLOW = 4;

  static LabelRecord read(RecordStream in) throws IOException {
    int count = in.int32();
    List<byte[]> values = new ArrayList<>();
    List<byte[]> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(in.bytes(8));
      int length = in.bytes(1)[0] & 0xFF;
      labels.add(in.bytes(length));
      in.bytes(7 - length % 8);
    }
    if (in.int32() != VARIABLES_FOLLOW) {
      throw in.broken("value labels without variables");
    }
    int length = in.int32();
    var bytes = in.bytes(4L * length);
    var numbers = ByteBuffer.wrap(bytes).order(in.order()).asIntBuffer();
    var variables = new int[length];
    numbers.get(variables);
    return new LabelRecord(values, labels, variables);
  }
}
