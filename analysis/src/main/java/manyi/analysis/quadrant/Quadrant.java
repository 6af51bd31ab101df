package manyi.analysis.quadrant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.priorities.Crosshair;
import manyi.priorities.LeftOut;
import manyi.priorities.LeftOut.Reason;
import manyi.priorities.Pairing;
import manyi.priorities.Pairs;
import manyi.priorities.Priority;
import manyi.priorities.Scale;
import manyi.progress.Progress;
import manyi.statistics.Quantiles;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;

/// Importance against satisfaction: each element of a service stands where its two means put it,
/// and a crosshair parts what to improve from what to keep up. After Martilla & James,
/// "Importance-Performance Analysis", Journal of Marketing 41(1), 1977,
/// doi:10.1177/002224297704100112.
///
/// What to improve first: elements in the quadrant *improve urgently* come before all others;
/// within both groups the larger weighted gap comes first,
///
/// ```
/// importance mean × (importance mean − satisfaction mean)
/// ```
///
/// a gap weighted by importance, as SERVQUAL weights its gaps (Zeithaml, Parasuraman & Berry,
/// "Delivering Quality Service", 1990). Where the two scales differ, both means are rescaled to
/// 0–100 for it. Ties keep the questionnaire's order.
///
/// A mean on a line of the crosshair, to 1e-9, counts as high. Checked against R (means, medians,
/// weighted means and standard deviations, quadrants under every crosshair).
public final class Quadrant implements Analysis<QuadrantResult> {
  static final Setting<List<Question>> SATISFACTION =
      Setting.questions("satisfaction", Role.SATISFACTION, Kind.RATING, Kind.NUMBER);
  static final Setting<List<Question>> IMPORTANCE =
      Setting.questions("importance", Role.IMPORTANCE, Kind.RATING, Kind.NUMBER);
  static final Setting<Pairing> PAIRING = Setting.choice("pairing", Pairing.BY_TEXT);
  static final Setting<Crosshair> CROSSHAIR = Setting.choice("crosshair", Crosshair.MEANS);
  static final Setting<Optional<Double>> OWN_SATISFACTION = Setting.number("own-satisfaction");
  static final Setting<Optional<Double>> OWN_IMPORTANCE = Setting.number("own-importance");
  static final Setting<String> IMPROVE = Setting.words("improve");
  static final Setting<String> KEEP = Setting.words("keep");
  static final Setting<String> LOW = Setting.words("low");
  static final Setting<String> OVERKILL = Setting.words("overkill");

  @Override
  public String name() {
    return "quadrant";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        SATISFACTION,
        IMPORTANCE,
        PAIRING,
        CROSSHAIR,
        OWN_SATISFACTION,
        OWN_IMPORTANCE,
        IMPROVE,
        KEEP,
        LOW,
        OVERKILL);
  }

  @Override
  public Outcome<QuadrantResult> compute(Survey survey, Settings settings, Progress progress) {
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    var satisfaction = settings.get(SATISFACTION);
    var importance = settings.get(IMPORTANCE);
    var pairs = Pairs.of(satisfaction, importance, settings.get(PAIRING));
    if (pairs.pairs().isEmpty()) {
      return Outcome.notPossible("quadrant.nothing-paired");
    }
    var leftOut = new ArrayList<LeftOut>();
    var points = points(survey, pairs, leftOut, progress);
    if (points.isEmpty()) {
      return Outcome.notPossible("quadrant.no-answers");
    }
    var crosses = crosses(points, Scale.of(satisfaction), Scale.of(importance), settings);
    var cross = crosses.get(settings.get(CROSSHAIR));
    if (cross == null) {
      return settings.get(CROSSHAIR) == Crosshair.OWN
          ? Outcome.wrong("quadrant.own-needed")
          : Outcome.notPossible("quadrant.no-scale");
    }
    return Outcome.of(result(survey, settings, points, leftOut, cross, crosses));
  }

  @Override
  public Document present(QuadrantResult result, Texts texts) {
    return new QuadrantDocument(result, texts).document();
  }

  /// An element not yet placed.
  private record Point(String text, Rating satisfaction, Rating importance, Difference paired) {}

  private static List<Point> points(
      Survey survey, Pairs pairs, List<LeftOut> leftOut, Progress progress) {
    pairs.alone().forEach(item -> leftOut.add(leftOut(item, Reason.NO_PARTNER)));
    var points = new ArrayList<Point>();
    int done = 0;
    for (var pair : pairs.pairs()) {
      progress.report((double) done++ / pairs.pairs().size());
      var satisfaction = Rating.of(survey, pair.satisfaction());
      var importance = Rating.of(survey, pair.importance());
      if (Double.isNaN(satisfaction.mean()) || Double.isNaN(importance.mean())) {
        leftOut.add(leftOut(pair.satisfaction(), Reason.NO_ANSWERS));
        continue;
      }
      var paired = Difference.of(survey, pair.importance(), pair.satisfaction());
      points.add(new Point(pair.satisfaction().text(), satisfaction, importance, paired));
    }
    progress.report(1);
    return points;
  }

  private static LeftOut leftOut(Question item, Reason reason) {
    return new LeftOut(item.id(), item.text(), reason);
  }

  /// The crosshair under each rule that can be applied.
  private static Map<Crosshair, Cross> crosses(
      List<Point> points, Scale satisfaction, Scale importance, Settings settings) {
    double[] xs = points.stream().mapToDouble(point -> point.satisfaction().mean()).toArray();
    double[] ys = points.stream().mapToDouble(point -> point.importance().mean()).toArray();
    var crosses = new EnumMap<Crosshair, Cross>(Crosshair.class);
    for (var rule : Crosshair.values()) {
      var cross =
          switch (rule) {
            case MEANS -> new Cross(mean(xs), mean(ys));
            case MEDIANS -> new Cross(median(xs), median(ys));
            case SCALE_CENTRE -> new Cross(satisfaction.centre(), importance.centre());
            case OWN ->
                new Cross(
                    settings.get(OWN_SATISFACTION).orElse(Double.NaN),
                    settings.get(OWN_IMPORTANCE).orElse(Double.NaN));
            case ISO_DIAGONAL -> new Cross(Double.NaN, Double.NaN);
          };
      if (cross.known()) {
        crosses.put(rule, cross);
      }
    }
    return crosses;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double median(double[] values) {
    var weights = new double[values.length];
    Arrays.fill(weights, 1);
    return Quantiles.of(values, weights, 0.5)[0];
  }

  private static QuadrantResult result(
      Survey survey,
      Settings settings,
      List<Point> points,
      List<LeftOut> leftOut,
      Cross cross,
      Map<Crosshair, Cross> crosses) {
    var satisfaction = Scale.of(settings.get(SATISFACTION));
    var importance = Scale.of(settings.get(IMPORTANCE));
    return new QuadrantResult(
        ranked(points, cross, crosses, satisfaction, importance),
        leftOut,
        settings.get(PAIRING),
        settings.get(CROSSHAIR),
        cross,
        crosses,
        satisfaction,
        importance,
        new Names(
            settings.get(IMPROVE), settings.get(KEEP), settings.get(LOW), settings.get(OVERKILL)),
        survey.base(),
        points.stream()
            .mapToLong(point -> Math.min(point.satisfaction().n(), point.importance().n()))
            .min()
            .orElse(0),
        survey.weights().question());
  }

  private static List<Element> ranked(
      List<Point> points,
      Cross cross,
      Map<Crosshair, Cross> crosses,
      Scale satisfaction,
      Scale importance) {
    boolean rescaled = satisfaction.differs(importance);
    var order = new ArrayList<>(points);
    order.sort(
        Comparator.comparing((Point point) -> place(point, cross) != Priority.IMPROVE_URGENTLY)
            .thenComparing(point -> -weightedGap(point, satisfaction, importance, rescaled)));
    var elements = new ArrayList<Element>();
    for (var point : order) {
      var others = new EnumMap<Crosshair, Priority>(Crosshair.class);
      crosses.forEach((rule, other) -> others.put(rule, place(point, other)));
      elements.add(
          new Element(
              elements.size() + 1,
              point.text(),
              point.satisfaction(),
              point.importance(),
              point.importance().mean() - point.satisfaction().mean(),
              weightedGap(point, satisfaction, importance, rescaled),
              point.paired(),
              place(point, cross),
              point.satisfaction().near(cross.satisfaction())
                  || point.importance().near(cross.importance()),
              others));
    }
    return elements;
  }

  private static Priority place(Point point, Cross cross) {
    return cross.quadrant(point.satisfaction().mean(), point.importance().mean());
  }

  private static double weightedGap(
      Point point, Scale satisfaction, Scale importance, boolean rescaled) {
    double delivered = point.satisfaction().mean();
    double wanted = point.importance().mean();
    return rescaled
        ? importance.rescaled(wanted)
            * (importance.rescaled(wanted) - satisfaction.rescaled(delivered))
        : wanted * (wanted - delivered);
  }
}
