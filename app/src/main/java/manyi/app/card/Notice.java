package manyi.app.card;

import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.beans.binding.StringExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// A short word that something was done, which goes away by itself; where a file was written, it
/// stays until the next, with a link to its folder.
public final class Notice extends HBox {
  private static final Duration STAY = Duration.seconds(3);

  private final Label words = new Label();
  private final PauseTransition pause = new PauseTransition(STAY);

  public Notice() {
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    pause.setOnFinished(_ -> getChildren().clear());
  }

  /// Says that something was done.
  public void done(StringExpression text) {
    words.textProperty().bind(text);
    getChildren().setAll(words);
    pause.playFromStart();
  }

  /// Says that a file was written.
  public void written(StringExpression text, StringExpression openFolder, Path file) {
    pause.stop();
    var link = new Hyperlink();
    link.textProperty().bind(openFolder);
    link.setOnAction(_ -> Folder.show(file));
    words.textProperty().bind(text);
    getChildren().setAll(words, link);
  }
}
