package manyi.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// Writes a file beside its place and moves it there when it is whole, so that a failure leaves
/// what was there.
public final class SafeFile {
  /// What is written.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream stream) throws IOException, UserProblem;
  }

  private SafeFile() {}

  /// Writes a file whole or not at all; folders that lack are made.
  ///
  /// @throws UserProblem `storage.not-writable` when the place cannot be written
  public static void write(Path file, Content content) throws UserProblem {
    var target = file.toAbsolutePath();
    Path beside = null;
    try {
      var folder = target.getParent();
      if (folder == null) {
        throw new UserProblem("storage.not-writable", file.toString()).at(file.toString());
      }
      Files.createDirectories(folder);
      beside = folder.resolve("." + target.getFileName() + "-" + UUID.randomUUID() + ".part");
      try (var stream =
          new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW))) {
        content.writeTo(stream);
      }
      move(beside, target);
    } catch (IOException e) {
      throw new UserProblem("storage.not-writable", file.toString()).at(file.toString()).because(e);
    } finally {
      removeRest(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void removeRest(@Nullable Path beside) {
    if (beside != null) {
      try {
        Files.deleteIfExists(beside);
      } catch (IOException e) {
        beside.toFile().deleteOnExit();
      }
    }
  }
}
