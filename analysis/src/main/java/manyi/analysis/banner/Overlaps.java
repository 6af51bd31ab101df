package manyi.analysis.banner;

import java.util.HashMap;
import java.util.Map;
import manyi.survey.Base;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.tally.Tally;

/// Who is in both of two columns of a multiple choice, counted once for each base.
final class Overlaps {
  private static final Base NOBODY = Base.of(0, 0, 0);

  private final Survey survey;
  private final Layout layout;
  private final Map<Key, Base[][]> known = new HashMap<>();

  /// What an overlap depends on.
  private record Key(RowQuestion row, boolean mean, int question) {}

  Overlaps(Survey survey, Layout layout) {
    this.survey = survey;
    this.layout = layout;
  }

  Base of(Line line, Subtable subtable, int first, int second) {
    if (!subtable.overlapping() || second == Comparison.REST) {
      return NOBODY;
    }
    var place = layout.places().get(first);
    var key = new Key(line.question(), line.kind() == RowKind.MEAN, place.question());
    var overlaps =
        known.computeIfAbsent(
            key, _ -> Tally.overlaps(survey, counted(line), layout.question(subtable)));
    return overlaps[place.level()][layout.places().get(second).level()];
  }

  private Rows counted(Line line) {
    return survey
        .included()
        .and(
            Rows.where(
                survey.respondents(), row -> !Double.isNaN(line.numbers().applyAsDouble(row))));
  }
}
