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

  /// A workbook that is not as it was.
  ///
  /// @param at its place among the workbooks
  record Odd(int at, Change change) {}

  /// The first workbook that moved, else the first that changed; the first of all where none did.
  ///
  /// @throws UserProblem when one of them cannot be read
  static Odd odd(List<Source> sources) throws UserProblem {
    var odd = new Odd(0, Change.SAME);
    for (int i = 0; i < sources.size(); i++) {
      var change = sources.get(i).compare();
      if (change == Change.MOVED) {
        return new Odd(i, change);
      }
      if (change == Change.CHANGED && odd.change() == Change.SAME) {
        odd = new Odd(i, change);
      }
    }
    return odd;
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
