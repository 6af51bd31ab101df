package manyi.analysis.crosstab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import manyi.analysis.Phrases;
import manyi.analysis.crosstab.CrosstabResult.Margin;
import manyi.survey.Kind;
import manyi.text.ChoiceWord;

/// Says who differs most, whether that may be chance, and how strong the association is.
record CrosstabFinding(CrosstabResult result, Phrases phrases) {
  private static final double SMALL = 0.1;
  private static final double MEDIUM = 0.3;
  private static final double LARGE = 0.5;

  /// A cell with its place.
  private record Place(Margin row, Margin column, CrosstabCell cell) {}

  String text() {
    var test = result.test();
    if (test == null) {
      return phrases.sentences(mostUnusualShare(), phrases.say("crosstab.no-test"));
    }
    if (!test.significant(result.confidence())) {
      var nothing = nothing(test);
      return means()
          .map(means -> phrases.sentences(nothing, means, phrases.say("crosstab.means-elsewhere")))
          .orElseGet(() -> phrases.sentences(nothing, phrases.say("crosstab.may-be-chance")));
    }
    var association = association(test);
    var unusual = means().orElseGet(() -> mostUnusualCell(test));
    return together()
        .map(together -> phrases.sentences(unusual, together, association))
        .orElseGet(() -> phrases.sentences(unusual, association));
  }

  /// How strong the association is; where the test cannot be relied on, only that it may be there.
  private String association(IndependenceTest test) {
    return test.reliable()
        ? phrases.say(
            "crosstab.found-association",
            phrases.p(test.decisiveP()),
            phrases.say(strength(test.effectSize())),
            phrases.statistic(test.cramersV()))
        : phrases.say("crosstab.found-unreliable", phrases.p(test.decisiveP()));
  }

  /// That the answers, all together, do not differ. Of their means that says nothing.
  private String nothing(IndependenceTest test) {
    return phrases.say(
        result.percentages() == Percentages.ROW
            ? "crosstab.found-nothing-rows"
            : "crosstab.found-nothing",
        phrases.say("crosstab.by." + ChoiceWord.of(test.decisive())),
        phrases.p(test.decisiveP()));
  }

  /// Whether high goes with high, where both questions are ratings and it is beyond chance.
  private Optional<String> together() {
    var ordinal = result.ordinal();
    if (ordinal == null
        || result.rows().kind() != Kind.RATING
        || result.columns().kind() != Kind.RATING
        || !(ordinal.spearman().p() < 1 - result.confidence())) {
      return Optional.empty();
    }
    var spearman = ordinal.spearman();
    var key = spearman.estimate() > 0 ? "crosstab.found-rising" : "crosstab.found-falling";
    return Optional.of(
        phrases.say(key, phrases.statistic(spearman.estimate()), phrases.p(spearman.p())));
  }

  private static String strength(double effectSize) {
    if (effectSize < SMALL) {
      return "crosstab.negligible";
    }
    if (effectSize < MEDIUM) {
      return "crosstab.small";
    }
    return effectSize < LARGE ? "crosstab.medium" : "crosstab.large";
  }

  /// The groups with the highest and the lowest mean, where the other question is a rating.
  private Optional<String> means() {
    var compared = CrosstabDocument.compared(result);
    var other = compared == result.columns() ? result.rows() : result.columns();
    if (other.kind() != Kind.RATING || Double.isNaN(other.mean())) {
      return Optional.empty();
    }
    var groups =
        enough(compared.levels()).stream()
            .filter(level -> !Double.isNaN(level.otherMean()))
            .sorted(Comparator.comparingDouble(Margin::otherMean))
            .toList();
    if (groups.size() < 2) {
      return Optional.empty();
    }
    var lowest = groups.getFirst();
    var highest = groups.getLast();
    return Optional.of(
        phrases.say(
            "crosstab.found-means",
            highest.label(),
            phrases.decimal(highest.otherMean()),
            lowest.label(),
            phrases.decimal(lowest.otherMean()),
            phrases.decimal(other.mean())));
  }

  /// The cell furthest from independence, in the figures that the table shows.
  private String mostUnusualCell(IndependenceTest test) {
    var place = most(cell -> Math.abs(cell.adjustedResidual())).orElseThrow();
    if (!(Math.abs(place.cell().adjustedResidual()) > test.criticalResidual())) {
      return phrases.say("crosstab.no-cell-stands-out");
    }
    boolean more = place.cell().adjustedResidual() > 0;
    return switch (result.percentages()) {
      case COLUMN, ROW -> share(place);
      case TOTAL ->
          phrases.say(
              more ? "crosstab.found-more" : "crosstab.found-fewer",
              place.row().label(),
              place.column().label(),
              phrases.percent(place.cell().totalProportion()));
      case COUNTS ->
          phrases.say(
              more ? "crosstab.found-more-counted" : "crosstab.found-fewer-counted",
              place.row().label(),
              place.column().label(),
              count(place.cell()));
    };
  }

  private String count(CrosstabCell cell) {
    return result.weight() == null ? phrases.count(cell.n()) : phrases.weighted(cell.weightedN());
  }

  /// With a multiple choice: the share furthest from that of all respondents.
  private String mostUnusualShare() {
    boolean byRow = result.percentages() == Percentages.ROW;
    Optional<Place> furthest =
        places().stream()
            .filter(place -> !Double.isNaN(distance(place, byRow)))
            .max(Comparator.comparingDouble(place -> distance(place, byRow)));
    return furthest
        .filter(place -> distance(place, byRow) > 0)
        .map(this::share)
        .orElseGet(() -> phrases.say("crosstab.no-difference"));
  }

  private static double distance(Place place, boolean byRow) {
    return byRow
        ? Math.abs(place.cell().rowProportion() - place.column().proportion())
        : Math.abs(place.cell().columnProportion() - place.row().proportion());
  }

  /// A group's share beside that of all respondents.
  private String share(Place place) {
    boolean byRow = result.percentages() == Percentages.ROW;
    var group = byRow ? place.row() : place.column();
    var answer = byRow ? place.column() : place.row();
    double share = byRow ? place.cell().rowProportion() : place.cell().columnProportion();
    return phrases.say(
        share > answer.proportion() ? "crosstab.found-higher" : "crosstab.found-lower",
        group.label(),
        answer.label(),
        phrases.percent(share),
        phrases.percent(answer.proportion()));
  }

  private Optional<Place> most(ToDoubleFunction<CrosstabCell> by) {
    return places().stream()
        .filter(place -> !Double.isNaN(by.applyAsDouble(place.cell())))
        .max(Comparator.comparingDouble(place -> by.applyAsDouble(place.cell())));
  }

  private List<Place> places() {
    var rows = result.rows().levels();
    var columns = result.columns().levels();
    var usableRows = result.percentages() == Percentages.ROW ? enough(rows) : rows;
    var usableColumns = result.percentages() == Percentages.ROW ? columns : enough(columns);
    var places = new ArrayList<Place>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        if (usableRows.contains(rows.get(row)) && usableColumns.contains(columns.get(column))) {
          var cell = result.cells().get(row).get(column);
          places.add(new Place(rows.get(row), columns.get(column), cell));
        }
      }
    }
    return places;
  }

  /// The groups large enough to be named, or all that have anyone where fewer than two are.
  private static List<Margin> enough(List<Margin> levels) {
    var large = levels.stream().filter(level -> level.base().n() >= CrosstabDocument.FEW).toList();
    return large.size() >= 2
        ? large
        : levels.stream().filter(level -> level.base().n() > 0).toList();
  }
}
