package manyi.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import manyi.survey.Question;
import manyi.text.UserProblem;

/// The levels that each group of a step is made of.
final class LevelSets {
  private final Question source;
  private final LevelNames names;

  LevelSets(Question source) {
    this.source = source;
    names = new LevelNames(source);
  }

  /// The levels by group, rising and each once; "else" are those in no group.
  ///
  /// @throws UserProblem when the question has no levels or not those named
  List<List<Integer>> of(List<Group> groups) throws UserProblem {
    if (source.levels().isEmpty()) {
      throw new UserProblem("preparation.no-levels", source.id(), source.kind().called());
    }
    var named = new boolean[source.levels().size()];
    var sets = new ArrayList<List<Integer>>();
    for (var group : groups) {
      var set = new ArrayList<Integer>();
      for (var value : group.values()) {
        set.addAll(names.of(value));
      }
      set.forEach(level -> named[level] = true);
      sets.add(set);
    }
    for (int i = 0; i < sets.size(); i++) {
      if (groups.get(i).values().stream().anyMatch(Value.Else.class::isInstance)) {
        IntStream.range(0, named.length).filter(level -> !named[level]).forEach(sets.get(i)::add);
      }
      sets.set(i, sets.get(i).stream().distinct().sorted().toList());
    }
    return sets;
  }

  /// The group of each level, -1 for none.
  ///
  /// @throws UserProblem when a level is in two groups
  int[] groupOfLevel(List<Group> groups) throws UserProblem {
    var sets = of(groups);
    var groupOf = new int[source.levels().size()];
    Arrays.fill(groupOf, -1);
    for (int group = 0; group < sets.size(); group++) {
      for (int level : sets.get(group)) {
        if (groupOf[level] >= 0) {
          throw new UserProblem(
              "preparation.level-twice",
              source.levels().get(level).label(),
              groups.get(groupOf[level]).label(),
              groups.get(group).label());
        }
        groupOf[level] = group;
      }
    }
    return groupOf;
  }
}
