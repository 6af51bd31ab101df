package manyi.analysis.quality;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.analysis.quality.QualityResult.Figure;
import manyi.statistics.Descriptives;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.Sample;
import manyi.tally.Tally;

/// The headline figures with everybody and without those flagged.
record Headline(Survey before, Survey after) {
  private static final double LEAST_PROMOTER = 9;
  private static final double MOST_DETRACTOR = 6;
  private static final double SCALE_OF_RECOMMENDATION = 10;

  List<Figure> of(Question question) {
    var all = Tally.sample(before, question);
    var left = Tally.sample(after, question);
    var figures = new ArrayList<Figure>();
    figures.add(figure(question, FigureKind.MEAN, all, left));
    if (question.kind() == Kind.RATING) {
      boolean recommendation =
          question.role() == Role.RECOMMENDATION
              && question.scaleMaximum() == SCALE_OF_RECOMMENDATION;
      figures.add(
          figure(question, recommendation ? FigureKind.NPS : FigureKind.TOP_TWO, all, left));
    }
    return figures;
  }

  private static Figure figure(Question question, FigureKind kind, Sample all, Sample left) {
    double before = value(question, kind, all);
    double after = value(question, kind, left);
    return new Figure(
        QuestionLabel.of(question), kind, before, all.n(), after, left.n(), after - before);
  }

  /// NaN without answers.
  private static double value(Question question, FigureKind kind, Sample sample) {
    return switch (kind) {
      case MEAN -> Descriptives.of(sample.values(), sample.weights()).mean();
      case TOP_TWO -> proportion(sample, question.scaleMaximum() - 1, Double.POSITIVE_INFINITY);
      case NPS ->
          proportion(sample, LEAST_PROMOTER, Double.POSITIVE_INFINITY)
              - proportion(sample, Double.NEGATIVE_INFINITY, MOST_DETRACTOR);
    };
  }

  private static double proportion(Sample sample, double low, double high) {
    double inside = 0;
    double all = 0;
    for (int i = 0; i < sample.values().length; i++) {
      all += sample.weights()[i];
      inside += sample.values()[i] >= low && sample.values()[i] <= high ? sample.weights()[i] : 0;
    }
    return all > 0 ? inside / all : Double.NaN;
  }
}
