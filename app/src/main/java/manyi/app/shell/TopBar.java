package manyi.app.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import manyi.app.data.DataModel;
import manyi.app.session.Session;
import manyi.chart.Theme;
import manyi.text.Language;
import manyi.workbook.Opened;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar on top: the file, the tabs, and what is done with the whole work.
final class TopBar extends HBox {
  /// Below this width buttons are icons.
  private static final double ROOMY = 1320;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Session session;
  private final Commands commands;
  private final BooleanExpression previewing;
  private final BooleanExpression working;

  TopBar(Desk desk, DataModel data, Commands commands) {
    session = desk.session();
    this.commands = commands;
    previewing = data.opened().isNotNull().and(data.inUse().not());
    working = session.opened().isNotNull().and(previewing.not());
    getStyleClass().add("top-bar");
    var tabs = new TabBar(session, commands.navigation());
    widthProperty()
        .subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < ROOMY));
    whileTrue(tabs, working);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(brand(), fileName(data), tabs, space);
    addButtons();
  }

  private void addButtons() {
    var cancel = button("shell.cancel", commands.files()::cancel);
    var use = button("shell.use", commands.files()::use);
    use.getStyleClass().add("accent");
    use.setId("use");
    whileTrue(cancel, previewing);
    whileTrue(use, previewing);
    var open = compact("shell.open", BootstrapIcons.FOLDER2_OPEN, commands.files()::choose);
    whileTrue(open, previewing.not());
    var save = compact("shell.save", BootstrapIcons.SAVE, commands.projects()::save);
    var export = compact("shell.export", BootstrapIcons.FILE_EARMARK_ARROW_UP, commands.export());
    export.getStyleClass().add("accent");
    var more = more();
    whileTrue(more, working);
    whileTrue(save, working);
    whileTrue(export, working);
    getChildren().addAll(cancel, use, open, save, export, more, language(), theme());
  }

  /// What is done once in a while.
  private MenuButton more() {
    var samePlan = new MenuItem();
    samePlan.setId("same-plan");
    samePlan.textProperty().bind(session.text("shell.same-plan"));
    samePlan.setOnAction(_ -> commands.files().chooseNext());
    var exportData = new MenuItem();
    exportData.setId("export-data");
    exportData.textProperty().bind(session.text("shell.export-data"));
    exportData.setOnAction(_ -> commands.exportData().run());
    var more = new MenuButton(null, new FontIcon(BootstrapIcons.THREE_DOTS), samePlan, exportData);
    more.setId("more");
    more.getStyleClass().add("more");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setTooltip(tip("shell.more"));
    more.accessibleTextProperty().bind(session.text("shell.more"));
    return more;
  }

  private Label brand() {
    var brand = new Label();
    brand.textProperty().bind(session.text("shell.brand"));
    brand.getStyleClass().add("brand");
    brand.setMinWidth(Region.USE_PREF_SIZE);
    // Where the window is narrow the tabs need its room.
    brand.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOMY).or(working.not()));
    brand.managedProperty().bind(brand.visibleProperty());
    return brand;
  }

  private Label fileName(DataModel data) {
    var name = new Label();
    name.getStyleClass().add("file-name");
    name.setMaxWidth(230);
    name.setMinWidth(36);
    name.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  var opened = data.opened().get();
                  if (opened == null) {
                    return "";
                  }
                  var file =
                      opened.joined() == null
                          ? opened.file().getFileName().toString()
                          : several(opened);
                  return previewing.get()
                      ? session.texts().get().get("shell.open-file", file)
                      : file;
                },
                data.opened(),
                data.inUse(),
                session.texts()));
    var tip = new Tooltip();
    tip.textProperty().bind(name.textProperty());
    name.setTooltip(tip);
    return name;
  }

  private String several(Opened opened) {
    var title = opened.survey().title();
    return session.texts().get().get("shell.several", title, opened.files().size());
  }

  private Button button(String key, Runnable action) {
    var button = new Button();
    button.textProperty().bind(session.text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// A button that is an icon alone where the window is narrow.
  private Button compact(String key, BootstrapIcons icon, Runnable action) {
    var button = button(key, action);
    button.textProperty().unbind();
    Runnable show =
        () -> {
          var words = session.texts().get().get(key);
          boolean narrow = getWidth() < ROOMY;
          button.setText(narrow ? null : words);
          button.setGraphic(narrow ? new FontIcon(icon) : null);
          button.setTooltip(narrow ? new Tooltip(words) : null);
          button.setAccessibleText(words);
        };
    session.texts().subscribe(show);
    widthProperty()
        .subscribe((before, now) -> {
          if (before.doubleValue() < ROOMY != now.doubleValue() < ROOMY) {
            show.run();
          }
        });
    show.run();
    return button;
  }

  private Button language() {
    var language = new Button();
    language.setId("language");
    language.getStyleClass().add("flat");
    language.textProperty().bind(session.text("shell.other-language"));
    language.accessibleTextProperty().bind(session.text("shell.switch-language"));
    language.setTooltip(tip("shell.switch-language"));
    language.setMinWidth(Region.USE_PREF_SIZE);
    language.setOnAction(_ ->
        session.speak(session.texts().get().language() == Language.ZH ? Language.EN : Language.ZH));
    return language;
  }

  private Button theme() {
    var icon = new FontIcon(BootstrapIcons.MOON);
    session
        .theme()
        .subscribe(theme ->
            icon.setIconCode(theme == Theme.LIGHT ? BootstrapIcons.MOON : BootstrapIcons.SUN));
    var theme = new Button(null, icon);
    theme.setId("theme");
    theme.getStyleClass().add("flat");
    theme.accessibleTextProperty().bind(session.text("shell.switch-theme"));
    theme.setTooltip(tip("shell.switch-theme"));
    theme.setOnAction(
        _ -> session.theme().set(session.theme().get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT));
    return theme;
  }

  private Tooltip tip(String key) {
    var tip = new Tooltip();
    tip.textProperty().bind(session.text(key));
    return tip;
  }

  private static void whileTrue(Region node, BooleanExpression condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }
}
