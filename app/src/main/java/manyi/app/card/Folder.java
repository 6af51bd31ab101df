package manyi.app.card;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The folder of a file in the system's file manager.
final class Folder {
  private static final Logger LOG = System.getLogger(Folder.class.getName());

  private Folder() {}

  /// Opens the folder; where the system has no file manager, nothing happens.
  static void show(Path file) {
    var path = file.toAbsolutePath();
    try {
      new ProcessBuilder(command(path, System.getProperty("os.name", "")))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      LOG.log(Level.INFO, "No file manager for " + path, e);
    }
  }

  static List<String> command(Path file, String system) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("explorer.exe", "/select," + file);
    }
    if (name.startsWith("mac")) {
      return List.of("open", "-R", file.toString());
    }
    var folder = file.getParent();
    return List.of("xdg-open", String.valueOf(folder == null ? file : folder));
  }
}
