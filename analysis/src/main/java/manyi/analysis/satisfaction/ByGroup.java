package manyi.analysis.satisfaction;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// One question, or several items together, by group.
///
/// @param sort what it is of
/// @param text as in [Measured]
/// @param groups in the order of their question's levels
/// @param pairs of the groups shown, by their index, of a single question by their mean
public record ByGroup(Sort sort, String text, List<Group> groups, List<Pair> pairs) {
  public ByGroup {
    groups = List.copyOf(groups);
    pairs = List.copyOf(pairs);
  }

  /// The groups with figures.
  List<Group> shown() {
    return groups.stream().filter(group -> group.figures() != null).toList();
  }

  /// The groups that a sentence names: as long as there are two, only those not of few.
  List<Group> ranked() {
    var large = shown().stream().filter(group -> !group.few()).toList();
    return (large.size() >= 2 ? large : shown())
        .stream()
            .sorted(
                Comparator.comparingDouble(
                    group -> Objects.requireNonNull(group.figures()).headline().value()))
            .toList();
  }
}
