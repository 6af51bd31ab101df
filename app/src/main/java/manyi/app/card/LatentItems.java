package manyi.app.card;

import java.util.List;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// The questions of a latent variable, picked from a list.
record LatentItems(ModelDrawing drawing, String latent) implements Pickable {
  @Override
  public @Nullable Survey survey() {
    return drawing.drawing().form().survey().get();
  }

  @Override
  public boolean fits(Question question) {
    return !ModelDrawing.fitting(List.of(question)).isEmpty();
  }

  @Override
  public boolean many() {
    return true;
  }

  @Override
  public boolean contains(Question question) {
    return drawing.model().latent(latent).stream()
        .anyMatch(one -> one.items().contains(question.id()));
  }

  @Override
  public void put(List<Question> questions) {
    drawing.put(latent, questions);
  }

  @Override
  public void toggle(List<Question> group) {
    if (group.stream().allMatch(this::contains)) {
      drawing.takeOut(latent, group.stream().map(Question::id).toList());
    } else {
      put(ModelDrawing.fitting(group));
    }
  }
}
