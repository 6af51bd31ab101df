package manyi.analysis.loyalty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Tally;
import manyi.text.NumberText;
import manyi.text.UserProblem;

/// Which numbers of a question are no loyalty and full loyalty, such as 0 and 50 percent of a price
/// difference. Numbers beyond an end count as the end.
///
/// @param question whose id they are of
/// @param least becomes 0
/// @param greatest becomes 100
record NumberEnds(String question, double least, double greatest) {
  private static final Pattern PART = Pattern.compile("[,，;；\\n]+");
  private static final String NUMBER = "([+-]?[0-9.]+)\\s*%?\\s*";
  private static final Pattern WRITTEN =
      Pattern.compile("(.+?)\\s*[=＝:：]\\s*" + NUMBER + "(?:-|–|—|~|～|至|到|to)\\s*" + NUMBER);
  private static final double PERCENT = 100;

  /// Ends from their written form, such as `q13 = 0-50, q14 = 0-100`.
  ///
  /// @throws UserProblem `loyalty.ends-not-understood`, `loyalty.ends-crossed` or
  ///   `survey.no-such-question`
  static List<NumberEnds> read(String written, Survey survey) throws UserProblem {
    var ends = new ArrayList<NumberEnds>();
    for (var part : PART.split(written)) {
      if (!part.isBlank()) {
        ends.add(one(part.strip(), survey));
      }
    }
    return ends;
  }

  private static NumberEnds one(String part, Survey survey) throws UserProblem {
    var matcher = WRITTEN.matcher(part);
    if (!matcher.matches()) {
      throw new UserProblem("loyalty.ends-not-understood", part);
    }
    var question = survey.question(matcher.group(1).strip());
    double least = number(matcher, 2, part);
    double greatest = number(matcher, 3, part);
    if (least >= greatest) {
      throw new UserProblem("loyalty.ends-crossed", part);
    }
    return new NumberEnds(question.id(), least, greatest);
  }

  private static double number(Matcher matcher, int group, String part) throws UserProblem {
    return NumberText.parse(matcher.group(group))
        .orElseThrow(() -> new UserProblem("loyalty.ends-not-understood", part));
  }

  /// The ends given for a question; else 0 and 100 where its numbers are percentages, 0 and 1 where
  /// they are proportions; empty where they are neither.
  static Optional<NumberEnds> of(Question question, List<NumberEnds> given, Survey survey) {
    var own = given.stream().filter(ends -> ends.question.equals(question.id())).findFirst();
    if (own.isPresent()) {
      return own;
    }
    var numbers = Tally.sample(survey, question).values();
    double least = Arrays.stream(numbers).min().orElse(0);
    double greatest = Arrays.stream(numbers).max().orElse(0);
    if (least < 0 || greatest > PERCENT) {
      return Optional.empty();
    }
    return Optional.of(new NumberEnds(question.id(), 0, greatest <= 1 ? 1 : PERCENT));
  }

  /// A number on 0–100.
  double points(double number) {
    return Math.clamp((number - least) / (greatest - least) * PERCENT, 0, PERCENT);
  }
}
