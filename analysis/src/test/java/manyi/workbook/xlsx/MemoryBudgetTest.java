package manyi.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import manyi.progress.Progress;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.TooLarge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryBudgetTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"str", "e"})
  void textsInCellsCountLikeSharedOnes(String type) throws IOException {
    var rows = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      rows.append("<row><c t=\"").append(type).append("\"><v>").append(i);
      rows.append("x".repeat(1000)).append("</v></c></row>");
    }
    var path = new TinyWorkbook().sheet("S", rows.toString()).write(folder);

    try (var file = WorkbookFile.open(path, MemoryBudget.of(100_000))) {
      var sheet = file.sheets().getFirst();
      assertThatThrownBy(() -> file.read(sheet, Progress.none())).isInstanceOf(TooLarge.class);
    }
  }

  @Test
  void whatASampleTookIsGivenBack() throws IOException {
    var path =
        new TinyWorkbook()
            .sheet("S", "<row>" + "<c><v>1</v></c>".repeat(50) + "</row>")
            .write(folder);

    try (var file = WorkbookFile.open(path, MemoryBudget.of(100_000))) {
      var sheet = file.sheets().getFirst();
      for (int i = 0; i < 10; i++) {
        assertThat(file.sample(sheet, 600, Progress.none()).columns()).isEqualTo(50);
      }
      assertThat(file.read(sheet, Progress.none()).columns()).isEqualTo(50);
    }
  }
}
