package manyi.app.data;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.util.StringConverter;
import manyi.app.session.Session;
import org.jspecify.annotations.Nullable;

/// A cell in which one of a few words is chosen; the choice takes effect at once.
final class ChoiceCell<E> extends TableCell<QuestionRow, QuestionRow> {
  private final Function<QuestionRow, E> value;
  private final ComboBox<E> box = new ComboBox<>();
  private boolean filling;

  /// @param word the text key of a choice
  ChoiceCell(
      Session session,
      List<E> choices,
      Function<E, String> word,
      Function<QuestionRow, E> value,
      BiConsumer<QuestionRow, E> choose) {
    this.value = value;
    box.getStyleClass().add("quiet");
    box.getItems().setAll(choices);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setVisibleRowCount(choices.size());
    box.setConverter(new Words<>(choice -> session.texts().get().get(word.apply(choice))));
    box.valueProperty()
        .subscribe(chosen -> {
          var row = getItem();
          if (!filling && row != null && chosen != null && chosen != value.apply(row)) {
            choose.accept(row, chosen);
          }
        });
  }

  ComboBox<E> box() {
    return box;
  }

  @Override
  protected void updateItem(@Nullable QuestionRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      return;
    }
    filling = true;
    // The box words a choice when it is set: once more in the language spoken now.
    box.setValue(null);
    box.setValue(value.apply(row));
    filling = false;
    box.setAccessibleText(row.first().text());
    box.setUserData(row);
    setGraphic(box);
  }

  private static final class Words<E> extends StringConverter<E> {
    private final Function<E, String> word;

    Words(Function<E, String> word) {
      this.word = word;
    }

    @Override
    public String toString(@Nullable E choice) {
      return choice == null ? "" : word.apply(choice);
    }

    @Override
    public @Nullable E fromString(String text) {
      return null;
    }
  }
}
