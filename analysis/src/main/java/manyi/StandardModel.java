package manyi;

import java.util.Optional;
import manyi.analysis.Request;
import manyi.latents.Gaps;
import manyi.latents.ModelAnswers;
import manyi.latents.Suggestion;
import manyi.structure.StructuralModel;
import manyi.survey.Survey;
import manyi.text.UserProblem;

/// The structural model of a report that nobody has planned.
final class StandardModel {
  /// Latent variables of a satisfaction index; of fewer there is little to be told.
  private static final int LEAST_LATENTS = 4;

  /// Respondents who answered all items: ten for each cause that a latent variable can have, and
  /// room for their errors (W. W. Chin 1998, The partial least squares approach to structural
  /// equation modeling).
  private static final int LEAST_COMPLETE = 100;

  private StandardModel() {}

  /// The request; none where the questions of an index are not recognised, or too few answered all.
  static Optional<Request> request(Survey survey) {
    var model = Suggestion.of(survey);
    return model.latents().size() >= LEAST_LATENTS && answered(survey, model)
        ? Optional.of(Request.of("model"))
        : Optional.empty();
  }

  private static boolean answered(Survey survey, StructuralModel model) {
    try {
      var answers = ModelAnswers.of(survey, model, Gaps.LISTWISE);
      return answers.respondents() >= LEAST_COMPLETE && answers.problem().isEmpty();
    } catch (UserProblem e) {
      throw new IllegalStateException("A suggested model has questions of its survey", e);
    }
  }
}
