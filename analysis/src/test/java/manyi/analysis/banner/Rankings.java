package manyi.analysis.banner;

import java.util.List;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;

/// A small survey with a ranking.
final class Rankings {
  private Rankings() {}

  /// Four respondents of two groups put two options in order; the last one does not.
  static Survey survey() {
    var first = new int[] {0, 1, 0, -1};
    var second = new int[] {1, 0, 1, -1};
    var places = List.of(Codes.of(4, 2, row -> first[row]), Codes.of(4, 2, row -> second[row]));
    return SurveyBuilder.of(4)
        .single("group", "Group", "A B", 0, 0, 1, 1)
        .add(
            "rank",
            "Rank",
            Kind.RANKING,
            List.of(Level.of("price"), Level.of("speed")),
            Answers.Ranked.of(places, Rows.all(4)))
        .build();
  }
}
