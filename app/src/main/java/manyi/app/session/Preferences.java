package manyi.app.session;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import manyi.storage.SafeFile;
import manyi.text.UserProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what the window remembers in a file of the user's. Where that cannot be read or written,
/// it remembers until the window is closed, and says nothing: no work depends on it.
public final class Preferences {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Path file;
  private Remembered now;

  private Preferences(Path file, Remembered now) {
    this.file = file;
    this.now = now;
  }

  /// The preferences in a file; nothing remembered where it cannot be read.
  public static Preferences in(Path file) {
    return new Preferences(file, read(file));
  }

  /// The file in the place where the system keeps such files.
  public static Path usualFile() {
    var home = System.getProperty("user.home", ".");
    var system = System.getProperty("os.name", "");
    if (system.startsWith("Windows")) {
      return folderOr("APPDATA", home, "AppData", "Roaming").resolve("Manyi/preferences.json");
    }
    if (system.startsWith("Mac")) {
      return Path.of(home, "Library", "Application Support", "Manyi", "preferences.json");
    }
    return folderOr("XDG_CONFIG_HOME", home, ".config").resolve("manyi/preferences.json");
  }

  public Remembered now() {
    return now;
  }

  /// Remembers something else from now on.
  public void change(UnaryOperator<Remembered> change) {
    var changed = change.apply(now);
    if (!changed.equals(now)) {
      now = changed;
      write();
    }
  }

  /// The folder last used, if it is still there.
  public Optional<Path> folder() {
    return Optional.ofNullable(now.folder()).flatMap(Preferences::path).filter(Files::isDirectory);
  }

  public void rememberFolder(Path folder) {
    change(remembered -> remembered.withFolder(folder.toString()));
  }

  /// Where copies of the samples lie: the user's own place, not one shared with others.
  public Path samples() {
    return file.resolveSibling("samples");
  }

  /// Where the user's codebooks lie, to be applied to the next file with the same headers.
  public Path codebooks() {
    return file.resolveSibling("codebooks");
  }

  /// The recent files that are still there, the newest first.
  public List<Path> recent() {
    return now.recent().stream()
        .flatMap(name -> path(name).stream())
        .filter(Files::isRegularFile)
        .toList();
  }

  /// What another system took for a path need not be one here.
  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Remembered read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Remembered.NOTHING;
    }
    try {
      return JSON.readerForUpdating(Remembered.NOTHING).readValue(file.toFile());
    } catch (JacksonException | IllegalArgumentException e) {
      return Remembered.NOTHING;
    }
  }

  private void write() {
    try {
      SafeFile.write(file, stream -> stream.write(JSON.writeValueAsBytes(now)));
    } catch (UserProblem e) {
      System.getLogger(Preferences.class.getName())
          .log(System.Logger.Level.DEBUG, "Preferences not written", e);
    }
  }

  private static Path folderOr(String variable, String home, String... otherwise) {
    var folder = System.getenv(variable);
    return folder == null || folder.isBlank() ? Path.of(home, otherwise) : Path.of(folder);
  }
}
