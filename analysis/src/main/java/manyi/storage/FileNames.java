package manyi.storage;

import java.nio.file.Path;

/// Names of files.
public final class FileNames {
  private FileNames() {}

  /// A file's name without its folder and its ending; one that begins with its only point is whole.
  public static String withoutEnding(Path file) {
    var name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
