package manyi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The details of a bug in a file, for those who can mend it; the file names no answer of a
/// respondent.
final class BugReport {
  private BugReport() {}

  /// Writes the details.
  ///
  /// @return where they are; empty where no place could be written
  static String write(Throwable bug, Map<String, String> environment) {
    for (var folder : folders(environment)) {
      try {
        Files.createDirectories(folder);
        return Files.write(Files.createTempFile(folder, "manyi-error-", ".txt"), lines(bug))
            .toString();
      } catch (IOException | SecurityException e) {
        bug.addSuppressed(e);
      }
    }
    return "";
  }

  private static List<Path> folders(Map<String, String> environment) {
    var folders = new ArrayList<Path>();
    for (var variable : List.of("XDG_STATE_HOME", "LOCALAPPDATA")) {
      var folder = environment.getOrDefault(variable, "");
      if (!folder.isEmpty()) {
        folders.add(Path.of(folder, "manyi"));
      }
    }
    folders.add(Path.of(System.getProperty("user.home", "."), ".local", "state", "manyi"));
    folders.add(Path.of(System.getProperty("java.io.tmpdir", ".")));
    return folders;
  }

  /// The classes and places, without the messages: those can quote an answer.
  private static List<String> lines(Throwable bug) {
    var lines = new ArrayList<String>();
    lines.add("Java " + Runtime.version() + ", " + System.getProperty("os.name"));
    for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
      lines.add((cause == bug ? "" : "Caused by: ") + cause.getClass().getName());
      for (var frame : cause.getStackTrace()) {
        lines.add("    at " + frame);
      }
    }
    return lines;
  }
}
