package manyi.app.card;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import manyi.survey.Question;
import manyi.text.Texts;

/// The columns of a banner, one chip below the other. What is dropped on the upper half of a chip
/// goes before it, on the lower half is nested in it, elsewhere goes to the end.
final class BannerControl extends VBox {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");
  private static final PseudoClass NEST = PseudoClass.getPseudoClass("nest");

  private final Slot slot;
  private final Texts texts;

  BannerControl(Slot slot, Texts texts) {
    this.slot = slot;
    this.texts = texts;
    getStyleClass().addAll("slot", "banner-slot");
    setId("slot-" + slot.setting().name());
    setOnDragOver(this::acceptAtEnd);
    setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
    setOnDragDropped(event -> drop(event, new Place.Before(slot.columns().list().size())));
    refresh();
  }

  void refresh() {
    int focused = getChildren().stream().map(Node::isFocused).toList().indexOf(true);
    getChildren().clear();
    var chips = Chip.of(slot);
    for (int i = 0; i < chips.size(); i++) {
      getChildren().add(view(chips.get(i), i));
    }
    for (var id : slot.unknown()) {
      getChildren().add(ChipView.unknown(id, () -> slot.arrange(slot.columns())));
    }
    getChildren().add(picker());
    if (focused >= 0) {
      getChildren().get(Math.min(focused, Math.max(0, chips.size() - 1))).requestFocus();
    }
  }

  /// Puts what is dragged to its place; a column of the banner itself is moved.
  ///
  /// @param moved the column dragged, −1 for questions from elsewhere
  static Columns dropped(Columns columns, int moved, List<Question> questions, Place place) {
    return switch (place) {
      case Place.Before(var at) ->
          moved < 0 ? columns.with(at, questions) : columns.moved(moved, at);
      case Place.Into(var at) ->
          moved < 0 ? columns.nested(at, questions) : columns.nested(at, moved);
    };
  }

  /// Where something is dropped.
  sealed interface Place {
    record Before(int at) implements Place {}

    record Into(int at) implements Place {}
  }

  private ChipView view(Chip chip, int at) {
    var view = new ChipView(chip, texts, () -> slot.arrange(slot.columns().without(at)));
    view.setOnDragOver(event -> accept(event, view, chip, at));
    view.setOnDragExited(_ -> rest(view, chip));
    view.setOnDragDropped(event -> drop(event, place(event, view, at)));
    var menu = new BannerMenu(slot, texts);
    view.setOnContextMenuRequested(
        event -> menu.of(at).show(view, event.getScreenX(), event.getScreenY()));
    view.setOnKeyPressed(event -> command(event, at));
    return view;
  }

  private Button picker() {
    var button = new Button(texts.get("card.banner-more"));
    button.setId("pick-" + slot.setting().name());
    button.getStyleClass().add("slot-picker");
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> new QuestionPicker(slot, texts).show(button));
    return button;
  }

  private static Place place(DragEvent event, ChipView view, int at) {
    return event.getY() > view.getHeight() / 2 ? new Place.Into(at) : new Place.Before(at);
  }

  private void accept(DragEvent event, ChipView view, Chip chip, int at) {
    var place = place(event, view, at);
    var into = place instanceof Place.Into;
    if (changes(event, place)) {
      event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
      view.say(into ? chip.text() + Chip.INTO + names(dragged(event)) : chip.text());
      view.pseudoClassStateChanged(NEST, into);
      view.pseudoClassStateChanged(BEFORE, !into);
    } else {
      rest(view, chip);
    }
    event.consume();
  }

  private static void rest(ChipView view, Chip chip) {
    view.say(chip.text());
    view.pseudoClassStateChanged(NEST, false);
    view.pseudoClassStateChanged(BEFORE, false);
  }

  private void acceptAtEnd(DragEvent event) {
    if (changes(event, new Place.Before(slot.columns().list().size()))) {
      event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
      pseudoClassStateChanged(TARGET, true);
      event.consume();
    }
  }

  private void drop(DragEvent event, Place place) {
    var changes = changes(event, place);
    pseudoClassStateChanged(TARGET, false);
    event.setDropCompleted(changes);
    event.consume();
    if (changes) {
      slot.arrange(dropped(slot.columns(), own(event), dragged(event), place));
    }
  }

  private boolean changes(DragEvent event, Place place) {
    var questions = dragged(event);
    return slot.fits(questions)
        && !dropped(slot.columns(), own(event), questions, place).equals(slot.columns());
  }

  /// Which of the banner's own columns is dragged, −1 for none.
  private int own(DragEvent event) {
    return event.getGestureSource() instanceof ChipView view ? getChildren().indexOf(view) : -1;
  }

  private List<Question> dragged(DragEvent event) {
    var survey = slot.form().survey().get();
    return survey == null ? List.of() : QuestionDrag.questions(event, survey);
  }

  private static String names(List<Question> questions) {
    return questions.stream().map(QuestionLabel::text).collect(Collectors.joining(Chip.INTO));
  }

  /// Alt with the arrows moves a column, nests it in the one before, or takes its innermost out.
  private void command(KeyEvent event, int at) {
    var columns = slot.columns();
    switch (event.getCode()) {
      case DELETE, BACK_SPACE -> slot.arrange(columns.without(at));
      case UP -> shift(event, at, -1, columns.moved(at, at - 1));
      case DOWN -> shift(event, at, 1, columns.moved(at, at + 2));
      case RIGHT -> shift(event, at, -1, columns.nested(at - 1, at));
      case LEFT -> shift(event, at, 0, columns.taken(at));
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void shift(KeyEvent event, int at, int by, Columns changed) {
    if (event.isAltDown() && !changed.equals(slot.columns())) {
      slot.arrange(changed);
      getChildren().get(at + by).requestFocus();
    }
  }
}
