package manyi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import manyi.analysis.Request;
import manyi.project.Card;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// The cards of a report that nobody has planned: the whole satisfaction, who differs in it, what
/// to improve, who was asked, and the other closed questions.
final class StandardReport {
  /// Segments that are crossed with the whole satisfaction.
  private static final int MOST_SEGMENTS = 6;

  /// Other questions that are counted, each item of a matrix for itself.
  private static final int MOST_OTHERS = 16;

  /// Of a question with more levels a table is no reading.
  private static final int MOST_LEVELS = 40;

  private static final int LEAST_PAIRS = 3;

  private final Survey survey;
  private final @Nullable String weight;
  private final List<Card> cards = new ArrayList<>();

  private StandardReport(Survey survey) {
    this.survey = survey;
    weight = survey.withRole(Role.WEIGHT).stream().map(Question::id).findFirst().orElse(null);
  }

  static List<Card> cards(Survey survey) {
    var report = new StandardReport(survey);
    report.overall();
    report.quadrant();
    report.segments();
    report.others();
    return List.copyOf(report.cards);
  }

  private void overall() {
    var overall = countable(survey.withRole(Role.OVERALL));
    count(overall);
    if (!overall.isEmpty()) {
      var rows = overall.getFirst().id();
      countable(survey.withRole(Role.SEGMENT)).stream()
          .filter(segment -> segment.kind() != Kind.MULTIPLE)
          .limit(MOST_SEGMENTS)
          .forEach(segment ->
              add(Request.of("crosstab").with("rows", rows).with("columns", segment.id())));
    }
  }

  private void quadrant() {
    if (hasQuadrant()) {
      add(Request.of("quadrant"));
    }
  }

  private boolean hasQuadrant() {
    return survey.withRole(Role.SATISFACTION).size() >= LEAST_PAIRS
        && survey.withRole(Role.IMPORTANCE).size() >= LEAST_PAIRS;
  }

  private void segments() {
    count(countable(survey.withRole(Role.SEGMENT)));
  }

  /// The other closed questions in the questionnaire's order; the items of a matrix on one card.
  private void others() {
    int room = MOST_OTHERS;
    for (var card : otherCards()) {
      if (card.size() <= room) {
        room -= card.size();
        count(card);
      }
    }
  }

  private Collection<List<Question>> otherCards() {
    var cards = new LinkedHashMap<String, List<Question>>();
    for (var question : countable(survey.questions())) {
      if (!said(question.role())) {
        var block = question.block();
        cards
            .computeIfAbsent(block == null ? question.id() : block.id(), _ -> new ArrayList<>())
            .add(question);
      }
    }
    return cards.values();
  }

  /// Whether questions of a role are on a card already.
  private boolean said(Role role) {
    return switch (role) {
      case SEGMENT, OVERALL, WEIGHT -> true;
      case SATISFACTION, IMPORTANCE -> hasQuadrant();
      case NONE -> false;
    };
  }

  private void count(List<Question> questions) {
    if (!questions.isEmpty()) {
      var ids = questions.stream().map(Question::id).collect(Collectors.joining(","));
      add(Request.of("frequencies").with("questions", ids));
    }
  }

  private static List<Question> countable(List<Question> questions) {
    return questions.stream()
        .filter(question -> question.kind().closed())
        .filter(question -> question.levels().size() <= MOST_LEVELS)
        .toList();
  }

  private void add(Request request) {
    cards.add(new Card(request, weight, null));
  }
}
