package manyi.app.card;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import manyi.app.session.Session;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.Table;
import manyi.document.Table.Row;
import manyi.text.Texts;

/// How the figure, the row or the point selected came about; a hint where none is selected that
/// could be explained, nothing where the result has no such figure.
final class ExplainPane extends VBox {
  private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

  private final AnalysisModel model;
  private final Session session;
  private final Label heading = new Label();
  private final VBox content = new VBox();
  private final ScrollPane scroller = new ScrollPane(content);

  ExplainPane(AnalysisModel model, Session session) {
    this.model = model;
    this.session = session;
    setId("explanation");
    getStyleClass().add("explain-pane");
    heading.getStyleClass().add("field-label");
    content.getStyleClass().add("explain-box");
    scroller.setFitToWidth(true);
    scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroller.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroller, Priority.ALWAYS);
    getChildren().setAll(heading, scroller);
    model.shown().subscribe(_ -> show());
    model.selection().asked().subscribe(_ -> show());
    session.texts().subscribe(_ -> show());
    session.theme().subscribe(_ -> show());
  }

  private void show() {
    var texts = session.texts().get();
    var explanation = model.explanation(texts);
    var rows = rows(texts);
    boolean byRow = rows.stream().anyMatch(row -> !row.reference().isEmpty());
    var there = explanation.isPresent() || byRow || rows.stream().anyMatch(ExplainPane::askable);
    heading.setText(texts.get(byRow ? "card.explain-row" : "card.explain"));
    pseudoClassStateChanged(FULL, explanation.isPresent());
    setVisible(there);
    setManaged(there);
    content
        .getChildren()
        .setAll(
            explanation
                .map(found -> words(found, texts))
                .orElseGet(
                    () -> hint(texts.get(byRow ? "card.explain-row-hint" : "card.explain-hint"))));
    scroller.setVvalue(0);
  }

  private List<Node> words(Document explanation, Texts texts) {
    var title = new Label(explanation.title());
    title.setWrapText(true);
    title.getStyleClass().add("explain-title");
    return List.of(title, new DocumentView(explanation.blocks(), texts, session.theme().get()));
  }

  private static List<Node> hint(String words) {
    var hint = new Label(words);
    hint.setWrapText(true);
    hint.getStyleClass().add("note");
    return List.of(hint);
  }

  /// The rows of the result's tables.
  private List<Row> rows(Texts texts) {
    return model.shown().get() instanceof Shown.Found(var finding, _)
        ? finding.document(texts).blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .flatMap(table -> table.rows().stream())
            .toList()
        : List.of();
  }

  /// Whether any figure of a row can be explained.
  private static boolean askable(Row row) {
    return row.cells().stream()
        .anyMatch(cell -> cell instanceof Cell.Value value && !value.reference().isEmpty());
  }
}
