package manyi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import manyi.workbook.csv.TextFileFuzzer;
import manyi.workbook.recognition.RecognitionFuzzer;
import manyi.workbook.sav.SystemFileFuzzer;
import manyi.workbook.xlsx.SheetFuzzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the fuzzers begin with and what they once found wrong is tried at every build, without the
/// fuzzing engine; see docs/fuzzing.md.
class CorpusTest {
  private static final Path CORPUS = Path.of("src", "test", "resources", "fuzz");

  private static List<Path> files(Path folder) throws IOException {
    try (var all = Files.list(folder)) {
      var files = all.filter(Files::isRegularFile).sorted().toList();
      assertThat(files).isNotEmpty();
      return files;
    }
  }

  static List<Path> sheets() throws IOException {
    return files(CORPUS.resolve("sheet"));
  }

  static List<Path> texts() throws IOException {
    return files(CORPUS.resolve("csv"));
  }

  static List<Path> systemFiles() throws IOException {
    return files(CORPUS.resolve("sav"));
  }

  static List<Path> tables() throws IOException {
    return files(CORPUS.resolve("recognition"));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void sheetsAreReadAlikeInAllWays(Path file) throws IOException {
    SheetFuzzer.fuzzerTestOneInput(Files.readAllBytes(file));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textsAreReadAlikeInAllPieces(Path file) throws IOException {
    TextFileFuzzer.fuzzerTestOneInput(Files.readAllBytes(file));
  }

  @ParameterizedTest
  @MethodSource("systemFiles")
  void systemFilesAreReadOrRefused(Path file) throws IOException {
    SystemFileFuzzer.fuzzerTestOneInput(Files.readAllBytes(file));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void tablesAreUnderstoodWithoutAnError(Path file) throws IOException {
    RecognitionFuzzer.fuzzerTestOneInput(Files.readAllBytes(file));
  }
}
