package manyi.analysis.frequencies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.analysis.frequencies.LevelFrequency.Placing;
import manyi.statistics.WilsonInterval;
import manyi.survey.Answers;
import manyi.survey.Base;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.LevelCounts;
import manyi.tally.Tally;
import org.jspecify.annotations.Nullable;

/// Counts single questions.
record Count(Survey survey, PercentBase percentBase, double confidence) {
  QuestionFrequencies of(Question question) {
    return question.kind().closed() ? closed(question) : number(question);
  }

  private QuestionFrequencies closed(Question question) {
    var counts = Tally.levels(survey, question);
    boolean multiple = question.kind() == Kind.MULTIPLE || question.kind() == Kind.RANKING;
    double answers = multiple ? Arrays.stream(counts.weighted()).sum() : Double.NaN;
    return new QuestionFrequencies(
        QuestionLabel.of(question),
        question.kind(),
        base(counts),
        counts.answered(),
        counts.choseNothing(),
        counts.unanswered(),
        counts.notAsked(),
        answers,
        levels(question, counts, answers),
        question.kind() == Kind.RATING
            ? new Summaries(survey, confidence).rating(question, counts)
            : null);
  }

  private Base base(LevelCounts counts) {
    var answered = counts.answered().plus(counts.choseNothing());
    return switch (percentBase) {
      case ANSWERED -> answered;
      case ASKED -> answered.plus(counts.unanswered());
      case ALL -> answered.plus(counts.unanswered()).plus(counts.notAsked());
    };
  }

  /// @param answers all choices of a multiple choice, NaN for other kinds
  private List<LevelFrequency> levels(Question question, LevelCounts counts, double answers) {
    var base = base(counts);
    double all = survey.base().weighted();
    var levels = new ArrayList<LevelFrequency>();
    double cumulative = 0;
    for (int i = 0; i < counts.n().length; i++) {
      var level = question.levels().get(i);
      double weighted = counts.weighted()[i];
      cumulative += weighted;
      double proportion = share(weighted, base.weighted());
      var interval = WilsonInterval.of(proportion, base.effective(), confidence);
      levels.add(
          new LevelFrequency(
              level.code(),
              level.label(),
              level.score(),
              counts.n()[i],
              weighted,
              share(weighted, all),
              proportion,
              Double.isNaN(answers) ? share(cumulative, base.weighted()) : Double.NaN,
              share(weighted, answers),
              interval.lower(),
              interval.upper(),
              placing(question, i, base)));
    }
    return levels;
  }

  private @Nullable Placing placing(Question question, int option, Base base) {
    if (!(question.answers() instanceof Answers.Ranked ranked)) {
      return null;
    }
    var places = ranked.places().get(option);
    var sums = new double[3];
    var first = new long[1];
    survey
        .included()
        .and(ranked.chosen().options().get(option))
        .forEach(row -> {
          double weight = survey.weights().at(row);
          sums[0] += weight;
          sums[1] += weight * (places.at(row) + 1);
          if (places.at(row) == 0) {
            first[0]++;
            sums[2] += weight;
          }
        });
    return new Placing(first[0], sums[2], share(sums[2], base.weighted()), share(sums[1], sums[0]));
  }

  private QuestionFrequencies number(Question question) {
    var states = Tally.states(survey, question);
    var base =
        switch (percentBase) {
          case ANSWERED -> states.answered();
          case ASKED -> states.answered().plus(states.unanswered());
          case ALL -> survey.base();
        };
    return new QuestionFrequencies(
        QuestionLabel.of(question),
        question.kind(),
        base,
        states.answered(),
        states.choseNothing(),
        states.unanswered(),
        states.notAsked(),
        Double.NaN,
        List.of(),
        new Summaries(survey, confidence).number(question));
  }

  private static double share(double part, double whole) {
    return whole > 0 ? part / whole : Double.NaN;
  }
}
