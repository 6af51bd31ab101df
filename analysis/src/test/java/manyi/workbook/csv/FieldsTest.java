package manyi.workbook.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import manyi.workbook.cells.CellValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  @TempDir Path folder;

  private SmallText column(String... cells) throws IOException {
    return SmallText.of(folder, "a\tb\n" + String.join("\tx\n", cells) + "\tx\n");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-7, -7", "5, 5", "12.5, 12.5", "8.0, 8", "3.1400, 3.14", "0.5, 0.5"})
  void numbersAreNumbers(String written, double number) throws IOException {
    long cell = column(written).cells().cell(1, 0);

    assertThat(CellValue.isNumber(cell)).isTrue();
    assertThat(CellValue.number(cell)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "007",
        "13800138000",
        "+8613800138000",
        "110101199003071234",
        "1,234",
        "-0",
        "00",
        "1e5",
        "5.",
        ".5",
        "1.2.3",
        "12%",
        "TRUE",
        "2025-03-07",
        "3/7/2025",
        "--",
        "-",
        "١٢"
      })
  void whatANumberWouldNotPrintAsStaysText(String written) throws IOException {
    var read = column(written);

    assertThat(CellValue.isText(read.cells().cell(1, 0))).isTrue();
    assertThat(read.cells().text(1, 0)).isEqualTo(written);
  }

  @Test
  void digitsWrittenAsAFormulaForExcelAreTheText() throws IOException {
    assertThat(column("=\"007\"", "\"=\"\"0815\"\"\"").row(1)).startsWith("007");
    assertThat(column("x", "\"=\"\"0815\"\"\"").row(2)).startsWith("0815");
  }

  @Test
  void charactersOfEveryLengthComeBack() throws IOException {
    assertThat(column("aé满😀").cells().text(1, 0)).isEqualTo("aé满😀");
  }

  @Test
  void semicolonFilesMayWriteDecimalCommas() throws IOException {
    var read = SmallText.of(folder, "id;score;code\n1;12,5;a\n2;3;b\n3;-0,75;c\n4;12.5;d\n");

    assertThat(read.cells().text(1, 1)).isEqualTo("12,5");
    var clean = SmallText.of(folder, "id;score;code\n1;12,5;a\n2;3;b\n3;-0,75;c\n");
    assertThat(CellValue.number(clean.cells().cell(1, 1))).isEqualTo(12.5);
    assertThat(CellValue.number(clean.cells().cell(3, 1))).isEqualTo(-0.75);
    assertThat(clean.remarkKeys()).contains("csv.decimal-comma");
  }

  @Test
  void chosenOptionsWithCommasAreNoDecimals() throws IOException {
    var read = SmallText.of(folder, "id;chosen\n1;1,3\n2;2\n3;2,4\n4;1,2\n");

    assertThat(read.cells().text(1, 1)).isEqualTo("1,3");
    assertThat(CellValue.isText(read.cells().cell(1, 1))).isTrue();
    var longer = SmallText.of(folder, "id;chosen\n1;3,1\n2;2\n3;1,2,4\n");
    assertThat(CellValue.isText(longer.cells().cell(1, 1))).isTrue();
  }

  @Test
  void thousandsAreNotTakenForDecimals() throws IOException {
    var read = SmallText.of(folder, "id;income\n1;1,234\n2;12,500\n3;900\n");

    assertThat(read.cells().text(1, 1)).isEqualTo("1,234");
    assertThat(read.cells().text(3, 1)).isEqualTo("900");
  }

  @Test
  void pointsAndCommasMayStandInDifferentColumns() throws IOException {
    var read = SmallText.of(folder, "id;price;version\n1;2,5;1.5\n2;0,5;2.5\n");

    assertThat(CellValue.number(read.cells().cell(1, 1))).isEqualTo(2.5);
    assertThat(CellValue.number(read.cells().cell(1, 2))).isEqualTo(1.5);
  }
}
