package manyi.analysis.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.analysis.index.IndexResult.Estimate;
import manyi.analysis.index.IndexResult.Group;
import manyi.analysis.index.IndexResult.RollUp;
import manyi.indicators.SmallGroups;
import manyi.survey.Base;

/// The index by group and by group above, those of few respondents withheld together with others
/// whose figures would betray them.
final class GroupFindings {
  private static final Estimate UNKNOWN = Estimate.exact(Double.NaN);

  private final Findings findings;
  private final Grouped grouped;
  private final Sample sample;
  private final Scored scored;
  private final Standing now;
  private final SmallGroups small;

  GroupFindings(
      Findings findings,
      Settings settings,
      Grouped grouped,
      Sample sample,
      Scored scored,
      Standing now) {
    this.findings = findings;
    this.grouped = grouped;
    this.sample = sample;
    this.scored = scored;
    this.now = now;
    small = new SmallGroups(settings.get(Index.SUPPRESS_BELOW), settings.get(Index.FLAG_BELOW));
  }

  RollUp rollUp() {
    var question = grouped.question();
    if (question == null) {
      throw new IllegalStateException("No groups");
    }
    var bases = bases(scored, sample.now(), grouped.count());
    var counts = bases.stream().mapToLong(Base::n).toArray();
    var hidden = withheld(small, grouped, counts, new boolean[counts.length]);
    var above = grouped.above();
    return new RollUp(
        QuestionLabel.of(question),
        above == null ? null : QuestionLabel.of(above),
        sample.population().length > 0,
        above == null ? List.of() : above(bases),
        groups(bases, hidden));
  }

  static List<Base> bases(Scored scored, Ratings ratings, int groups) {
    var values = scored.values()[0];
    return IntStream.range(0, groups)
        .mapToObj(group ->
            Base.of(
                IntStream.range(0, values.length)
                    .filter(i ->
                        ratings.groups()[i] == group
                            && ratings.weights()[i] > 0
                            && !Double.isNaN(values[i]))
                    .mapToDouble(i -> ratings.weights()[i])
                    .toArray()))
        .toList();
  }

  /// Which groups are withheld: too few in themselves, or else they could be found by taking the
  /// others from the group above or from the whole.
  ///
  /// @param anyway those withheld for another reason
  static boolean[] withheld(SmallGroups small, Grouped grouped, long[] n, boolean[] anyway) {
    var hidden = anyway.clone();
    var members = grouped.members();
    if (members.length > 0) {
      var totals =
          Arrays.stream(members)
              .mapToLong(own -> IntStream.of(own).mapToLong(group -> n[group]).sum())
              .toArray();
      var over = small.withheld(totals, LongStream.of(totals).sum());
      for (int at = 0; at < members.length; at++) {
        var own = members[at];
        var within =
            small.withheld(
                IntStream.of(own).mapToLong(group -> n[group]).toArray(),
                totals[at],
                among(hidden, own));
        for (int k = 0; k < own.length; k++) {
          hidden[own[k]] |= within[k] || over[at];
        }
      }
    }
    return small.withheld(n, LongStream.of(n).sum(), hidden);
  }

  private static boolean[] among(boolean[] all, int[] places) {
    var among = new boolean[places.length];
    for (int k = 0; k < among.length; k++) {
      among[k] = all[places[k]];
    }
    return among;
  }

  /// By part of the whole, then by group, how many respondents have its score.
  private List<long[]> partBases() {
    return sample.layout().frame().first().stream().map(this::partBases).toList();
  }

  private long[] partBases(int part) {
    var bases = new long[grouped.count()];
    var values = scored.values()[part];
    for (int i = 0; i < values.length; i++) {
      if (sample.now().weights()[i] > 0 && !Double.isNaN(values[i])) {
        bases[sample.now().groups()[i]]++;
      }
    }
    return bases;
  }

  private static List<Long> of(List<long[]> bases, int group) {
    return bases.stream().map(part -> part[group]).toList();
  }

  private List<Group> groups(List<Base> bases, boolean[] hidden) {
    var above = grouped.above();
    var partBases = partBases();
    var hiddenParts =
        partBases.stream().map(part -> withheld(small, grouped, part, hidden)).toList();
    var estimates = findings.resampled() ? drawn() : linearised();
    return IntStream.range(0, grouped.count())
        .filter(group -> bases.get(group).n() > 0)
        .mapToObj(group -> {
          double share = now.shares()[group];
          var score = estimates.get(group);
          return new Group(
              grouped.names().get(group),
              above == null ? null : above.levels().get(grouped.aboveOf()[group]).label(),
              bases.get(group),
              share,
              hidden[group] ? UNKNOWN : score,
              hidden[group] ? Double.NaN : share * score.value(),
              parts(group, hiddenParts),
              of(partBases, group),
              small.flagged(bases.get(group)),
              hidden[group]);
        })
        .toList();
  }

  private List<Double> parts(int group, List<boolean[]> hidden) {
    var first = sample.layout().frame().first();
    return IntStream.range(0, first.size())
        .mapToObj(k -> hidden.get(k)[group] ? Double.NaN : now.scores()[group][first.get(k)])
        .toList();
  }

  private List<Estimate> drawn() {
    return IntStream.range(0, grouped.count())
        .mapToObj(group -> findings.drawn(sample.layout().group(group)))
        .toList();
  }

  private List<Estimate> linearised() {
    return findings
        .errors()
        .groups(
            IntStream.range(0, grouped.count())
                .mapToDouble(group -> now.scores()[group][0])
                .toArray());
  }

  private List<Group> above(List<Base> bases) {
    var question = grouped.above();
    if (question == null) {
      return List.of();
    }
    var members = grouped.members();
    var totals =
        Arrays.stream(members)
            .map(
                own -> IntStream.of(own).mapToObj(bases::get).reduce(new Base(0, 0, 0), Base::plus))
            .toList();
    var few = small.withheld(totals.stream().mapToLong(Base::n).toArray(), totalOf(totals));
    var indices = Arrays.stream(members).mapToDouble(now::together).toArray();
    var estimates =
        findings.resampled()
            ? IntStream.range(0, members.length)
                .mapToObj(at -> findings.drawn(sample.layout().above(at)))
                .toList()
            : findings.errors().above(indices, sample.population());
    var partTotals =
        partBases().stream()
            .map(part -> Arrays.stream(members).mapToLong(own -> sum(part, own)).toArray())
            .toList();
    var hiddenParts =
        partTotals.stream()
            .map(part -> small.withheld(part, LongStream.of(part).sum(), few))
            .toList();
    var above = new ArrayList<Group>();
    for (int at = 0; at < members.length; at++) {
      if (totals.get(at).n() == 0) {
        continue;
      }
      double share = IntStream.of(members[at]).mapToDouble(group -> now.shares()[group]).sum();
      above.add(
          new Group(
              question.levels().get(at).label(),
              null,
              totals.get(at),
              share,
              few[at] ? UNKNOWN : estimates.get(at),
              few[at] ? Double.NaN : share * indices[at],
              aboveParts(members[at], at, hiddenParts),
              of(partTotals, at),
              small.flagged(totals.get(at)),
              few[at]));
    }
    return above;
  }

  private List<Double> aboveParts(int[] members, int at, List<boolean[]> hidden) {
    var first = sample.layout().frame().first();
    return IntStream.range(0, first.size())
        .mapToObj(k -> hidden.get(k)[at] ? Double.NaN : mean(members, first.get(k)))
        .toList();
  }

  private static long sum(long[] n, int[] groups) {
    return IntStream.of(groups).mapToLong(group -> n[group]).sum();
  }

  /// The mean of the members' scores of a part, by their shares.
  private double mean(int[] members, int part) {
    double sum = 0;
    double shares = 0;
    for (int group : members) {
      double score = now.scores()[group][part];
      if (!Double.isNaN(score)) {
        sum += now.shares()[group] * score;
        shares += now.shares()[group];
      }
    }
    return shares > 0 ? sum / shares : Double.NaN;
  }

  private static long totalOf(List<Base> bases) {
    return bases.stream().mapToLong(Base::n).sum();
  }
}
