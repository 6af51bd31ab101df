package manyi.analysis.banner;

import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Question;

/// A ranking as the single choice of what each respondent put first.
final class FirstPlaces {
  private FirstPlaces() {}

  static Question of(Question ranking, Answers.Ranked ranked) {
    var chosen = ranked.chosen();
    int options = ranked.places().size();
    var codes =
        Codes.of(
            chosen.rows(),
            options,
            row -> {
              for (int option = 0; option < options; option++) {
                if (ranked.places().get(option).at(row) == 0) {
                  return option;
                }
              }
              return chosen.asked().contains(row) ? Codes.UNANSWERED : Codes.NOT_ASKED;
            });
    return new Question(
        ranking.id(),
        ranking.text(),
        ranking.block(),
        Kind.SINGLE,
        ranking.role(),
        ranking.columns(),
        ranking.levels(),
        new Answers.Coded(codes),
        ranking.personal());
  }
}
