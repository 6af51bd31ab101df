package manyi.workbook.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import manyi.survey.Kind;
import manyi.workbook.cells.Numbers;
import manyi.workbook.recognition.HeaderSplit.Form;

/// Tells whether columns have one scale, as the items of a matrix have: asked of one column after
/// another, it remembers what they have in common.
final class ScaleFit {
  private final Kind kind;
  private final boolean possible;
  private final Set<String> levels;

  /// @param first of the columns
  /// @param form of their headers
  ScaleFit(ColumnView first, Kind kind, Form form) {
    this.kind = kind;
    this.levels = new HashSet<>(first.texts());
    this.possible =
        kind == Kind.RATING
            || (kind == Kind.SINGLE && first.distinct() >= 2 && form != Form.SLASH)
            || (kind == Kind.NUMBER && form.worded() && form != Form.SLASH && !form.weak());
  }

  /// Whether the next column has the scale of those before it.
  boolean takes(ColumnView view, Kind itsKind) {
    if (!possible || itsKind != kind) {
      return false;
    }
    if (kind == Kind.NUMBER) {
      return true;
    }
    var own = view.texts();
    boolean alike = kind == Kind.RATING ? sameScale(view) : sameList(own);
    if (alike) {
      levels.addAll(own);
    }
    return alike;
  }

  private boolean sameScale(ColumnView view) {
    long shared = view.texts().stream().filter(levels::contains).count();
    return view.allNumbers() ? ratingNumbers(view) : shared * 2 >= view.distinct();
  }

  private boolean sameList(List<String> own) {
    long shared = own.stream().filter(levels::contains).count();
    return shared * 10 >= Math.max(own.size(), levels.size()) * 7L;
  }

  private boolean ratingNumbers(ColumnView view) {
    return view.fitsRatingScale()
        && levels.stream()
            .mapToDouble(Numbers::parse)
            .allMatch(number -> number >= 0 && number <= 10);
  }
}
