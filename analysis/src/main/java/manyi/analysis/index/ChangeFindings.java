package manyi.analysis.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.analysis.index.IndexResult.Change;
import manyi.analysis.index.IndexResult.Effects;
import manyi.analysis.index.IndexResult.Estimate;
import manyi.analysis.index.IndexResult.GroupChange;
import manyi.analysis.index.IndexResult.NodeChange;
import manyi.indicators.SmallGroups;
import manyi.survey.Base;

/// What moved the index, as a whole, by indicator and by group.
final class ChangeFindings {
  private static final Effects UNKNOWN =
      new Effects(
          Estimate.exact(Double.NaN), Estimate.exact(Double.NaN), Estimate.exact(Double.NaN));

  private final Findings findings;
  private final Settings settings;
  private final Grouped grouped;
  private final Sample sample;
  private final Standing before;
  private final Standing now;

  ChangeFindings(
      Findings findings,
      Settings settings,
      Grouped grouped,
      Sample sample,
      Standing before,
      Standing now) {
    this.findings = findings;
    this.settings = settings;
    this.grouped = grouped;
    this.sample = sample;
    this.before = before;
    this.now = now;
  }

  Change change(WavePair waves, Sample.Weighed weighed) {
    var layout = sample.layout();
    var nodes =
        IntStream.range(0, layout.frame().size())
            .mapToObj(place ->
                new NodeChange(
                    place,
                    before.overall()[place],
                    now.overall()[place],
                    change(place),
                    effects(place)))
            .toList();
    var earlier = sample.before();
    if (earlier == null) {
      throw new IllegalStateException("No earlier wave");
    }
    var scoredBefore =
        Scored.of(layout.frame(), earlier, weighed.before(), settings.get(Index.LACKING));
    var basesBefore = GroupFindings.bases(scoredBefore, earlier, grouped.count());
    var basesNow = GroupFindings.bases(sample.scored(weighed), sample.now(), grouped.count());
    return new Change(
        QuestionLabel.of(waves.question()),
        waves.label(waves.before()),
        waves.label(waves.now()),
        sample.population().length > 0,
        !Arrays.deepEquals(weighed.now(), weighed.before()),
        before.overall()[0],
        now.overall()[0],
        List.of(sum(basesBefore), sum(basesNow)),
        change(0),
        effects(0),
        nodes,
        grouped.question() == null ? List.of() : groups(basesBefore, basesNow));
  }

  private static Base sum(List<Base> bases) {
    return bases.stream().reduce(new Base(0, 0, 0), Base::plus);
  }

  private Estimate change(int place) {
    int figure = sample.layout().change(place);
    return findings.resampled()
        ? findings.drawn(figure)
        : findings
            .errors()
            .change(place, findings.figure(figure), sample.population(), sample.populationBefore());
  }

  private Effects effects(int place) {
    var layout = sample.layout();
    return new Effects(
        findings.drawn(layout.effect(place, 0)),
        findings.drawn(layout.effect(place, 1)),
        findings.drawn(layout.effect(place, 2)));
  }

  private List<GroupChange> groups(List<Base> basesBefore, List<Base> basesNow) {
    var small = new SmallGroups(settings.get(Index.SUPPRESS_BELOW), settings.get(Index.FLAG_BELOW));
    var earlier = basesBefore.stream().mapToLong(Base::n).toArray();
    var later = basesNow.stream().mapToLong(Base::n).toArray();
    var first = GroupFindings.withheld(small, grouped, earlier, new boolean[earlier.length]);
    var hidden = GroupFindings.withheld(small, grouped, later, first);
    return IntStream.range(0, grouped.count())
        .filter(group -> earlier[group] > 0 || later[group] > 0)
        .mapToObj(group -> group(group, hidden[group]))
        .toList();
  }

  private GroupChange group(int group, boolean hidden) {
    var layout = sample.layout();
    return new GroupChange(
        grouped.names().get(group),
        before.shares()[group],
        now.shares()[group],
        hidden ? Double.NaN : before.scores()[group][0],
        hidden ? Double.NaN : now.scores()[group][0],
        hidden
            ? UNKNOWN
            : new Effects(
                findings.drawn(layout.groupEffect(group, 0)),
                findings.drawn(layout.groupEffect(group, 1)),
                findings.drawn(layout.groupEffect(group, 2))),
        hidden);
  }
}
