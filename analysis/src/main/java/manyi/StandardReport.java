package manyi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import manyi.analysis.Request;
import manyi.project.Card;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.GroupTally;
import manyi.tally.Tally;
import org.jspecify.annotations.Nullable;

/// The cards of a report that nobody has planned: the whole satisfaction, who differs in it, what
/// to improve, whether the elements make a scale, the other ratings and matrices, who was asked,
/// and the other questions.
final class StandardReport {
  /// Segments that are crossed with the whole satisfaction.
  private static final int MOST_SEGMENTS = 4;

  /// Cards of other questions.
  private static final int MOST_OTHERS = 20;

  /// Of a question with more levels a table is no reading.
  private static final int MOST_LEVELS = 40;

  private static final int LEAST_PAIRS = 3;

  /// Items of a scale.
  private static final int LEAST_ITEMS = 3;

  /// Respondents who answered all items of a scale.
  private static final int LEAST_COMPLETE = 30;

  /// A weight that corrects who answered is there for nearly everybody and is about 1 on average;
  /// other numbers with such a name are a body's weight, a total to project to, or damaged.
  private static final double NEARLY_ALL = 0.95;

  private static final double LEAST_MEAN = 0.5;
  private static final double MOST_MEAN = 2;

  private final Survey survey;
  private final @Nullable String weight;
  private final List<Card> cards = new ArrayList<>();

  private StandardReport(Survey survey) {
    this.survey = survey;
    weight = survey.weights().isEqual() ? found(survey) : survey.weights().question();
  }

  /// A weight that a step made goes before one of the file.
  private static @Nullable String found(Survey survey) {
    return survey.withRole(Role.WEIGHT).stream()
        .filter(question -> plausible(question, survey))
        .sorted(Comparator.comparing(question -> !question.columns().isEmpty()))
        .map(Question::id)
        .findFirst()
        .orElse(null);
  }

  static List<Card> cards(Survey survey) {
    var report = new StandardReport(survey);
    report.overall();
    StandardBanner.request(survey, StandardReport::countable).ifPresent(report::add);
    report.quadrant();
    report.reliability();
    report.others();
    return List.copyOf(report.cards);
  }

  /// Whether a question's numbers can be taken for weights unasked.
  private static boolean plausible(Question question, Survey survey) {
    if (question.kind() != Kind.NUMBER) {
      return false;
    }
    var weights = Tally.sample(survey, question).values();
    long positive = Arrays.stream(weights).filter(weight -> weight > 0).count();
    double mean = Arrays.stream(weights).average().orElse(0);
    return positive >= NEARLY_ALL * survey.included().count()
        && mean >= LEAST_MEAN
        && mean <= MOST_MEAN;
  }

  private void overall() {
    var overall = countable(survey.withRole(Role.OVERALL));
    count(overall);
    if (!overall.isEmpty()) {
      var target = overall.getFirst();
      var segments =
          countable(survey.grouping()).stream()
              .filter(segment -> segment.kind() != Kind.MULTIPLE && segment.kind() != Kind.RANKING)
              .limit(MOST_SEGMENTS)
              .toList();
      whoDiffers(target, segments);
      segments.forEach(segment ->
          add(Request.of("crosstab").with("rows", target.id()).with("columns", segment.id())));
    }
  }

  /// All segments at once, before each by itself.
  private void whoDiffers(Question target, List<Question> segments) {
    if (segments.size() > 1 && (target.kind() == Kind.RATING || target.kind() == Kind.SINGLE)) {
      add(Request.of("contrasts").with("target", target.id()).with("segments", ids(segments)));
    }
  }

  /// Whether the satisfaction with the elements may be taken together, where enough answered all.
  private void reliability() {
    var items =
        countable(survey.withRole(Role.SATISFACTION)).stream()
            .filter(item -> item.kind() == Kind.RATING)
            .toList();
    if (items.size() >= LEAST_ITEMS
        && GroupTally.complete(survey, items).base().n() >= LEAST_COMPLETE) {
      add(Request.of("reliability").with("items", ids(items)));
    }
  }

  private static String ids(List<Question> questions) {
    return questions.stream().map(Question::id).collect(Collectors.joining(","));
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

  /// The other questions, what people think before who they are; the items of a matrix on one card.
  private void others() {
    var others =
        otherCards().stream()
            .sorted(Comparator.comparing(StandardReport::rank))
            .limit(MOST_OTHERS)
            .collect(Collectors.partitioningBy(card -> rank(card) == Rank.OPINION));
    others.getOrDefault(true, List.of()).forEach(this::count);
    count(countable(survey.grouping()));
    others.getOrDefault(false, List.of()).forEach(this::count);
  }

  /// Which cards come first where there are too many.
  private enum Rank {
    OPINION,
    SEVERAL,
    ONE,
    NUMBER
  }

  private static Rank rank(List<Question> card) {
    if (card.size() > 1) {
      return Rank.OPINION;
    }
    return switch (card.getFirst().kind()) {
      case RATING -> Rank.OPINION;
      case MULTIPLE, RANKING -> Rank.SEVERAL;
      case NUMBER -> Rank.NUMBER;
      case SINGLE, TEXT, TIME, IDENTIFIER, META -> Rank.ONE;
    };
  }

  private Collection<List<Question>> otherCards() {
    var cards = new LinkedHashMap<String, List<Question>>();
    for (var question : survey.questions()) {
      if (!said(question.role())
          && !question.id().equals(weight)
          && (countable(question) || question.kind() == Kind.NUMBER)) {
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
      case SEGMENT, WAVE, BRANCH, OVERALL -> true;
      case SATISFACTION, IMPORTANCE -> hasQuadrant();
      case NONE, WEIGHT, RECOMMENDATION, STRATUM, CLUSTER -> false;
    };
  }

  private void count(List<Question> questions) {
    if (!questions.isEmpty()) {
      add(Request.of("frequencies").with("questions", ids(questions)));
    }
  }

  private static List<Question> countable(List<Question> questions) {
    return questions.stream().filter(StandardReport::countable).toList();
  }

  private static boolean countable(Question question) {
    return question.kind().closed()
        && question.personal() == null
        && question.levels().size() <= MOST_LEVELS;
  }

  private void add(Request request) {
    cards.add(new Card(request, weight, null));
  }
}
