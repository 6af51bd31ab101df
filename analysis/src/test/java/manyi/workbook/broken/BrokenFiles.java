package manyi.workbook.broken;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a folder of small files that are broken, hostile or unsuitable.
final class BrokenFiles {
  private BrokenFiles() {}

  /// @param port of this machine at which nobody may call
  static List<BrokenFile> write(Path folder, int port) throws IOException {
    List<BrokenFile> all = new ArrayList<>();
    all.addAll(new BrokenWorkbooks(folder).write());
    all.addAll(new HostileWorkbooks(folder, port).write());
    all.addAll(new UnsuitableFiles(folder).write());
    all.addAll(new BrokenTexts(folder).write());
    all.addAll(new BrokenSystemFiles(folder).write());
    return all;
  }
}
