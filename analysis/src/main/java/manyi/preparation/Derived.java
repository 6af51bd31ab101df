package manyi.preparation;

import java.util.ArrayList;
import java.util.List;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// Puts a question that a step made into the survey: behind its source, of a matrix behind the last
/// item, and behind what was made of it before.
final class Derived {
  private static final String RANGE = "..";

  private Derived() {}

  /// The survey with a question made of one other.
  static Survey of(
      Survey survey, Name name, Question source, Kind kind, List<Level> levels, Answers answers)
      throws UserProblem {
    var text = name.textOr(source.text() + " (" + name.id() + ")");
    return put(survey, name, text, source, kind, Role.NONE, levels, answers);
  }

  /// The survey with a question made of several, or of all.
  ///
  /// @param source that it is put behind; null for the end
  static Survey of(
      Survey survey,
      Name name,
      @Nullable Question source,
      Kind kind,
      Role role,
      List<Level> levels,
      Answers answers)
      throws UserProblem {
    return put(survey, name, name.textOr(name.id()), source, kind, role, levels, answers);
  }

  private static Survey put(
      Survey survey,
      Name name,
      String text,
      @Nullable Question source,
      Kind kind,
      Role role,
      List<Level> levels,
      Answers answers)
      throws UserProblem {
    requireFree(survey, name.id());
    var personal = source == null ? null : source.personal();
    var made =
        new Question(name.id(), text, null, kind, role, List.of(), levels, answers, personal);
    var questions = new ArrayList<>(survey.questions());
    questions.add(place(questions, source), made);
    return with(survey, questions);
  }

  /// The same respondents with other questions.
  static Survey with(Survey survey, List<Question> questions) {
    return new Survey(
        survey.title(),
        survey.respondents(),
        questions,
        survey.filtered(),
        survey.weightless(),
        survey.weights());
  }

  /// Every step that makes a question needs a name that is free.
  ///
  /// @throws UserProblem `preparation.id-taken`, `preparation.no-id`
  private static void requireFree(Survey survey, String id) throws UserProblem {
    if (!Name.isId(id)) {
      throw new UserProblem("preparation.no-id", id);
    }
    if (survey.find(id).isPresent() || !survey.block(id).isEmpty()) {
      throw new UserProblem("preparation.id-taken", id);
    }
  }

  private static int place(List<Question> questions, @Nullable Question source) {
    if (source == null) {
      return questions.size();
    }
    int place = 0;
    for (int i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      boolean sameBlock = source.block() != null && source.block().equals(question.block());
      if (question.id().equals(source.id()) || sameBlock) {
        place = i + 1;
      }
    }
    while (place < questions.size() && questions.get(place).columns().isEmpty()) {
      place++;
    }
    return place;
  }

  /// The questions that ids name; the id of a matrix names all its items, `q1..q9` the questions
  /// from one to another in the questionnaire's order.
  static List<Question> questions(Survey survey, List<String> ids) throws UserProblem {
    var questions = new ArrayList<Question>();
    for (var id : ids) {
      questions.addAll(questions(survey, id));
    }
    return questions;
  }

  private static List<Question> questions(Survey survey, String id) throws UserProblem {
    if (survey.find(id).isPresent()) {
      return List.of(survey.question(id));
    }
    var block = survey.block(id);
    int dots = id.indexOf(RANGE);
    return block.isEmpty() && dots > 0
        ? range(survey, id.substring(0, dots), id.substring(dots + RANGE.length()))
        : block.isEmpty() ? List.of(survey.question(id)) : block;
  }

  private static List<Question> range(Survey survey, String first, String last) throws UserProblem {
    var questions = survey.questions();
    int from = questions.indexOf(survey.question(first));
    int to = questions.indexOf(survey.question(last));
    if (from > to) {
      throw new UserProblem("preparation.range-backwards", first, last);
    }
    // What a step made of one of them is not meant.
    return questions.subList(from, to + 1).stream()
        .filter(
            question -> !question.columns().isEmpty() || questions.get(from).columns().isEmpty())
        .toList();
  }
}
