package manyi.analysis.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.analysis.QuestionLabel;
import manyi.indicators.SmallGroups;
import manyi.priorities.Element;
import manyi.priorities.Elements;
import manyi.priorities.Lines;
import manyi.priorities.Priority;
import manyi.progress.Progress;
import manyi.statistics.Bootstrap;
import manyi.survey.Question;

/// Finds where the elements stand in every group of respondents, and how sure that is: all
/// respondents are drawn anew, with replacement, and every group's positions and the lines are
/// computed from those drawn (Efron 1979, doi:10.1214/aos/1176344552).
final class GroupPlaces {
  private final Question question;
  private final Membership membership;
  private final Rules rules;
  private final boolean wavesOnly;
  private final int count;
  private final Part whole;
  private final Lines lines;
  private final List<Part> parts;
  private final List<Optional<Withheld>> why;

  /// @param lines through all respondents' positions
  /// @param wavesOnly whether the respondents are only those of the waves compared
  GroupPlaces(
      Elements elements,
      Lines lines,
      Question question,
      Membership membership,
      Rules rules,
      boolean wavesOnly) {
    this.wavesOnly = wavesOnly;
    this.question = question;
    this.membership = membership;
    this.rules = rules;
    this.lines = lines;
    count = elements.items().size();
    whole = Part.of(elements, IntStream.range(0, elements.respondents()).toArray());
    parts = parts(elements);
    why = withheldGroups();
  }

  /// Why nothing can be found.
  Optional<Problem> problem() {
    return switch (membership.filled().length) {
      case 0 -> Optional.of(Problem.NO_GROUPS);
      case 1 -> Optional.of(Problem.ONE_GROUP);
      default ->
          why.stream().allMatch(Optional::isPresent)
              ? Optional.of(Problem.GROUPS_WITHHELD)
              : Optional.empty();
    };
  }

  Groups groups(Progress progress) {
    progress.report(0);
    var shares = new Shares(resamples(shown(), progress));
    var groups = new ArrayList<Group>();
    int next = 1;
    for (int group = 0; group < parts.size(); group++) {
      var level = question.levels().get(group);
      var withheld = why.get(group);
      if (withheld.isPresent()) {
        groups.add(Group.withheld(level.code(), level.label(), withheld.get()));
      } else {
        var part = parts.get(group);
        var own = rules.linesOf() == LinesOf.OWN ? part.lines(rules.lines()) : Optional.of(lines);
        groups.add(
            group(level.code(), level.label(), part, own.orElseThrow(), shares, next++ * count));
      }
    }
    progress.report(1);
    return new Groups(
        QuestionLabel.of(question), wavesOnly, group("", "", whole, lines, shares, 0), groups);
  }

  Part whole() {
    return whole;
  }

  /// The groups that are shown.
  List<Part> shown() {
    return IntStream.range(0, parts.size())
        .filter(group -> why.get(group).isEmpty())
        .mapToObj(parts::get)
        .toList();
  }

  private double[][] resamples(List<Part> shown, Progress progress) {
    return rules.resamples() == 0
        ? new double[0][]
        : Bootstrap.run(
            whole.members().length,
            rules.resamples(),
            rules.seed(),
            () -> new QuadrantStatistic(whole, shown, rules),
            progress);
  }

  /// The groups, each without the elements that too few of them rated.
  private List<Part> parts(Elements elements) {
    var all =
        IntStream.range(0, question.levels().size())
            .mapToObj(group -> Part.of(elements, membership.of(group)))
            .toList();
    var withheld = new boolean[all.size()][count];
    for (int element = 0; element < count; element++) {
      withhold(element, all, withheld);
    }
    return IntStream.range(0, all.size())
        .mapToObj(group -> all.get(group).without(withheld[group]))
        .toList();
  }

  /// Both sides are withheld where either has to be.
  private void withhold(int element, List<Part> all, boolean[][] withheld) {
    for (var side : Side.values()) {
      var n = all.stream().mapToLong(part -> side.n(part.rated().get(element))).toArray();
      var few = small().withheld(n, side.n(whole.rated().get(element)));
      for (int group = 0; group < few.length; group++) {
        withheld[group][element] |= few[group];
      }
    }
  }

  private List<Optional<Withheld>> withheldGroups() {
    var n = parts.stream().mapToLong(part -> part.members().length).toArray();
    var incomplete = new boolean[n.length];
    for (int group = 0; group < n.length; group++) {
      incomplete[group] = n[group] > 0 && parts.get(group).complete() < rules.leastComplete();
    }
    var hidden = small().withheld(n, whole.members().length, incomplete);
    return IntStream.range(0, n.length)
        .mapToObj(group -> why(parts.get(group), n[group], hidden[group]))
        .toList();
  }

  private SmallGroups small() {
    return SmallGroups.suppressing(rules.suppressBelow());
  }

  private Optional<Withheld> why(Part part, long n, boolean hidden) {
    if (n == 0) {
      return Optional.of(Withheld.EMPTY);
    }
    if (n < rules.suppressBelow()) {
      return Optional.of(Withheld.FEW);
    }
    if (part.complete() < rules.leastComplete()) {
      return Optional.of(Withheld.FEW_COMPLETE);
    }
    if (hidden) {
      return Optional.of(Withheld.WITH_OTHERS);
    }
    if (!part.any()) {
      return Optional.of(whyNone(part));
    }
    boolean placed = rules.linesOf() == LinesOf.WHOLE || part.lines(rules.lines()).isPresent();
    return placed ? Optional.empty() : Optional.of(Withheld.NO_ANSWERS);
  }

  /// Why none of the elements of a part is shown.
  private Withheld whyNone(Part part) {
    var known = IntStream.range(0, count).filter(element -> part.positions().get(element).known());
    var most = known.mapToLong(part::least).max();
    if (most.isEmpty()) {
      return Withheld.NO_ANSWERS;
    }
    return most.getAsLong() < rules.suppressBelow() ? Withheld.FEW_RATED : Withheld.WITH_OTHERS;
  }

  private Group group(
      String code, String label, Part part, Lines lines, Shares shares, int firstFigure) {
    var base = membership.base(part.members());
    var places = new ArrayList<Place>();
    for (int element = 0; element < count; element++) {
      places.add(place(part, element, lines, shares.of(firstFigure + element)));
    }
    return new Group(code, label, base, base.effective() < rules.flagBelow(), null, lines, places);
  }

  private static Place place(
      Part part, int element, Lines lines, Map<Priority, Double> probabilities) {
    var id = part.rated().get(element).id();
    var position = part.positions().get(element);
    if (!part.shown()[element]) {
      return position.known() ? Place.withheld(id) : Place.nowhere(id);
    }
    var quadrant = lines.of(position);
    return new Place(
        id,
        false,
        part.least(element),
        position.satisfaction(),
        position.importance(),
        quadrant,
        probabilities.getOrDefault(quadrant, Double.NaN),
        probabilities);
  }

  /// The two sides of an element.
  enum Side {
    SATISFACTION,
    IMPORTANCE;

    /// How many respondents stand behind it.
    long n(Element rated) {
      return switch (this) {
        case SATISFACTION -> rated.satisfaction().n();
        case IMPORTANCE -> rated.importance().n();
      };
    }
  }
}
