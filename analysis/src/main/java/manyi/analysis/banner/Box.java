package manyi.analysis.banner;

import java.util.List;

/// Answers counted together: a box of a scale, or a net.
///
/// @param name the user's; empty for what the program names
/// @param levels the places of the answers
/// @param option where the question is counted with the net as an option of its own, its place; −1
///   where the answers' counts are added up
record Box(RowKind kind, String name, List<Integer> levels, int option) {
  Box {
    levels = List.copyOf(levels);
  }

  int[] counted() {
    return option >= 0 ? new int[] {option} : levels.stream().mapToInt(Integer::intValue).toArray();
  }
}
