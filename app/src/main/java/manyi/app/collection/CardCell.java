package manyi.app.collection;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import manyi.app.card.CardWords;
import manyi.app.session.Session;
import manyi.project.Card;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// A card in the list: its place, what it is, its settings and respondents; dragged to its place.
final class CardCell extends ListCell<Card> {
  private static final DataFormat PLACE = new DataFormat("application/x-manyi-card-place");

  private final Session session;
  private final Supplier<Map<Card, Long>> respondents;

  /// @param move takes the place that a card comes from and the one that it goes to
  CardCell(
      Session session, Supplier<Map<Card, Long>> respondents, BiConsumer<Integer, Integer> move) {
    this.session = session;
    this.respondents = respondents;
    setPrefWidth(0);
    addEventHandler(MouseEvent.DRAG_DETECTED, this::drag);
    setOnDragOver(this::accept);
    setOnDragDropped(event -> {
      if (event.getDragboard().getContent(PLACE) instanceof Integer from && !isEmpty()) {
        move.accept(from, getIndex());
        event.setDropCompleted(true);
      }
      event.consume();
    });
  }

  @Override
  protected void updateItem(@Nullable Card card, boolean empty) {
    super.updateItem(card, empty);
    var opened = session.prepared();
    if (empty || card == null || opened == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var words = CardWords.of(card, opened.survey(), session.texts().get());
    setGraphic(line(words, card));
    setAccessibleText(words.title() + " " + words.questions());
  }

  private HBox line(CardWords words, Card card) {
    var place = new Label(String.valueOf(getIndex() + 1));
    place.getStyleClass().add("place");
    var title = new Label(words.title());
    title.getStyleClass().add("card-name");
    var lines = new VBox(2, title);
    add(lines, words.questions());
    add(lines, words.rules());
    var n = respondents.get().get(card);
    add(lines, n == null ? "" : session.texts().get().get("collection.respondents", n));
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    return new HBox(10, place, lines, new FontIcon(BootstrapIcons.GRIP_VERTICAL));
  }

  private static void add(VBox lines, String text) {
    if (!text.isEmpty()) {
      var label = new Label(text);
      label.getStyleClass().add("note");
      label.setWrapText(true);
      lines.getChildren().add(label);
    }
  }

  private void drag(MouseEvent event) {
    if (!isEmpty()) {
      var content = new ClipboardContent();
      content.put(PLACE, getIndex());
      startDragAndDrop(TransferMode.MOVE).setContent(content);
      event.consume();
    }
  }

  private void accept(DragEvent event) {
    if (event.getDragboard().hasContent(PLACE) && !isEmpty()) {
      event.acceptTransferModes(TransferMode.MOVE);
      event.consume();
    }
  }
}
