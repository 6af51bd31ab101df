package manyi.app.data;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import manyi.app.session.Session;
import manyi.workbook.Opened;

/// The bar above the import preview: what the file was recognised as, its sheets, its size.
public final class ImportBar extends HBox {
  private final Session session;
  private final DataModel model;
  private final Label dialect = new Label();
  private final MenuButton sheets = new MenuButton();
  private final Label header = new Label();
  private final Label size = new Label();

  public ImportBar(Session session, DataModel model) {
    this.session = session;
    this.model = model;
    getStyleClass().add("base-bar");
    sheets.getStyleClass().add("chip");
    header.getStyleClass().add("chip");
    size.getStyleClass().add("muted");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().setAll(dialect, sheets, header, space, size);
    model.opened().subscribe(_ -> show());
    session.texts().subscribe(_ -> show());
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
    header.setText(texts.get("data.header", rows(opened)));
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

  private String rows(Opened opened) {
    return opened.headerRows().stream()
        .map(String::valueOf)
        .collect(Collectors.joining(session.texts().get().get("data.and")));
  }
}
