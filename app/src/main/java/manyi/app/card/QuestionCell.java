package manyi.app.card;

import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import manyi.survey.Question;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of a list of questions.
final class QuestionCell extends ListCell<QuestionLine> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Supplier<Texts> texts;
  private final Predicate<Question> chosen;
  private final boolean ticks;

  /// @param chosen which questions are marked
  /// @param ticks whether by a tick, else by their ground
  QuestionCell(Supplier<Texts> texts, Predicate<Question> chosen, boolean ticks) {
    this.texts = texts;
    this.chosen = chosen;
    this.ticks = ticks;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable QuestionLine line, boolean empty) {
    super.updateItem(line, empty);
    getStyleClass().removeAll("group-line", "question-line");
    setTooltip(null);
    setAccessibleText(null);
    pseudoClassStateChanged(CHOSEN, false);
    if (empty || line == null) {
      setGraphic(null);
      return;
    }
    switch (line) {
      case QuestionLine.Heading(var group) -> show("group-line", heading(group));
      case QuestionLine.Item(var question) -> {
        show("question-line", item(question));
        setTooltip(new Tooltip(question.text()));
        pseudoClassStateChanged(CHOSEN, chosen.test(question));
        setAccessibleText(QuestionLabel.text(question));
      }
    }
  }

  private void show(String style, Node graphic) {
    getStyleClass().add(style);
    setGraphic(graphic);
  }

  private Node heading(QuestionGroup group) {
    var words = texts.get();
    var matrix = group.sort() == QuestionGroup.Sort.MATRIX;
    var title = new Label(group.name(words));
    title.setMinWidth(0);
    setAccessibleText(title.getText());
    var line = new HBox(4, title);
    if (matrix) {
      setTooltip(new Tooltip(group.title()));
      var count = new Label(words.get("card.items", group.questions().size()));
      count.setMinWidth(Region.USE_PREF_SIZE);
      line.getChildren().add(count);
    }
    return line;
  }

  private Node item(Question question) {
    var icon = new FontIcon(QuestionLabel.icon(question.kind()));
    var text = new Label(QuestionLabel.text(question));
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var detail = new Label(QuestionLabel.detail(question));
    detail.getStyleClass().add("detail");
    detail.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(10, icon, text, detail);
    if (ticks && chosen.test(question)) {
      line.getChildren().add(new FontIcon(BootstrapIcons.CHECK2));
    }
    return line;
  }
}
