package manyi.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import manyi.progress.Progress;
import manyi.text.UserProblem;
import manyi.workbook.cells.Password;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.xlsx.TinyWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtectedTest {
  private static final List<String> WORDS = List.of("good", "bad", "good", "fair", "bad", "good");

  @TempDir Path folder;

  private Path encrypted(EncryptionMode mode, String password)
      throws IOException, GeneralSecurityException {
    var book = new TinyWorkbook();
    for (var sheet : List.of("first", "second")) {
      var rows = new String[WORDS.size() + 1][];
      rows[0] = new String[] {"service", "price"};
      for (int i = 0; i < WORDS.size(); i++) {
        rows[i + 1] = new String[] {WORDS.get(i), "" + i % 3};
      }
      book.table(sheet, rows);
    }
    var file = folder.resolve("encrypted.xlsx");
    try (var system = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword(password);
      try (var out = encryptor.getDataStream(system)) {
        out.write(Files.readAllBytes(book.write(folder)));
      }
      try (var out = Files.newOutputStream(file)) {
        system.writeFilesystem(out);
      }
    }
    return file;
  }

  private static String problem(Path file, @Nullable Password password) {
    var problem =
        catchThrowableOfType(
            UserProblem.class,
            () -> Importer.open(file, Corrections.NONE, password, Progress.none()));
    assertThat(problem).isNotNull();
    assertThat(problem.toString()).doesNotContain("Geheim");
    return problem.problem().key();
  }

  @ParameterizedTest
  @EnumSource(
      value = EncryptionMode.class,
      names = {"agile", "standard"})
  void aProtectedWorkbookOpensWithItsPasswordOnly(EncryptionMode mode)
      throws IOException, GeneralSecurityException, UserProblem {
    var file = encrypted(mode, "满意 Geheim");

    assertThat(problem(file, null)).isEqualTo("workbook.password-needed");
    assertThat(problem(file, Password.of("Geheim"))).isEqualTo("workbook.password-wrong");
    var opened = Importer.open(file, Corrections.NONE, Password.of("满意 Geheim"), Progress.none());
    assertThat(opened.survey().respondents()).isEqualTo(WORDS.size());
    assertThat(opened.toString()).doesNotContain("Geheim");
  }

  @Test
  void anotherSheetIsReadWithoutAskingAgain()
      throws IOException, GeneralSecurityException, UserProblem {
    var file = encrypted(EncryptionMode.agile, "x");
    var opened = Importer.open(file, Corrections.NONE, Password.of("x"), Progress.none());

    var other = Importer.correct(opened, Corrections.ofSheet("second"), Progress.none());

    assertThat(other.sheet()).isEqualTo("second");
  }

  @Test
  void aWorkbookThatIsOnlyProtectedAgainstChangesAsksForNoPassword()
      throws IOException, GeneralSecurityException, UserProblem {
    var file = encrypted(EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD);

    assertThat(Importer.open(file, Corrections.NONE, Progress.none()).sheets()).hasSize(2);
  }

  @Test
  void aProtectedWorkbookCutShortIsDamaged() throws IOException, GeneralSecurityException {
    var whole = Files.readAllBytes(encrypted(EncryptionMode.agile, "x"));
    for (int length = 600; length < whole.length / 2; length += whole.length / 12) {
      var file = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));

      assertThat(problem(file, Password.of("x"))).startsWith("workbook.");
    }
  }

  @Test
  void nothingDecryptedIsLeftBehind() throws IOException, GeneralSecurityException, UserProblem {
    var file = encrypted(EncryptionMode.agile, "x");
    var temporary = Path.of(System.getProperty("java.io.tmpdir"));
    long before = decrypted(temporary);

    Importer.open(file, Corrections.NONE, Password.of("x"), Progress.none());
    problem(file, null);

    assertThat(decrypted(temporary)).isEqualTo(before);
  }

  private static long decrypted(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches("manyi.*\\.xlsx")).count();
    }
  }
}
