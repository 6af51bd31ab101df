package manyi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import manyi.analysis.Request;
import manyi.analysis.kano.KanoPairs;
import manyi.preparation.Flag;
import manyi.project.Card;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.GroupTally;
import org.jspecify.annotations.Nullable;

/// The cards of a report that nobody has planned: the whole satisfaction and its indicators, also
/// from wave to wave, the branches and the recommendation score, the structural model, what to
/// improve among all, from wave to wave and by branch, who differs in the whole, what moves it,
/// whether the elements make a scale, Kano's categories, what preparation steps made, the other
/// ratings and matrices, who was asked, and the other questions.
final class StandardReport {
  /// Segments that are crossed with the whole satisfaction.
  private static final int MOST_SEGMENTS = 4;

  /// Cards of other questions; the appendix lists those left out.
  static final int MOST_OTHERS = 20;

  /// Ratings of one scale that follow one another are on one card from so many on, as a matrix is.
  private static final int LEAST_ALIKE = 4;

  /// Of a question with more levels a table is no reading.
  private static final int MOST_LEVELS = 40;

  /// Items of a scale.
  private static final int LEAST_ITEMS = 3;

  /// Respondents who answered all items of a scale.
  private static final int LEAST_COMPLETE = 30;

  private final Survey survey;
  private final @Nullable String weight;
  private final boolean read;
  private final Map<String, String> alike;
  private final KanoPairs kano;
  private final List<Card> cards = new ArrayList<>();

  private StandardReport(Survey survey) {
    this.survey = survey;
    read = survey.questions().stream().anyMatch(question -> !question.columns().isEmpty());
    alike = AlikeRatings.of(survey, LEAST_ALIKE);
    kano = KanoPairs.of(survey);
    weight =
        survey.weights().isEqual()
            ? LikelyWeight.of(survey).map(Question::id).orElse(null)
            : survey.weights().question();
  }

  static List<Card> cards(Survey survey) {
    var report = new StandardReport(survey);
    report.overall();
    StandardSatisfaction.requests(survey).forEach(report::add);
    StandardModel.request(survey).ifPresent(report::add);
    StandardQuadrants.requests(survey).forEach(report::add);
    report.whoDiffers();
    StandardBanner.request(survey, StandardReport::countable).ifPresent(report::add);
    StandardDrivers.requests(survey, report.ratedElements()).forEach(report::add);
    report.reliability();
    report.kano();
    report.others();
    return List.copyOf(report.cards);
  }

  private void overall() {
    count(countable(survey.withRole(Role.OVERALL)));
  }

  private void whoDiffers() {
    var overall = countable(survey.withRole(Role.OVERALL));
    if (!overall.isEmpty()) {
      var target = overall.getFirst();
      var segments =
          countable(survey.grouping()).stream()
              .filter(segment -> segment.kind() != Kind.MULTIPLE && segment.kind() != Kind.RANKING)
              .limit(MOST_SEGMENTS)
              .toList();
      contrasts(target, segments);
      segments.forEach(segment ->
          add(Request.of("crosstab").with("rows", target.id()).with("columns", segment.id())));
    }
  }

  /// All segments at once, before each by itself.
  private void contrasts(Question target, List<Question> segments) {
    if (segments.size() > 1 && (target.kind() == Kind.RATING || target.kind() == Kind.SINGLE)) {
      add(Request.of("contrasts").with("target", target.id()).with("segments", ids(segments)));
    }
  }

  private List<Question> ratedElements() {
    return countable(survey.withRole(Role.SATISFACTION)).stream()
        .filter(item -> item.kind() == Kind.RATING)
        .toList();
  }

  /// Whether the satisfaction with the elements may be taken together, where enough answered all.
  private void reliability() {
    var items = ratedElements();
    if (items.size() >= LEAST_ITEMS
        && GroupTally.complete(survey, items).base().n() >= LEAST_COMPLETE) {
      add(Request.of("reliability").with("items", ids(items)));
    }
  }

  private void kano() {
    if (!kano.functional().isEmpty()) {
      add(Request.of("kano"));
    }
  }

  private static String ids(List<Question> questions) {
    return questions.stream().map(Question::id).collect(Collectors.joining(","));
  }

  /// The other questions: what the user made, then what people think, then who they are; the items
  /// of a matrix on one card.
  private void others() {
    var others =
        otherCards().stream()
            .sorted(Comparator.comparing(this::rank))
            .limit(MOST_OTHERS)
            .collect(Collectors.partitioningBy(card -> rank(card).compareTo(Rank.OPINION) <= 0));
    others.getOrDefault(true, List.of()).forEach(this::count);
    count(countable(survey.grouping()));
    others.getOrDefault(false, List.of()).forEach(this::count);
  }

  /// Which cards come first where there are too many.
  private enum Rank {
    MADE,
    OPINION,
    SEVERAL,
    ONE,
    NUMBER
  }

  private Rank rank(List<Question> card) {
    if (made(card.getFirst())) {
      return Rank.MADE;
    }
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

  /// Whether a step made a question: it stands in no column of the sheet.
  private boolean made(Question question) {
    return read && question.columns().isEmpty();
  }

  private Collection<List<Question>> otherCards() {
    var cards = new LinkedHashMap<String, List<Question>>();
    survey.questions().stream()
        .filter(this::other)
        .forEach(question ->
            cards.computeIfAbsent(cardOf(question), _ -> new ArrayList<>()).add(question));
    return cards.values();
  }

  private boolean other(Question question) {
    boolean numbers =
        question.kind() == Kind.NUMBER
            && question.personal() == null
            && !Identifying.tells(survey, question);
    return !said(question.role())
        && !question.id().equals(weight)
        && !kano.holds(question)
        && !(made(question) && Flag.made(question))
        && (countable(question) || numbers);
  }

  /// What questions of one card have in common: the matrix, or the first of ratings alike.
  private String cardOf(Question question) {
    var block = question.block();
    return block == null ? alike.getOrDefault(question.id(), question.id()) : block.id();
  }

  /// Whether questions of a role are on a card already, or say nothing about the respondents.
  private boolean said(Role role) {
    return switch (role) {
      case SEGMENT, WAVE, BRANCH, OVERALL, WEIGHT, STRATUM, CLUSTER -> true;
      case SATISFACTION, IMPORTANCE -> StandardQuadrants.given(survey);
      case NONE, RECOMMENDATION -> false;
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
