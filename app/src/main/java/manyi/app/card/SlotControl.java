package manyi.app.card;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import manyi.survey.Question;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// The questions chosen for a setting, one chip below the other: a place to drop questions, and a
/// button to pick them from a list.
final class SlotControl extends VBox {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private final Slot slot;
  private final Texts texts;

  SlotControl(Slot slot, Texts texts) {
    this.slot = slot;
    this.texts = texts;
    getStyleClass().add("slot");
    setId("slot-" + slot.setting().name());
    setOnDragOver(this::accept);
    setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
    setOnDragDropped(event -> drop(event, Optional.empty()));
    refresh();
  }

  void refresh() {
    var focused = focusedChip();
    getChildren().clear();
    for (var chip : Chip.of(slot)) {
      getChildren().add(view(chip));
    }
    for (var id : slot.unknown()) {
      getChildren().add(ChipView.unknown(id, () -> slot.remove(List.of())));
    }
    if (slot.many() || slot.isEmpty()) {
      getChildren().add(picker());
    }
    if (focused != null) {
      // Of a chip that was removed the keyboard goes to what stands last.
      getChildren().stream()
          .filter(node -> node instanceof ChipView view && view.shows(focused))
          .findFirst()
          .orElseGet(() -> getChildren().getLast())
          .requestFocus();
    }
  }

  private ChipView view(Chip chip) {
    var view = new ChipView(chip, slot, texts);
    view.setOnDragOver(this::accept);
    view.setOnDragDropped(event -> drop(event, Optional.of(chip.questions().getFirst())));
    if (!slot.many()) {
      view.setOnMouseClicked(_ -> new QuestionPicker(slot, texts).show(view));
      view.addEventHandler(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
              new QuestionPicker(slot, texts).show(view);
              event.consume();
            }
          });
    }
    return view;
  }

  private Button picker() {
    var button = new Button(texts.get(invitation()));
    button.setId("pick-" + slot.setting().name());
    button.getStyleClass().add("slot-picker");
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> new QuestionPicker(slot, texts).show(button));
    return button;
  }

  private String invitation() {
    if (!slot.isEmpty()) {
      return "card.slot-more";
    }
    return slot.optional() ? "card.slot-none" : "card.slot-empty";
  }

  private void accept(DragEvent event) {
    if (slot.fits(dragged(event))) {
      event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
      pseudoClassStateChanged(TARGET, true);
      event.consume();
    }
  }

  private void drop(DragEvent event, Optional<Question> before) {
    var questions = dragged(event);
    var fitting = slot.fits(questions);
    pseudoClassStateChanged(TARGET, false);
    event.setDropCompleted(fitting);
    event.consume();
    if (fitting && slot.many()) {
      slot.move(questions, before.filter(question -> !questions.contains(question)));
    } else if (fitting) {
      slot.put(questions);
    }
  }

  private List<Question> dragged(DragEvent event) {
    var survey = slot.form().survey().get();
    return survey == null ? List.of() : QuestionDrag.questions(event, survey);
  }

  private @Nullable Chip focusedChip() {
    return getChildren().stream()
        .filter(node -> node instanceof ChipView && node.isFocused())
        .map(node -> ((ChipView) node).chip())
        .findFirst()
        .orElse(null);
  }
}
