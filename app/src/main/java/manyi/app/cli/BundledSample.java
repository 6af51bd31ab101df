package manyi.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The Chinese sample that comes with the program, as a file for as long as it is open.
final class BundledSample implements AutoCloseable {
  private static final String FILE = "telecom-satisfaction-zh.xlsx";
  private static final String PLACE = "manyi/resources/samples/" + FILE;

  private final Path folder;

  BundledSample() {
    try (var stream = resource()) {
      folder = Files.createTempDirectory("manyi");
      Files.copy(stream, file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file() {
    return folder.resolve(FILE);
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file());
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }

  private static InputStream resource() {
    var stream = BundledSample.class.getClassLoader().getResourceAsStream(PLACE);
    if (stream == null) {
      throw new IllegalStateException("No resource " + PLACE);
    }
    return stream;
  }
}
