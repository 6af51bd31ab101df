package manyi.workbook.sav;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import manyi.progress.Progress;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.TooLarge;

/// Any bytes as a system file: there are cells, or a problem that is told.
public final class SystemFileFuzzer {
  private static final int SAMPLE = 3;

  private SystemFileFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    var file = Files.createTempFile("fuzz", ".sav");
    try {
      Files.write(file, input);
      var budget = MemoryBudget.of(1 << 26);
      try (var opened = SystemFile.open(file, null, budget)) {
        var sheet = opened.sheets().getFirst();
        var sample = opened.sample(sheet, SAMPLE, Progress.none());
        var cells = opened.read(sheet, Progress.none());
        assertThat(cells.columns()).isEqualTo(sample.columns());
        for (int row = 0; row < Math.min(SAMPLE, cells.rows()); row++) {
          for (int column = 0; column < cells.columns(); column++) {
            assertThat(sample.text(row, column)).isEqualTo(cells.text(row, column));
          }
        }
      } catch (IOException | TooLarge e) {
        // Problems that are told.
      }
    } finally {
      Files.delete(file);
    }
  }
}
