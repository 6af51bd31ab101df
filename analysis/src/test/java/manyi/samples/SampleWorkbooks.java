package manyi.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the sample workbooks; the same number of respondents and seed give the same cells.
///
/// What is true in them is told in `docs/samples.md`.
public final class SampleWorkbooks {
  /// The file names of the bundled samples.
  public static final String TELECOM = "telecom-satisfaction-zh.xlsx";

  public static final String HOTEL = "hotel-guests-en.xlsx";

  /// The index sample, one file a year.
  public static final String INDEX_2025 = "telecom-index-2025-zh.xlsx";

  public static final String INDEX_2026 = "telecom-index-2026-zh.xlsx";

  static final int TELECOM_RESPONDENTS = 2_400;
  static final long TELECOM_SEED = 20_260_701L;
  static final int HOTEL_RESPONDENTS = 900;
  static final long HOTEL_SEED = 20_260_302L;

  static final int INDEX_RESPONDENTS = 1_500;
  static final long INDEX_SEED = 20_250_901L;

  private SampleWorkbooks() {}

  /// Writes the bundled samples into a folder.
  ///
  /// @param arguments the folder, by default that of the `resources` module
  public static void main(String... arguments) throws IOException {
    Path folder =
        Path.of(
            arguments.length == 0
                ? "resources/src/main/resources/manyi/resources/samples"
                : arguments[0]);
    Files.createDirectories(folder);
    writeTelecom(folder.resolve(TELECOM), TELECOM_RESPONDENTS, TELECOM_SEED);
    writeHotel(folder.resolve(HOTEL), HOTEL_RESPONDENTS, HOTEL_SEED);
    WorkbookWriter.write(index(IndexWave.Y2025), folder.resolve(INDEX_2025));
    WorkbookWriter.write(index(IndexWave.Y2026), folder.resolve(INDEX_2026));
  }

  /// Writes a telecom satisfaction survey of 57 columns in Chinese; 400,000 respondents are fine.
  public static void writeTelecom(Path file, int respondents, long seed) throws IOException {
    WorkbookWriter.write(TelecomSurvey.of(respondents, seed), file);
  }

  /// One year of the index sample as it is bundled.
  static IndexSurvey index(IndexWave wave) {
    return IndexSurvey.of(wave, INDEX_RESPONDENTS, INDEX_SEED + wave.ordinal());
  }

  /// Writes a hotel guest survey of 31 columns in English.
  public static void writeHotel(Path file, int respondents, long seed) throws IOException {
    WorkbookWriter.write(new HotelSurvey(respondents, seed), file);
  }
}
