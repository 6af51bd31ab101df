package manyi.analysis.kano;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.Tally;
import manyi.text.UserProblem;

/// The questions of a survey that are Kano's pairs, found by themselves: two questions whose
/// wordings differ only in that one says the element is not there; and neighbours, one after the
/// other, whose answers lie as Kano's do. Both lists are of one length, one the partner of the
/// other, and empty where nothing is found.
///
/// @param functional what if the element is there
/// @param dysfunctional what if it is not
public record KanoPairs(List<Question> functional, List<Question> dysfunctional) {
  private static final KanoPairs NONE = new KanoPairs(List.of(), List.of());

  /// Words that say whether something is there; a pair is alike without them.
  private static final Pattern PRESENCE =
      Pattern.compile(
          "不|没|沒|未|无法|無法|缺少|缺乏|能够|能|可以|会|會|具备|具備|具有|拥有|有|提供|支持|设置|存在"
              + "|\\b(an?|any|the|does|do|did|would|is|are|was|were|be|has|have|had|having|not|no|can|cannot|could"
              + "|without|with|lacks?|lacking|missing|absent|provides?|offers?|includes?)\\b|\\b[a-z]+n['’]t\\b|(이|가|은|는|을|를)?\\s*(있|없)(다면|으면|는|을|다)|(지|하지)"
              + " ?않");

  private static final Pattern ABSENCE =
      Pattern.compile(
          "不|没|沒|未|无|無|缺|\\b(not|no|cannot|without|lacks?|lacking|missing|absent)\\b|n['’]t\\b|없|않|못");
  private static final Pattern SUPPOSED =
      Pattern.compile(
          "如果|若|假如|假设|假設|倘|要是|的话|\\b(if|when|suppose|were|would|without)\\b|다면|으면|(?<=[가-힣])면");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}+%#]+");

  /// The number that two neighbours share: `3-1`, `Q3.2`, `12(1)`.
  private static final Pattern NUMBERED = Pattern.compile("^\\D{0,2}(\\d+)\\s*[-–—._(（]\\s*\\d");

  /// From left to right: a matrix may have taken every other column.
  private static final Comparator<Question> IN_THE_SHEET =
      Comparator.comparing(
          question -> question.columns().isEmpty() ? "" : question.columns().getFirst(),
          Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

  /// The numbers before a wording, the second of which differs within a pair.
  private static final Pattern NUMBER =
      Pattern.compile("^(\\D{0,2}\\d+)\\s*[-–—._(（]\\s*\\d+\\s*[).、:：）]?");

  /// Five, and one or two such as "don't know".
  private static final int MOST_LEVELS = 7;

  /// Fewer neighbours than this may lie as Kano's by chance.
  private static final int LEAST_NEIGHBOURS = 3;

  /// In how many of them the first is liked better than the second.
  private static final double MOST = 0.8;

  /// By how much, of four steps from liking to disliking.
  private static final double APART = 1;

  public KanoPairs {
    functional = List.copyOf(functional);
    dysfunctional = List.copyOf(dysfunctional);
  }

  public static KanoPairs of(Survey survey) {
    var candidates = survey.questions().stream().filter(KanoPairs::candidate).toList();
    var worded = byWords(candidates);
    var rest = candidates.stream().filter(question -> !worded.holds(question)).toList();
    return worded.and(neighbours(survey, rest));
  }

  /// These pairs and others, from left to right; these alone where the levels are of another kind.
  private KanoPairs and(KanoPairs others) {
    var partners = new LinkedHashMap<Question, Question>();
    for (var pairs : List.of(this, others)) {
      for (int i = 0; i < pairs.functional.size(); i++) {
        partners.put(pairs.functional.get(i), pairs.dysfunctional.get(i));
      }
    }
    var all = partners.keySet().stream().sorted(IN_THE_SHEET).toList();
    var both = checked(all, all.stream().map(partners::get).toList());
    return both.functional.isEmpty() ? this : both;
  }

  /// Whether a question is one of a pair.
  public boolean holds(Question question) {
    return functional.contains(question) || dysfunctional.contains(question);
  }

  private static boolean candidate(Question question) {
    boolean asked =
        (question.kind() == Kind.SINGLE || question.kind() == Kind.RATING)
            && question.personal() == null
            && !question.role().groups()
            && question.role() != Role.WEIGHT;
    return asked
        && !question.levels().isEmpty()
        && question.levels().size() <= MOST_LEVELS
        && (named(question) || Meanings.withinFive(question));
  }

  /// Whether every level of a question is another of the five feelings.
  private static boolean named(Question question) {
    var feelings =
        question.levels().stream().map(level -> Feeling.worded(level.label())).distinct().toList();
    return feelings.size() == question.levels().size()
        && feelings.stream().allMatch(Optional::isPresent);
  }

  private static KanoPairs byWords(List<Question> candidates) {
    var alike = new LinkedHashMap<String, List<Question>>();
    for (var question : candidates) {
      alike.computeIfAbsent(element(question), _ -> new ArrayList<>()).add(question);
    }
    var functional = new ArrayList<Question>();
    var dysfunctional = new ArrayList<Question>();
    for (var pair : alike.values()) {
      if (pair.size() == 2 && supposed(pair)) {
        int first = absences(pair.getFirst());
        int second = absences(pair.getLast());
        if (first != second) {
          functional.add(first < second ? pair.getFirst() : pair.getLast());
          dysfunctional.add(first < second ? pair.getLast() : pair.getFirst());
        }
      }
    }
    return checked(functional, dysfunctional);
  }

  /// Two ratings of a scale with turned items are worded alike too; Kano's suppose something.
  private static boolean supposed(List<Question> pair) {
    return Meanings.worded(pair)
        || pair.stream().allMatch(question -> SUPPOSED.matcher(folded(question)).find());
  }

  private static KanoPairs neighbours(Survey survey, List<Question> candidates) {
    var functional = new ArrayList<Question>();
    var dysfunctional = new ArrayList<Question>();
    var sheet = survey.questions().stream().sorted(IN_THE_SHEET).toList();
    for (int i = 0; i + 1 < sheet.size(); i++) {
      var first = sheet.get(i);
      var second = sheet.get(i + 1);
      if (candidates.contains(first) && candidates.contains(second) && together(first, second)) {
        functional.add(first);
        dysfunctional.add(second);
        i++;
      }
    }
    var found = checked(functional, dysfunctional);
    if (found.functional.size() < LEAST_NEIGHBOURS) {
      return NONE;
    }
    return lieAsKanos(survey, found) ? found : NONE;
  }

  private static boolean together(Question liked, Question disliked) {
    var one = NUMBERED.matcher(liked.text());
    var other = NUMBERED.matcher(disliked.text());
    boolean first = one.find();
    boolean second = other.find();
    return first && second
        ? one.group(1).equals(other.group(1))
        : first == second && Meanings.worded(List.of(liked, disliked));
  }

  /// Whether in most pairs having the element is liked better than lacking it.
  private static boolean lieAsKanos(Survey survey, KanoPairs found) {
    try {
      var all = new ArrayList<>(found.functional);
      all.addAll(found.dysfunctional);
      var meanings = Meanings.of(all, Order.AUTOMATIC);
      long liked =
          IntStream.range(0, found.functional.size())
              .filter(pair ->
                  mean(survey, found.functional.get(pair), meanings) + APART
                      <= mean(survey, found.dysfunctional.get(pair), meanings))
              .count();
      return liked >= MOST * found.functional.size();
    } catch (UserProblem unfit) {
      return false;
    }
  }

  /// From 0, liking, to 4, disliking; NaN without answers.
  private static double mean(Survey survey, Question question, Meanings meanings) {
    var counts = Tally.levels(survey, question);
    double sum = 0;
    double n = 0;
    for (int level = 0; level < counts.weighted().length; level++) {
      var feeling = meanings.of(question, level);
      if (feeling != null) {
        sum += feeling.ordinal() * counts.weighted()[level];
        n += counts.weighted()[level];
      }
    }
    return sum / n;
  }

  /// Nothing where the levels of all together are not the five.
  private static KanoPairs checked(List<Question> functional, List<Question> dysfunctional) {
    var all = new ArrayList<>(functional);
    all.addAll(dysfunctional);
    boolean five =
        Meanings.worded(all)
            || all.stream().allMatch(Meanings::numeric) && Meanings.beginning(all).isPresent();
    return five ? new KanoPairs(functional, dysfunctional) : NONE;
  }

  private static String element(Question question) {
    var text = NUMBER.matcher(folded(question)).replaceAll("$1 ");
    var bare = PRESENCE.matcher(text).replaceAll("");
    return NOT_WORDS.matcher(bare).replaceAll("");
  }

  private static int absences(Question question) {
    return (int) ABSENCE.matcher(folded(question)).results().count();
  }

  /// Stem and item in lower case.
  private static String folded(Question question) {
    var block = question.block();
    var text = block == null ? question.text() : block.text() + " " + question.text();
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
