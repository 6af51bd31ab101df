package manyi.workbook.sav;

import java.io.IOException;
import java.nio.ByteOrder;

/// The first 176 bytes of a system file.
///
/// @param order of the bytes in its numbers
/// @param compression of its cases
/// @param weight the place of the weight variable among the variable records, from 1; 0 for none
/// @param cases how many there are, negative where the writer did not know
/// @param bias what is added to small whole numbers when they are compressed
record FileHeader(ByteOrder order, Compression compression, int weight, long cases, double bias) {
  private static final int LAYOUT_AT = 64;

  /// How the cases are written.
  enum Compression {
    NONE,
    BYTECODE,
    ZLIB
  }

  static FileHeader read(RecordStream in) throws IOException {
    in.bytes(LAYOUT_AT);
    int layout = in.int32();
    if (isLayout(Integer.reverseBytes(layout))) {
      in.order(ByteOrder.BIG_ENDIAN);
    } else if (!isLayout(layout)) {
      throw in.broken("layout " + layout);
    }
    in.int32();
    int compression = in.int32();
    if (compression < 0 || compression >= Compression.values().length) {
      throw in.broken("compression " + compression);
    }
    int weight = in.int32();
    int cases = in.int32();
    double bias = in.real();
    in.bytes(9 + 8 + 64 + 3);
    return new FileHeader(in.order(), Compression.values()[compression], weight, cases, bias);
  }

  private static boolean isLayout(int layout) {
    return layout == 2 || layout == 3;
  }

  FileHeader withCases(long number) {
    return new FileHeader(order, compression, weight, number, bias);
  }
}
