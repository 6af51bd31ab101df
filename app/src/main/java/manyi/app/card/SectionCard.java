package manyi.app.card;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import manyi.chart.ChartFormat;
import manyi.chart.Theme;
import manyi.document.Figure;
import manyi.project.Card;
import manyi.text.Texts;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// One card: title and actions above, sentences, table and chart below.
final class SectionCard extends VBox {
  /// What title and actions need to stand in one line.
  private static final double ROOMY = 680;

  private static final int[] RESOLUTIONS = {96, 150, 300, 600};

  private final Section section;
  private final Texts texts;
  private final CardActions actions;
  private final CardParts parts;
  private final Notice notice = new Notice();
  private final DocumentView document;
  private final HBox header = new HBox();
  private final Button collect = new Button();
  private Subscription shown;
  private BooleanSupplier collected = () -> false;

  /// @param selection what is selected in its tables and pictures
  SectionCard(
      Section section,
      Texts texts,
      Theme theme,
      CardActions actions,
      CardParts parts,
      Selection selection) {
    this.section = section;
    this.texts = texts;
    this.actions = actions;
    this.parts = parts;
    getStyleClass().add("card");
    document = new DocumentView(section.blocks(), texts, theme, selection);
    shown =
        parts
            .table()
            .subscribe(document::showTables)
            .and(parts.figure().subscribe(document::showFigures));
    getChildren().setAll(header());
    if (section.blocks().isEmpty()) {
      getStyleClass().add("title-only");
    } else {
      getChildren().add(document);
    }
  }

  /// The tables and charts in which something can be selected.
  Stream<Selectable> selectable() {
    return document.selectable();
  }

  /// Lets go of what outlives the card: without, it would keep the card.
  void release() {
    shown.unsubscribe();
  }

  /// Says how far the result has come.
  void certain(CertaintyNote note) {
    header.getChildren().addFirst(note);
    shown = shown.and(note.follow());
  }

  /// Lets the card be put into the report.
  void collectable(Card card) {
    collect.setId("add-to-report");
    collect.setMinWidth(Region.USE_PREF_SIZE);
    collect.setOnAction(_ -> actions.add(card, notice));
    collected = () -> actions.inReport(card);
    header.getChildren().add(collect);
    showCollected();
  }

  /// Offers what is mostly done with such a result.
  void offer(String words, Runnable action) {
    var button = new Button(words);
    button.setId("take-steps");
    button.getStyleClass().add("accent");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    header.getChildren().add(button);
  }

  /// Shows whether the card is in the report.
  void showCollected() {
    var there = collected.getAsBoolean();
    collect.setText(texts.get(there ? "card.in-report" : "card.add"));
    collect.setGraphic(new FontIcon(there ? BootstrapIcons.CHECK2 : BootstrapIcons.PLUS));
    collect.setDisable(there);
  }

  private Node header() {
    var title = new Label(section.title());
    title.getStyleClass().add("card-title");
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    header.setSpacing(8);
    header.setAlignment(Pos.CENTER_RIGHT);
    header.getChildren().setAll(notice);
    if (section.table().isPresent() && section.figure().isPresent()) {
      header.getChildren().add(switcher());
    }
    copyMenu().ifPresent(header.getChildren()::add);
    section.figure().map(this::saveMenu).ifPresent(header.getChildren()::add);
    return head(title);
  }

  /// The title beside the actions; above them where the card is too narrow for both.
  private Node head(Label title) {
    var line = new HBox(8);
    line.setAlignment(Pos.CENTER_LEFT);
    var head = new VBox(6, line);
    head.getStyleClass().add("card-head");
    widthProperty()
        .subscribe(width -> {
          boolean narrow = width.doubleValue() < ROOMY;
          if (line.getChildren().isEmpty() || narrow == line.getChildren().contains(header)) {
            line.getChildren().setAll(title);
            head.getChildren().setAll(line, header);
            if (!narrow) {
              head.getChildren().setAll(line);
              line.getChildren().add(header);
            }
          }
        });
    return head;
  }

  private Node switcher() {
    var table = new ToggleButton(texts.get("card.table"));
    var chart = new ToggleButton(texts.get("card.chart"));
    table.setId("show-table");
    chart.setId("show-chart");
    table.getStyleClass().add("first");
    chart.getStyleClass().add("last");
    table.setSelected(parts.table().get());
    chart.setSelected(parts.figure().get());
    table.setOnAction(_ -> choose(table, chart));
    chart.setOnAction(_ -> choose(chart, table));
    var box = new HBox(table, chart);
    box.getStyleClass().add("segment");
    box.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }

  /// One of the two is always shown.
  private void choose(ToggleButton clicked, ToggleButton other) {
    if (!clicked.isSelected() && !other.isSelected()) {
      other.setSelected(true);
    }
    var table = clicked.getId().equals("show-table") ? clicked : other;
    var chart = table == clicked ? other : clicked;
    parts.table().set(table.isSelected());
    parts.figure().set(chart.isSelected());
  }

  private Optional<Node> copyMenu() {
    var menu = menu("card.copy", "copy");
    section
        .table()
        .ifPresent(table -> add(menu, "card.copy-table", () -> actions.copy(table, notice)));
    section
        .figure()
        .ifPresent(figure -> add(menu, "card.copy-chart", () -> actions.copy(figure, notice)));
    return menu.getItems().isEmpty() ? Optional.empty() : Optional.of(menu);
  }

  private Node saveMenu(Figure figure) {
    var menu = menu("card.save-chart", "save-chart");
    for (int dpi : RESOLUTIONS) {
      var item = new MenuItem(texts.get("card.png", dpi));
      item.setOnAction(_ -> save(figure, ChartFormat.PNG, dpi));
      menu.getItems().add(item);
    }
    menu.getItems().add(new SeparatorMenuItem());
    add(menu, "card.svg", () -> save(figure, ChartFormat.SVG, RESOLUTIONS[0]));
    add(menu, "card.pdf", () -> save(figure, ChartFormat.PDF, RESOLUTIONS[0]));
    return menu;
  }

  private void save(Figure figure, ChartFormat format, int dpi) {
    actions.save(figure, section.title(), format, dpi, notice);
  }

  private MenuButton menu(String key, String id) {
    var menu = new MenuButton(texts.get(key));
    menu.setId(id);
    menu.setMinWidth(Region.USE_PREF_SIZE);
    return menu;
  }

  private void add(MenuButton menu, String key, Runnable action) {
    var item = new MenuItem(texts.get(key));
    item.setOnAction(_ -> action.run());
    menu.getItems().add(item);
  }
}
