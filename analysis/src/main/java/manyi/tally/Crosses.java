package manyi.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import manyi.progress.Progress;
import manyi.progress.SideBySide;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// Counts row questions against a banner. The banner's questions are combined into as few codes a
/// respondent as is sensible, each row question is counted against these in one pass, and the
/// tables are summed up from the counts. Row questions are counted side by side, each by one
/// processor, so that the sums of weights do not depend on how many there are.
record Crosses(
    Survey survey, double @Nullable [] weights, List<Closed> banner, List<Joint> joints) {
  /// How many codes a joint may have: so many that their sums stay in the processor's cache, and so
  /// few that summing up takes less than the pass.
  private static final int MOST_CODES = 4096;

  private static final int RESPONDENTS_A_CODE = 32;

  /// Beyond this many cells the factors are counted one by one.
  private static final long MOST_CELLS = 1 << 20;

  static Crosses of(Survey survey, List<Question> banner) {
    var closed = banner.stream().map(Closed::of).toList();
    var factors = new ArrayList<Factor>();
    for (int question = 0; question < closed.size(); question++) {
      factors.addAll(Factor.of(question, closed.get(question)));
    }
    int most = Math.min(MOST_CODES, survey.respondents() / RESPONDENTS_A_CODE);
    return new Crosses(
        survey,
        survey.weights().isEqual() ? null : survey.weights().toArray(survey.respondents()),
        closed,
        Joint.of(factors, survey.included(), most));
  }

  /// @return by row question, and in it by question of the banner
  CrossCounts[][] tables(List<Question> rows, Progress progress) {
    var closed = rows.stream().map(Closed::of).toList();
    return SideBySide.map(rows.size(), progress, row -> tables(closed.get(row)))
        .toArray(CrossCounts[][]::new);
  }

  CrossCounts[] tables(Closed rows) {
    var tables = new TableSums[banner.size()];
    for (var joint : joints) {
      if ((rows.levels() + 1L) * joint.size() <= MOST_CELLS || joint.factors().size() == 1) {
        add(rows, joint, tables);
      } else {
        joint.apart(survey.included()).forEach(single -> add(rows, single, tables));
      }
    }
    return Arrays.stream(tables).map(TableSums::counts).toArray(CrossCounts[]::new);
  }

  private void add(Closed rows, Joint joint, TableSums[] tables) {
    var cells = CellSums.of(rows, joint, weights);
    for (int i = 0; i < joint.factors().size(); i++) {
      var factor = joint.factors().get(i);
      int question = factor.question();
      if (factor.first() == 0) {
        tables[question] = new TableSums(cells, banner.get(question).levels());
      }
      tables[question].add(cells, factor, joint.own().get(i));
    }
  }
}
