package manyi.app.card;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import manyi.survey.Question;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// A chip in a slot: dragged to its place, moved by Alt and the arrows, removed by its cross or
/// Delete.
final class ChipView extends HBox {
  private final @Nullable Chip chip;
  private final Label label = new Label();

  ChipView(Chip chip, Slot slot, Texts texts) {
    this(chip, texts, () -> slot.remove(chip.questions()));
    setOnKeyPressed(event -> command(event, slot, chip));
  }

  /// A chip whose keys are somebody else's.
  ChipView(Chip chip, Texts texts, Runnable remove) {
    this.chip = chip;
    var first = chip.questions().getFirst();
    fill(new FontIcon(QuestionLabel.icon(first.kind())), chip.text());
    if (chip.block() != null) {
      var count = new Label(texts.get("card.items", chip.questions().size()));
      count.setMinWidth(Region.USE_PREF_SIZE);
      getChildren().add(count);
    }
    getChildren().add(remover(texts.get("card.remove"), remove));
    setOnDragDetected(event -> {
      QuestionDrag.start(this, chip.questions());
      event.consume();
    });
  }

  private ChipView(String words, FontIcon icon) {
    chip = null;
    fill(icon, words);
  }

  /// The chip of an id that the survey does not have.
  static ChipView unknown(String id, Runnable remove) {
    var view = new ChipView(id, new FontIcon(BootstrapIcons.EXCLAMATION_TRIANGLE));
    view.getStyleClass().add("unknown");
    view.getChildren().add(remover(id, remove));
    return view;
  }

  /// A chip that is no question.
  static ChipView named(String words, Texts texts, Runnable remove) {
    var view = new ChipView(words, new FontIcon(BootstrapIcons.DIAGRAM_2));
    view.getChildren().add(remover(texts.get("card.remove"), remove));
    return view;
  }

  @Nullable Chip chip() {
    return chip;
  }

  boolean shows(@Nullable Chip other) {
    return chip != null && chip.equals(other);
  }

  /// What the chip says; others while something is held over it.
  void say(String words) {
    label.setText(words);
  }

  private void fill(FontIcon icon, String words) {
    label.setText(words);
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    Tooltip.install(this, new Tooltip(words));
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleText(words);
    setFocusTraversable(true);
    getStyleClass().add("slot-chip");
    getChildren().setAll(icon, label);
  }

  private static Button remover(String words, Runnable remove) {
    var button = new Button(null, new FontIcon(BootstrapIcons.X));
    button.getStyleClass().add("chip-remover");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setAccessibleText(words);
    button.setOnAction(_ -> remove.run());
    return button;
  }

  private static void command(KeyEvent event, Slot slot, Chip chip) {
    List<Question> questions = chip.questions();
    switch (event.getCode()) {
      case DELETE, BACK_SPACE -> slot.remove(questions);
      case UP -> shift(event, slot, chip, -1);
      case DOWN -> shift(event, slot, chip, 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static void shift(KeyEvent event, Slot slot, Chip chip, int by) {
    if (event.isAltDown()) {
      slot.shift(chip, by);
    }
  }
}
