package manyi.app.card;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import manyi.text.Texts;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/// A list, with a search, of the questions that fit a slot, or whatever else takes them. A click or
/// Enter takes a question, or gives it back; a heading stands for all of its group.
final class QuestionPicker {
  private final Pickable slot;
  private final ListView<QuestionLine> list;
  private final Popover popover;

  QuestionPicker(Pickable slot, Texts texts) {
    this.slot = slot;
    var model = new QuestionListModel(slot::fits);
    model.show(slot.survey());
    list = new ListView<>(model.lines());
    list.setId("picker");
    list.setPrefSize(300, 380);
    list.setCellFactory(_ -> cell(texts));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::takeByKey);
    var search = search(model, texts);
    popover = popover(new VBox(8, search, list));
    popover.setOnShown(_ -> search.requestFocus());
  }

  private static Popover popover(VBox content) {
    content.getStyleClass().addAll("question-list", "question-picker");
    content.getStylesheets().add(CardStyle.sheet());
    var popover = new Popover(content);
    popover.setArrowLocation(Popover.ArrowLocation.RIGHT_TOP);
    popover.setHeaderAlwaysVisible(false);
    popover.setDetachable(false);
    return popover;
  }

  void show(Node owner) {
    popover.show(owner);
  }

  private TextField search(QuestionListModel model, Texts texts) {
    var search = TextFields.createClearableTextField();
    search.setPromptText(texts.get("card.search-fitting"));
    search.textProperty().bindBidirectional(model.search());
    search.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().select(first());
            event.consume();
          }
        });
    return search;
  }

  /// The line where the arrow keys begin: a slot for one question takes no group.
  private int first() {
    var lines = list.getItems();
    int first = 0;
    while (!slot.many()
        && first < lines.size() - 1
        && lines.get(first) instanceof QuestionLine.Heading) {
      first++;
    }
    return first;
  }

  private QuestionCell cell(Texts texts) {
    var cell = new QuestionCell(() -> texts, slot::contains, true);
    cell.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            take(cell.getItem());
          }
        });
    return cell;
  }

  private void takeByKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      take(list.getSelectionModel().getSelectedItem());
      event.consume();
    }
  }

  private void take(@Nullable QuestionLine line) {
    switch (line) {
      case null -> {}
      case QuestionLine.Item(var question) when !slot.many() -> {
        popover.hide();
        slot.put(List.of(question));
      }
      case QuestionLine.Heading _ when !slot.many() -> {}
      case QuestionLine.Item _, QuestionLine.Heading _ -> {
        slot.toggle(line.questions());
        list.refresh();
      }
    }
  }
}
