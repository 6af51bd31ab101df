package manyi.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import manyi.app.dialog.Dialogs;
import manyi.app.session.Session;
import manyi.workbook.Opened;
import org.jspecify.annotations.Nullable;

/// The bar above the import preview: what the file was recognised as, and what of its reading can
/// be overruled: sheet, header rows, and of a text file encoding and delimiter.
public final class ImportBar extends HBox {
  private final Session session;
  private final DataModel model;
  private final Label dialect = new Label();
  private final MenuButton sheets = chip("sheet-chip");
  private final MenuButton header = chip("header-chip");
  private final ToggleButton personal = new ToggleButton();
  private final TextFormChips form;
  private final Label size = new Label();

  public ImportBar(Session session, DataModel model, Dialogs dialogs) {
    this.session = session;
    this.model = model;
    form = new TextFormChips(session, model);
    getStyleClass().add("base-bar");
    size.getStyleClass().add("muted");
    size.setMinWidth(0);
    dialect.setMinWidth(Region.USE_PREF_SIZE);
    sheets.setMaxWidth(260);
    personal.setId("show-personal");
    personal.getStyleClass().add("chip");
    personal.setOnAction(_ -> model.maskPersonal().set(!personal.isSelected()));
    model.maskPersonal().subscribe(masked -> personal.setSelected(!masked));
    personal.textProperty().bind(session.text("data.show-personal"));
    personal.setMinWidth(Region.USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().setAll(dialect, sheets, header);
    getChildren().addAll(form.chips());
    getChildren().addAll(personal, new CodebookMenu(session, model, dialogs), space, size);
    model.opened().subscribe(_ -> show());
    session.texts().subscribe(_ -> show());
  }

  static MenuButton chip(String id) {
    var chip = new MenuButton();
    chip.setId(id);
    chip.getStyleClass().add("chip");
    chip.setMnemonicParsing(false);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }

  /// Lines of a menu of which one is chosen.
  static RadioMenuItem choice(ToggleGroup group, String words, boolean chosen, Runnable action) {
    var item = new RadioMenuItem(words);
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(chosen);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void show() {
    var opened = model.opened().get();
    if (opened == null) {
      return;
    }
    var texts = session.texts().get();
    var kind = texts.get("data.dialect." + opened.dialect().word());
    dialect.setText(texts.get("data.recognised", kind));
    sheets.setText(texts.get("data.sheet", opened.sheet()));
    sheets.getItems().setAll(opened.sheets().stream().map(this::item).toList());
    sheets.setDisable(opened.sheets().size() < 2);
    header.setText(
        opened.headerRows().isEmpty()
            ? texts.get("data.no-header")
            : texts.get("data.header", rows(opened.headerRows())));
    header.getItems().setAll(headers(opened));
    form.show(opened);
    boolean has = opened.survey().questions().stream().anyMatch(model::personal);
    personal.setVisible(has);
    personal.setManaged(has);
    size.setText(
        texts.get(
            "data.size",
            opened.survey().respondents(),
            opened.raw().columns(),
            opened.survey().questions().size()));
  }

  private MenuItem item(String sheet) {
    var item = new MenuItem(sheet);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> model.read(sheet));
    return item;
  }

  private List<MenuItem> headers(Opened opened) {
    var texts = session.texts().get();
    var given = opened.corrections().headerRows();
    var group = new ToggleGroup();
    var items = new ArrayList<MenuItem>();
    items.add(header(group, texts.get("data.header-found"), null, given));
    var offered = new ArrayList<>(List.of(List.of(1), List.of(1, 2), List.of(1, 2, 3)));
    if (given != null && !given.isEmpty() && !offered.contains(given)) {
      offered.add(given);
    }
    for (var rows : offered) {
      if (rows.getLast() < opened.raw().rows()) {
        items.add(header(group, texts.get("data.header-rows", rows(rows)), rows, given));
      }
    }
    items.add(header(group, texts.get("data.no-header"), List.of(), given));
    var hint = new MenuItem(texts.get("data.header-hint"));
    hint.setDisable(true);
    items.add(hint);
    return items;
  }

  private MenuItem header(
      ToggleGroup group,
      String words,
      @Nullable List<Integer> rows,
      @Nullable List<Integer> given) {
    boolean chosen = rows == null ? given == null : rows.equals(given);
    return choice(group, words, chosen, () -> model.readHeaders(rows));
  }

  private String rows(List<Integer> rows) {
    return rows.stream()
        .map(String::valueOf)
        .collect(Collectors.joining(session.texts().get().get("data.and")));
  }
}
