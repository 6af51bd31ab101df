package manyi.project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import manyi.text.UserProblem;

/// The workbook that a project was made from, and how to tell whether it is still the same.
///
/// @param file where it lay
/// @param size in bytes
/// @param sha256 of its content, 64 hexadecimal digits
public record Source(Path file, long size, String sha256) {
  /// What became of a workbook since a project was saved.
  public enum Change {
    SAME,
    /// It no longer lies there.
    MOVED,
    /// Another content lies there.
    CHANGED
  }

  /// A workbook as it is now.
  ///
  /// @throws UserProblem `project.source-unreadable`
  public static Source of(Path file) throws UserProblem {
    try {
      return new Source(file.toAbsolutePath().normalize(), Files.size(file), digest(file));
    } catch (IOException e) {
      throw new UserProblem("project.source-unreadable", file.toString())
          .at(file.toString())
          .because(e);
    }
  }

  /// What became of this workbook where it lay.
  ///
  /// @throws UserProblem `project.source-unreadable`
  public Change compare() throws UserProblem {
    return compare(file);
  }

  /// Compares this workbook with a file at another place.
  ///
  /// @throws UserProblem `project.source-unreadable`
  public Change compare(Path place) throws UserProblem {
    if (!Files.isRegularFile(place)) {
      return Change.MOVED;
    }
    var now = of(place);
    return now.size == size && now.sha256.equals(sha256) ? Change.SAME : Change.CHANGED;
  }

  private static String digest(Path file) throws IOException {
    var digest = algorithm();
    try (var stream = new DigestInputStream(Files.newInputStream(file), digest)) {
      stream.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest algorithm() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
