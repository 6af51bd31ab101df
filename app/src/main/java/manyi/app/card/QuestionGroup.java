package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;

/// Questions that stand together in the list: a matrix, or neighbours in the questionnaire.
///
/// @param sort what joins them
/// @param title the matrix' stem; empty for the other sorts, which are named in the user's language
/// @param questions in the questionnaire's order, at least one
public record QuestionGroup(Sort sort, String title, List<Question> questions) {
  /// What joins the questions of a group.
  public enum Sort {
    /// Neighbours among which respondents are described.
    RESPONDENTS,
    /// Neighbours among which the whole is judged.
    OVERALL,
    /// Other neighbours.
    OTHER,
    /// The items of one matrix.
    MATRIX,
    /// What the survey platform adds.
    PLATFORM
  }

  public QuestionGroup {
    questions = List.copyOf(questions);
  }

  /// The groups of a survey in the questionnaire's order, the platform's at the end.
  static List<QuestionGroup> of(Survey survey) {
    var groups = new ArrayList<QuestionGroup>();
    var neighbours = new ArrayList<Question>();
    for (var question : survey.questions()) {
      if (platform(question)) {
        continue;
      }
      if (!neighbours.isEmpty() && !sameBlock(neighbours.getLast(), question)) {
        groups.add(joined(neighbours));
        neighbours.clear();
      }
      neighbours.add(question);
    }
    if (!neighbours.isEmpty()) {
      groups.add(joined(neighbours));
    }
    var added = survey.questions().stream().filter(QuestionGroup::platform).toList();
    if (!added.isEmpty()) {
      groups.add(new QuestionGroup(Sort.PLATFORM, "", added));
    }
    return List.copyOf(groups);
  }

  /// The same group with fewer questions.
  QuestionGroup keeping(Predicate<Question> condition) {
    return new QuestionGroup(sort, title, questions.stream().filter(condition).toList());
  }

  /// Its name: the matrix' stem, else what joins its questions.
  String name(Texts texts) {
    return switch (sort) {
      case RESPONDENTS -> texts.get("card.group.respondents");
      case OVERALL -> texts.get("card.group.overall");
      case OTHER -> texts.get("card.group.other");
      case MATRIX -> title;
      case PLATFORM -> texts.get("card.group.platform");
    };
  }

  private static QuestionGroup joined(List<Question> neighbours) {
    var block = neighbours.getFirst().block();
    return block == null
        ? new QuestionGroup(sort(neighbours), "", neighbours)
        : new QuestionGroup(Sort.MATRIX, block.text(), neighbours);
  }

  private static Sort sort(List<Question> neighbours) {
    if (neighbours.stream().anyMatch(question -> question.role().groups())) {
      return Sort.RESPONDENTS;
    }
    boolean overall = neighbours.stream().anyMatch(question -> question.role() == Role.OVERALL);
    return overall ? Sort.OVERALL : Sort.OTHER;
  }

  private static boolean sameBlock(Question one, Question other) {
    return Objects.equals(one.block(), other.block());
  }

  /// Whether a question was not asked but added by the survey platform.
  public static boolean platform(Question question) {
    return switch (question.kind()) {
      case TIME, IDENTIFIER, META -> true;
      case SINGLE, MULTIPLE, RANKING, RATING, NUMBER, TEXT -> false;
    };
  }
}
