package manyi.analysis.scorecard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.indicators.Indicator;
import manyi.text.NumberText;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// Targets as they are typed or pasted, one a line, or parted by semicolons:
///
/// ```
/// 满意率 q12 >= 80%                             the share of the satisfied
/// 宽带: satisfaction q10.1, q10.2 >= 75         the mean on 0–100, under a name
/// nps q14 > 20
/// Calls answered = 91.2% of 15300 >= 90%        operational, with an interval
/// Faults a day = 3.1 <= 4                       operational, taken as exact
/// Calls answered [North] = 704/800 >= 90%       of one branch, as cases
/// ```
///
/// From a sheet, cells between tabs: the name, the value (or the indicator with its questions), of
/// how many cases, the target; with five columns the branch stands behind the name. Rows of
/// headings above are left out.
final class AimText {
  private static final Pattern TARGET =
      Pattern.compile("^(.*?)\\s*(>=|=>|≥|<=|=<|≤|不低于|不高于|不少于|不超过|>|＞|<|＜)\\s*(\\S+)\\s*$");

  private static final Pattern OPERATIONAL =
      Pattern.compile(
          "^(.+?)\\s*(?:[\\[【](.+?)[\\]】]\\s*)?[=＝]\\s*(\\S+?)\\s*(?:(?:of|共|n\\s*=)\\s*([0-9][0-9,，]*)\\s*|/\\s*([0-9][0-9,，]*)\\s*)?$");

  private static final Pattern NAMED = Pattern.compile("^(?:([^:：]+)[:：]\\s*)?(\\S+)\\s+(.+)$");

  private static final Map<String, Indicator> INDICATORS =
      Map.ofEntries(
          Map.entry("满意率", Indicator.SATISFIED_SHARE),
          Map.entry("satisfied-share", Indicator.SATISFIED_SHARE),
          Map.entry("satisfied", Indicator.SATISFIED_SHARE),
          Map.entry("满意度", Indicator.SATISFACTION),
          Map.entry("satisfaction", Indicator.SATISFACTION),
          Map.entry("指数", Indicator.INDEX),
          Map.entry("满意度指数", Indicator.INDEX),
          Map.entry("index", Indicator.INDEX),
          Map.entry("推荐", Indicator.RECOMMENDATION),
          Map.entry("净推荐值", Indicator.RECOMMENDATION),
          Map.entry("recommendation", Indicator.RECOMMENDATION),
          Map.entry("nps", Indicator.RECOMMENDATION));

  private static final double FULL = 100;

  private final int line;
  private final String text;

  private AimText(int line, String text) {
    this.line = line;
    this.text = text;
  }

  /// The targets in a text, in their order.
  ///
  /// @throws UserProblem `scorecard.…` that names the line and what is expected in it
  static List<Aim> parse(String written) throws UserProblem {
    var aims = new ArrayList<Aim>();
    var lines = written.replace("\uFEFF", "").split("\\R|[;；]", -1);
    for (int i = 0; i < lines.length; i++) {
      var line = lines[i];
      if (line.isBlank() || aims.isEmpty() && heading(line)) {
        continue;
      }
      aims.add(new AimText(i + 1, line.strip().replace("\t", " | ")).read(line));
    }
    if (aims.isEmpty()) {
      throw new UserProblem("scorecard.targets-needed");
    }
    return List.copyOf(aims);
  }

  /// A row of a table above its first target, without a target and without a number in it.
  private static boolean heading(String line) {
    return line.contains("\t")
        && !TARGET.matcher(line).matches()
        && Arrays.stream(line.split("\t", -1)).noneMatch(cell -> number(cell.strip()).isPresent());
  }

  private Aim read(String written) throws UserProblem {
    var matched = TARGET.matcher(plain(written));
    if (!matched.matches()) {
      throw problem("scorecard.no-target");
    }
    var bound = bound(matched.group(2));
    var goal = number(matched.group(3));
    if (goal.isEmpty()) {
      throw new UserProblem("scorecard.target-not-a-number", line, text, matched.group(3));
    }
    boolean percent = percent(matched.group(3));
    var figure = matched.group(1);
    var operational = OPERATIONAL.matcher(figure);
    return operational.matches()
        ? operational(operational, bound, goal.getAsDouble(), percent)
        : surveyed(figure, bound, goal.getAsDouble(), percent);
  }

  /// The cells of a row as a line is typed.
  private String plain(String written) throws UserProblem {
    if (!written.contains("\t")) {
      return written.strip();
    }
    var cells = Arrays.stream(written.split("\t", -1)).map(String::strip).toList();
    while (cells.size() > 3 && cells.getLast().isEmpty()) {
      cells = cells.subList(0, cells.size() - 1);
    }
    if (cells.size() < 3 || cells.size() > 5) {
      throw problem("scorecard.no-target");
    }
    var branch = cells.size() == 5 && !cells.get(1).isEmpty() ? " [" + cells.get(1) + "]" : "";
    var value = cells.get(cells.size() == 5 ? 2 : 1);
    var cases = cells.size() > 3 ? cells.get(cells.size() - 2) : "";
    var target = cells.getLast();
    if (number(value).isEmpty()) {
      return cells.getFirst() + ": " + value + " " + target;
    }
    var of = cases.isEmpty() ? "" : " of " + cases;
    return cells.getFirst() + branch + " = " + value + of + " " + target;
  }

  private Aim operational(Matcher figure, Bound bound, double target, boolean percent)
      throws UserProblem {
    @Nullable String group = figure.group(2);
    var value = number(figure.group(3));
    if (value.isEmpty()) {
      throw new UserProblem("scorecard.value-not-a-number", line, text, figure.group(3));
    }
    double number = value.getAsDouble();
    @Nullable String over = figure.group(5);
    if (over != null) {
      number /= Double.parseDouble(over.replaceAll("[,，]", ""));
    } else if (percent(figure.group(3)) != percent && !alike(figure, number, target)) {
      throw problem("scorecard.units-differ");
    }
    @Nullable String cases = over == null ? figure.group(4) : over;
    if (cases == null) {
      return new Aim(
          line,
          figure.group(1).strip(),
          new Aim.Operational(group, number, 0),
          bound,
          target,
          percent);
    }
    long count = Long.parseLong(cases.replaceAll("[,，]", ""));
    if (number < 0 || number > 1 || count < 1) {
      throw problem("scorecard.not-a-share");
    }
    return new Aim(
        line,
        figure.group(1).strip(),
        new Aim.Operational(group, number, count),
        bound,
        target,
        percent);
  }

  /// Whether value and target are of one unit although only one is written with `%`: 0 is 0, and a
  /// share of cases is what a sheet has behind a percentage.
  private static boolean alike(Matcher figure, double value, double target) {
    return value == 0 || target == 0 || figure.group(4) != null && value > 0 && value <= 1;
  }

  private Aim surveyed(String figure, Bound bound, double target, boolean percent)
      throws UserProblem {
    var matched = NAMED.matcher(figure);
    if (!matched.matches()) {
      throw problem("scorecard.not-understood");
    }
    var indicator = INDICATORS.get(matched.group(2).toLowerCase(Locale.ROOT));
    if (indicator == null) {
      throw new UserProblem("scorecard.no-such-indicator", line, text, matched.group(2));
    }
    if (indicator.share() != percent && !(indicator.share() && target >= 0 && target <= 1)) {
      throw problem(indicator.share() ? "scorecard.share-needed" : "scorecard.points-needed");
    }
    double greatest = indicator.share() ? 1 : FULL;
    double least = indicator == Indicator.RECOMMENDATION ? -FULL : 0;
    if (target < least || target > greatest) {
      int scale = indicator.share() ? 0 : indicator == Indicator.RECOMMENDATION ? 2 : 1;
      throw new UserProblem("scorecard.beyond", line, text, scale);
    }
    var questions =
        Arrays.stream(matched.group(3).split("[,，+\\s]+")).filter(id -> !id.isEmpty()).toList();
    @Nullable String name = matched.group(1);
    return new Aim(
        line,
        name == null ? "" : name.strip(),
        new Aim.Surveyed(indicator, questions),
        bound,
        target,
        indicator.share());
  }

  private static Bound bound(String sign) {
    return switch (sign) {
      case ">=", "=>", "≥", "不低于", "不少于" -> Bound.AT_LEAST;
      case "<=", "=<", "≤", "不高于", "不超过" -> Bound.AT_MOST;
      case ">", "＞" -> Bound.ABOVE;
      default -> Bound.BELOW;
    };
  }

  private static boolean percent(String number) {
    return number.endsWith("%") || number.endsWith("％");
  }

  /// `80%` is read as 0.8.
  private static OptionalDouble number(String written) {
    boolean percent = percent(written);
    var plain = percent ? written.substring(0, written.length() - 1) : written;
    var number = NumberText.parse(plain.replace("−", "-"));
    return number.isPresent() && percent ? OptionalDouble.of(number.getAsDouble() / 100) : number;
  }

  private UserProblem problem(String key) {
    return new UserProblem(key, line, text);
  }
}
