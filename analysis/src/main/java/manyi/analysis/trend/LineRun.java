package manyi.analysis.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.indicators.Estimate;
import manyi.indicators.Estimates;
import manyi.indicators.GroupErrors;
import manyi.indicators.SmallGroups;
import manyi.statistics.DetectableEffect;
import manyi.survey.Base;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Tally;
import org.jspecify.annotations.Nullable;

/// Follows topics from wave to wave, among all and by group. The means of all waves and groups vary
/// together as the design has it, so that every change has its error.
record LineRun(
    Survey survey,
    Estimates estimates,
    WaveChoice waves,
    List<Missing> missing,
    SmallGroups small,
    double confidence,
    double power) {
  private static final int FEWEST = 2;

  Line whole(Topic topic) {
    return lines(topic, waves.question(), null).getFirst();
  }

  List<Line> byGroup(Topic topic, Question groups) {
    return lines(topic, Tally.nested(List.of(waves.question(), groups)), groups);
  }

  /// @param cells waves, or within each wave the groups
  private List<Line> lines(Topic topic, Question cells, @Nullable Question groups) {
    int count = groups == null ? 1 : groups.levels().size();
    var means = estimates.means(topic.values(), cells);
    var present = estimates.groups(topic.indicator(), topic.values(), cells);
    var earlierValues = topic.earlier();
    List<Estimate> earlier =
        earlierValues == null
            ? List.of()
            : estimates.groups(topic.indicator(), earlierValues, cells);
    var errors = GroupErrors.of(means);
    var withheld = withheld(means.bases(), count);
    var other = otherScale(topic);
    var lines = new ArrayList<Line>();
    for (int group = 0; group < count; group++) {
      var points = new ArrayList<Point>();
      for (int level : waves.levels()) {
        int cell = level * count + group;
        points.add(
            point(withheld[cell], present.get(cell), earlier.isEmpty() ? null : earlier.get(cell)));
      }
      var level = groups == null ? null : groups.levels().get(group);
      lines.add(
          line(topic, level, points, other, change(topic, errors, points, other, count, group)));
    }
    return lines;
  }

  private Line line(
      Topic topic,
      @Nullable Level group,
      List<Point> points,
      List<Integer> other,
      Optional<Change> change) {
    return new Line(
        topic.indicator(),
        topic.subject(),
        topic.text(),
        topic.questions().stream().map(Question::id).toList(),
        group == null ? null : group.code(),
        group == null ? null : group.label(),
        points,
        other.stream().map(wave -> label(waves.levels()[wave])).toList(),
        change.orElse(null));
  }

  private String label(int level) {
    return waves.question().levels().get(level).label();
  }

  /// By cell. The figures of a wave's groups stand beside those of the wave.
  private boolean[] withheld(List<Base> bases, int count) {
    var withheld = new boolean[bases.size()];
    for (int wave = 0; wave < bases.size() / count; wave++) {
      int first = wave * count;
      var groups = bases.subList(first, first + count);
      long all = groups.stream().mapToLong(Base::n).sum();
      var found =
          count == 1
              ? new boolean[] {small.few(all)}
              : small.withheld(groups.stream().mapToLong(Base::n).toArray(), all);
      System.arraycopy(found, 0, withheld, first, count);
    }
    return withheld;
  }

  private Point point(boolean withheld, Estimate estimate, @Nullable Estimate earlier) {
    if (withheld || estimate.base().n() == 0) {
      return new Point(false, withheld, null, null);
    }
    return new Point(small.flagged(estimate.base()), false, estimate, earlier);
  }

  /// The waves in which the question, of an index any item, seems to have another scale.
  private List<Integer> otherScale(Topic topic) {
    return topic.questions().stream()
        .flatMap(
            question -> OtherScale.of(survey, question, waves.question(), waves.levels()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<Change> change(
      Topic topic,
      GroupErrors errors,
      List<Point> points,
      List<Integer> other,
      int count,
      int group) {
    var before = points.get(waves.from()).estimate();
    var now = points.get(waves.to()).estimate();
    if (before == null
        || now == null
        || other.contains(waves.from()) != other.contains(waves.to())
        || !lacking(topic, waves.from()).equals(lacking(topic, waves.to()))
        || Math.min(before.base().n(), now.base().n()) < FEWEST) {
      return Optional.empty();
    }
    int one = waves.levels()[waves.to()] * count + group;
    int another = waves.levels()[waves.from()] * count + group;
    return errors
        .difference(one, another, confidence)
        .map(test ->
            new Change(
                test.difference(),
                test.standardError(),
                test.interval().lower(),
                test.interval().upper(),
                test.t(),
                test.df(),
                test.p(),
                Double.NaN,
                1,
                false,
                DetectableEffect.difference(
                    test.standardError(), test.df(), 1 - confidence, power)));
  }

  /// The questions of a topic that nobody rated in a wave: an index without them is another.
  private Set<String> lacking(Topic topic, int wave) {
    var ids = topic.questions().stream().map(Question::id).toList();
    return missing.stream()
        .filter(one -> one.wave() == wave && ids.contains(one.question()))
        .map(Missing::question)
        .collect(Collectors.toSet());
  }

  /// The waves with those asked in them.
  List<Wave> all() {
    var bases = estimates.means(_ -> 1, waves.question()).bases();
    return IntStream.of(waves.levels())
        .mapToObj(level -> {
          var named = waves.question().levels().get(level);
          return new Wave(named.code(), named.label(), bases.get(level));
        })
        .toList();
  }
}
