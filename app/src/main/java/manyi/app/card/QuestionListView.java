package manyi.app.card;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import manyi.app.session.Session;
import manyi.survey.Question;
import org.controlsfx.control.textfield.TextFields;

/// The survey's questions: searched, dragged into a slot, or used by double-click, Enter or menu.
final class QuestionListView extends VBox {
  private final Session session;
  private final QuestionListModel model;
  private final ListView<QuestionLine> list;
  private final TextField search = TextFields.createClearableTextField();

  /// @param chosen which questions are in use
  /// @param use takes the questions chosen by double-click or Enter
  /// @param menu what can be done with some questions
  QuestionListView(
      Session session,
      QuestionListModel model,
      Predicate<Question> chosen,
      Consumer<List<Question>> use,
      Function<List<Question>, List<MenuItem>> menu) {
    this.session = session;
    this.model = model;
    list = new ListView<>(model.lines());
    list.setId("questions");
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> cell(chosen, use));
    list.addEventHandler(KeyEvent.KEY_PRESSED, event -> useByKey(event, use));
    list.setContextMenu(contextMenu(menu));
    VBox.setVgrow(list, Priority.ALWAYS);
    search.setId("question-search");
    search.textProperty().bindBidirectional(model.search());
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveSearch);
    getStyleClass().add("question-list");
    var head = new StackPane(search);
    head.getStyleClass().add("question-search");
    getChildren().setAll(head, list);
    session.survey().subscribe(_ -> showSurvey());
    session.texts().subscribe(_ -> showSurvey());
  }

  /// The questions selected, those of a selected heading included.
  List<Question> selected() {
    return list.getSelectionModel().getSelectedItems().stream()
        .flatMap(line -> line.questions().stream())
        .distinct()
        .toList();
  }

  /// Shows anew which questions are in use.
  void refresh() {
    list.refresh();
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private void showSurvey() {
    var survey = session.survey().get();
    model.show(survey);
    list.refresh();
    var count = survey == null ? 0 : survey.questions().size();
    search.setPromptText(session.texts().get().get("card.search", count));
    list.setAccessibleText(session.texts().get().get("card.questions"));
  }

  private QuestionCell cell(Predicate<Question> chosen, Consumer<List<Question>> use) {
    var cell = new QuestionCell(() -> session.texts().get(), chosen, false);
    cell.addEventHandler(MouseEvent.DRAG_DETECTED, event -> drag(cell, event));
    cell.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          var line = cell.getItem();
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && line != null) {
            use.accept(line.questions());
          }
        });
    return cell;
  }

  /// What is selected, if it is dragged by one of its lines; else the line under the mouse.
  private void drag(QuestionCell cell, MouseEvent event) {
    var line = cell.getItem();
    if (line != null) {
      var chosen = selected();
      QuestionDrag.start(cell, chosen.containsAll(line.questions()) ? chosen : line.questions());
      event.consume();
    }
  }

  private void useByKey(KeyEvent event, Consumer<List<Question>> use) {
    if (event.getCode() == KeyCode.ENTER && !selected().isEmpty()) {
      use.accept(selected());
      event.consume();
    }
  }

  private void leaveSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && !model.lines().isEmpty()) {
      list.requestFocus();
      list.getSelectionModel().clearAndSelect(Math.min(1, model.lines().size() - 1));
      event.consume();
    }
  }

  private ContextMenu contextMenu(Function<List<Question>, List<MenuItem>> menu) {
    var contextMenu = new ContextMenu();
    // JavaFX shows no context menu that is empty before it asks.
    contextMenu.getItems().add(new MenuItem());
    contextMenu.setOnShowing(_ -> contextMenu.getItems().setAll(menu.apply(selected())));
    return contextMenu;
  }
}
