package manyi.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import manyi.progress.Progress;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Corrections;
import org.jspecify.annotations.Nullable;

/// The user's codebooks: one for each set of headers. A file that cannot be read is passed over,
/// for no work depends on it.
///
/// @param folder where they lie; it need not be there yet
public record CodebookFolder(Path folder) {
  /// Of many codebooks those used last are tried.
  private static final int MOST = 300;

  /// So many other sheets or encodings are tried that a codebook names.
  private static final int MOST_READINGS = 3;

  /// A codebook that was found.
  ///
  /// @param name of its file without the ending
  /// @param before the file without it
  /// @param applied the file with it
  public record Found(String name, Opened before, Applied applied) {}

  private record Named(Path file, Codebook codebook) {}

  /// Applies the codebook that fits a file best, if one does.
  ///
  /// @throws UserProblem when the file cannot be read anew
  public Optional<Found> apply(Opened opened, Progress progress) throws UserProblem {
    var codebooks = read();
    var best = best(codebooks, opened);
    var read = opened;
    if (best.isEmpty()) {
      for (var reading : readings(codebooks, opened)) {
        read = reading(opened, reading, progress.part(0, 0.5));
        best = best(codebooks, read);
        if (best.isPresent()) {
          break;
        }
      }
    }
    if (best.isEmpty() || best.get().codebook().isEmpty()) {
      return Optional.empty();
    }
    var applied = best.get().codebook().apply(read, progress.part(0.5, 1));
    return Optional.of(new Found(name(best.get().file()), opened, applied));
  }

  /// Keeps what was decided about a file: in place of an earlier codebook with the same headers,
  /// else under the file's title.
  ///
  /// @throws UserProblem when the folder cannot be written
  public void keep(Opened opened) throws UserProblem {
    var codebook = Codebook.of(opened);
    var same =
        read().stream()
            .filter(known -> known.codebook().headers().equals(codebook.headers()))
            .findFirst();
    CodebookFile.write(
        codebook, same.isPresent() ? same.get().file() : free(opened.survey().title()));
  }

  private Path free(String title) {
    var name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    var file = folder.resolve(name + "." + CodebookFile.ENDING);
    for (int i = 2; Files.exists(file); i++) {
      file = folder.resolve(name + "-" + i + "." + CodebookFile.ENDING);
    }
    return file;
  }

  private static Optional<Named> best(List<Named> codebooks, Opened opened) {
    return codebooks.stream()
        .filter(named -> named.codebook().fits(opened))
        .max(Comparator.comparingDouble(named -> named.codebook().share(opened)));
  }

  /// The sheets and encodings other than the present ones that codebooks name and the file can
  /// have.
  private static List<Corrections> readings(List<Named> codebooks, Opened opened) {
    var readings = new LinkedHashSet<Corrections>();
    for (var named : codebooks) {
      var sheet = named.codebook().sheet();
      var reading = Corrections.NONE.withSheet(sheet.sheet()).withForm(sheet.form());
      boolean possible = sheet.sheet() == null || opened.sheets().contains(sheet.sheet());
      boolean other =
          !reading.equals(Corrections.NONE)
              && (!sheet.form().equals(opened.corrections().form())
                  || !opened.sheet().equals(sheet.sheet()));
      if (possible && other && isText(opened.file()) == (sheet.sheet() == null)) {
        readings.add(reading);
      }
    }
    return readings.stream().limit(MOST_READINGS).toList();
  }

  private static boolean isText(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|tab|txt)");
  }

  /// The file read otherwise; as it is where that cannot be done.
  private static Opened reading(Opened opened, Corrections reading, Progress progress) {
    try {
      return Importer.correct(opened, reading, progress);
    } catch (UserProblem e) {
      return opened;
    }
  }

  /// The codebooks, the newest first.
  private List<Named> read() {
    var codebooks = new ArrayList<Named>();
    for (var file : files()) {
      try {
        codebooks.add(new Named(file, CodebookFile.read(file)));
      } catch (UserProblem e) {
        System.getLogger(CodebookFolder.class.getName())
            .log(System.Logger.Level.DEBUG, "Codebook passed over", e);
      }
    }
    return codebooks;
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(CodebookFile::isCodebook)
          .sorted(Comparator.comparingLong(CodebookFolder::changed).reversed())
          .limit(MOST)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static long changed(Path file) {
    return file.toFile().lastModified();
  }

  private static String name(@Nullable Path file) {
    var name = file == null ? "" : String.valueOf(file.getFileName());
    int ending = name.length() - CodebookFile.ENDING.length() - 1;
    return ending > 0 ? name.substring(0, ending) : name;
  }
}
