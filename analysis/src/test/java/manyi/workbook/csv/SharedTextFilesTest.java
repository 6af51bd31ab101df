package manyi.workbook.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import manyi.workbook.cells.CellValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real files. Rows, columns and cells that hold more than blanks were counted by the `csv` module
/// of Python 3.12, where every single cell was also found to be the same.
class SharedTextFilesTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data", "real");

  @ParameterizedTest
  @CsvSource({
    "kr_kiosk_cp949, WINDOWS-949, 212, 163, 33924",
    "limesurvey_rse2018, UTF-8, 998, 707, 173429",
    "oppscore_long, UTF-8, 228, 4, 912",
    "qualtrics_climate, UTF-8, 455, 27, 12285",
    "redcap_trial, UTF-8, 501, 13, 6513",
    "sfo_customer_survey_2017_raw, UTF-8, 2832, 97, 216298",
    "surveygizmo_jupyter2015, UTF-8, 1707, 37, 20884",
    "surveymonkey_cncf2022_raw, WINDOWS-1252, 2289, 213, 230266",
    "surveymonkey_flying, UTF-8, 1041, 27, 24004",
    "surveymonkey_jupyter2020, UTF-8, 1136, 216, 100810",
    "surveymonkey_starwars, WINDOWS-1252, 1188, 38, 31666",
    "surveymonkey_thanksgiving, UTF-8, 1059, 65, 28569",
    "typeform_fcc2016, UTF-8, 15654, 51, 273360",
    "wjx_phone_cn, UTF-8, 22, 24, 516"
  })
  void aRealFileHasItsRowsColumnsAndCells(
      String name, String encoding, int rows, int columns, long filled) throws IOException {
    var file = DATA.resolve(name + ".csv");
    assumeTrue(Files.exists(file), "there is no " + file);

    var read = SmallText.read(file, null, null);

    assertThat(read.encoding()).isEqualTo(encoding);
    assertThat(read.cells().rows()).isEqualTo(rows);
    assertThat(read.cells().columns()).isEqualTo(columns);
    assertThat(
            IntStream.range(0, columns)
                .mapToLong(column ->
                    IntStream.range(0, rows)
                        .filter(row -> !CellValue.isEmpty(read.cells().cell(row, column)))
                        .count())
                .sum())
        .isEqualTo(filled);
  }
}
