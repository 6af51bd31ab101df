package manyi.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import manyi.storage.SafeFile;
import manyi.text.UserProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A project as a `.manyi` file: JSON that people can read. The workbook's path is written relative
/// to the project where it lies beside or below it, so that both can move together.
public final class ProjectFile {
  /// The form of file of a workbook alone.
  static final int FORMAT = 1;

  /// The form of file of several workbooks as one survey. A program that knows only the former must
  /// not open the first of them alone.
  static final int FORMAT_OF_SEVERAL = 2;

  private ProjectFile() {}

  /// Reads a project. Fields that it does not know are ignored.
  ///
  /// @throws UserProblem when the file cannot be read, is no project, or was written by a newer
  ///   program
  public static Project read(Path file) throws UserProblem {
    var root = new Field(tree(file), "", file);
    var format = root.child("format").number();
    if (format > FORMAT_OF_SEVERAL) {
      throw new UserProblem("project.newer", file.toString()).at(file.toString());
    }
    return ProjectReader.project(root, file);
  }

  /// Writes a project, whole or not at all.
  ///
  /// @throws UserProblem when the place cannot be written
  public static void write(Project project, Path file) throws UserProblem {
    var text = Json.pretty(ProjectWriter.tree(project, file)) + "\n";
    SafeFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static JsonNode tree(Path file) throws UserProblem {
    try {
      return Json.tree(Files.readString(file));
    } catch (IOException e) {
      throw new UserProblem("project.unreadable", file.toString()).at(file.toString()).because(e);
    } catch (JacksonException e) {
      var place = e.getLocation();
      throw new UserProblem("project.broken", file.toString())
          .at(place == null ? file.toString() : file + ":" + place.getLineNr())
          .because(e);
    }
  }
}
