package manyi.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.text.Message;
import manyi.text.NumberText;
import manyi.text.UserProblem;

/// The rule by which answers on a scale become 0–100. The usual rules differ: 8 of 10 is 77.8 by
/// the range of a scale from 1 and 80 by its maximum, so the rule belongs beside every figure.
///
/// @param rescaling what is done
/// @param points of the levels from the worst to the best, where they are the user's own; else
///   empty
public record ScoreRule(Rescaling rescaling, List<Double> points) {
  private static final double FULL = 100;

  public ScoreRule {
    points = List.copyOf(points);
  }

  /// The rule without points of the user's own.
  public static ScoreRule of(Rescaling rescaling) {
    return new ScoreRule(rescaling, List.of());
  }

  /// A rule from its written form.
  ///
  /// @param written the points such as `100/80/60/40/20`, from the best level or from the worst;
  ///   read only where the rescaling asks for them
  /// @throws UserProblem `indicators.points-needed`, `indicators.points-not-understood` or
  ///   `indicators.points-order`
  public static ScoreRule read(Rescaling rescaling, String written) throws UserProblem {
    if (rescaling != Rescaling.POINTS) {
      return of(rescaling);
    }
    if (written.isBlank()) {
      throw new UserProblem("indicators.points-needed");
    }
    var words = written.split("[/,，、;；\\s]+");
    var points = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      var word = words[i];
      points[i] =
          NumberText.parse(word)
              .orElseThrow(() -> new UserProblem("indicators.points-not-understood", word));
      if (points[i] < 0 || points[i] > FULL) {
        throw new UserProblem("indicators.points-not-understood", word);
      }
    }
    return new ScoreRule(rescaling, rising(points, written));
  }

  private static List<Double> rising(double[] points, String written) throws UserProblem {
    var sorted = Arrays.stream(points).sorted().boxed().toList();
    var given = Arrays.stream(points).boxed().toList();
    boolean distinct = sorted.stream().distinct().count() == points.length;
    if (points.length < 2
        || !distinct
        || !given.equals(sorted) && !given.reversed().equals(sorted)) {
      throw new UserProblem("indicators.points-order", written.strip());
    }
    return sorted;
  }

  /// Why the rule cannot be applied to a question: it has no scale, or not as many levels as there
  /// are points. Empty where it can.
  public Optional<Message> misfit(Question question) {
    var scores = ladder(question);
    if (scores.length < 2) {
      return Optional.of(Message.of("indicators.no-scale", question.id(), question.text()));
    }
    if (rescaling == Rescaling.POINTS && scores.length != points.size()) {
      return Optional.of(
          Message.of(
              "indicators.points-number",
              points.size(),
              question.id(),
              question.text(),
              scores.length));
    }
    if (rescaling == Rescaling.MAXIMUM && scores[0] < 0) {
      return Optional.of(
          Message.of("indicators.below-zero", question.id(), question.text(), scores[0]));
    }
    return Optional.empty();
  }

  /// The figure 0–100 of each respondent: by row, NaN where the answer has no score.
  ///
  /// @param question that the rule fits
  public IntToDoubleFunction scores(Question question) {
    var numbers = question.numbers();
    var ladder = ladder(question);
    var rescaled = Arrays.stream(ladder).map(score -> rescaled(score, ladder)).toArray();
    return row -> {
      double number = numbers.applyAsDouble(row);
      if (Double.isNaN(number)) {
        return Double.NaN;
      }
      int place = Arrays.binarySearch(ladder, number);
      return place >= 0 ? rescaled[place] : Double.NaN;
    };
  }

  /// The figure 0–100 of a score of the question's scale.
  public double rescaled(double score, Question question) {
    return rescaled(score, ladder(question));
  }

  private double rescaled(double score, double[] ladder) {
    double least = ladder[0];
    double greatest = ladder[ladder.length - 1];
    return switch (rescaling) {
      case RANGE -> (score - least) / (greatest - least) * FULL;
      case MAXIMUM -> score / greatest * FULL;
      case POINTS -> points.get(Arrays.binarySearch(ladder, score));
    };
  }

  /// The distinct scores of a question's levels, rising.
  private static double[] ladder(Question question) {
    return question.levels().stream()
        .filter(Level::scored)
        .mapToDouble(Level::score)
        .sorted()
        .distinct()
        .toArray();
  }

  /// The points from the best level to the worst, as a reader expects them: `100/75/50/25/0`.
  public List<Double> pointsOf(Question question) {
    var ladder = ladder(question);
    return IntStream.range(0, ladder.length)
        .mapToObj(i -> rescaled(ladder[ladder.length - 1 - i], ladder))
        .toList();
  }
}
