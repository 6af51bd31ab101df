package manyi.analysis.index;

import java.util.HashMap;
import java.util.List;
import manyi.survey.Answers;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Design;
import org.jspecify.annotations.Nullable;

/// Who is drawn together: whole clusters where the survey has them, else each respondent alone.
/// Those without a cluster are drawn alone; strata are not kept apart.
///
/// @param of by respondent, from 0
record Units(int[] of, int count) {
  static Units of(Survey survey, int[] rows) {
    var design = Design.of(survey);
    var clusters = design.clusters();
    var known = new HashMap<List<Object>, Integer>();
    var units = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      int row = rows[i];
      List<Object> key =
          clusters == null
              ? List.of(i)
              : List.of(key(design.strata(), row, -1), key(clusters, row, i));
      units[i] = known.computeIfAbsent(key, _ -> known.size());
    }
    return new Units(units, known.size());
  }

  private static Object key(@Nullable Question question, int row, int alone) {
    if (question == null) {
      return "";
    }
    var silent = List.of(alone);
    return switch (question.answers()) {
      case Answers.Coded(var codes) -> codes.at(row) < 0 ? silent : codes.at(row);
      case Answers.Measured measured ->
          Double.isNaN(measured.at(row)) ? silent : measured.at(row) + 0.0;
      case Answers.Written written -> written.text(row).isEmpty() ? silent : written.text(row);
      case Answers.Chosen _, Answers.Ranked _ -> silent;
    };
  }

  /// Whether anybody is drawn together with others.
  boolean clustered() {
    return count < of.length;
  }
}
