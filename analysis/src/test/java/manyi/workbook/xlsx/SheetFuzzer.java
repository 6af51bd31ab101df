package manyi.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.TooLarge;
import org.jspecify.annotations.Nullable;

/// Any bytes as a sheet's part: where the general parser gives cells, the program gives the same;
/// however the part is cut into blocks, it is read alike; and no more than a problem comes of it.
public final class SheetFuzzer {
  private static final int MOST_CELLS = 100_000;
  private static final int[] BLOCKS = {1, 7, 64};

  private SheetFuzzer() {}

  private interface Way {
    RawCells read() throws IOException;
  }

  public static void fuzzerTestOneInput(byte[] input) {
    var sheet = new SheetBytes(input);
    var read = words(sheet::read);
    var parsed = words(sheet::parse);
    if (parsed != null) {
      assertThat(read).isEqualTo(parsed);
    }
    for (int length : BLOCKS) {
      assertThat(words(() -> sheet.read(length, length))).as("blocks of " + length).isEqualTo(read);
    }
  }

  /// The cells in words, as far as they are few; null where the part was refused.
  private static @Nullable String words(Way way) {
    try {
      var cells = way.read();
      return (long) cells.rows() * cells.columns() <= MOST_CELLS
          ? SheetBytes.words(cells)
          : cells.rows() + " × " + cells.columns();
    } catch (IOException | TooLarge e) {
      return null;
    }
  }
}
