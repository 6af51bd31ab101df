package manyi.survey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
  /// Questions that are suggested for one that is not there.
  private static final int SUGGESTED = 5;

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
    if (id.isBlank()) {
      throw new UserProblem("survey.question-missing");
    }
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

  /// The only question whose text this is; empty where there is none or more than one.
  public Optional<Question> textually(String text) {
    var wanted = text.strip();
    var found =
        questions.stream()
            .filter(question -> question.text().strip().equalsIgnoreCase(wanted))
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// Questions that may be meant: by their text, else by the beginning of their id, else the first.
  private String nearest(String id) {
    var wanted = id.strip().toLowerCase(Locale.ROOT);
    var named = listed(question -> question.text().toLowerCase(Locale.ROOT).contains(wanted), true);
    var alike =
        named.isEmpty()
            ? listed(
                question -> question.id().regionMatches(true, 0, id, 0, Math.min(2, id.length())),
                false)
            : named;
    var any = alike.isEmpty() ? listed(_ -> true, false) : alike;
    return any.isEmpty() ? "-" : any;
  }

  private String listed(Predicate<Question> chosen, boolean texts) {
    return questions.stream()
        .filter(chosen)
        .limit(SUGGESTED)
        .map(question -> texts ? question.id() + " (" + question.text() + ")" : question.id())
        .collect(Collectors.joining(", "));
  }
}
