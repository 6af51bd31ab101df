package manyi.exchange;

import java.nio.file.Path;
import java.util.List;
import manyi.progress.Progress;
import manyi.storage.FileNames;
import manyi.storage.SafeFile;
import manyi.survey.Survey;
import manyi.text.Texts;
import manyi.text.UserProblem;

/// Writes the respondents that a survey's filter leaves, with labels, for other programs.
///
/// @param survey with its filter and weight
/// @param personal whether questions that tell who somebody is are written too
/// @param values what stands in the cells of closed questions
/// @param texts the language of the words that are not the survey's own
public record ExchangeFile(Survey survey, boolean personal, Values values, Texts texts) {
  /// What stands in the cells of closed questions in a csv file.
  public enum Values {
    LABELS,
    CODES
  }

  /// Writes the file, whole or not at all; of csv also a code book beside it.
  ///
  /// @return the ids of the questions that were left out because they are personal
  /// @throws UserProblem when the place cannot be written
  public List<String> write(ExchangeFormat format, Path file, Progress progress)
      throws UserProblem {
    var table = Exchange.table(survey, personal, texts);
    switch (format) {
      case SAV ->
          SafeFile.write(file, stream -> new SystemFileWriter(table, stream).write(progress));
      case CSV -> {
        SafeFile.write(
            file, stream -> CsvWriter.write(table, values == Values.LABELS, stream, progress));
        SafeFile.write(codebook(file), stream -> CsvWriter.codebook(table, texts, stream));
      }
    }
    return table.leftOut();
  }

  /// Where the code book of a csv file is written.
  public static Path codebook(Path csv) {
    return csv.resolveSibling(FileNames.withoutEnding(csv) + "_codebook.csv");
  }
}
