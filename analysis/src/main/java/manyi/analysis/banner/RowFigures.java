package manyi.analysis.banner;

import java.util.List;
import java.util.Optional;
import manyi.survey.Base;

/// The figures of one question in the total and in every column.
sealed interface RowFigures permits Counted, Measured {
  RowQuestion row();

  /// Everyone who counts for the question.
  Base base();

  /// The same in one column.
  Base base(int column);

  /// The rows of the question's own table.
  List<Line> lines();

  /// Answers that nobody gave.
  int emptyLevels();

  Optional<Line> mean();

  Optional<Line> box(RowKind kind);

  /// The row of one answer or net.
  Optional<Line> option(String name);

  /// The one row of the question in a compact matrix.
  default Optional<Line> figure(MatrixForm form, String option) {
    return switch (form) {
      case FULL -> Optional.empty();
      case MEAN -> mean();
      case TOP_BOX -> box(RowKind.TOP_BOX);
      case BOTTOM_BOX -> box(RowKind.BOTTOM_BOX);
      case OPTION -> option(option);
    };
  }
}
