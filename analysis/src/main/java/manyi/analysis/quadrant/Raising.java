package manyi.analysis.quadrant;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import manyi.analysis.QuestionLabel;
import manyi.analysis.quadrant.WhatIf.Raised;
import manyi.priorities.Elements;
import manyi.progress.Progress;
import manyi.statistics.Bootstrap;
import manyi.statistics.Descriptives;
import manyi.statistics.DriverMeasure;
import manyi.statistics.Interval;
import manyi.statistics.Missing;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.tally.Tally;

/// Computes what raising elements would go with; see [WhatIf].
///
/// @param items all elements, which are in the model
record Raising(Survey survey, Chosen chosen, List<Question> items) {
  private static final double CONFIDENCE = 0.95;

  WhatIf whatIf(Progress progress) {
    var outcome = chosen.outcome().orElseThrow();
    var elements = Elements.derived(survey, items, outcome, DriverMeasure.BETA, Missing.LISTWISE);
    var data = elements.drivers().orElseThrow();
    var ids = elements.items().stream().map(Question::id).toList();
    // With no respondent to spare the model fits whatever there is.
    boolean enough = !ids.isEmpty() && elements.respondents() > ids.size() + 1;
    var model = enough ? data.regression() : null;
    var raised = new ArrayList<Raised>();
    var numbers = new ArrayList<Integer>();
    for (var question : chosen.raised()) {
      int number = ids.indexOf(question.id());
      double mean = number < 0 ? Double.NaN : elements.positions().get(number).satisfaction();
      double b = number < 0 || model == null ? Double.NaN : model.b()[number];
      raised.add(new Raised(question.id(), question.text(), mean, step(question, mean), b));
      numbers.add(number);
    }
    double change = raised.stream().mapToDouble(element -> element.b() * element.step()).sum();
    var interval = Interval.UNDEFINED;
    if (Double.isFinite(change)) {
      var replicates =
          Bootstrap.run(
              elements.respondents(),
              chosen.resamples(),
              chosen.seed(),
              data::statisticOfCoefficients,
              progress);
      interval = interval(replicates, raised, numbers);
    }
    return new WhatIf(
        QuestionLabel.of(outcome),
        raised,
        chosen.step(),
        mean(outcome, elements.rows()),
        change,
        interval,
        elements.respondents(),
        model == null ? Double.NaN : model.rSquared());
  }

  /// No further than to the end of the scale.
  private double step(Question question, double mean) {
    double room = question.scaleMaximum() - mean;
    return room < chosen.step() ? Math.max(0, room) : chosen.step();
  }

  private static Interval interval(
      double[][] replicates, List<Raised> raised, List<Integer> numbers) {
    var changes = new double[replicates.length][1];
    for (int r = 0; r < changes.length; r++) {
      var b = replicates[r];
      changes[r][0] =
          IntStream.range(0, raised.size())
              .mapToDouble(i -> b[numbers.get(i)] * raised.get(i).step())
              .sum();
    }
    return Bootstrap.interval(changes, 0, CONFIDENCE);
  }

  private double mean(Question outcome, int[] rows) {
    var there = new boolean[survey.respondents()];
    IntStream.of(rows).forEach(row -> there[row] = true);
    var sample =
        Tally.sample(
            survey.including(Rows.where(survey.respondents(), row -> there[row])), outcome);
    return Descriptives.of(sample.values(), sample.weights()).mean();
  }
}
