package manyi.latents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import manyi.structure.Concept;
import manyi.structure.Latent;
import manyi.structure.Measurement;
import manyi.structure.ModelCheck;
import manyi.structure.StructuralModel;
import manyi.structure.Template;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.Tally;
import manyi.text.Language;
import manyi.text.Texts;

/// The structural model that a survey suggests: its ratings by the concepts that their ids, their
/// matrices' stems or their own words name, with the paths of the telecom index.
///
/// Ids are recognised where they are the usual ones of the ECSI (`IMAG1`, `CUEX1` …), whose paths
/// are then taken. Ratings of elements of the service without such a name measure the perceived
/// quality; the rating of the whole, and what stands in a matrix with it, measures satisfaction,
/// and the recommendation loyalty. Questions that many were not asked are left out.
public final class Suggestion {
  /// Words are taken for the name of a concept up to this length: a longer text is a question that
  /// may mention anything.
  private static final int LONGEST_NAME = 20;

  /// The part of respondents that has to have answered a question.
  private static final double MOSTLY = 0.85;

  private static final Map<String, Concept> USUAL_IDS =
      Map.of(
          "imag", Concept.IMAGE,
          "cuex", Concept.EXPECTATION,
          "perq", Concept.QUALITY,
          "perv", Concept.VALUE,
          "cusa", Concept.SATISFACTION,
          "cusco", Concept.COMPLAINTS,
          "cusl", Concept.LOYALTY);

  private Suggestion() {}

  /// A question that is not in the model because many did not answer it.
  ///
  /// @param latent the name of the latent variable that it would measure
  public record Skipped(Question question, String latent) {}

  /// The questions that would measure a latent variable of the model, had more answered them.
  public static List<Skipped> skipped(Survey survey) {
    var model = of(survey);
    var texts = Texts.in(language(survey));
    var skipped = new ArrayList<Skipped>();
    for (var question : survey.questions()) {
      if (rates(question) && rarelyAsked(survey, question)) {
        concept(survey, question)
            .map(concept -> texts.say(concept.called()))
            .filter(latent -> model.latent(latent).isPresent())
            .ifPresent(latent -> skipped.add(new Skipped(question, latent)));
      }
    }
    return skipped;
  }

  /// The model; [StructuralModel#EMPTY] where the survey suggests none that could be estimated.
  public static StructuralModel of(Survey survey) {
    var questions = new EnumMap<Concept, List<Question>>(Concept.class);
    for (var question : survey.questions()) {
      if (rates(question) && !rarelyAsked(survey, question)) {
        concept(survey, question)
            .ifPresent(concept ->
                questions.computeIfAbsent(concept, _ -> new ArrayList<>()).add(question));
      }
    }
    var texts = Texts.in(language(survey));
    var model = StructuralModel.EMPTY;
    boolean european = survey.questions().stream().anyMatch(one -> byId(one).isPresent());
    var template = european ? Template.ECSI : Template.TCSI;
    for (var concept : template.concepts()) {
      var items = questions.getOrDefault(concept, List.of());
      if (!items.isEmpty()) {
        model =
            model.plus(
                new Latent(
                    texts.say(concept.called()),
                    Measurement.REFLECTIVE,
                    items.stream().map(Question::id).toList(),
                    null));
      }
    }
    var suggested = connected(template.applied(model));
    return ModelCheck.of(suggested).isEmpty() ? suggested : StructuralModel.EMPTY;
  }

  /// Without latent variables that no path reaches because their neighbours are not asked.
  private static StructuralModel connected(StructuralModel model) {
    var connected = model;
    for (var latent : model.latents()) {
      if (model.causes(latent.name()).isEmpty() && model.effects(latent.name()).isEmpty()) {
        connected = connected.minus(latent.name());
      }
    }
    return connected;
  }

  private static boolean rates(Question question) {
    return question.kind() == Kind.RATING && question.role() != Role.IMPORTANCE;
  }

  private static Optional<Concept> concept(Survey survey, Question question) {
    var byId = byId(question);
    if (byId.isPresent()) {
      return byId;
    }
    var block = question.block();
    return block == null
        ? alone(question)
        : within(question, block.text(), survey.block(block.id()));
  }

  private static Optional<Concept> byId(Question question) {
    var stem = question.id().toLowerCase(Locale.ROOT).replaceAll("[0-9._]+$", "");
    return Optional.ofNullable(USUAL_IDS.get(stem));
  }

  /// Whether so many did not answer that a model over all its questions would lose them.
  private static boolean rarelyAsked(Survey survey, Question question) {
    double answered = Tally.sample(survey, question).n();
    return answered > 0 && answered < MOSTLY * survey.base().n();
  }

  private static Optional<Concept> alone(Question question) {
    return byRole(question.role())
        .or(() -> named(question.text()))
        .filter(concept -> concept != Concept.RETENTION);
  }

  /// The ratings of a matrix belong together as far as its stem or one of them says so.
  private static Optional<Concept> within(Question question, String stem, List<Question> items) {
    if (items.stream().anyMatch(item -> item.role() == Role.OVERALL)) {
      return Optional.of(Concept.SATISFACTION);
    }
    boolean loyal =
        items.stream().anyMatch(item -> named(item.text()).equals(Optional.of(Concept.LOYALTY)));
    return byRole(question.role())
        .or(() -> named(stem))
        .or(() -> loyal ? Optional.of(Concept.LOYALTY) : named(question.text()));
  }

  private static Optional<Concept> byRole(Role role) {
    return switch (role) {
      case OVERALL -> Optional.of(Concept.SATISFACTION);
      case RECOMMENDATION -> Optional.of(Concept.LOYALTY);
      case SATISFACTION -> Optional.of(Concept.QUALITY);
      case NONE, WEIGHT, SEGMENT, IMPORTANCE, WAVE, BRANCH, STRATUM, CLUSTER -> Optional.empty();
    };
  }

  private static Optional<Concept> named(String text) {
    return text.strip().length() <= LONGEST_NAME ? Concept.of(text) : Optional.empty();
  }

  /// The language that the questions are asked in.
  private static Language language(Survey survey) {
    boolean chinese =
        survey.questions().stream()
            .anyMatch(question ->
                question
                    .text()
                    .codePoints()
                    .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
    return chinese ? Language.ZH : Language.EN;
  }
}
