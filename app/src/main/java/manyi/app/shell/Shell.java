package manyi.app.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import manyi.app.data.DataModel;
import manyi.app.data.ImportBar;
import manyi.app.steps.StepsModel;
import manyi.chart.Theme;

/// The window put together: bars, pages, shortcuts, look.
final class Shell {
  private static final double LEAST_WIDTH = 1120;
  private static final double LEAST_HEIGHT = 640;

  private final Stage stage;
  private final Desk desk;
  private final Commands commands;
  private final BorderPane root = new BorderPane();
  private final Node importBar;
  private final Node respondentsBar;
  private final TopBar topBar;
  private final DataModel data;
  private final StepsModel steps;
  private final Pages pages;

  Shell(Stage stage, Desk desk) {
    this.stage = stage;
    this.desk = desk;
    var session = desk.session();
    data = new DataModel(session, desk.tasks(), desk.dialogs()::problem);
    steps = new StepsModel(session, desk.tasks(), desk.dialogs()::problem);
    var navigation = new Navigation();
    var projects = new ProjectCommands(desk, data, navigation);
    var files = new FileCommands(desk, data, navigation, projects);
    commands =
        new Commands(navigation, files, projects, this::exportReport, new DataExport(desk)::choose);
    topBar = new TopBar(desk, data, commands);
    importBar = new ImportBar(session, data, desk.dialogs());
    var respondents = new RespondentsModel(session, desk.tasks(), desk.dialogs()::problem);
    respondentsBar = new RespondentsBar(desk, respondents, navigation);
    var taking = new SuggestedSteps(steps, respondents, desk.dialogs());
    pages = new Pages(desk, data, steps, taking, commands);
    root.setCenter(pages);
    root.setBottom(new StatusBar(desk, data, navigation));
    navigation.page().subscribe(this::showBars);
    stage.setScene(scene());
    watch();
  }

  FileCommands files() {
    return commands.files();
  }

  DataModel data() {
    return data;
  }

  StepsModel steps() {
    return steps;
  }

  Commands commands() {
    return commands;
  }

  void show() {
    var remembered = desk.preferences().now();
    stage.setWidth(remembered.width());
    stage.setHeight(remembered.height());
    stage.setMaximized(remembered.maximised());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.show();
    root.requestFocus();
  }

  private Scene scene() {
    var remembered = desk.preferences().now();
    var scene = new Scene(root, remembered.width(), remembered.height());
    Look.dress(scene);
    FileDrop.on(scene, commands.files()::open);
    Shortcuts.on(
        scene,
        commands,
        data,
        steps,
        () -> Help.show(desk.dialogs(), desk.session().texts().get()));
    return scene;
  }

  private void showBars(Page page) {
    switch (page) {
      case Page.Start _ -> root.setTop(new VBox(topBar));
      case Page.Data _ -> root.setTop(new VBox(topBar, importBar));
      case Page.Preparation _, Page.OfAnalysis _, Page.Report _ ->
          root.setTop(new VBox(topBar, respondentsBar));
    }
  }

  /// Follows the session: title, look, and what is remembered.
  private void watch() {
    var session = desk.session();
    var preferences = desk.preferences();
    stage.titleProperty().bind(session.text("shell.title"));
    session.theme().subscribe(this::use);
    session
        .texts()
        .subscribe(texts -> preferences.change(now -> now.withLanguage(texts.language())));
    stage.setOnHiding(_ -> rememberSize());
    stage.setOnCloseRequest(request -> {
      if (commands.files().unsaved()) {
        // Saving takes its time: the window closes after it.
        request.consume();
        commands.files().leaving(stage::close);
      }
    });
  }

  private void exportReport() {
    pages.exportReport();
  }

  private void use(Theme theme) {
    Look.use(theme);
    root.getStyleClass().remove("dark");
    if (theme == Theme.DARK) {
      root.getStyleClass().add("dark");
    }
    desk.preferences().change(now -> now.withTheme(theme));
  }

  private void rememberSize() {
    desk.preferences()
        .change(now ->
            stage.isMaximized()
                ? now.withSize(now.width(), now.height(), true)
                : now.withSize(stage.getWidth(), stage.getHeight(), false));
  }
}
