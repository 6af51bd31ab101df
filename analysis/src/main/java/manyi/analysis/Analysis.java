package manyi.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import manyi.document.Document;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.text.Texts;

/// One question of the researcher. Its form in the window, its options on the command line, its
/// place in the project file and its line in a report's appendix follow from its declaration.
///
/// @param <R> what it finds: a record of plain numbers under the field's standard terms, without a
///   rounded digit and without a word of the program's, complete enough to be presented by itself
public interface Analysis<R extends Record> {
  /// The name on the command line and in the project file, which is also the first word of its
  /// texts' keys.
  String name();

  /// What the user can choose, in the order of the form.
  List<Setting<?>> settings();

  /// How a setting stands in the form, given what is chosen.
  ///
  /// @param chosen the written value of each setting, the standard where the user chose none
  default Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    return setting instanceof Setting.Whole
            || setting instanceof Setting.OwnNumber
            || setting instanceof Setting.Words
            || setting instanceof Setting.Lines
        ? Prominence.FOLDED
        : Prominence.SHOWN;
  }

  /// Written values by settings' names that leave out what takes long: the window shows that result
  /// first, and the whole one when it is there. Empty where nothing takes long.
  default Map<String, String> sketch() {
    return Map.of();
  }

  /// Computes the numbers.
  ///
  /// @throws manyi.progress.Cancelled when `progress` says so
  Outcome<R> compute(Survey survey, Settings settings, Progress progress);

  /// Words and rounds what was found.
  Document present(R result, Texts texts);

  /// How many respondents' answers a result rests on, where one number says that; empty where each
  /// figure has a base of its own.
  default OptionalLong respondents(R result) {
    return OptionalLong.empty();
  }

  /// How one figure of the document came about, for the reader who asks.
  ///
  /// @param reference of a cell in the document; see [manyi.document.Cell.Value]
  /// @return empty where there is nothing to explain
  default Optional<Document> explain(R result, String reference, Texts texts) {
    return Optional.empty();
  }

  /// The preparation steps that put into effect what was found, in their written forms and their
  /// order; none where nothing follows.
  default List<String> steps(R result) {
    return List.of();
  }
}
