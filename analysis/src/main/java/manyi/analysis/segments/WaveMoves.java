package manyi.analysis.segments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.analysis.QuestionLabel;
import manyi.analysis.segments.Shift.Side;
import manyi.priorities.Elements;
import manyi.priorities.Lines;
import manyi.progress.Progress;
import manyi.statistics.Bootstrap;

/// Finds how the elements moved from one wave to another, whose respondents are others: whether
/// each movement along an axis is beyond chance, and how sure the quadrants are.
final class WaveMoves {
  private final WavePair pair;
  private final int[] waveOf;
  private final Rules rules;
  private final int count;
  private final Part both;
  private final Part before;
  private final Part now;

  /// @param elements of all respondents
  WaveMoves(Elements elements, WavePair pair, Rules rules) {
    this.pair = pair;
    this.rules = rules;
    count = elements.items().size();
    int[] all =
        IntStream.concat(IntStream.of(pair.before()), IntStream.of(pair.now())).sorted().toArray();
    var together = elements.among(all);
    var isNow = new boolean[elements.respondents()];
    for (int place : pair.now()) {
      isNow[place] = true;
    }
    waveOf = new int[elements.respondents()];
    Arrays.fill(waveOf, Remainders.WAVES - 1);
    for (int place : all) {
      waveOf[place] = isNow[place] ? 1 : 0;
    }
    var earlier = Part.of(together, places(all, isNow, false));
    var later = Part.of(together, places(all, isNow, true));
    var everyone = Part.of(together, IntStream.range(0, all.length).toArray());
    var withheld = new boolean[count];
    for (int element = 0; element < count; element++) {
      withheld[element] =
          !(earlier.shown()[element]
              && later.shown()[element]
              && everyone.shown()[element]
              && earlier.least(element) >= rules.suppressBelow()
              && later.least(element) >= rules.suppressBelow());
    }
    before = earlier.without(withheld);
    now = later.without(withheld);
    both = everyone.without(withheld);
  }

  /// By respondent of all: 0 for the earlier wave, 1 for the later one, 2 for neither.
  int[] waveOf() {
    return waveOf.clone();
  }

  /// By element, whether it is compared.
  boolean[] compared() {
    return both.shown().clone();
  }

  /// The places among `all` of those in one of the waves.
  private static int[] places(int[] all, boolean[] isNow, boolean wanted) {
    return IntStream.range(0, all.length).filter(i -> isNow[all[i]] == wanted).toArray();
  }

  /// Why nothing can be found.
  Optional<Problem> problem() {
    long least = Math.min(before.members().length, now.members().length);
    if (least == 0) {
      return Optional.of(Problem.WAVE_EMPTY);
    }
    if (least < rules.suppressBelow()) {
      return Optional.of(Problem.WAVE_WITHHELD);
    }
    if (Math.min(before.complete(), now.complete()) < rules.leastComplete()) {
      return Optional.of(Problem.WAVE_INCOMPLETE);
    }
    return lines(before).isPresent() && lines(now).isPresent()
        ? Optional.empty()
        : Optional.of(Problem.NO_COMMON_ELEMENTS);
  }

  private Optional<Lines> lines(Part wave) {
    return (rules.linesOf() == LinesOf.OWN ? wave : both).lines(rules.lines());
  }

  /// @throws java.util.NoSuchElementException where there is a [#problem]
  Waves waves(Progress progress) {
    var resamples =
        rules.resamples() == 0
            ? new double[0][]
            : Bootstrap.run(
                both.members().length,
                rules.resamples(),
                rules.seed(),
                () -> new WaveStatistic(both, before, now, rules),
                progress);
    var shares = new Shares(resamples);
    var moves = new ArrayList<Move>();
    var missing = new ArrayList<String>();
    for (int element = 0; element < count; element++) {
      if (both.shown()[element]) {
        moves.add(move(element, shares));
      } else {
        missing.add(both.rated().get(element).id());
      }
    }
    var judged = judged(moves);
    return new Waves(
        QuestionLabel.of(pair.question()),
        wave(pair.from(), before),
        wave(pair.to(), now),
        judged,
        missing,
        judged.stream()
            .mapToLong(move ->
                (move.satisfaction().test() == null ? 0 : 1)
                    + (move.importance().test() == null ? 0 : 1))
            .sum());
  }

  private Wave wave(int level, Part part) {
    var base = pair.membership().base(pair.membership().of(level));
    var named = pair.question().levels().get(level);
    return new Wave(
        named.code(),
        named.label(),
        base,
        base.effective() < rules.flagBelow(),
        lines(part).orElseThrow());
  }

  private Move move(int element, Shares shares) {
    var from = before.positions().get(element);
    var to = now.positions().get(element);
    var was = lines(before).orElseThrow().of(from);
    var is = lines(now).orElseThrow().of(to);
    return new Move(
        both.rated().get(element).id(),
        Shifts.stated(
            before.rated().get(element).satisfaction(),
            now.rated().get(element).satisfaction(),
            before.elements().satisfaction(element),
            now.elements().satisfaction(element),
            rules.confidence()),
        importance(element, from.importance(), to.importance(), shares),
        was,
        shares.of(WaveStatistic.before(element, count)).getOrDefault(was, Double.NaN),
        is,
        shares.of(WaveStatistic.now(element, count)).getOrDefault(is, Double.NaN));
  }

  private Shift importance(int element, double from, double to, Shares shares) {
    var was = before.rated().get(element).importance();
    var is = now.rated().get(element).importance();
    var wasMean = before.elements().importance(element);
    var isMean = now.elements().importance(element);
    return wasMean.isPresent() && isMean.isPresent()
        ? Shifts.stated(was, is, wasMean.get(), isMean.get(), rules.confidence())
        : Shifts.derived(
            new Side(was.n(), was.effectiveN(), from, Double.NaN),
            new Side(is.n(), is.effectiveN(), to, Double.NaN),
            shares.standardError(WaveStatistic.change(element, count)),
            rules.confidence());
  }

  /// All p among each other.
  private List<Move> judged(List<Move> moves) {
    var p = new double[2 * moves.size()];
    for (int i = 0; i < moves.size(); i++) {
      p[2 * i] = moves.get(i).satisfaction().p();
      p[2 * i + 1] = moves.get(i).importance().p();
    }
    var adjusted = rules.adjustment().adjusted(p);
    return IntStream.range(0, moves.size())
        .mapToObj(i -> moves.get(i).judged(adjusted[2 * i], adjusted[2 * i + 1], rules))
        .toList();
  }
}
