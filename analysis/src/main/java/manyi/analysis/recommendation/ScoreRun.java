package manyi.analysis.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.analysis.recommendation.RecommendationResult.Change;
import manyi.analysis.recommendation.RecommendationResult.Difference;
import manyi.analysis.recommendation.RecommendationResult.Group;
import manyi.analysis.recommendation.RecommendationResult.Groups;
import manyi.analysis.recommendation.RecommendationResult.Score;
import manyi.analysis.recommendation.RecommendationResult.Waves;
import manyi.progress.Progress;
import manyi.statistics.DetectableEffect;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.Design;
import org.jspecify.annotations.Nullable;

/// One run: the score of all, of groups and of waves with their tests, and what moves the answers.
final class ScoreRun {
  /// Of the smallest change that is told.
  private static final double POWER = 0.8;

  private final Survey survey;
  private final Question question;
  private final Settings settings;
  private final Scores scores;

  ScoreRun(Survey survey, Question question, Settings settings) {
    this.survey = survey;
    this.question = question;
    this.settings = settings;
    scores = new Scores(survey, question, settings);
  }

  Outcome<RecommendationResult> outcome(Progress progress) {
    var whole = scores.whole();
    if (whole.base().n() == 0) {
      return Outcome.notPossible("recommendation.no-answers", question.id(), question.text());
    }
    if (whole.withheld()) {
      return Outcome.notPossible(
          "recommendation.too-few",
          whole.base().n(),
          settings.get(RecommendationScore.SUPPRESS_BELOW));
    }
    var questions = settings.get(RecommendationScore.GROUPS);
    var byWave = settings.get(RecommendationScore.WAVES);
    var withheld = scores.withheld(Stream.concat(questions.stream(), byWave.stream()).toList());
    var groups = groups(questions, withheld);
    progress.report(0.05);
    var waves = byWave.map(one -> waves(one, withheld.getLast())).orElse(null);
    progress.report(0.1);
    var drivers = new ScoreDrivers(survey, question, scores, settings);
    var found = drivers.find(progress.part(0.1, 1));
    progress.report(1);
    return Outcome.of(
        new RecommendationResult(
            QuestionLabel.of(question),
            question.scaleMinimum(),
            whole,
            groups,
            waves,
            found,
            drivers.obstacle(),
            !Design.of(survey).simple(),
            settings.get(RecommendationScore.CONFIDENCE),
            settings.get(RecommendationScore.ADJUSTMENT),
            settings.get(RecommendationScore.FLAG_BELOW),
            settings.get(RecommendationScore.SUPPRESS_BELOW),
            settings.get(RecommendationScore.RESAMPLES),
            settings.get(RecommendationScore.SEED),
            survey.weights().question(),
            survey.base()));
  }

  /// The groups of all questions, their differences adjusted among each other.
  private List<Groups> groups(List<Question> questions, List<boolean[]> withheld) {
    var scored =
        IntStream.range(0, questions.size())
            .mapToObj(i -> scores.of(questions.get(i), withheld.get(i)))
            .toList();
    var differences = new ArrayList<@Nullable Difference>();
    for (int i = 0; i < questions.size(); i++) {
      differences.addAll(scores.againstOthers(questions.get(i), scored.get(i)));
    }
    var adjusted = adjusted(differences);
    var groups = new ArrayList<Groups>();
    int at = 0;
    for (int i = 0; i < questions.size(); i++) {
      var ofQuestion = new ArrayList<Group>();
      for (var score : scored.get(i)) {
        ofQuestion.add(new Group(score, adjusted.get(at++)));
      }
      groups.add(new Groups(QuestionLabel.of(questions.get(i)), ofQuestion));
    }
    return groups;
  }

  private List<@Nullable Difference> adjusted(List<@Nullable Difference> differences) {
    return scores.adjusted(differences, settings.get(RecommendationScore.ADJUSTMENT));
  }

  private Waves waves(Question question, boolean[] withheld) {
    var waves = scores.of(question, withheld);
    var told =
        IntStream.range(0, waves.size()).filter(wave -> waves.get(wave).told()).boxed().toList();
    var differences = new ArrayList<@Nullable Difference>();
    for (int i = 1; i < told.size(); i++) {
      differences.add(scores.difference(question, told.get(i), told.get(i - 1)));
    }
    var adjusted = adjusted(differences);
    var changes = new ArrayList<Change>();
    for (int i = 1; i < told.size(); i++) {
      changes.add(change(waves.get(told.get(i - 1)), waves.get(told.get(i)), adjusted.get(i - 1)));
    }
    return new Waves(
        QuestionLabel.of(question),
        question.role() == Role.SEGMENT || question.role() == Role.BRANCH,
        waves,
        changes);
  }

  private Change change(Score from, Score to, @Nullable Difference difference) {
    double detectable =
        difference == null
            ? Double.NaN
            : DetectableEffect.difference(
                difference.standardError(),
                difference.df(),
                1 - settings.get(RecommendationScore.CONFIDENCE),
                POWER);
    return new Change(from.label(), to.label(), to.value() - from.value(), difference, detectable);
  }
}
