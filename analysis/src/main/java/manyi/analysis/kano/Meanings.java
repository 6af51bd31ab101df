package manyi.analysis.kano;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.text.NumberText;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// What each level of each question means.
///
/// @param basis how they were understood
/// @param byQuestion for each question's id a feeling a level; null for a level beside the five,
///   such as "don't know"
/// @param unplaced the labels of such levels
record Meanings(
    Basis basis, Map<String, List<Optional<Feeling>>> byQuestion, List<String> unplaced) {
  private static final int FIVE = Feeling.values().length;

  /// Where five numbers of a scale may begin: 1–5, 0–4, −2–2.
  private static final List<Integer> BEGINNINGS = List.of(1, 0, -2);

  Meanings {
    byQuestion = Map.copyOf(byQuestion);
    unplaced = List.copyOf(unplaced);
  }

  /// @throws UserProblem `kano.not-five` where a question has not five levels,
  ///   `kano.meaning-unknown` where words do not tell and no order is given
  static Meanings of(Collection<Question> questions, Order order) throws UserProblem {
    return switch (order) {
      case AUTOMATIC -> automatic(questions);
      case LIKE_FIRST -> placed(questions, Basis.LIKE_FIRST);
      case DISLIKE_FIRST -> placed(questions, Basis.DISLIKE_FIRST);
    };
  }

  private static Meanings automatic(Collection<Question> questions) throws UserProblem {
    if (worded(questions)) {
      return meanings(Basis.WORDS, questions, (_, level) -> Feeling.worded(level.label()));
    }
    if (questions.stream().allMatch(Meanings::numeric)) {
      return placed(questions, Basis.LIKE_FIRST);
    }
    var first = questions.stream().filter(question -> !numeric(question)).findFirst().orElseThrow();
    if (scale(first).size() != FIVE) {
      throw new UserProblem("kano.not-five", first.id(), scale(first).size());
    }
    throw new UserProblem("kano.meaning-unknown", first.id());
  }

  /// Whether the levels are Kano's by their words: no two of a question mean the same, at least
  /// three different ones are named, and one of them is expecting or tolerating, which scales of
  /// satisfaction lack.
  static boolean worded(Collection<Question> questions) {
    var named = EnumSet.noneOf(Feeling.class);
    for (var question : questions) {
      var feelings =
          question.levels().stream()
              .flatMap(level -> Feeling.worded(level.label()).stream())
              .toList();
      if (feelings.isEmpty() || EnumSet.copyOf(feelings).size() != feelings.size()) {
        return false;
      }
      named.addAll(feelings);
    }
    return named.size() >= 3
        && (named.contains(Feeling.EXPECT) || named.contains(Feeling.TOLERATE));
  }

  /// Whether all levels on the scale are numbers.
  static boolean numeric(Question question) {
    return scale(question).stream().allMatch(level -> NumberText.parse(level.label()).isPresent());
  }

  /// Where the numbers of five levels begin; empty where the numbers are of another scale. The last
  /// of them has to be there, and of those that begin elsewhere than at 1 the first too, lest four
  /// levels be taken for five.
  static Optional<Integer> beginning(Collection<Question> questions) {
    var numbers = new TreeSet<Double>();
    for (var question : questions) {
      scale(question).forEach(level -> numbers.add(number(question, level)));
    }
    return BEGINNINGS.stream()
        .filter(least ->
            numbers.stream()
                    .allMatch(number ->
                        number == Math.rint(number) && number >= least && number < least + FIVE)
                && !numbers.isEmpty()
                && (least == 1 || numbers.first().intValue() == least)
                && numbers.last().intValue() == least + FIVE - 1)
        .findFirst();
  }

  /// Whether all levels on the scale are whole numbers of one scale of five, if not all of it.
  static boolean withinFive(Question question) {
    return numeric(question)
        && scale(question).size() > 1
        && scale(question).stream()
            .mapToDouble(level -> number(question, level))
            .allMatch(number -> number == Math.rint(number) && number >= -2 && number <= FIVE);
  }

  private static Meanings placed(Collection<Question> questions, Basis basis) throws UserProblem {
    boolean byNumber =
        questions.stream()
            .allMatch(question -> question.kind() == Kind.RATING || numeric(question));
    var least = byNumber ? beginning(questions) : Optional.<Integer>empty();
    if (byNumber && least.isEmpty()) {
      throw notFive(questions);
    }
    for (var question : questions) {
      if (!byNumber && scale(question).size() != FIVE) {
        throw new UserProblem("kano.not-five", question.id(), scale(question).size());
      }
    }
    return meanings(
        basis,
        questions,
        (question, level) -> {
          var scale = scale(question);
          if (!scale.contains(level)) {
            return Optional.empty();
          }
          int place =
              least.map(from -> (int) number(question, level) - from).orElse(scale.indexOf(level));
          return Optional.of(
              Feeling.values()[basis == Basis.DISLIKE_FIRST ? FIVE - 1 - place : place]);
        });
  }

  private static UserProblem notFive(Collection<Question> questions) {
    var odd =
        questions.stream()
            .filter(question -> scale(question).size() != FIVE)
            .findFirst()
            .orElse(questions.iterator().next());
    return scale(odd).size() == FIVE
        ? new UserProblem("kano.other-numbers", odd.id())
        : new UserProblem("kano.not-five", odd.id(), scale(odd).size());
  }

  /// The levels on the scale: of a rating those with a score.
  private static List<Level> scale(Question question) {
    return question.kind() == Kind.RATING
        ? question.levels().stream().filter(Level::scored).toList()
        : question.levels();
  }

  private static double number(Question question, Level level) {
    return question.kind() == Kind.RATING
        ? level.score()
        : NumberText.parse(level.label()).orElse(Double.NaN);
  }

  /// What a level of a question means.
  private interface Reading {
    Optional<Feeling> of(Question question, Level level);
  }

  private static Meanings meanings(Basis basis, Collection<Question> questions, Reading reading) {
    var byQuestion = new HashMap<String, List<Optional<Feeling>>>();
    var unplaced = new LinkedHashSet<String>();
    for (var question : questions) {
      var feelings = new ArrayList<Optional<Feeling>>();
      for (var level : question.levels()) {
        var feeling = reading.of(question, level);
        feelings.add(feeling);
        if (feeling.isEmpty()) {
          unplaced.add(level.label());
        }
      }
      byQuestion.put(question.id(), List.copyOf(feelings));
    }
    return new Meanings(basis, byQuestion, List.copyOf(unplaced));
  }

  /// The levels of a question that are one of the five.
  ///
  /// @param level from 0
  @Nullable Feeling of(Question question, int level) {
    var feelings = byQuestion.getOrDefault(question.id(), List.of());
    return feelings.get(level).orElse(null);
  }
}
