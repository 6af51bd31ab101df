package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import manyi.chart.Theme;
import manyi.document.Block;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.text.Texts;

/// The blocks of a document, one below the other.
public final class DocumentView extends VBox {
  private final Texts texts;
  private final Theme theme;
  private final Selection selection;
  private final Map<String, String> figuresOf;
  private final List<Node> tables = new ArrayList<>();
  private final List<Node> figures = new ArrayList<>();

  public DocumentView(List<Block> blocks, Texts texts, Theme theme) {
    this(blocks, texts, theme, new Selection());
  }

  /// @param selection what is selected in the tables and pictures
  DocumentView(List<Block> blocks, Texts texts, Theme theme, Selection selection) {
    this.texts = texts;
    this.theme = theme;
    this.selection = selection;
    figuresOf = RowWords.of(blocks, texts);
    getStyleClass().add("document");
    setStyle(MeaningStyle.colours(theme));
    boolean several = blocks.stream().filter(Figure.class::isInstance).count() > 1;
    for (var block : blocks) {
      // One picture is named by its card; of several each needs its own name.
      if (several && block instanceof Figure figure) {
        getChildren().add(kept(caption(figure), figures));
      }
      getChildren().add(view(block));
    }
  }

  /// Shows or hides the tables.
  void showTables(boolean shown) {
    show(tables, shown);
  }

  /// Shows or hides the pictures.
  void showFigures(boolean shown) {
    show(figures, shown);
  }

  private Node view(Block block) {
    return switch (block) {
      case Paragraph paragraph -> paragraph(paragraph);
      case Table table -> kept(new TableGrid(table, texts, selection), tables);
      case Figure figure -> kept(chart(figure), figures);
    };
  }

  /// The tables and charts in which something can be selected.
  Stream<Selectable> selectable() {
    return Stream.concat(tables.stream(), figures.stream())
        .filter(Selectable.class::isInstance)
        .map(Selectable.class::cast);
  }

  private Node chart(Figure figure) {
    var view = new ChartView(figure, theme, texts.language());
    if (PointChoice.possible(figure)) {
      PointChoice.on(view, selection, texts, figuresOf);
    }
    return view;
  }

  private static Label caption(Figure figure) {
    var label = styled(new Label(figure.title()), "figure-title");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static Node paragraph(Paragraph paragraph) {
    var label = new Label(paragraph.text());
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(label, Priority.NEVER);
    return switch (paragraph.tone()) {
      case HEADING -> styled(label, "section-heading");
      case FINDING -> new StackPane(styled(label, "finding"));
      case NOTE -> styled(label, "note");
      case WARNING -> styled(label, "warning-box");
    };
  }

  private static Label styled(Label label, String style) {
    label.getStyleClass().add(style);
    return label;
  }

  private static Node kept(Node node, List<Node> list) {
    list.add(node);
    return node;
  }

  private static void show(List<Node> nodes, boolean shown) {
    for (var node : nodes) {
      node.setVisible(shown);
      node.setManaged(shown);
    }
  }
}
