package manyi.app.card;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import manyi.app.dialog.Dialogs;
import manyi.app.session.Preferences;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.text.Language;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A page on a stage, with what every page works with.
public final class PageStage {
  private final Session session = new Session(Language.ZH);
  private final Tasks tasks = new Tasks();
  private final StackPane root = new StackPane();
  private final Dialogs dialogs;

  private PageStage(Stage stage, Path folder, double width, double height) {
    dialogs = new Dialogs(stage, session, Preferences.in(folder.resolve("preferences.json")));
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    var scene = new Scene(root, width, height);
    var sheet = Objects.requireNonNull(PageStage.class.getResource("/manyi/app/shell/manyi.css"));
    scene.getStylesheets().add(sheet.toExternalForm());
    stage.setScene(scene);
    stage.show();
  }

  public static PageStage on(Stage stage, Path folder) {
    return new PageStage(stage, folder, 1280, 800);
  }

  /// A stage that lies wholly on the headless screen, which is 1000 × 1000: what lies outside can
  /// be neither painted nor pressed.
  static PageStage onScreen(Stage stage, Path folder) {
    // The stage of a test before has the size that it was given there.
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1000);
    stage.setHeight(980);
    return new PageStage(stage, folder, 1000, 980);
  }

  public Session session() {
    return session;
  }

  public Tasks tasks() {
    return tasks;
  }

  public Dialogs dialogs() {
    return dialogs;
  }

  public void show(FxRobot robot, Parent page) {
    robot.interact(() -> root.getChildren().setAll(page));
    WaitForAsyncUtils.waitForFxEvents();
  }

  public void waitUntil(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
    } catch (TimeoutException e) {
      throw new AssertionError("Not within 20 seconds", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  public void close() {
    tasks.close();
  }
}
