package manyi.analysis.index;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.analysis.Outcome;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.progress.Progress;
import manyi.statistics.Bootstrap;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.tally.Grouping;
import manyi.tally.Tally;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// One run: who is looked at, the index as it stands, and the same for respondents drawn anew.
final class IndexRun {
  private static final int MOST_GROUPS = 200;

  private final Survey survey;
  private final Settings settings;
  private final Progress progress;

  IndexRun(Survey survey, Settings settings, Progress progress) {
    this.survey = survey;
    this.settings = settings;
    this.progress = progress;
  }

  Outcome<IndexResult> outcome() throws UserProblem {
    var plan = Plan.of(survey, settings);
    requireDifferent();
    var groups = settings.get(Index.GROUPS);
    var grouped = groups.isEmpty() ? survey : among(Tally.valid(groups.get()));
    var waves = waves(grouped);
    var looked = looked(grouped, waves);
    if (looked.base().n() == 0) {
      return Outcome.notPossible("index.no-answers");
    }
    var pair = waves.filter(WavePair::two).orElse(null);
    var rows = Grouped.rows(looked);
    var cells =
        groups.isEmpty()
            ? Grouped.EVERYONE
            : Grouped.of(groups.get(), settings.get(Index.ABOVE).orElse(null), rows);
    return outcome(plan, looked, cells, waves, before(plan, looked, cells, pair));
  }

  private void requireDifferent() throws UserProblem {
    var groups = settings.get(Index.GROUPS);
    var above = settings.get(Index.ABOVE);
    var waves = settings.get(Index.WAVES);
    if (groups.isPresent() && (same(groups, above) || same(groups, waves))) {
      throw new UserProblem("index.same-question", groups.get().id());
    }
    if (groups.isPresent() && groups.get().levels().size() > MOST_GROUPS) {
      throw new UserProblem(
          "index.too-many-groups", groups.get().id(), groups.get().levels().size(), MOST_GROUPS);
    }
    if (groups.isPresent() && same(above, waves)) {
      throw new UserProblem("index.same-question", above.orElseThrow().id());
    }
  }

  private static boolean same(Optional<Question> one, Optional<Question> other) {
    return one.isPresent() && other.isPresent() && one.get().id().equals(other.get().id());
  }

  private Survey among(Rows rows) {
    return survey.including(survey.included().and(rows));
  }

  private Optional<WavePair> waves(Survey grouped) throws UserProblem {
    var question = settings.get(Index.WAVES);
    if (question.isEmpty()) {
      return Optional.empty();
    }
    var from = settings.get(Index.FROM);
    var to = settings.get(Index.TO);
    var pair = WavePair.of(question.get(), Tally.levels(grouped, question.get()).n(), from, to);
    var misfit = pair.misfit(from, to);
    if (misfit.isPresent()) {
      throw new UserProblem(misfit.get().key(), misfit.get().arguments().toArray());
    }
    return Optional.of(pair);
  }

  /// The respondents of the waves looked at.
  private static Survey looked(Survey survey, Optional<WavePair> waves) {
    if (waves.isEmpty()) {
      return survey;
    }
    var wave = Grouping.of(waves.get().question()).of();
    return survey.including(
        survey
            .included()
            .and(
                Rows.where(
                    survey.respondents(),
                    row -> {
                      int at = wave.applyAsInt(row);
                      return at >= 0 && (at == waves.get().now() || at == waves.get().before());
                    })));
  }

  /// The earlier wave's respondents; null where nobody of them has an index to compare with.
  private static @Nullable Ratings before(
      Plan plan, Survey looked, Grouped cells, @Nullable WavePair pair) {
    if (pair == null) {
      return null;
    }
    var before = plan.source(looked, cells).of(inWave(looked, pair, pair.before()));
    boolean any =
        Arrays.stream(before.scores())
            .flatMapToDouble(Arrays::stream)
            .anyMatch(score -> !Double.isNaN(score));
    return any ? before : null;
  }

  private static int[] inWave(Survey looked, WavePair pair, int level) {
    var wave = Grouping.of(pair.question()).of();
    return IntStream.of(Grouped.rows(looked))
        .filter(row -> wave.applyAsInt(row) == level)
        .toArray();
  }

  private Outcome<IndexResult> outcome(
      Plan plan, Survey looked, Grouped cells, Optional<WavePair> waves, @Nullable Ratings before)
      throws UserProblem {
    var pair = before == null ? null : waves.orElse(null);
    var rows =
        waves.filter(WavePair::two).isPresent()
            ? inWave(looked, waves.orElseThrow(), waves.orElseThrow().now())
            : Grouped.rows(looked);
    var now = plan.source(looked, cells).of(rows);
    var lacking = settings.get(Index.LACKING);
    var method = settings.get(Index.METHOD);
    var population = population(Index.POPULATION, cells, now);
    var populationBefore =
        before == null || population.length == 0
            ? population
            : earlierPopulation(cells, before, population);
    var layout = new Layout(plan.frame(), cells.count(), cells.members(), before != null);
    var sample =
        new Sample(
            layout,
            new Weigher(plan.frame(), method, lacking),
            new Weigher(plan.earlier(), method, lacking),
            settings.get(Index.WAVE_WEIGHTS),
            now,
            before,
            population,
            populationBefore);
    var weighed = sample.weighed(now.weights(), before == null ? new double[0] : before.weights());
    var undefined = undefined(plan.frame(), weighed);
    if (undefined.isPresent()) {
      return Outcome.notPossible("index.no-weights", undefined.get());
    }
    progress.report(0.05);
    var scored = sample.scored(weighed);
    if (Arrays.stream(scored.values()[0]).allMatch(Double::isNaN)) {
      return Outcome.notPossible("index.no-answers");
    }
    var units = Units.of(looked, all(now, before));
    var replicates =
        Bootstrap.run(
            units.count(),
            settings.get(Index.RESAMPLES),
            settings.get(Index.SEED),
            () -> sample.statistic(weighed, units.of()),
            progress.part(0.1, 0.95));
    var errors =
        new Linearised(
            pair == null ? survey(looked, now) : looked,
            plan.frame(),
            cells,
            pair,
            weighed,
            plan.scores(),
            lacking,
            settings.get(Index.CONFIDENCE));
    var result =
        new Findings(settings, plan, cells, sample, weighed, scored, replicates, errors)
            .result(survey, waves.orElse(null), units.clustered());
    progress.report(1);
    return Outcome.of(result);
  }

  /// The survey of the respondents of one wave.
  private static Survey survey(Survey looked, Ratings now) {
    var sorted = now.rows();
    return looked.including(
        Rows.where(looked.respondents(), row -> Arrays.binarySearch(sorted, row) >= 0));
  }

  private static int[] all(Ratings now, @Nullable Ratings before) {
    return before == null ? now.rows() : now.with(before).rows();
  }

  private double[] population(Setting<String> setting, Grouped cells, Ratings of)
      throws UserProblem {
    var question = cells.question();
    return question == null
        ? new double[0]
        : Population.read(settings.get(setting), question, respondents(cells, of));
  }

  /// The earlier wave's population, the later one's where none is given.
  private double[] earlierPopulation(Grouped cells, Ratings before, double[] population)
      throws UserProblem {
    var given = population(Index.EARLIER_POPULATION, cells, before);
    return given.length > 0 ? given : population;
  }

  private static long[] respondents(Grouped cells, Ratings of) {
    var counts = new long[cells.count()];
    for (int group : of.groups()) {
      counts[group]++;
    }
    return counts;
  }

  /// The first node whose weights are not defined.
  private static Optional<String> undefined(Frame frame, Sample.Weighed weighed) {
    return frame.nodes().reversed().stream()
        .filter(place ->
            Double.isNaN(weighed.now()[place.number()][0])
                || Double.isNaN(weighed.before()[place.number()][0]))
        .map(Place::name)
        .findFirst();
  }
}
