package manyi.app.data;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import manyi.app.session.Session;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says that a codebook was applied, and what of it no longer fits; it can be taken back.
final class CodebookBanner extends VBox {
  /// Of more misfits the first are told, and how many there are.
  private static final int SHOWN = 4;

  private final Session session;
  private final DataModel model;
  private final Label words = new Label();
  private final Label misfits = new Label();

  CodebookBanner(Session session, DataModel model) {
    this.session = session;
    this.model = model;
    setId("codebook-banner");
    getStyleClass().addAll("banner", "codebook");
    setSpacing(2);
    words.setWrapText(true);
    misfits.setWrapText(true);
    misfits.getStyleClass().add("small");
    var without = new Hyperlink();
    without.setId("without-codebook");
    without.textProperty().bind(session.text("data.without-codebook"));
    without.setOnAction(_ -> model.openWithoutCodebook());
    without.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var line = new HBox(8, new FontIcon(BootstrapIcons.JOURNAL_CHECK), words, without, close());
    line.setStyle("-fx-alignment: center-left;");
    getChildren().setAll(line, misfits);
    model.codebook().subscribe(this::show);
    session.texts().subscribe(_ -> show(model.codebook().get()));
  }

  private Button close() {
    var close = new Button(null, new FontIcon(BootstrapIcons.X));
    close.getStyleClass().add("quiet");
    close.accessibleTextProperty().bind(session.text("data.dismiss"));
    close.setOnAction(_ -> model.dismissCodebook());
    close.setMinWidth(Region.USE_PREF_SIZE);
    return close;
  }

  private void show(@Nullable CodebookNotice notice) {
    setVisible(notice != null);
    setManaged(notice != null);
    if (notice != null) {
      var texts = session.texts().get();
      words.setText(texts.get("data.codebook-applied", notice.name(), notice.decisions()));
      var told =
          notice.misfits().stream().limit(SHOWN).map(texts::say).collect(Collectors.joining("\n"));
      int more = notice.misfits().size() - SHOWN;
      misfits.setText(more > 0 ? told + "\n" + texts.get("data.more-misfits", more) : told);
      misfits.setVisible(!told.isEmpty());
      misfits.setManaged(!told.isEmpty());
    }
  }
}
