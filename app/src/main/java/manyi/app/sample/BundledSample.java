package manyi.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import manyi.storage.SafeFile;
import manyi.text.UserProblem;

/// A sample workbook that comes with the program.
public enum BundledSample {
  /// Telecom customers, in Chinese: ratings from 1 to 10, importance, segments.
  TELECOM("telecom-satisfaction-zh.xlsx"),
  /// Hotel guests, in English: five worded levels.
  HOTEL("hotel-guests-en.xlsx"),
  /// A year of a telecom satisfaction index, in Chinese: latent variables, branches, loyalty.
  INDEX_2025("telecom-index-2025-zh.xlsx"),
  /// The year after it.
  INDEX_2026("telecom-index-2026-zh.xlsx");

  private final String file;

  BundledSample(String file) {
    this.file = file;
  }

  /// The workbook's name.
  public String file() {
    return file;
  }

  /// Copies the workbook into a folder. What another version of the program left there is replaced;
  /// a copy like it is left alone, for it may be open elsewhere.
  ///
  /// @return the copy
  /// @throws UserProblem `storage.not-writable`
  public Path copyTo(Path folder) throws UserProblem {
    var copy = folder.resolve(file);
    var content = content();
    if (!holds(copy, content)) {
      SafeFile.write(copy, stream -> stream.write(content));
    }
    return copy;
  }

  private static boolean holds(Path copy, byte[] content) {
    try {
      return Files.isRegularFile(copy) && Arrays.equals(Files.readAllBytes(copy), content);
    } catch (IOException e) {
      return false;
    }
  }

  private byte[] content() {
    var place = "manyi/resources/samples/" + file;
    try (var stream = BundledSample.class.getClassLoader().getResourceAsStream(place)) {
      if (stream == null) {
        throw new IllegalStateException("No resource " + place);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
