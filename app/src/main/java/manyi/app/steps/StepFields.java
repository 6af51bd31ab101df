package manyi.app.steps;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import manyi.app.card.QuestionLabel;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.Texts;

/// What the forms of steps are made of.
///
/// @param survey that the step will find
/// @param changed called when something was filled in
record StepFields(Survey survey, Texts texts, Runnable changed) {
  /// A field with its label above.
  VBox labelled(String key, Node field) {
    var label = new Label(texts.get(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    var box = new VBox(5, label, field);
    box.getStyleClass().add("form-field");
    return box;
  }

  /// Fields side by side, the first the widest.
  static HBox row(Node... fields) {
    var row = new HBox(12, fields);
    HBox.setHgrow(fields[0], Priority.ALWAYS);
    return row;
  }

  Label note(String key) {
    var note = new Label(texts.get(key));
    note.setWrapText(true);
    note.getStyleClass().addAll("muted", "small");
    return note;
  }

  TextField text(String id, String prompt, int columns) {
    var field = new TextField();
    field.setId(id);
    field.setPromptText(prompt);
    field.setPrefColumnCount(columns);
    field.textProperty().subscribe((_, _) -> changed.run());
    return field;
  }

  /// Chooses one of the questions that fit; the first of them to begin with.
  ComboBox<Question> question(Predicate<Question> fits) {
    return choice(
        "step-question", survey.questions().stream().filter(fits).toList(), QuestionLabel::text);
  }

  <T> ComboBox<T> choice(String id, List<T> items, Function<T, String> words) {
    var box = new ComboBox<T>(FXCollections.observableArrayList(items));
    box.setId(id);
    box.setVisibleRowCount(14);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T item) {
            return item == null ? "" : words.apply(item);
          }

          @Override
          public T fromString(String shown) {
            return box.getValue();
          }
        });
    box.getSelectionModel().selectFirst();
    box.valueProperty().subscribe((_, _) -> changed.run());
    return box;
  }

  /// An id that no question has yet, such as `q5_recode`, else `q5_recode2`.
  String free(String wanted) {
    var plain = wanted.replaceAll("[^\\p{L}\\p{M}\\p{N}_.]", "_");
    var id = plain.matches("[\\p{L}_].*") ? plain : "_" + plain;
    int number = 1;
    while (survey.find(id(id, number)).isPresent()) {
      number++;
    }
    return id(id, number);
  }

  private static String id(String id, int number) {
    return number == 1 ? id : id + number;
  }
}
