package manyi.project;

import java.nio.file.Path;
import manyi.text.UserProblem;

/// A project as a `.manyi` file: JSON that people can read. The workbook's path is written relative
/// to the project where it lies beside or below it, so that both can move together.
public final class ProjectFile {
  /// The form of file of a workbook alone.
  static final int FORMAT = 1;

  /// The form of file of several workbooks as one survey. A program that knows only the former must
  /// not open the first of them alone.
  static final int FORMAT_OF_SEVERAL = 2;

  /// The form of file of a survey with preparation steps. A program that does not know them must
  /// not compute without them.
  static final int FORMAT_WITH_STEPS = 3;

  private static final JsonForm FORM =
      new JsonForm(
          FORMAT_WITH_STEPS,
          trouble ->
              switch (trouble) {
                case UNREADABLE -> "project.unreadable";
                case BROKEN -> "project.broken";
                case OTHER -> "project.not-a-project";
                case WRONG_FIELD -> "project.wrong-field";
                case NEWER -> "project.newer";
              });

  private ProjectFile() {}

  /// Reads a project. Fields that it does not know are ignored.
  ///
  /// @throws UserProblem when the file cannot be read, is no project, or was written by a newer
  ///   program
  public static Project read(Path file) throws UserProblem {
    return ProjectReader.project(FORM.read(file), file);
  }

  /// Writes a project, whole or not at all.
  ///
  /// @throws UserProblem when the place cannot be written
  public static void write(Project project, Path file) throws UserProblem {
    FORM.write(ProjectWriter.tree(project, file), file);
  }
}
