package manyi.analysis.frequencies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;

/// How many gave each answer, and what a rating or a number is on average.
///
/// Where no questions are chosen it counts overall satisfaction and the segments; where there are
/// none, the satisfaction items; else the first closed questions.
public final class Frequencies implements Analysis<FrequenciesResult> {
  static final Setting<List<Question>> QUESTIONS =
      Setting.questions(
          "questions",
          Frequencies::usual,
          Kind.SINGLE,
          Kind.MULTIPLE,
          Kind.RANKING,
          Kind.RATING,
          Kind.NUMBER);
  static final Setting<PercentBase> BASE = Setting.choice("base", PercentBase.ANSWERED);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);

  private static final int FIRST_QUESTIONS = 5;

  @Override
  public String name() {
    return "frequencies";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(QUESTIONS, BASE, CONFIDENCE);
  }

  @Override
  public Outcome<FrequenciesResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    var included = survey.base();
    if (included.n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    var questions = settings.get(QUESTIONS);
    double confidence = settings.get(CONFIDENCE);
    var count = new Count(survey, settings.get(BASE), confidence);
    var counted = new ArrayList<QuestionFrequencies>();
    for (var question : questions) {
      counted.add(count.of(question));
      progress.report((double) counted.size() / questions.size());
    }
    if (counted.stream().noneMatch(QuestionFrequencies::anyAnswer)) {
      return Outcome.notPossible("frequencies.nobody-answered", ids(questions));
    }
    return Outcome.of(
        new FrequenciesResult(
            settings.get(BASE), confidence, survey.weights().question(), included, counted));
  }

  @Override
  public Document present(FrequenciesResult result, Texts texts) {
    return new FrequenciesDocument(result, texts).document();
  }

  private static List<Question> usual(Survey survey) {
    Predicate<Role> first = role -> role == Role.OVERALL || role.groups();
    Predicate<Role> second = role -> role == Role.SATISFACTION;
    for (var wanted : List.of(first, second)) {
      var found = closed(survey).filter(question -> wanted.test(question.role())).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return closed(survey).limit(FIRST_QUESTIONS).toList();
  }

  private static Stream<Question> closed(Survey survey) {
    return survey.questions().stream()
        .filter(question -> question.kind().closed() && question.personal() == null);
  }

  private static String ids(List<Question> questions) {
    return String.join(", ", questions.stream().map(Question::id).toList());
  }
}
