package manyi.preparation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import manyi.progress.Progress;
import manyi.statistics.Raking;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.text.UserProblem;

/// A weight by which margins are as wanted: `w = rake q4: 男 = 48, 女 = 52; q5: …; trim 0.3 to 5;
/// from w0`. Targets are counts, percents or proportions; of each question they are taken as shares
/// of their sum. The mean weight of the respondents kept so far is 1; others have none.
///
/// @param name of the new question, whose role is weight
/// @param margins what is wanted, a question each
/// @param trim what weights are cut to, as multiples of their mean; empty for no trimming
/// @param from the id of the weight to start from; empty for 1 each
public record Rake(Name name, List<Margin> margins, Optional<Trim> trim, Optional<String> from)
    implements Step {
  /// A difference of shares below which a target counts as met.
  public static final double NEARLY_MET = 0.0005;

  public Rake {
    margins = List.copyOf(margins);
  }

  /// What is wanted of a question's levels.
  public record Margin(String question, List<Target> targets) {
    public Margin {
      targets = List.copyOf(targets);
    }

    String written() {
      var listed =
          targets.stream()
              .map(target -> Written.word(target.level()) + " = " + Written.number(target.value()))
              .collect(Collectors.joining(", "));
      return Written.id(question) + ": " + listed;
    }
  }

  /// A level by label, score or code, and how many there are of it in the population.
  public record Target(String level, double value) {}

  /// The least and greatest weight as multiples of the mean; 0 for no least.
  public record Trim(double low, double high) {
    String written() {
      var least = low > 0 ? Written.number(low) + " to " : "";
      return "trim " + least + Written.number(high);
    }
  }

  @Override
  public Survey apply(Survey survey, Progress progress) throws UserProblem {
    var raked = rake(survey, progress);
    requireMet(raked);
    var inside = survey.filtered();
    var outside = Rows.where(survey.respondents(), row -> !inside.contains(row));
    var answers = new Answers.Measured(raked.weights(), outside);
    return Derived.of(
        survey,
        name,
        raked.margins().getLast().question(),
        Kind.NUMBER,
        Role.WEIGHT,
        List.of(),
        answers);
  }

  /// Without trimming, targets that are not met contradict one another.
  private void requireMet(Raked raked) throws UserProblem {
    if (trim.isPresent() || raked.raking().largestError() < NEARLY_MET) {
      return;
    }
    for (var margin : raked.margins()) {
      for (var level : margin.levels()) {
        if (Math.abs(level.after() - level.target()) >= raked.raking().largestError() * 0.999) {
          throw new UserProblem("preparation.rake-not-met", margin.question().id(), level.label());
        }
      }
    }
  }

  /// The weights with their diagnostics, of the respondents that the survey's filter leaves.
  ///
  /// @throws UserProblem when a target names nobody or somebody has no target
  public Raked rake(Survey survey, Progress progress) throws UserProblem {
    return new RakingPlan(this, survey).raked(progress);
  }

  Raking.Bounds bounds() {
    return trim.map(t -> new Raking.Bounds(t.low(), t.high())).orElse(Raking.Bounds.NONE);
  }

  @Override
  public Optional<Name> makes() {
    return Optional.of(name);
  }

  @Override
  public String written() {
    return name.written() + "rake " + targets();
  }

  /// What stands behind the verb: margins, trimming and start.
  public String targets() {
    return margins.stream().map(Margin::written).collect(Collectors.joining("; "))
        + trim.map(t -> "; " + t.written()).orElse("")
        + from.map(id -> "; from " + Written.id(id)).orElse("");
  }

  /// A rake step of what stands behind the verb.
  ///
  /// @throws UserProblem when it cannot be understood
  public static Rake of(Name name, String targets) throws UserProblem {
    if (targets.isBlank()) {
      throw new UserProblem("preparation.rake-empty");
    }
    var reader = new StepReader(targets);
    var rake = new RakeParser(reader).rake(name);
    reader.requireEnd();
    return rake;
  }
}
