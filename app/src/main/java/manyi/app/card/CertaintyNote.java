package manyi.app.card;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import manyi.text.Texts;

/// A quiet word beside a card's title that how sure its figures are is still being computed, or
/// that the user stopped that; nothing where the result is whole.
final class CertaintyNote extends HBox {
  private final AnalysisModel model;
  private final Texts texts;

  CertaintyNote(AnalysisModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("certainty");
    getStyleClass().add("certainty-note");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(Region.USE_PREF_SIZE);
  }

  /// Follows the model, which outlives the note.
  Subscription follow() {
    return model.certainty().subscribe(this::show);
  }

  private void show(Certainty certainty) {
    getChildren().clear();
    switch (certainty) {
      case KNOWN -> {}
      case COMPUTING -> getChildren().add(words("card.certainty-computing"));
      case STOPPED -> getChildren().addAll(words("card.certainty-stopped"), again());
    }
    setVisible(certainty != Certainty.KNOWN);
    setManaged(isVisible());
  }

  private Label words(String key) {
    var words = new Label(texts.get(key));
    words.getStyleClass().add("note");
    return words;
  }

  private Hyperlink again() {
    var link = new Hyperlink(texts.get("card.certainty-again"));
    link.setId("compute-certainty");
    link.setOnAction(_ -> model.again());
    return link;
  }
}
