package manyi.workbook.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.List;
import manyi.progress.Progress;
import manyi.workbook.cells.Locked;
import manyi.workbook.cells.Password;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.ReadingRemark;
import manyi.workbook.cells.SheetEntry;
import manyi.workbook.cells.SheetSource;
import manyi.workbook.cells.Unsupported;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// An xlsx file that a password protects. What is decrypted stands in a file of its own, which only
/// the user may read and which is deleted on closing.
public final class ProtectedFile implements SheetSource {
  /// Excel hashes a password 100,000 times; a file that asks for far more is made to keep us busy.
  private static final int MOST_ROUNDS = 2_000_000;

  private final Path decrypted;
  private final WorkbookFile workbook;

  private ProtectedFile(Path decrypted, WorkbookFile workbook) {
    this.decrypted = decrypted;
    this.workbook = workbook;
  }

  /// @param password null where none was given
  /// @throws Locked when a password is needed, or the one given does not fit
  /// @throws IOException when the file is broken
  public static ProtectedFile open(Path file, @Nullable Password password) throws IOException {
    var decrypted = Files.createTempFile("manyi", ".xlsx");
    try {
      decrypt(file, password, decrypted);
      return new ProtectedFile(decrypted, WorkbookFile.open(decrypted));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(decrypted);
      throw e;
    }
  }

  private static void decrypt(Path file, @Nullable Password password, Path target)
      throws IOException {
    try (var system = new POIFSFileSystem(file.toFile(), true)) {
      var info = new EncryptionInfo(system);
      if (info.getVerifier().getSpinCount() > MOST_ROUNDS) {
        throw new Unsupported("workbook.unknown-encryption");
      }
      var decryptor = Decryptor.getInstance(info);
      unlock(decryptor, password);
      try (var in = decryptor.getDataStream(system)) {
        Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (EncryptedDocumentException e) {
      throw new Unsupported("workbook.unknown-encryption");
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  /// Excel protects a file "against changes" by a password that everybody knows.
  private static void unlock(Decryptor decryptor, @Nullable Password password)
      throws GeneralSecurityException, Locked {
    boolean fits = password != null && decryptor.verifyPassword(password.secret());
    if (!fits && !decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
      throw new Locked(password != null);
    }
  }

  @Override
  public List<SheetEntry> sheets() {
    return workbook.sheets();
  }

  @Override
  public RawCells sample(SheetEntry sheet, int rows, Progress progress) throws IOException {
    return workbook.sample(sheet, rows, progress);
  }

  @Override
  public RawCells read(SheetEntry sheet, Progress progress) throws IOException {
    return workbook.read(sheet, progress);
  }

  @Override
  public List<ReadingRemark> remarks() {
    return workbook.remarks();
  }

  @Override
  public void close() {
    workbook.close();
    decrypted.toFile().delete();
  }
}
