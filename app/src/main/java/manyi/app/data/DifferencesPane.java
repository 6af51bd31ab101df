package manyi.app.data;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import manyi.app.session.Session;
import manyi.workbook.recognition.Together.Decision;
import manyi.workbook.together.Difference;
import org.jspecify.annotations.Nullable;

/// In which the files of one survey differ, and what is done about each. A choice takes effect at
/// once and can be undone.
final class DifferencesPane extends TitledPane {
  private static final double HEIGHT = 190;
  private static final double LINE = 46;

  private final Session session;
  private final DataModel model;
  private final VBox lines = new VBox(6);

  DifferencesPane(Session session, DataModel model) {
    this.session = session;
    this.model = model;
    setId("differences");
    getStyleClass().add("card");
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setMinHeight(Region.USE_PREF_SIZE);
    scroll
        .prefHeightProperty()
        .bind(Bindings.min(HEIGHT, Bindings.size(lines.getChildren()).multiply(LINE).add(10)));
    setContent(scroll);
    setAnimated(false);
    managedProperty().bind(visibleProperty());
    setMinHeight(Region.USE_PREF_SIZE);
    model.opened().subscribe(_ -> show());
    session.texts().subscribe(_ -> show());
  }

  private void show() {
    var opened = model.opened().get();
    var joined = opened == null ? null : opened.joined();
    setVisible(joined != null && !joined.differences().isEmpty());
    lines.getChildren().clear();
    if (joined != null) {
      setText(session.texts().get().get("data.differences", joined.differences().size()));
      joined.differences().forEach(difference -> lines.getChildren().add(line(difference)));
    }
  }

  private Node line(Difference difference) {
    var words = new Label(words(difference));
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(12, words);
    line.setStyle("-fx-alignment: center-left; -fx-padding: 2 8 2 8;");
    if (!difference.choices().isEmpty()) {
      line.getChildren().add(choice(difference));
    }
    return line;
  }

  private ComboBox<Decision> choice(Difference difference) {
    var box = new ComboBox<Decision>();
    box.getItems().setAll(difference.choices());
    box.setConverter(new Words());
    box.setValue(difference.decision());
    box.setMinWidth(170);
    box.setAccessibleText(words(difference));
    box.setOnAction(_ -> {
      if (box.getValue() != difference.decision()) {
        model.decide(difference, box.getValue());
      }
    });
    return box;
  }

  private String words(Difference difference) {
    return session.texts().get().say(difference.message());
  }

  private final class Words extends StringConverter<Decision> {
    @Override
    public String toString(@Nullable Decision decision) {
      return decision == null
          ? ""
          : session.texts().get().get("together.choice." + decision.word());
    }

    @Override
    public @Nullable Decision fromString(String text) {
      return null;
    }
  }
}
