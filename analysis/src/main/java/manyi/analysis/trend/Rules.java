package manyi.analysis.trend;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import manyi.analysis.Settings;
import manyi.indicators.AppliedRule;
import manyi.indicators.Cuts;
import manyi.indicators.Lacking;
import manyi.indicators.ScoreRule;
import manyi.indicators.Third;
import manyi.survey.Question;
import manyi.text.Message;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// The rules of the present and, where they changed, of the earlier waves.
///
/// @param earlierScore null where it did not change
/// @param earlierCuts null where they did not change
record Rules(
    ScoreRule score,
    Cuts cuts,
    @Nullable ScoreRule earlierScore,
    @Nullable Cuts earlierCuts,
    Lacking lacking) {
  /// @param changed whether earlier waves had rules of their own
  /// @throws UserProblem where a rule cannot be read, or the rules are the same
  static Rules of(Settings settings, boolean changed) throws UserProblem {
    var score = ScoreRule.read(settings.get(Trend.RESCALE), settings.get(Trend.POINTS));
    var cuts = Cuts.of(settings.get(Trend.SATISFIED_FROM), Optional.empty());
    var lacking = settings.get(Trend.LACKING);
    if (!changed) {
      return new Rules(score, cuts, null, null, lacking);
    }
    var earlier =
        ScoreRule.read(settings.get(Trend.EARLIER_RESCALE), settings.get(Trend.EARLIER_POINTS));
    var own = settings.get(Trend.EARLIER_SATISFIED_FROM);
    var earlierCuts = own.isPresent() ? Cuts.of(own, Optional.empty()) : cuts;
    if (earlier.equals(score) && earlierCuts.equals(cuts)) {
      throw new UserProblem("trend.same-rule", settings.get(Trend.CHANGED_FROM));
    }
    return new Rules(
        score,
        cuts,
        earlier.equals(score) ? null : earlier,
        earlierCuts.equals(cuts) ? null : earlierCuts,
        lacking);
  }

  /// Why a rule cannot be applied to a question.
  ///
  /// @param parted whether the satisfied are told from the others
  Optional<Message> misfit(Question question, boolean parted) {
    return score
        .misfit(question)
        .or(() -> earlierScore == null ? Optional.empty() : earlierScore.misfit(question))
        .or(() -> parted ? cuts.misfit(question) : Optional.empty())
        .or(() -> parted && earlierCuts != null ? earlierCuts.misfit(question) : Optional.empty());
  }

  IntToDoubleFunction share(Question question) {
    return cuts.share(question, Third.SATISFIED);
  }

  /// Null where it is that of the present.
  @Nullable IntToDoubleFunction earlierShare(Question question) {
    return earlierCuts == null ? null : earlierCuts.share(question, Third.SATISFIED);
  }

  /// Null where it is that of the present.
  @Nullable IntToDoubleFunction earlierScores(Question question) {
    return earlierScore == null ? null : earlierScore.scores(question);
  }

  List<AppliedRule> applied(List<Question> questions) {
    return AppliedRule.of(score, cuts, questions);
  }

  /// None where nothing changed.
  List<AppliedRule> earlierApplied(List<Question> questions) {
    return earlierScore == null && earlierCuts == null
        ? List.of()
        : AppliedRule.of(
            earlierScore == null ? score : earlierScore,
            earlierCuts == null ? cuts : earlierCuts,
            questions);
  }
}
