package manyi.app.collection;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import manyi.app.card.CardStyle;
import manyi.app.card.DocumentView;
import manyi.app.card.FileName;
import manyi.app.card.Notice;
import manyi.app.dialog.Dialogs;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.project.Card;
import manyi.report.ReportFormat;
import manyi.text.Message;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The report: its cards at the left, the one selected as it will be written at the right.
public final class ReportPage extends BorderPane {
  private static final double SIDE_WIDTH = 340;

  private final Session session;
  private final Dialogs dialogs;
  private final ReportModel model;
  private final CardListView cards;
  private final VBox preview = new VBox();
  private final Notice notice = new Notice();

  /// @param edit opens a card on the workbench
  public ReportPage(Session session, Tasks tasks, Dialogs dialogs, Consumer<Card> edit) {
    this.session = session;
    this.dialogs = dialogs;
    model = new ReportModel(session, tasks);
    cards = new CardListView(session, model, edit);
    cards.setPrefWidth(SIDE_WIDTH);
    cards.setMinWidth(240);
    preview.getStyleClass().add("cards");
    var scroller = new ScrollPane(preview);
    scroller.setFitToWidth(true);
    scroller.getStyleClass().add("edge-to-edge");
    var right = new BorderPane(scroller);
    right.setTop(bar());
    setLeft(cards);
    setCenter(right);
    getStyleClass().add("report-page");
    getStylesheets().add(CardStyle.sheet());
    model.preview().subscribe(_ -> show());
    session.texts().subscribe(_ -> show());
    session.theme().subscribe(_ -> show());
    model.cards().subscribe(this::show);
    sceneProperty().subscribe(_ -> cards.selectFirst());
  }

  public ReportModel model() {
    return model;
  }

  private Node bar() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var suggest = button("collection.suggest");
    suggest.setGraphic(new FontIcon(BootstrapIcons.STARS));
    suggest.setOnAction(_ -> suggest());
    var word = button("collection.write-docx");
    word.getStyleClass().add("accent");
    word.setGraphic(new FontIcon(BootstrapIcons.FILE_EARMARK_WORD));
    word.setOnAction(_ -> write(ReportFormat.DOCX));
    var excel = button("collection.write-xlsx");
    excel.setGraphic(new FontIcon(BootstrapIcons.FILE_EARMARK_EXCEL));
    excel.setOnAction(_ -> write(ReportFormat.XLSX));
    for (var button : List.of(word, excel)) {
      button.disableProperty().bind(Bindings.isEmpty(model.cards()));
    }
    var bar = new HBox(8, suggest, notice, space, excel, word);
    bar.getStyleClass().add("report-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private Button button(String key) {
    var button = new Button();
    button.setId(key.replace('.', '-'));
    button.textProperty().bind(session.text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void suggest() {
    int added = model.addSuggested();
    cards.selectFirst();
    notice.done(session.text("collection.suggested", added));
  }

  /// Asks for a place and writes the report there.
  public void write(ReportFormat format) {
    var title = model.title().get().isBlank() ? model.standardTitle() : model.title().get();
    dialogs
        .save(
            FileName.of(title) + "." + format.ending(),
            Message.of("collection.kind." + format.ending()),
            List.of(format.ending()))
        .ifPresent(file -> model.write(format, file, this::tell, dialogs::problem));
  }

  private void tell(Path file) {
    notice.written(
        session.text("collection.written", file.getFileName().toString()),
        session.text("collection.open-folder"),
        file);
  }

  private void show() {
    var texts = session.texts().get();
    if (model.cards().isEmpty()) {
      preview.getChildren().setAll(empty());
      return;
    }
    switch (model.preview().get()) {
      case Preview.Nothing _ -> preview.getChildren().clear();
      case Preview.Found(var finding) -> {
        var document = finding.document(texts);
        var title = new Label(document.title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        var head = new HBox(title);
        head.getStyleClass().add("card-head");
        var blocks = new DocumentView(document.blocks(), texts, session.theme().get());
        var card = new VBox(head, blocks);
        card.getStyleClass().add("card");
        preview.getChildren().setAll(card);
      }
      case Preview.Trouble(var problem) -> {
        var words = new Label(dialogs.inWords(problem));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("warning-box");
        preview.getChildren().setAll(words);
      }
    }
  }

  private Node empty() {
    var title = new Label(session.texts().get().get("collection.empty"));
    title.getStyleClass().add("empty-title");
    var hint = new Label(session.texts().get().get("collection.empty-hint"));
    hint.getStyleClass().add("note");
    hint.setWrapText(true);
    hint.setMaxWidth(460);
    hint.setTextAlignment(TextAlignment.CENTER);
    var box = new VBox(10, new FontIcon(BootstrapIcons.JOURNAL_PLUS), title, hint);
    box.getStyleClass().add("empty-state");
    box.setAlignment(Pos.CENTER);
    return box;
  }
}
