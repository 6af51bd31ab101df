package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import manyi.text.UserProblem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainSheetTest {
  @TempDir Path folder;

  private Path book() throws IOException {
    var file = folder.resolve("book.xlsx");
    try (var book = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      book.createSheet("answers").createRow(0).createCell(0).setCellValue("q1");
      var row = book.createSheet("targets").createRow(0);
      row.createCell(0).setCellValue("Calls answered");
      row.createCell(1).setCellValue(0.912);
      row.createCell(2).setCellValue(">= 90%");
      book.write(out);
    }
    return file;
  }

  @Test
  void theFirstSheetWithCellsIsReadWhereNoneIsNamed() throws Exception {
    assertThat(PlainSheet.read(book())).isEqualTo("q1\n");
  }

  @Test
  void aSheetIsReadByItsName() throws Exception {
    assertThat(PlainSheet.read(book(), "Targets")).isEqualTo("Calls answered\t0.912\t>= 90%\n");
  }

  @Test
  void aSheetThatIsNotThereIsToldWithThoseThatAre() throws Exception {
    var file = book();
    var problem =
        catchThrowableOfType(UserProblem.class, () -> PlainSheet.read(file, "goals")).problem();

    assertThat(problem.key()).isEqualTo("workbook.no-such-sheet");
    assertThat(problem.arguments()).contains("goals", "answers, targets");
  }
}
