package manyi.analysis.trend;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import manyi.indicators.Indicator;
import org.jspecify.annotations.Nullable;

/// One indicator in all waves.
///
/// @param text of the question; empty of an index
/// @param questions their ids
/// @param group the code of the level of the group question; null for all respondents
/// @param groupLabel of it; null for all respondents
/// @param points by wave
/// @param otherScale labels of waves that seem to have been asked on another scale
/// @param change between the two waves compared; null where it cannot be tested
public record Line(
    Indicator indicator,
    Subject subject,
    String text,
    List<String> questions,
    @Nullable String group,
    @Nullable String groupLabel,
    List<Point> points,
    List<String> otherScale,
    @Nullable Change change) {
  public Line {
    questions = List.copyOf(questions);
    points = List.copyOf(points);
    otherScale = List.copyOf(otherScale);
  }

  Line judged(Change judged) {
    return new Line(
        indicator, subject, text, questions, group, groupLabel, points, otherScale, judged);
  }

  boolean whole() {
    return group == null;
  }

  /// The change, where it is known to have been tested.
  Change tested() {
    return Objects.requireNonNull(change);
  }

  /// Whether its rule changed.
  boolean changed() {
    return points.stream().anyMatch(point -> point.earlier() != null);
  }

  /// The waves in which nobody has a figure.
  int[] lacking() {
    return IntStream.range(0, points.size())
        .filter(wave -> points.get(wave).estimate() == null && !points.get(wave).withheld())
        .toArray();
  }
}
