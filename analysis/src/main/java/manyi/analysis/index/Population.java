package manyi.analysis.index;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.text.NumberText;
import manyi.text.UserProblem;

/// How much each group counts in the whole, such as its customers or its revenue: a line each, `A =
/// 1200`, or two columns of a spreadsheet.
final class Population {
  private static final Pattern PARTED = Pattern.compile("\\s*[=＝:：\\t]\\s*");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,，](?=\\d{3})");

  private Population() {}

  /// The sizes by level; empty for an empty text.
  ///
  /// @throws UserProblem `index.population-…` where a line is not understood, names no group or one
  ///   twice, or a group with respondents has none
  static double[] read(String written, Question groups, long[] respondents) throws UserProblem {
    if (written.isBlank()) {
      return new double[0];
    }
    var sizes = new double[groups.levels().size()];
    Arrays.fill(sizes, Double.NaN);
    int line = 0;
    for (var text : written.split("[\\n;；]", -1)) {
      line++;
      if (!text.isBlank()) {
        read(text.strip(), line, groups, sizes);
      }
    }
    var without =
        IntStream.range(0, sizes.length)
            .filter(group -> respondents[group] > 0 && Double.isNaN(sizes[group]))
            .mapToObj(group -> groups.levels().get(group).label())
            .toList();
    if (!without.isEmpty()) {
      throw new UserProblem("index.population-lacks", without.size(), String.join(", ", without));
    }
    return Arrays.stream(sizes).map(size -> Double.isNaN(size) ? 0 : size).toArray();
  }

  private static void read(String text, int line, Question groups, double[] sizes)
      throws UserProblem {
    var parts = PARTED.split(text);
    var size = parts.length == 2 ? size(parts[1]) : OptionalDouble.empty();
    if (size.isEmpty() || !(size.getAsDouble() > 0)) {
      throw new UserProblem("index.population-line", line, text);
    }
    int group = group(groups, parts[0].strip());
    if (group < 0) {
      throw new UserProblem(
          "index.population-no-group",
          line,
          parts[0].strip(),
          groups.id(),
          groups.levels().stream().map(Level::label).collect(Collectors.joining(", ")));
    }
    if (!Double.isNaN(sizes[group])) {
      throw new UserProblem("index.population-twice", line, parts[0].strip());
    }
    sizes[group] = size.getAsDouble();
  }

  private static OptionalDouble size(String text) {
    return NumberText.parse(THOUSANDS.matcher(text).replaceAll(""));
  }

  private static int group(Question groups, String name) {
    var levels = groups.levels();
    return IntStream.range(0, levels.size())
        .filter(level ->
            levels.get(level).label().equalsIgnoreCase(name)
                || levels.get(level).code().equalsIgnoreCase(name))
        .findFirst()
        .orElse(-1);
  }
}
