package manyi.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import manyi.app.sample.BundledSample;
import manyi.app.session.Session;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where the work begins: drop a file, open one, take up a recent one, try a sample.
final class StartPage extends VBox {
  private static final double WIDTH = 760;

  private final Desk desk;
  private final Session session;
  private final FileCommands files;

  StartPage(Desk desk, FileCommands files) {
    this.desk = desk;
    session = desk.session();
    this.files = files;
    getStyleClass().add("start");
    session.texts().subscribe(_ -> show());
  }

  /// Shows the recent files as they are now.
  void show() {
    var content = new VBox(18, title(), dropZone());
    content.setMaxWidth(WIDTH);
    var recent = desk.preferences().recent();
    if (!recent.isEmpty()) {
      content.getChildren().add(list("shell.recent", recent.stream().map(this::row).toList()));
    }
    content
        .getChildren()
        .add(list("shell.samples", Stream.of(BundledSample.values()).map(this::row).toList()));
    getChildren().setAll(content);
  }

  private VBox title() {
    return new VBox(
        4, label("shell.welcome", "start-title"), label("shell.welcome-lead", "start-lead"));
  }

  private VBox dropZone() {
    var open = new Button();
    open.textProperty().bind(session.text("shell.open"));
    open.getStyleClass().add("accent");
    open.setOnAction(_ -> files.choose());
    var zone =
        new VBox(
            new FontIcon(BootstrapIcons.FILE_EARMARK_SPREADSHEET),
            label("shell.drop", "drop-lead"),
            label("shell.drop-kinds", "muted"),
            open);
    zone.getStyleClass().add("drop-zone");
    zone.setOnDragEntered(_ -> zone.getStyleClass().add("over"));
    zone.setOnDragExited(_ -> zone.getStyleClass().remove("over"));
    return zone;
  }

  private VBox list(String heading, List<Button> rows) {
    rows.getLast().getStyleClass().add("last");
    var card = new VBox();
    card.getStyleClass().add("card");
    card.getChildren().setAll(rows);
    return new VBox(8, label(heading, "section"), card);
  }

  private Button row(Path file) {
    var name = file.getFileName().toString();
    var icon =
        ProjectCommands.isProject(file)
            ? BootstrapIcons.JOURNAL_BOOKMARK
            : BootstrapIcons.FILE_EARMARK_SPREADSHEET;
    return row(icon, name, String.valueOf(file.getParent()), () -> files.open(file));
  }

  private Button row(BundledSample sample) {
    return row(
        BootstrapIcons.LIGHTBULB,
        session.texts().get().get(title(sample)),
        sample.file(),
        () -> files.open(sample));
  }

  private static String title(BundledSample sample) {
    return switch (sample) {
      case TELECOM -> "shell.sample-telecom";
      case HOTEL -> "shell.sample-hotel";
      case INDEX_2025 -> "shell.sample-index-2025";
      case INDEX_2026 -> "shell.sample-index-2026";
    };
  }

  private static Button row(Ikon icon, String title, String detail, Runnable action) {
    var name = new Label(title);
    name.getStyleClass().add("file-title");
    var place = new Label(detail);
    place.getStyleClass().addAll("muted", "small");
    var words = new VBox(1, name, place);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(12, new FontIcon(icon), words);
    line.setStyle("-fx-alignment: center-left;");
    var row = new Button(null, line);
    row.getStyleClass().add("file-row");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(title);
    row.setOnAction(_ -> action.run());
    return row;
  }

  private Label label(String key, String styleClass) {
    var label = new Label(session.texts().get().get(key));
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    return label;
  }
}
