package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.analysis.banner.Judgement.Tested;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Compares the columns of a row with one another, subtable by subtable.
record Comparisons(Layout layout, Overlaps overlaps, Sampling sampling, Rules rules) {
  /// Every two columns compared in a row.
  ///
  /// @param withheld the columns that are compared with none
  /// @param linears by subtable; null where linearised errors are not computed
  List<Comparison> of(Line line, boolean[] withheld, List<@Nullable Linear> linears) {
    var all = new ArrayList<Comparison>();
    for (int at = 0; at < layout.subtables().size(); at++) {
      var subtable = layout.subtables().get(at);
      var pairs =
          Layout.pairs(subtable).stream().filter(pair -> compared(line, pair, withheld)).toList();
      all.addAll(of(line, subtable, pairs, new Judge(line, linears.get(at))));
    }
    return all;
  }

  private static boolean compared(Line line, int[] pair, boolean[] withheld) {
    boolean told = !withheld[pair[0]] && (pair[1] == Comparison.REST || !withheld[pair[1]]);
    return told
        && line.columns().get(pair[0]).base().n() > 0
        && line.at(pair[1], pair[0]).base().n() > 0;
  }

  private List<Comparison> of(Line line, Subtable subtable, List<int[]> pairs, Judge judge) {
    var shared = pairs.stream().map(pair -> overlaps.of(line, subtable, pair[0], pair[1])).toList();
    Map<Preset, List<@Nullable Judgement>> judged = new EnumMap<>(Preset.class);
    for (var preset : Preset.values()) {
      var tested = new ArrayList<Optional<Tested>>();
      for (int i = 0; i < pairs.size(); i++) {
        tested.add(judge.test(preset, pairs.get(i)[0], pairs.get(i)[1], shared.get(i)));
      }
      judged.put(preset, judgements(tested));
    }
    var comparisons = new ArrayList<Comparison>();
    for (int i = 0; i < pairs.size(); i++) {
      comparisons.add(comparison(line, pairs.get(i), shared.get(i), judged, i));
    }
    return comparisons;
  }

  private static Comparison comparison(
      Line line,
      int[] pair,
      Base shared,
      Map<Preset, List<@Nullable Judgement>> judged,
      int place) {
    var one = line.columns().get(pair[0]);
    var other = line.at(pair[1], pair[0]);
    return new Comparison(
        pair[0],
        pair[1],
        one.base(),
        other.base(),
        one.value(),
        other.value(),
        shared,
        at(judged, Preset.SPSS, place),
        at(judged, Preset.EFFECTIVE, place),
        at(judged, Preset.DESIGN, place));
  }

  private static @Nullable Judgement at(
      Map<Preset, List<@Nullable Judgement>> judged, Preset preset, int place) {
    return judged.getOrDefault(preset, List.of()).get(place);
  }

  /// Adjusts the tests of one row in one subtable and decides them.
  private List<@Nullable Judgement> judgements(List<Optional<Tested>> tested) {
    var p =
        tested.stream()
            .mapToDouble(one -> one.map(made -> made.test().p()).orElse(Double.NaN))
            .toArray();
    var adjusted = rules.adjustment().adjusted(p);
    int tests = (int) tested.stream().filter(Optional::isPresent).count();
    var judgements = new ArrayList<@Nullable Judgement>();
    for (int i = 0; i < p.length; i++) {
      double adjustedP = adjusted[i];
      judgements.add(
          tested
              .get(i)
              .map(made -> Judgement.of(made, adjustedP, tests, rules.verdict(adjustedP)))
              .orElse(null));
    }
    return judgements;
  }
}
