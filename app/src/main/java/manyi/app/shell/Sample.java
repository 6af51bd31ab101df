package manyi.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import manyi.storage.SafeFile;
import manyi.text.UserProblem;

/// A sample workbook that comes with the program.
///
/// @param file its name
/// @param key of the text that describes it
record Sample(String file, String key) {
  static final List<Sample> ALL =
      List.of(
          new Sample("telecom-satisfaction-zh.xlsx", "shell.sample-telecom"),
          new Sample("hotel-guests-en.xlsx", "shell.sample-hotel"));

  /// The workbook as a file: a copy in the folder for passing files.
  ///
  /// @throws UserProblem when it cannot be copied there
  Path copy() throws UserProblem {
    var copy = Path.of(System.getProperty("java.io.tmpdir"), "manyi-samples", file);
    if (!Files.isRegularFile(copy)) {
      SafeFile.write(copy, stream -> stream.write(content()));
    }
    return copy;
  }

  private byte[] content() throws IOException {
    var place = "manyi/resources/samples/" + file;
    try (var stream = Sample.class.getClassLoader().getResourceAsStream(place)) {
      if (stream == null) {
        throw new IOException("No sample " + file);
      }
      return stream.readAllBytes();
    }
  }
}
