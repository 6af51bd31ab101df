package manyi.analysis.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.priorities.Elements;
import manyi.priorities.Lines;
import manyi.priorities.Pairing;
import manyi.priorities.StatedItems;
import manyi.priorities.StatedMeasure;
import manyi.progress.Progress;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.Message;
import org.jspecify.annotations.Nullable;

/// One run: what is to be computed by the settings, and whether it can be.
final class SegmentsRun {
  /// Derived importance of a group takes more complete answers than elements and this.
  private static final int SPARE = 10;

  /// Beyond this nobody reads the groups.
  private static final int MOST_GROUPS = 60;

  private final Survey survey;
  private final Settings settings;
  private final Progress progress;
  private final List<Problem> problems = new ArrayList<>();

  SegmentsRun(Survey survey, Settings settings, Progress progress) {
    this.survey = survey;
    this.settings = settings;
    this.progress = progress;
  }

  Outcome<SegmentsResult> outcome() {
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    var misfit = misfit();
    if (misfit.isPresent()) {
      return Outcome.wrong(misfit.get());
    }
    var elements = elements();
    if (elements.items().isEmpty()) {
      return Outcome.notPossible(
          derived() ? "segments.nothing-derived" : "segments.nothing-paired");
    }
    var rule =
        elements.rule(
            settings.get(Segments.CROSSHAIR),
            settings.get(Segments.OWN_SATISFACTION).orElse(Double.NaN),
            settings.get(Segments.OWN_IMPORTANCE).orElse(Double.NaN));
    var lines = rule.through(elements.positions());
    if (lines.isEmpty()) {
      return noLines();
    }
    var rules =
        new Rules(
            rule,
            settings.get(Segments.LINES),
            settings.get(Segments.FLAG_BELOW),
            settings.get(Segments.SUPPRESS_BELOW),
            derived() ? elements.items().size() + SPARE + 1 : 0,
            settings.get(Segments.ADJUSTMENT),
            settings.get(Segments.CONFIDENCE),
            settings.get(Segments.RESAMPLES),
            settings.get(Segments.SEED));
    return found(elements, lines.get(), rules);
  }

  private Outcome<SegmentsResult> found(Elements elements, Lines lines, Rules rules) {
    var byGroup = settings.get(Segments.GROUPS);
    var byWave = settings.get(Segments.WAVES);
    double half = byGroup.isPresent() && byWave.isPresent() ? 0.5 : byGroup.isPresent() ? 1 : 0;
    WaveMoves moves = null;
    if (byWave.isPresent()) {
      var pair = new WavePair(byWave.get(), membership(elements, byWave.get()), settings);
      if (pair.misfit().isPresent()) {
        return Outcome.wrong(pair.misfit().get());
      }
      moves = moves(elements, pair, rules);
    }
    Groups groups = null;
    if (byGroup.isPresent()) {
      var beside = new GroupsBesideWaves(survey, byGroup.get(), rules, elements, moves);
      groups = groups(beside.places(lines), progress.part(0, half));
    }
    var waves = moves == null ? null : moves.waves(progress.part(half, 1));
    return groups == null && waves == null
        ? Outcome.notPossible(
            ProblemWords.key(problems.getFirst()), rules.suppressBelow(), rules.leastComplete())
        : Outcome.of(result(elements, rules, groups, waves));
  }

  private @Nullable Groups groups(Optional<GroupPlaces> places, Progress part) {
    var problem = places.map(GroupPlaces::problem).orElse(Optional.of(Problem.GROUPS_TELL));
    problem.ifPresent(problems::add);
    return problem.isPresent() ? null : places.orElseThrow().groups(part);
  }

  /// Null where no waves can be compared.
  private @Nullable WaveMoves moves(Elements elements, WavePair pair, Rules rules) {
    if (!pair.found()) {
      problems.add(Problem.ONE_WAVE);
      return null;
    }
    var moves = new WaveMoves(elements, pair, rules);
    moves.problem().ifPresent(problems::add);
    return moves.problem().isPresent() ? null : moves;
  }

  private Membership membership(Elements elements, Question question) {
    return Membership.of(survey, elements.rows(), question);
  }

  private SegmentsResult result(
      Elements elements, Rules rules, @Nullable Groups groups, @Nullable Waves waves) {
    var numbered =
        IntStream.range(0, elements.items().size())
            .mapToObj(i -> {
              var item = elements.items().get(i);
              return new Numbered(i + 1, item.id(), item.text());
            })
            .toList();
    return new SegmentsResult(
        derived() ? null : settings.get(Segments.STATED),
        derived() ? settings.get(Segments.METHOD) : null,
        derived() ? settings.get(Segments.OUTCOME).map(QuestionLabel::of).orElse(null) : null,
        settings.get(Segments.MISSING),
        settings.get(Segments.CROSSHAIR),
        rules.linesOf(),
        elements.satisfactionScale(),
        elements.importanceScale(),
        numbered,
        elements.leftOut(),
        groups,
        waves,
        problems,
        rules.flagBelow(),
        rules.suppressBelow(),
        rules.leastComplete(),
        rules.adjustment(),
        rules.confidence(),
        rules.resamples(),
        rules.seed(),
        new Names(
            settings.get(Segments.IMPROVE),
            settings.get(Segments.KEEP),
            settings.get(Segments.LOW),
            settings.get(Segments.OVERKILL)),
        survey.base(),
        survey.weights().question());
  }

  private boolean derived() {
    return switch (settings.get(Segments.SOURCE)) {
      case STATED -> false;
      case DERIVED -> true;
      case AUTOMATIC -> settings.get(Segments.IMPORTANCE).isEmpty();
    };
  }

  private Elements elements() {
    return derived()
        ? Elements.derived(
            survey,
            settings.get(Segments.SATISFACTION),
            settings.get(Segments.OUTCOME).orElseThrow(),
            settings.get(Segments.METHOD),
            settings.get(Segments.MISSING))
        : Elements.stated(
            survey,
            settings.get(Segments.SATISFACTION),
            settings.get(Segments.IMPORTANCE),
            settings.get(Segments.PAIRING),
            settings.get(Segments.STATED),
            settings.get(Segments.MISSING));
  }

  private Outcome<SegmentsResult> noLines() {
    return switch (settings.get(Segments.CROSSHAIR)) {
      case OWN -> Outcome.wrong("segments.own-needed");
      case SCALE_CENTRE -> Outcome.notPossible("segments.no-scale");
      case ISO_DIAGONAL -> Outcome.wrong("segments.no-diagonal");
      case MEANS, MEDIANS ->
          Outcome.notPossible(derived() ? "segments.nothing-derivable" : "segments.no-answers");
    };
  }

  /// What of the settings does not fit.
  private Optional<Message> misfit() {
    var groups = settings.get(Segments.GROUPS);
    var waves = settings.get(Segments.WAVES);
    if (groups.isEmpty() && waves.isEmpty()) {
      return Optional.of(Message.of("segments.nothing-chosen"));
    }
    if (groups.isPresent() && waves.isPresent() && groups.get().id().equals(waves.get().id())) {
      return Optional.of(Message.of("segments.same-question", groups.get().id()));
    }
    if (groups.isPresent() && groups.get().levels().size() > MOST_GROUPS) {
      return Optional.of(
          Message.of(
              "segments.too-many-groups",
              groups.get().id(),
              groups.get().levels().size(),
              MOST_GROUPS));
    }
    return derived() ? outcomeMisfit() : importanceMisfit();
  }

  private Optional<Message> outcomeMisfit() {
    return settings.get(Segments.OUTCOME).isPresent()
        ? Optional.empty()
        : Optional.of(
            Message.of(
                settings.get(Segments.SOURCE) == Source.AUTOMATIC
                    ? "segments.no-importance"
                    : "segments.outcome-needed"));
  }

  private Optional<Message> importanceMisfit() {
    var importance = settings.get(Segments.IMPORTANCE);
    if (importance.isEmpty()) {
      return Optional.of(Message.of("segments.importance-needed"));
    }
    if (StatedItems.mixed(importance)) {
      return Optional.of(Message.of("segments.mixed-importance"));
    }
    boolean options = importance.stream().anyMatch(StatedItems::listsElements);
    if (options && settings.get(Segments.PAIRING) == Pairing.BY_ORDER) {
      return Optional.of(Message.of("segments.options-by-text"));
    }
    return settings.get(Segments.STATED) == StatedMeasure.TOP_BOX
            && !options
            && !StatedItems.haveTopBoxes(importance)
        ? Optional.of(Message.of("segments.no-top-box"))
        : Optional.empty();
  }
}
