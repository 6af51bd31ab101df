package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// The questions of a survey in groups, narrowed by a search.
final class QuestionListModel {
  private final Predicate<Question> shown;
  private final StringProperty search = new SimpleStringProperty("");
  private final ObservableList<QuestionLine> lines = FXCollections.observableArrayList();
  private List<QuestionGroup> groups = List.of();

  /// @param shown which questions are listed at all
  QuestionListModel(Predicate<Question> shown) {
    this.shown = shown;
    search.subscribe(_ -> narrow());
  }

  StringProperty search() {
    return search;
  }

  ObservableList<QuestionLine> lines() {
    return lines;
  }

  void show(@Nullable Survey survey) {
    groups = survey == null ? List.of() : QuestionGroup.of(survey);
    narrow();
  }

  private void narrow() {
    var words = search.get().strip().toLowerCase(Locale.ROOT).split("\\s+");
    var found = new ArrayList<QuestionLine>();
    for (var group : groups) {
      var kept = group.keeping(shown.and(question -> matches(question, words)));
      if (!kept.questions().isEmpty()) {
        found.add(new QuestionLine.Heading(kept));
        kept.questions().forEach(question -> found.add(new QuestionLine.Item(question)));
      }
    }
    lines.setAll(found);
  }

  private static boolean matches(Question question, String[] words) {
    var block = question.block();
    var text = QuestionLabel.text(question) + " " + question.id();
    var searched = (block == null ? text : text + " " + block.text()).toLowerCase(Locale.ROOT);
    for (var word : words) {
      if (!searched.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
