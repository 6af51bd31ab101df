package manyi.app.data;

import atlantafx.base.controls.Popover;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import manyi.app.session.Session;
import manyi.workbook.recognition.Note;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every decision with its reason, the most doubtful first; a press goes to the question.
final class NoteList {
  private static final double ROW = 28;
  private static final double WIDTH = 640;
  private static final int ROWS_SHOWN = 14;

  private final Session session;
  private final DataModel model;
  private final Popover popover = new Popover();
  private final ListView<Note> list = new ListView<>();

  private NoteList(Session session, DataModel model) {
    this.session = session;
    this.model = model;
  }

  static void show(Hyperlink beside, Session session, DataModel model) {
    var opened = model.opened().get();
    if (opened != null) {
      var notes = new NoteList(session, model);
      notes.list.getItems().setAll(opened.notes());
      Popovers.show(notes.popover, notes.content(), beside);
      notes.list.requestFocus();
    }
  }

  private VBox content() {
    list.setId("note-list");
    list.setCellFactory(_ -> new Line());
    list.setFixedCellSize(ROW);
    int rows = Math.clamp(list.getItems().size(), 1, ROWS_SHOWN);
    list.setPrefSize(WIDTH, rows * ROW + 4);
    list.accessibleTextProperty().bind(session.text("data.notes"));
    list.getSelectionModel().selectFirst();
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        go(list.getSelectionModel().getSelectedItem());
      }
    });
    var title = new Label();
    title.textProperty().bind(session.text("data.notes-title"));
    title.getStyleClass().add("section");
    var content = new VBox(title, list);
    content.getStyleClass().addAll("pop", "notes");
    return content;
  }

  private void go(@Nullable Note note) {
    if (note != null && note.question() != null) {
      popover.hide();
      model.select(note.question());
    }
  }

  private final class Line extends ListCell<Note> {
    private final FontIcon icon = new FontIcon();
    private final Label where = new Label();
    private final Label words = new Label();
    private final HBox line = new HBox(8, icon, where, words);

    Line() {
      where.getStyleClass().addAll("muted", "small");
      where.setMinWidth(64);
      where.setMaxWidth(64);
      icon.setIconSize(13);
      line.setStyle("-fx-alignment: center-left;");
      line.setMaxWidth(WIDTH - 40);
      words.setMinWidth(0);
      setPrefWidth(0);
      setOnMouseClicked(_ -> go(getItem()));
    }

    @Override
    protected void updateItem(@Nullable Note note, boolean empty) {
      super.updateItem(note, empty);
      if (empty || note == null) {
        setGraphic(null);
        setTooltip(null);
        return;
      }
      icon.setIconCode(
          switch (note.severity()) {
            case WARNING -> BootstrapIcons.EXCLAMATION_TRIANGLE;
            case DOUBT -> BootstrapIcons.QUESTION_CIRCLE;
            case INFO -> BootstrapIcons.INFO_CIRCLE;
          });
      icon.getStyleClass().removeAll("warning", "doubt");
      switch (note.severity()) {
        case WARNING -> icon.getStyleClass().add("warning");
        case DOUBT -> icon.getStyleClass().add("doubt");
        case INFO -> {}
      }
      where.setText(note.where());
      words.setText(session.texts().get().say(note.message()));
      var tip = new Tooltip(words.getText());
      tip.setWrapText(true);
      tip.setMaxWidth(WIDTH - 100);
      setTooltip(tip);
      setGraphic(line);
    }
  }
}
