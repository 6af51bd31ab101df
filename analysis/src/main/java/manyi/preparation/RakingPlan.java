package manyi.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import manyi.progress.Progress;
import manyi.statistics.Raking;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.survey.Weights;
import manyi.text.UserProblem;

/// A rake step made ready for one survey.
final class RakingPlan {
  private final Rake rake;
  private final Survey survey;
  private final int[] rows;
  private final double[] start;

  RakingPlan(Rake rake, Survey survey) throws UserProblem {
    this.rake = rake;
    this.survey = survey;
    rows = new int[survey.filtered().count()];
    var next = new int[1];
    survey.filtered().forEach(row -> rows[next[0]++] = row);
    start = start();
  }

  /// What respondents start from: the weight that the step names, else 1.
  private double[] start() throws UserProblem {
    var from =
        rake.from().isPresent()
            ? new Weigh(rake.from().get()).apply(survey).weights()
            : Weights.equal();
    var weights = new double[rows.length];
    Arrays.setAll(weights, unit -> from.at(rows[unit]));
    return weights;
  }

  /// A margin found in the survey.
  private record Found(Question question, double total, int[] levels, double[] shares) {}

  Raked raked(Progress progress) throws UserProblem {
    var margins = new ArrayList<Found>();
    for (var margin : rake.margins()) {
      margins.add(found(margin));
    }
    var fitted =
        margins.stream().map(found -> new Raking.Margin(found.levels(), found.shares())).toList();
    var raking = Raking.of(start, fitted, rake.bounds(), progress);
    var weights = new double[survey.respondents()];
    Arrays.fill(weights, Double.NaN);
    for (int unit = 0; unit < rows.length; unit++) {
      weights[rows[unit]] = raking.weights()[unit];
    }
    int left = (int) Arrays.stream(start).filter(weight -> !(weight > 0)).count();
    var told = margins.stream().map(found -> diagnosed(found, raking.weights())).toList();
    return new Raked(raking, weights, told, left);
  }

  private Found found(Rake.Margin margin) throws UserProblem {
    var question = called(margin.question());
    if (!(question.answers() instanceof Answers.Coded(var codes)) || question.levels().isEmpty()) {
      throw new UserProblem("preparation.rake-not-single", question.id(), question.kind().called());
    }
    var shares = targets(question, margin.targets());
    double total = 0;
    for (double share : shares) {
      total += Double.isNaN(share) ? 0 : share;
    }
    var levels = levels(codes);
    var counts = counts(levels, shares.length);
    for (int level = 0; level < shares.length; level++) {
      requireMatch(question, level, counts[level], shares[level]);
      shares[level] = Double.isNaN(shares[level]) ? 0 : shares[level] / total;
    }
    return new Found(question, total, levels, shares);
  }

  /// A question by its id, or by its text, by which sheets of targets call it.
  private Question called(String name) throws UserProblem {
    var question = survey.find(name).or(() -> survey.textually(name));
    return question.isPresent() ? question.get() : survey.question(name);
  }

  /// Targets by level, NaN where none is given.
  private static double[] targets(Question question, List<Rake.Target> targets) throws UserProblem {
    var names = new LevelNames(question);
    var values = new double[question.levels().size()];
    Arrays.fill(values, Double.NaN);
    double total = 0;
    for (var target : targets) {
      int level = names.require(target.level());
      if (!Double.isNaN(values[level])) {
        throw new UserProblem("preparation.rake-level-twice", question.id(), target.level());
      }
      if (target.value() < 0) {
        throw new UserProblem("preparation.rake-negative", question.id(), target.level());
      }
      values[level] = target.value();
      total += target.value();
    }
    if (!(total > 0)) {
      throw new UserProblem("preparation.rake-no-total", question.id());
    }
    return values;
  }

  /// A level needs respondents where it has a target, and a target where it has respondents.
  private static void requireMatch(Question question, int level, int count, double target)
      throws UserProblem {
    var label = question.levels().get(level).label();
    if (target > 0 && count == 0) {
      throw new UserProblem("preparation.rake-no-respondents", question.id(), label);
    }
    if (Double.isNaN(target) && count > 0) {
      throw new UserProblem("preparation.rake-no-target", question.id(), label, count);
    }
  }

  private int[] levels(Codes codes) {
    var levels = new int[rows.length];
    Arrays.setAll(levels, unit -> Math.max(-1, codes.at(rows[unit])));
    return levels;
  }

  private int[] counts(int[] levels, int size) {
    var counts = new int[size];
    for (int unit = 0; unit < levels.length; unit++) {
      if (levels[unit] >= 0 && start[unit] > 0) {
        counts[levels[unit]]++;
      }
    }
    return counts;
  }

  private Raked.Margin diagnosed(Found found, double[] weights) {
    int size = found.shares().length;
    var n = counts(found.levels(), size);
    var before = shares(found.levels(), size, start);
    var after = shares(found.levels(), size, weights);
    var levels = new ArrayList<Raked.Level>();
    for (int level = 0; level < size; level++) {
      if (n[level] > 0 || found.shares()[level] > 0) {
        var label = found.question().levels().get(level).label();
        levels.add(
            new Raked.Level(label, n[level], before[level], found.shares()[level], after[level]));
      }
    }
    int silent = (int) Arrays.stream(found.levels()).filter(level -> level < 0).count();
    return new Raked.Margin(found.question(), found.total(), silent, levels);
  }

  private static double[] shares(int[] levels, int size, double[] weights) {
    var shares = new double[size];
    double total = 0;
    for (int unit = 0; unit < levels.length; unit++) {
      if (levels[unit] >= 0) {
        shares[levels[unit]] += weights[unit];
        total += weights[unit];
      }
    }
    for (int level = 0; level < size; level++) {
      shares[level] /= total;
    }
    return shares;
  }
}
