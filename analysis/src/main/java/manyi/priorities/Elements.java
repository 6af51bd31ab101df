package manyi.priorities;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.statistics.Bootstrap;
import manyi.statistics.ColumnMeans;
import manyi.statistics.DriverData;
import manyi.statistics.DriverMeasure;
import manyi.statistics.GroupMean;
import manyi.statistics.Missing;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// The elements of a service as each respondent rated them: what positions are computed from, once
/// for all groups and all resamples. Immutable.
///
/// Satisfaction is the weighted mean of an element's ratings. Importance is stated (see
/// [StatedItems]) or derived (see [DriverData]; of relative weights and Shapley's values the share
/// 0–1 of the explained variance).
public final class Elements {
  private final List<Question> items;
  private final List<LeftOut> leftOut;
  private final double[][] satisfaction;
  private final double[] weights;
  private final int[] rows;
  private final Scale scale;
  private final Importances importance;

  /// Computed when first asked for; by two threads at once twice, with the same figures.
  private volatile @Nullable List<Element> list;

  private volatile @Nullable List<Position> positions;

  Elements(
      List<Question> items,
      List<LeftOut> leftOut,
      double[][] satisfaction,
      double[] weights,
      int[] rows,
      Scale scale,
      Importances importance) {
    this.items = List.copyOf(items);
    this.leftOut = List.copyOf(leftOut);
    this.satisfaction = satisfaction;
    this.weights = weights;
    this.rows = rows;
    this.scale = scale;
    this.importance = importance;
  }

  /// Elements whose importance was asked.
  ///
  /// @param importance ratings or numbers, or one ranking or multiple choice of the elements
  /// @param missing whether each mean is of those who rated the item, or of those who rated all
  /// @throws IllegalArgumentException where the importance questions are mixed or have no top box
  public static Elements stated(
      Survey survey,
      List<Question> satisfaction,
      List<Question> importance,
      Pairing pairing,
      StatedMeasure measure,
      Missing missing) {
    return ElementColumns.stated(survey, satisfaction, importance, pairing, measure, missing);
  }

  /// Elements whose importance is what they do to an outcome.
  ///
  /// @param outcome is left out of the items
  /// @param missing whether each correlation is of those who answered its two questions (and each
  ///   mean of those who rated the item), or all of those who answered everything
  public static Elements derived(
      Survey survey,
      List<Question> satisfaction,
      Question outcome,
      DriverMeasure measure,
      Missing missing) {
    return ElementColumns.derived(survey, satisfaction, outcome, measure, missing);
  }

  /// The elements that have a place, in the order of the satisfaction items.
  public List<Element> list() {
    var known = list;
    if (known == null) {
      known = IntStream.range(0, items.size()).mapToObj(this::element).toList();
      list = known;
    }
    return known;
  }

  private Element element(int element) {
    var item = items.get(element);
    return new Element(
        item.id(),
        item.text(),
        Rating.of(item.id(), satisfaction[element], weights),
        importance.rating(element),
        importance instanceof Stated(_, var columns, _, _, var comparable) && comparable
            ? Difference.of(columns[element], satisfaction[element], weights)
            : null);
  }

  /// The satisfaction questions of the elements.
  public List<Question> items() {
    return items;
  }

  /// Items without a place: those without a partner, then those without usable answers.
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /// How many respondents there are: included in the survey, and under [Missing#LISTWISE] those who
  /// answered everything.
  public int respondents() {
    return weights.length;
  }

  /// The survey's row of each respondent, rising.
  public int[] rows() {
    return rows.clone();
  }

  /// The same elements among some of the respondents; an element that none of them rated stays,
  /// without a place.
  ///
  /// @param respondents numbers from 0 to [#respondents] − 1
  public Elements among(int[] respondents) {
    return new Elements(
        items,
        leftOut,
        Given.among(satisfaction, respondents),
        Given.among(weights, respondents),
        IntStream.of(respondents).map(respondent -> rows[respondent]).toArray(),
        scale,
        importance.among(respondents));
  }

  /// Where the elements stand.
  public List<Position> positions() {
    var known = positions;
    if (known == null) {
      known = placed();
      positions = known;
    }
    return known;
  }

  private List<Position> placed() {
    var values = importance.values();
    var elements = list();
    return IntStream.range(0, values.length)
        .mapToObj(i -> new Position(elements.get(i).satisfaction().mean(), values[i]))
        .toList();
  }

  /// The satisfaction with one element, with what tests of means need.
  public GroupMean satisfaction(int element) {
    return mean(satisfaction[element]);
  }

  /// The importance of one element, with what tests of means need; empty where it is derived.
  public Optional<GroupMean> importance(int element) {
    return importance instanceof Stated stated
        ? Optional.of(mean(stated.columns()[element]))
        : Optional.empty();
  }

  private GroupMean mean(double[] values) {
    var given = Given.of(weights, values);
    return GroupMean.of(given.values()[0], given.weights());
  }

  /// The satisfaction of each element, then the importance of each, of resampled respondents; one a
  /// thread. See [Certainty].
  public Bootstrap.Statistic statistic() {
    return new JoinedStatistic(new ColumnMeans(satisfaction, weights), importance.statistic());
  }

  public Scale satisfactionScale() {
    return scale;
  }

  /// The greatest score that satisfaction can have: of the scale, else the greatest that was given;
  /// NaN where nobody rated anything.
  public double ceiling() {
    return scale.known()
        ? scale.max()
        : Arrays.stream(satisfaction)
            .flatMapToDouble(Arrays::stream)
            .filter(Double::isFinite)
            .max()
            .orElse(Double.NaN);
  }

  /// Not known where importance has no scale: derived, or numbers.
  public Scale importanceScale() {
    return importance.scale();
  }

  /// Whether importance and satisfaction are means on scales that can be compared, so that there is
  /// a gap between them: both scales known, or neither.
  public boolean comparable() {
    return importance instanceof Stated stated && stated.comparable();
  }

  /// What derived importance was computed from; empty where it is stated.
  public Optional<DriverData> drivers() {
    return importance instanceof Derived derived ? Optional.of(derived.data()) : Optional.empty();
  }

  /// How lines are drawn through these elements.
  ///
  /// @param ownSatisfaction the user's own line; NaN for none
  /// @param ownImportance the user's own line; NaN for none
  public LineRule rule(Crosshair crosshair, double ownSatisfaction, double ownImportance) {
    return new LineRule(
        crosshair, scale, importance.scale(), comparable(), ownSatisfaction, ownImportance);
  }
}
