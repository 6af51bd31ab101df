package manyi.workbook.scale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Scales in common use whose levels are not opposites of one another, from the least to the most;
/// data, to be added to.
final class KnownScales {
  private static final List<List<String>> SCALES =
      scales(
          "never/rarely/sometimes/often/always",
          "never/seldom/sometimes/often/always",
          "never/rarely/sometimes/usually/always",
          "never/rarely/occasionally/frequently/always",
          "never/rarely/sometimes/often/very often",
          "never/almost never/sometimes/fairly often/very often",
          "never/almost never/sometimes/almost always/always",
          "never/sometimes/usually/always",
          "never/sometimes/often/always",
          "never/rarely/sometimes/often",
          "rarely/sometimes/often",
          "never/sometimes/often",
          "poor/fair/good/very good/excellent",
          "very poor/poor/fair/good/very good",
          "very poor/poor/fair/good/excellent",
          "very poor/poor/average/good/very good",
          "very poor/poor/average/good/excellent",
          "very poor/poor/acceptable/good/very good",
          "poor/below average/average/above average/excellent",
          "poor/average/good/very good/excellent",
          "poor/fair/good/excellent",
          "poor/fair/good",
          "poor/average/good",
          "definitely not/probably not/might or might not/probably/definitely",
          "definitely not/probably not/not sure/probably/definitely",
          "definitely not/probably not/possibly/probably/definitely",
          "definitely not/probably not/probably/definitely",
          "definitely will not/probably will not/might or might not/probably will/definitely will",
          "definitely would not/probably would not/might or might not/probably would/definitely would",
          "much worse/somewhat worse/about the same/somewhat better/much better",
          "very low/low/medium/high/very high",
          "very low/low/moderate/high/very high",
          "low/medium/high",
          "从不/很少/有时/经常/总是",
          "从不/很少/偶尔/经常/总是",
          "从不/偶尔/有时/经常/总是",
          "从不/偶尔/经常/总是",
          "从不/很少/有时/经常",
          "从不/偶尔/经常",
          "一定不会/可能不会/不确定/可能会/一定会",
          "肯定不会/可能不会/不确定/可能会/肯定会",
          "肯定不会/可能不会/说不定/可能会/肯定会",
          "肯定不会/可能不会/可能会/肯定会",
          "很差/较差/一般/较好/很好",
          "差/一般/良好/优秀",
          "差/中/良/优",
          "不及格/及格/良好/优秀");

  /// How much of one thing, the thing left out.
  private static final List<List<String>> DEGREES =
      scales(
          "not at all/slightly/moderately/very/extremely",
          "not at all/slightly/somewhat/very/extremely",
          "not at all/not so/somewhat/very/extremely",
          "not at all/a little/moderately/very/extremely",
          "not at all/a little/somewhat/very/extremely",
          "not at all/slightly/moderately/very/completely",
          "not at all/slightly/moderately/very",
          "not at all/not very/somewhat/very/extremely",
          "not at all/not very/somewhat/very",
          "not at all/not too/somewhat/very",
          "not at all/somewhat/very",
          "not/somewhat/very");

  private static final Pattern DEGREE =
      Pattern.compile(
          "(not at all|not so|not very|not too|not|slightly|somewhat|a little|moderately|very"
              + "|extremely|completely) (.+)");

  private KnownScales() {}

  private static List<List<String>> scales(String... scales) {
    return Stream.of(scales).map(scale -> List.of(scale.split("/"))).toList();
  }

  /// What the only known scale with these answers has besides them. Where they are all of a known
  /// scale nothing lacks; where they are on several, it is doubtful; null where they are on none.
  static @Nullable ScaleCompletion complete(List<String> answers) {
    List<String> lower = answers.stream().map(a -> a.strip().toLowerCase(Locale.ROOT)).toList();
    boolean capital = Character.isUpperCase(answers.getFirst().strip().codePointAt(0));
    List<String> degrees = new ArrayList<>();
    Set<String> things = new HashSet<>();
    for (var answer : lower) {
      Matcher matcher = DEGREE.matcher(answer);
      if (matcher.matches()) {
        degrees.add(matcher.group(1));
        things.add(matcher.group(2));
      }
    }
    boolean oneThing = degrees.size() == answers.size() && things.size() == 1;
    return oneThing
        ? complete(degrees, DEGREES, capital, " " + things.iterator().next())
        : complete(lower, SCALES, capital, "");
  }

  private static @Nullable ScaleCompletion complete(
      List<String> answers, List<List<String>> scales, boolean capital, String thing) {
    var holding = scales.stream().filter(scale -> scale.containsAll(answers)).toList();
    boolean all = holding.stream().anyMatch(scale -> scale.size() == answers.size());
    if (holding.isEmpty()) {
      return null;
    }
    if (all) {
      return ScaleCompletion.COMPLETE;
    }
    if (holding.size() > 1) {
      return ScaleCompletion.DOUBTFUL;
    }
    var added =
        holding.getFirst().stream()
            .filter(level -> !answers.contains(level))
            .map(level -> (capital ? capitalised(level) : level) + thing)
            .toList();
    return new ScaleCompletion(added, false);
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
