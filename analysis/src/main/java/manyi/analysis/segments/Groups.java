package manyi.analysis.segments;

import java.util.Comparator;
import java.util.List;
import manyi.analysis.QuestionLabel;

/// The elements by group.
///
/// @param question that makes the groups
/// @param wavesOnly whether only respondents of the compared waves are in it, since figures of a
///   few others would follow from those of all
/// @param whole all respondents, also those in no group
/// @param groups in the order of the question's levels
public record Groups(QuestionLabel question, boolean wavesOnly, Group whole, List<Group> groups) {
  public Groups {
    groups = List.copyOf(groups);
  }

  List<Group> shown() {
    return groups.stream().filter(Group::shown).toList();
  }

  /// The largest groups shown, in the order of the levels.
  List<Group> largest(int most) {
    var largest =
        shown().stream()
            .sorted(Comparator.comparingLong((Group group) -> -group.n()))
            .limit(most)
            .toList();
    return shown().stream().filter(largest::contains).toList();
  }

  List<Group> withheld(Withheld why) {
    return groups.stream().filter(group -> group.withheld() == why).toList();
  }
}
