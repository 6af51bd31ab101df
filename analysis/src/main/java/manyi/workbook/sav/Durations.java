package manyi.workbook.sav;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import manyi.progress.Progress;

/// Tells durations from times of day, which SPSS prints alike: where one value is a day or more, or
/// negative, the column holds durations.
final class Durations {
  private static final double SECONDS_A_DAY = 86_400;

  private Durations() {}

  /// The variables, those that hold durations as such. The cases are looked through only if a
  /// variable could hold either.
  static List<SystemVariable> told(
      List<SystemVariable> variables, Cases cases, Reals reals, Progress progress)
      throws IOException {
    var doubtful =
        IntStream.range(0, variables.size())
            .filter(i -> variables.get(i).format() == SpssFormat.TIME_OF_DAY)
            .toArray();
    if (doubtful.length == 0) {
      return variables;
    }
    var durations = new boolean[variables.size()];
    cases.forEach(
        (one, at) -> {
          for (int i : doubtful) {
            double seconds = reals.at(one, variables.get(i).at());
            durations[i] |=
                !NumberWords.isMissing(seconds) && !(seconds >= 0 && seconds < SECONDS_A_DAY);
          }
          return true;
        },
        progress);
    return IntStream.range(0, variables.size())
        .mapToObj(i -> durations[i] ? variables.get(i).as(SpssFormat.DURATION) : variables.get(i))
        .toList();
  }
}
