package manyi.app.card;

import java.util.List;
import manyi.structure.IndexNode;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// The questions of a node of an index tree, picked from a list; of a node that is not there yet,
/// the first picked make it.
///
/// @param parent the node that it is, or becomes, part of; empty for the whole index
record NodeParts(TreeDrawing drawing, String parent, String node) implements Pickable {
  @Override
  public @Nullable Survey survey() {
    return drawing.drawing().form().survey().get();
  }

  @Override
  public boolean fits(Question question) {
    return !TreeDrawing.fitting(List.of(question)).isEmpty();
  }

  @Override
  public boolean many() {
    return true;
  }

  @Override
  public boolean contains(Question question) {
    return drawing.tree().node(node).map(IndexNode::parts).orElse(List.of()).stream()
        .anyMatch(part -> part.name().equals(question.id()));
  }

  @Override
  public void put(List<Question> questions) {
    if (drawing.tree().node(node).isPresent()) {
      drawing.put(node, questions);
    } else {
      drawing.add(parent, questions, node);
    }
  }

  @Override
  public void toggle(List<Question> group) {
    if (group.stream().allMatch(this::contains)) {
      group.forEach(question -> drawing.remove(question.id()));
    } else {
      put(TreeDrawing.fitting(group));
    }
  }
}
