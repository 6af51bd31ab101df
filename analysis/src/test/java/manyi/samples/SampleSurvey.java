package manyi.samples;

import java.time.LocalDateTime;
import java.util.List;

/// An invented survey: a header row and, on request, the cells of each respondent.
interface SampleSurvey {
  String title();

  String sheet();

  /// When the file says it was written: fixed, so that the same seed gives the same file.
  LocalDateTime written();

  List<Column> columns();

  int respondents();

  /// Gives one cell a column.
  ///
  /// @param respondent 0-based, in the order of the rows
  void answer(int respondent, Cells cells);
}
