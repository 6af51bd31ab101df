package manyi.analysis.index;

import java.util.List;
import manyi.structure.IndexNode;
import manyi.survey.Question;
import org.jspecify.annotations.Nullable;

/// Where an indicator stands in the tree.
///
/// @param number from 0, the whole index; parts come behind what they are part of
/// @param parent the number of what it is part of; −1 for the whole
/// @param parts their numbers; empty for a question
/// @param node null for a question
/// @param question null for a node
/// @param leaf the number of the question among all, −1 for a node
record Place(
    int number,
    String name,
    int depth,
    int parent,
    List<Integer> parts,
    @Nullable IndexNode node,
    @Nullable Question question,
    int leaf) {
  Place {
    parts = List.copyOf(parts);
  }

  boolean isQuestion() {
    return leaf >= 0;
  }
}
