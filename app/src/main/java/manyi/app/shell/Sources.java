package manyi.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.project.Source;
import manyi.project.Source.Change;
import manyi.text.UserProblem;

/// The workbooks of a project.
final class Sources {
  private Sources() {}

  /// Workbooks as they are now.
  ///
  /// @throws UserProblem when one of them cannot be read
  static List<Source> of(List<Path> files) throws UserProblem {
    List<Source> sources = new ArrayList<>();
    for (var file : files) {
      sources.add(Source.of(file));
    }
    return sources;
  }

  /// What became of each workbook.
  ///
  /// @throws UserProblem when one of them cannot be read
  static List<Change> compare(List<Source> sources) throws UserProblem {
    List<Change> changes = new ArrayList<>();
    for (var source : sources) {
      changes.add(source.compare());
    }
    return changes;
  }

  /// The first workbook that moved, else the first that changed; -1 where all are the same.
  static int first(List<Change> changes) {
    int moved = changes.indexOf(Change.MOVED);
    return moved >= 0 ? moved : changes.indexOf(Change.CHANGED);
  }

  /// Where the workbooks are after one was found elsewhere: others that are gone lie beside it.
  static List<Path> moved(List<Source> sources, int found, Path place) {
    List<Path> places = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      var file = sources.get(i).file();
      var beside = place.resolveSibling(String.valueOf(file.getFileName()));
      places.add(i == found ? place : Files.exists(file) ? file : beside);
    }
    return places;
  }
}
