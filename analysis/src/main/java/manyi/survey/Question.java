package manyi.survey;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// One question and all answers to it.
///
/// @param id stable for the same file: `q8`, `q10.3` for the third item of a matrix, else a name
///   made from the header
/// @param text the question in the file's words; of a matrix, the item
/// @param block the matrix it stands in, null where it stands alone
/// @param kind of its answers, and so which [Answers] it has
/// @param role what it is for
/// @param columns of the sheet it was read from, by letter
/// @param levels in their natural order, the options of a multiple choice; empty where the kind has
///   none
/// @param answers of all respondents
/// @param personal what it tells of the person, null where nothing: its answers are masked where
///   they are shown, and left out of what is handed on unless the user allows it
public record Question(
    String id,
    String text,
    @Nullable Block block,
    Kind kind,
    Role role,
    List<String> columns,
    List<Level> levels,
    Answers answers,
    @Nullable PersonalData personal) {
  public Question {
    columns = List.copyOf(columns);
    levels = List.copyOf(levels);
  }

  /// A question that tells nothing of the person.
  public Question(
      String id,
      String text,
      @Nullable Block block,
      Kind kind,
      Role role,
      List<String> columns,
      List<Level> levels,
      Answers answers) {
    this(id, text, block, kind, role, columns, levels, answers, null);
  }

  /// The levels' scores, NaN where a level has none.
  public double[] scores() {
    return levels.stream().mapToDouble(Level::score).toArray();
  }

  /// A row's number, or the score of its level; NaN where it has none.
  ///
  /// @throws IllegalArgumentException when the answers are neither numbers nor single levels
  public IntToDoubleFunction numbers() {
    return switch (answers) {
      case Answers.Measured(var values, _) -> values;
      case Answers.Coded(var codes) -> {
        var scores = scores();
        yield row -> codes.at(row) < 0 ? Double.NaN : scores[codes.at(row)];
      }
      case Answers.Chosen _, Answers.Ranked _, Answers.Written _ ->
          throw new IllegalArgumentException("No numbers in question " + id);
    };
  }

  /// The least score of its scale; NaN without scored levels.
  public double scaleMinimum() {
    return levels.stream().filter(Level::scored).mapToDouble(Level::score).min().orElse(Double.NaN);
  }

  /// The greatest score of its scale; NaN without scored levels.
  public double scaleMaximum() {
    return levels.stream().filter(Level::scored).mapToDouble(Level::score).max().orElse(Double.NaN);
  }
}
