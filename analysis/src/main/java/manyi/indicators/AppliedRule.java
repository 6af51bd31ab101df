package manyi.indicators;

import java.util.List;
import manyi.survey.Level;
import manyi.survey.Question;

/// What the rules of the indicators make of one scale, as it stands beside their figures.
///
/// @param rescaling how its scores become 0–100
/// @param least score of the scale
/// @param greatest score of the scale
/// @param levels of the scale, from the best to the worst
/// @param points 0–100 of the levels, from the best to the worst
/// @param satisfied how many of the levels, from the best, are the satisfied
/// @param dissatisfied how many of the levels, from the worst, are the dissatisfied
public record AppliedRule(
    Rescaling rescaling,
    double least,
    double greatest,
    List<String> levels,
    List<Double> points,
    int satisfied,
    int dissatisfied) {
  public AppliedRule {
    levels = List.copyOf(levels);
    points = List.copyOf(points);
  }

  /// @param question that the rule fits
  public static AppliedRule of(ScoreRule rule, Cuts cuts, Question question) {
    var scored =
        question.levels().stream()
            .filter(Level::scored)
            .sorted((one, other) -> Double.compare(other.score(), one.score()))
            .toList();
    return new AppliedRule(
        rule.rescaling(),
        question.scaleMinimum(),
        question.scaleMaximum(),
        scored.stream().map(Level::label).toList(),
        rule.pointsOf(question),
        count(scored, cuts, question, Third.SATISFIED),
        count(scored, cuts, question, Third.DISSATISFIED));
  }

  /// The rules of several questions, those of one scale once.
  public static List<AppliedRule> of(ScoreRule rule, Cuts cuts, List<Question> questions) {
    return questions.stream().map(question -> of(rule, cuts, question)).distinct().toList();
  }

  private static int count(List<Level> levels, Cuts cuts, Question question, Third third) {
    return (int)
        levels.stream().filter(level -> cuts.third(level.score(), question) == third).count();
  }

  /// The levels of the satisfied, from the best.
  public List<String> satisfiedLevels() {
    return levels.subList(0, satisfied);
  }

  /// The levels of the dissatisfied, from the worst.
  public List<String> dissatisfiedLevels() {
    return levels.subList(levels.size() - dissatisfied, levels.size()).reversed();
  }
}
