package manyi.workbook;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import manyi.text.UserProblem;
import manyi.workbook.together.NaturalOrder;

/// The files that a user means by naming files and folders.
public final class SurveyFiles {
  private static final Set<String> ENDINGS =
      Set.of("xlsx", "xlsm", "xls", "csv", "tsv", "tab", "txt", "sav", "zsav");
  private static final int DEEPEST = 16;

  private SurveyFiles() {}

  /// Files as they are named, folders as the files below them that could be opened, in the order of
  /// their names.
  ///
  /// @throws UserProblem when a folder cannot be read or holds no such file
  public static List<Path> of(List<Path> named) throws UserProblem {
    List<Path> files = new ArrayList<>();
    for (var path : named) {
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private static List<Path> below(Path folder) throws UserProblem {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          Set.of(),
          DEEPEST,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
              return !below.equals(folder) && isHidden(below)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && couldBeOpened(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UserProblem("workbook.not-readable", folder.toString()).because(e);
    }
    if (files.isEmpty()) {
      throw new UserProblem("workbook.empty-folder", folder.toString());
    }
    files.sort(Comparator.comparing(Path::toString, NaturalOrder.NAMES));
    return files;
  }

  private static boolean couldBeOpened(Path file) {
    var name = file.toString().toLowerCase(Locale.ROOT);
    return !isHidden(file) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /// Hidden files, and those that Excel writes beside a workbook while it is open.
  private static boolean isHidden(Path file) {
    var name = Importer.name(file);
    return name.startsWith(".") || name.startsWith("~$");
  }
}
