package manyi.app.shell;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import manyi.app.data.DataModel;
import manyi.app.session.Session;
import manyi.app.task.Run;
import manyi.app.task.Tasks;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar at the bottom: what is saved, the size of the survey, what is being done.
final class StatusBar extends HBox {
  private final Session session;
  private final DataModel data;
  private final Tasks tasks;
  private final Label saved = new Label();
  private final Label size = new Label();
  private final Hyperlink notes = new Hyperlink();
  private final HBox running = new HBox(8);
  private final Label took = new Label();

  StatusBar(Desk desk, DataModel data, Navigation navigation) {
    this.data = data;
    session = desk.session();
    tasks = desk.tasks();
    getStyleClass().add("status-bar");
    running.setStyle("-fx-alignment: center-left;");
    notes.setOnAction(_ -> navigation.show(new Page.Data()));
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().setAll(saved, size, notes, space, running, took);
    data.opened().subscribe(_ -> show());
    data.inUse().subscribe(_ -> show());
    session.unsaved().subscribe(_ -> show());
    session.project().subscribe(_ -> show());
    session.texts().subscribe(_ -> show());
    tasks.lastTook().subscribe(_ -> show());
    tasks.running().addListener((InvalidationListener) _ -> showRunning());
  }

  private void show() {
    // Of a file that is previewed, as long as it is.
    var opened = data.opened().get();
    saved.setVisible(opened != null && data.inUse().get());
    notes.setVisible(opened != null && data.doubts() > 0);
    notes.setManaged(notes.isVisible());
    var texts = session.texts().get();
    if (opened == null) {
      size.setText("");
    } else {
      showSaved(session.project().get() != null && !session.unsaved().get());
      var survey = opened.survey();
      size.setText(texts.get("shell.survey-size", survey.questions().size(), survey.respondents()));
      notes.setText(texts.get("shell.doubts", data.doubts()));
    }
    var milliseconds = tasks.lastTook().get();
    took.setText(milliseconds < 0 ? "" : texts.get("shell.took", milliseconds));
  }

  private void showSaved(boolean all) {
    saved.setText(session.texts().get().get(all ? "shell.saved" : "shell.not-saved"));
    saved.getStyleClass().removeAll("saved", "unsaved");
    saved.getStyleClass().add(all ? "saved" : "unsaved");
  }

  private void showRunning() {
    running.getChildren().clear();
    if (!tasks.running().isEmpty()) {
      show(tasks.running().getLast());
    }
  }

  private void show(Run<?> run) {
    var doing = new Label(session.texts().get().say(run.doing()));
    var progress = new ProgressBar();
    progress.progressProperty().bind(run.progressProperty());
    var cancel = new Button(null, new FontIcon(BootstrapIcons.X));
    cancel.getStyleClass().add("quiet");
    cancel.accessibleTextProperty().bind(session.text("shell.cancel"));
    cancel.setOnAction(_ -> tasks.stop(run.slot()));
    running.getChildren().setAll(doing, progress, cancel);
  }
}
