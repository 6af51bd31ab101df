package manyi.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Builds small surveys for tests.
public final class SurveyBuilder {
  /// A respondent's answer to a multiple choice who was not asked.
  public static final String NOT_ASKED = "/";

  private final int respondents;
  private final List<Question> questions = new ArrayList<>();
  private Role role = Role.NONE;

  private SurveyBuilder(int respondents) {
    this.respondents = respondents;
  }

  public static SurveyBuilder of(int respondents) {
    return new SurveyBuilder(respondents);
  }

  /// The role of the questions that follow.
  public SurveyBuilder role(Role newRole) {
    role = newRole;
    return this;
  }

  /// Labels joined by blanks; codes from 0, or negative for silence.
  public SurveyBuilder single(String id, String text, String labels, int... codes) {
    var levels = Stream.of(labels.split(" ")).map(Level::of).toList();
    return coded(id, text, Kind.SINGLE, levels, codes);
  }

  /// A rating on a scale from `least` to `greatest`; answers are scores, 0 or less for silence.
  public SurveyBuilder rating(String id, String text, int least, int greatest, int... scores) {
    var levels =
        IntStream.rangeClosed(least, greatest)
            .mapToObj(score -> new Level(String.valueOf(score), String.valueOf(score), score))
            .toList();
    var codes = Arrays.stream(scores).map(score -> score > 0 ? score - least : score - 1).toArray();
    return coded(id, text, Kind.RATING, levels, codes);
  }

  public SurveyBuilder coded(String id, String text, Kind kind, List<Level> levels, int... codes) {
    var answers = new Answers.Coded(Codes.of(codes.length, levels.size(), row -> codes[row]));
    return add(id, text, kind, levels, answers);
  }

  /// Options joined by blanks; a respondent's answer is the indices chosen joined by commas, empty
  /// for none, null for silence, [#NOT_ASKED].
  public SurveyBuilder multiple(String id, String text, String options, @Nullable String... rows) {
    var levels = Stream.of(options.split(" ")).map(Level::of).toList();
    var chosen =
        IntStream.range(0, levels.size())
            .mapToObj(option -> where(rows, answer -> chose(answer, option)))
            .toList();
    var asked = where(rows, answer -> !NOT_ASKED.equals(answer));
    var silent = where(rows, answer -> answer == null);
    return add(id, text, Kind.MULTIPLE, levels, new Answers.Chosen(chosen, asked, silent));
  }

  public SurveyBuilder number(String id, String text, double... values) {
    var answers = new Answers.Measured(values, Rows.none(values.length));
    return add(id, text, Kind.NUMBER, List.of(), answers);
  }

  public SurveyBuilder add(String id, String text, Kind kind, List<Level> levels, Answers answers) {
    if (answers.rows() != respondents) {
      throw new IllegalArgumentException(id + " has " + answers.rows() + " answers");
    }
    questions.add(new Question(id, text, null, kind, role, List.of(), levels, answers));
    return this;
  }

  public Survey build() {
    return Survey.of("test", respondents, questions);
  }

  private static boolean chose(@Nullable String answer, int option) {
    return answer != null && List.of(answer.split(",")).contains(String.valueOf(option));
  }

  private static Rows where(@Nullable String[] rows, Predicate<@Nullable String> condition) {
    return Rows.where(rows.length, row -> condition.test(rows[row]));
  }
}
