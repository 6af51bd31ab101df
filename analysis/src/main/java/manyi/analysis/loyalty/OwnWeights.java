package manyi.analysis.loyalty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.NumberText;
import manyi.text.UserProblem;

/// The weights of the questions of the index, as the user typed them: `q11 = 2, q12 = 1`. What is
/// not named weighs 1.
final class OwnWeights {
  private static final Pattern PART = Pattern.compile("[,，;；\\n]+");
  private static final Pattern EQUALS = Pattern.compile("[=＝:：]");

  private OwnWeights() {}

  /// The weights by question, of the sum 1.
  ///
  /// @param items of the index, at least one
  /// @throws UserProblem `loyalty.weight-not-understood`, `loyalty.weight-of-another`,
  ///   `loyalty.no-weight` or `survey.no-such-question`
  static List<Double> read(String written, List<Question> items, Survey survey) throws UserProblem {
    Map<String, Double> given = new HashMap<>();
    for (var part : PART.split(written)) {
      if (part.isBlank()) {
        continue;
      }
      var sides = EQUALS.split(part, -1);
      if (sides.length != 2) {
        throw new UserProblem("loyalty.weight-not-understood", part.strip());
      }
      var question = survey.question(sides[0].strip());
      if (items.stream().noneMatch(item -> item.id().equals(question.id()))) {
        throw new UserProblem("loyalty.weight-of-another", question.id());
      }
      double weight =
          NumberText.parse(sides[1].strip())
              .orElseThrow(() -> new UserProblem("loyalty.weight-not-understood", part.strip()));
      if (weight < 0) {
        throw new UserProblem("loyalty.weight-not-understood", part.strip());
      }
      given.put(question.id(), weight);
    }
    double sum = items.stream().mapToDouble(item -> given.getOrDefault(item.id(), 1.0)).sum();
    if (!(sum > 0)) {
      throw new UserProblem("loyalty.no-weight");
    }
    return items.stream().map(item -> given.getOrDefault(item.id(), 1.0) / sum).toList();
  }
}
