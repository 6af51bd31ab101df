package manyi.app.steps;

import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import manyi.app.session.Session;
import manyi.app.session.Stepped.Done;
import manyi.preparation.Steps;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// A step in the list: what it does in words, and why where it does not fit.
final class StepCell extends ListCell<Done> {
  private final Session session;
  private final IntConsumer onEdit;
  private final IntConsumer onRemove;

  StepCell(Session session, IntConsumer onEdit, IntConsumer onRemove) {
    this.session = session;
    this.onEdit = onEdit;
    this.onRemove = onRemove;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Done done, boolean empty) {
    super.updateItem(done, empty);
    if (empty || done == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var texts = session.texts().get();
    var words = Steps.words(done.step(), done.after(), texts);
    setGraphic(line(done, words, texts));
    setAccessibleText(words);
  }

  private HBox line(Done done, String words, Texts texts) {
    var label = wrapped(words);
    var text = new VBox(2, label);
    HBox.setHgrow(text, Priority.ALWAYS);
    var problem = done.problem();
    if (problem != null) {
      var why = wrapped(texts.say(problem.problem()));
      why.getStyleClass().addAll("problem", "small");
      text.getChildren().add(why);
    }
    var icon =
        new FontIcon(
            problem == null ? StepKind.icon(done.step()) : BootstrapIcons.EXCLAMATION_TRIANGLE);
    return new HBox(
        8,
        icon,
        text,
        button(BootstrapIcons.PENCIL, texts.get("steps.edit"), () -> onEdit.accept(getIndex())),
        button(BootstrapIcons.X, texts.get("steps.remove"), () -> onRemove.accept(getIndex())));
  }

  private static Label wrapped(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Button button(Ikon icon, String words, Runnable action) {
    var button = new Button(null, new FontIcon(icon));
    button.getStyleClass().add("quiet");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
