package manyi.survey;

import java.util.List;
import java.util.Optional;
import manyi.text.UserProblem;

/// A survey: its questions with all answers, who is looked at, and how much each counts. Immutable;
/// columns are shared between a survey and those prepared from it.
///
/// @param title the file's name without its ending
/// @param respondents all rows, also those not included
/// @param questions in the questionnaire's order
/// @param included the respondents that the filter leaves; under weights without those whose weight
///   is zero, who count in no figure
/// @param weightless the respondents that the filter leaves, but that have no weight above zero
/// @param weights of the respondents
public record Survey(
    String title,
    int respondents,
    List<Question> questions,
    Rows included,
    Rows weightless,
    Weights weights) {
  public Survey {
    questions = List.copyOf(questions);
    if (!weights.isEqual()) {
      var weighing = Rows.where(respondents, row -> weights.at(row) > 0);
      weightless = included.and(weighing.not());
      included = included.and(weighing);
    }
  }

  /// A survey of all respondents, unweighted.
  public static Survey of(String title, int respondents, List<Question> questions) {
    return new Survey(
        title,
        respondents,
        questions,
        Rows.all(respondents),
        Rows.none(respondents),
        Weights.equal());
  }

  public Survey including(Rows rows) {
    return new Survey(title, respondents, questions, rows, Rows.none(respondents), weights);
  }

  public Survey weighted(Weights newWeights) {
    return new Survey(
        title, respondents, questions, filtered(), Rows.none(respondents), newWeights);
  }

  /// The respondents that the filter leaves, whatever they weigh.
  public Rows filtered() {
    return included.or(weightless);
  }

  /// The question with an id, whatever its case.
  public Optional<Question> find(String id) {
    return questions.stream().filter(question -> question.id().equalsIgnoreCase(id)).findFirst();
  }

  /// The question with an id.
  ///
  /// @throws UserProblem `survey.no-such-question`
  public Question question(String id) throws UserProblem {
    return find(id).orElseThrow(() -> new UserProblem("survey.no-such-question", id, nearest(id)));
  }

  /// The items of a matrix, in order; empty where there is no such block.
  public List<Question> block(String id) {
    return questions.stream()
        .filter(question -> question.block() != null && question.block().id().equalsIgnoreCase(id))
        .toList();
  }

  public List<Question> withRole(Role role) {
    return questions.stream().filter(question -> question.role() == role).toList();
  }

  /// The questions that make groups to compare, whatever the groups are.
  public List<Question> grouping() {
    return questions.stream().filter(question -> question.role().groups()).toList();
  }

  /// The respondents included, and how much they count.
  public Base base() {
    if (weights.isEqual()) {
      int n = included.count();
      return new Base(n, n, n);
    }
    long n = 0;
    double sum = 0;
    double squares = 0;
    for (int row = 0; row < respondents; row++) {
      if (included.contains(row)) {
        double weight = weights.at(row);
        n++;
        sum += weight;
        squares += weight * weight;
      }
    }
    return Base.of(n, sum, squares);
  }

  private String nearest(String id) {
    return questions.stream()
        .map(Question::id)
        .filter(other -> other.regionMatches(true, 0, id, 0, Math.min(2, id.length())))
        .limit(5)
        .reduce((a, b) -> a + ", " + b)
        .orElseGet(() ->
            questions.stream()
                .limit(5)
                .map(Question::id)
                .reduce((a, b) -> a + ", " + b)
                .orElse("-"));
  }
}
