package manyi.analysis.contrasts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import manyi.analysis.QuestionLabel;
import manyi.analysis.contrasts.Contrast.Detectable;
import manyi.analysis.contrasts.ContrastsResult.LeftOut;
import manyi.analysis.contrasts.ContrastsResult.Reason;
import manyi.progress.Progress;
import manyi.statistics.Adjustment;
import manyi.survey.Question;
import manyi.survey.Survey;

/// Compares targets between the groups of every segment and ranks what was found.
final class Screening {
  /// Of a question with more levels nobody reads which group differs.
  private static final int MOST_GROUPS = 100;

  private final Survey survey;
  private final List<Target> targets;
  private final double confidence;
  private final double power;
  private final List<Found> found = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  /// A contrast, and how its detectable effect is computed once the number of tests is known.
  private record Found(Contrast contrast, BiFunction<Double, Double, Detectable> detectable) {}

  Screening(Survey survey, List<Target> targets, double confidence, double power) {
    this.survey = survey;
    this.targets = targets;
    this.confidence = confidence;
    this.power = power;
  }

  void compare(List<Question> questions, Progress progress) {
    for (int i = 0; i < questions.size(); i++) {
      compare(questions.get(i));
      progress.report(0.9 * (i + 1) / questions.size());
    }
  }

  private void compare(Question question) {
    if (question.id().equals(targets.getFirst().question().id())) {
      leaveOut(question, Reason.TARGET);
      return;
    }
    if (question.levels().size() > MOST_GROUPS) {
      leaveOut(question, Reason.TOO_MANY_GROUPS);
      return;
    }
    int before = found.size();
    for (var segment : Segment.of(question)) {
      targets.forEach(target -> compare(target, segment));
    }
    if (found.size() == before) {
      leaveOut(question, Reason.NOTHING_TO_COMPARE);
    }
  }

  private void leaveOut(Question question, Reason reason) {
    leftOut.add(new LeftOut(QuestionLabel.of(question), reason));
  }

  private void compare(Target target, Segment segment) {
    if (target.measure() == Measure.MEAN) {
      var means = new MeanContrast(survey, target, segment);
      means.contrast().ifPresent(one -> found.add(new Found(one, means::detectable)));
    } else {
      var table = new TableContrast(survey, target, segment);
      table.contrast().ifPresent(one -> found.add(new Found(one, table::detectable)));
    }
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  /// The level of Holm's first step.
  double levelOfOneTest() {
    return (1 - confidence) / Math.max(1, found.size());
  }

  /// The contrasts by rank.
  List<Contrast> ranked() {
    var p = found.stream().mapToDouble(one -> one.contrast().test().p()).toArray();
    var adjusted = Adjustment.HOLM.adjusted(p);
    return IntStream.range(0, found.size())
        .mapToObj(i ->
            found
                .get(i)
                .contrast()
                .among(
                    adjusted[i],
                    confidence,
                    found.get(i).detectable().apply(levelOfOneTest(), power)))
        .sorted(
            Comparator.comparing(Contrast::significant)
                .reversed()
                .thenComparing(Comparator.comparingDouble(Contrast::explained).reversed())
                .thenComparingDouble(contrast -> contrast.test().p()))
        .toList();
  }
}
