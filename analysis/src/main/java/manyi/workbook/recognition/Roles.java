package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Role;
import manyi.workbook.recognition.Note.Severity;
import org.jspecify.annotations.Nullable;

/// Guesses what questions are for: weight, segments, waves and branches, satisfaction and
/// importance of elements, satisfaction with the whole, recommendation.
final class Roles {
  private static final int MOST_SEGMENTS = 15;
  static final int MOST_WAVES = 24;
  private static final int LEAST_POINTS = 10;

  private Roles() {}

  /// @param weighing the name of the column that the file says weighs the respondents, null where
  ///   it says nothing
  static List<Planned> assign(
      List<Planned> plan, Corrections corrections, @Nullable String weighing, Notes notes) {
    List<Planned> assigned = new ArrayList<>();
    boolean overall = false;
    boolean declared =
        weighing != null && plan.stream().anyMatch(question -> isNamed(question, weighing));
    boolean weight = declared;
    for (var question : plan) {
      var corrected = corrections.of(question.id()).role();
      var role = corrected == null ? guess(question, plan) : corrected;
      boolean again =
          corrected == null
              && ((role == Role.OVERALL && overall) || (role == Role.WEIGHT && weight));
      role = again ? Role.NONE : role;
      overall |= role == Role.OVERALL;
      weight |= role == Role.WEIGHT;
      if (declared && corrected == null && isNamed(question, weighing)) {
        assigned.add(question.withRole(Role.WEIGHT));
        notes.question(Severity.INFO, question, "recognition.role-weight-declared");
        continue;
      }
      var withRole = question.withRole(role);
      assigned.add(withRole);
      if (corrected == null) {
        tell(withRole, notes);
      }
    }
    return assigned;
  }

  private static boolean isNamed(Planned question, @Nullable String name) {
    var heading = question.view().column().heading();
    return name != null
        && question.kind() == Kind.NUMBER
        && Dictionaries.names(heading).stream().anyMatch(name::equalsIgnoreCase);
  }

  private static void tell(Planned question, Notes notes) {
    switch (question.role()) {
      case NONE, STRATUM, CLUSTER -> {}
      case WEIGHT -> notes.question(Severity.DOUBT, question, "recognition.role-weight");
      case SEGMENT -> notes.question(Severity.INFO, question, "recognition.role-segment");
      case SATISFACTION -> notes.question(Severity.INFO, question, "recognition.role-satisfaction");
      case IMPORTANCE -> notes.question(Severity.INFO, question, "recognition.role-importance");
      case OVERALL -> notes.question(Severity.INFO, question, "recognition.role-overall");
      case RECOMMENDATION ->
          notes.question(Severity.INFO, question, "recognition.role-recommendation");
      case WAVE -> notes.question(Severity.INFO, question, "recognition.role-wave");
      case BRANCH -> notes.question(Severity.INFO, question, "recognition.role-branch");
    }
  }

  private static Role guess(Planned question, List<Planned> plan) {
    return switch (question.kind()) {
      case NUMBER -> isWeight(question) && !BodyWeight.is(question, plan) ? Role.WEIGHT : Role.NONE;
      case SINGLE -> group(question);
      case RATING -> rating(question);
      case MULTIPLE, RANKING, TEXT, TIME, IDENTIFIER, META -> Role.NONE;
    };
  }

  private static Role group(Planned question) {
    int levels = question.levels().size();
    if (question.block() == null && levels >= 2 && question.personal() == null) {
      if (HeaderWords.wave(header(question)) && levels <= MOST_WAVES) {
        return Role.WAVE;
      }
      if (HeaderWords.branch(header(question)) || HeaderWords.branch(question.text())) {
        return Role.BRANCH;
      }
    }
    return isSegment(question) ? Role.SEGMENT : Role.NONE;
  }

  /// Whether a question asks for a recommendation on a scale of ten or eleven points.
  private static boolean isRecommendation(Planned question) {
    var points = question.levels().stream().mapToDouble(Level::score).filter(s -> s >= 0).toArray();
    return points.length >= LEAST_POINTS
        && Arrays.stream(points).max().orElse(0) == 10
        && HeaderWords.recommendation(header(question));
  }

  private static Role rating(Planned question) {
    if (isRecommendation(question)) {
      return Role.RECOMMENDATION;
    }
    var stem = stem(question);
    if (stem == null) {
      return HeaderWords.overall(header(question)) ? Role.OVERALL : Role.NONE;
    }
    if (HeaderWords.importance(stem)) {
      return Role.IMPORTANCE;
    }
    // Beside it in its block, satisfaction is held against what was expected or would be ideal.
    if (HeaderWords.overall(question.text()) && HeaderWords.satisfaction(question.text())) {
      return Role.OVERALL;
    }
    if (HeaderWords.satisfaction(stem)) {
      return HeaderWords.overall(question.text()) ? Role.OVERALL : Role.SATISFACTION;
    }
    return Role.NONE;
  }

  private static @Nullable String stem(Planned question) {
    var block = question.block();
    return block == null ? null : block.text();
  }

  private static String header(Planned question) {
    return question.view().column().heading().text();
  }

  private static boolean isWeight(Planned question) {
    var header = header(question);
    if (!question.view().allNumbers()) {
      return false;
    }
    var name = question.view().column().heading().name();
    return HeaderWords.frequency(header)
        || ((HeaderWords.weight(header) || HeaderWords.weight(name))
            && weighs(question.view(), HeaderWords.exactWeight(header)));
  }

  /// Whether (nearly) all respondents have a number above zero, about one on average, as survey
  /// weights have; weights that add up to a population are known by their name alone.
  private static boolean weighs(ColumnView view, boolean anyMean) {
    var column = view.column();
    var positive =
        IntStream.range(0, column.respondents())
            .filter(row -> column.at(row) >= 0 && column.number(row) > 0)
            .mapToDouble(column::number)
            .summaryStatistics();
    boolean all = positive.getCount() * 20 >= column.respondents() * 19L;
    boolean aboutOne = positive.getAverage() >= 0.5 && positive.getAverage() <= 2;
    return all && (anyMean || aboutOne);
  }

  private static boolean isSegment(Planned question) {
    int levels = question.levels().size();
    return question.block() == null
        && levels >= 2
        && levels <= MOST_SEGMENTS
        && (HeaderWords.brief(header(question)) || !question.view().allNumbers())
        && HeaderWords.segment(header(question));
  }
}
