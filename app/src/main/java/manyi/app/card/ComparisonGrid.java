package manyi.app.card;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import manyi.structure.Comparisons;
import manyi.structure.IndexNode;
import manyi.text.NumberText;
import manyi.text.Texts;

/// Experts' comparisons of a node's parts, two by two, with the weights that follow and how far the
/// comparisons contradict each other.
final class ComparisonGrid {
  /// Saaty's scale: 1 to 9, and its inverse.
  private static final List<Double> SCALE =
      DoubleStream.concat(
              IntStream.iterate(9, i -> i > 1, i -> i - 1).asDoubleStream(),
              IntStream.rangeClosed(1, 9).mapToDouble(i -> 1.0 / i))
          .boxed()
          .toList();

  private final TreeDrawing drawing;
  private final IndexNode node;
  private final Texts texts;
  private final UnaryOperator<String> called;

  /// @param called how a part is called
  ComparisonGrid(TreeDrawing drawing, IndexNode node, Texts texts, UnaryOperator<String> called) {
    this.drawing = drawing;
    this.node = node;
    this.texts = texts;
    this.called = called;
  }

  Node node() {
    var grid = new GridPane(8, 4);
    var parts = node.parts();
    int pair = 0;
    for (int row = 0; row < parts.size(); row++) {
      for (int column = row + 1; column < parts.size(); column++) {
        var first = called.apply(parts.get(row).name());
        var second = called.apply(parts.get(column).name());
        grid.addRow(pair, name(first), choice(pair, first, second), name(second));
        pair++;
      }
    }
    var box = new VBox(6, grid);
    Comparisons.of(node).ifPresent(found -> box.getChildren().add(verdict(found)));
    box.getStyleClass().add("comparison-grid");
    return box;
  }

  private static Label name(String words) {
    var label = new Label(words);
    label.setMaxWidth(200);
    return label;
  }

  private ComboBox<Double> choice(int pair, String first, String second) {
    var box = new ComboBox<Double>();
    double now = node.comparisons().get(pair);
    box.getItems().setAll(SCALE);
    if (!SCALE.contains(now)) {
      box.getItems().addFirst(now);
    }
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Double times) {
            return times == null ? "" : words(times);
          }

          @Override
          public Double fromString(String words) {
            return NumberText.parse(words).orElse(1);
          }
        });
    box.setValue(now);
    box.setId("compare-" + node.name() + "-" + pair);
    box.setAccessibleText(texts.get("card.tree-compare", first, second));
    box.setOnAction(_ -> drawing.compare(node.name(), pair, box.getValue()));
    return box;
  }

  private String words(double times) {
    if (times == 1) {
      return texts.get("card.tree-alike");
    }
    return times > 1
        ? texts.get("card.tree-more", number(times))
        : texts.get("card.tree-less", number(1 / times));
  }

  private static String number(double number) {
    return number == Math.rint(number)
        ? String.valueOf((long) number)
        : String.format(Locale.ROOT, "%.2f", number);
  }

  private Label verdict(Comparisons found) {
    var ratio = String.format(Locale.ROOT, "%.3f", found.ratio());
    var words =
        found.consistent()
            ? texts.get("card.tree-consistent", ratio)
            : texts.get(
                "card.tree-inconsistent",
                ratio,
                called.apply(found.first()),
                called.apply(found.second()));
    var label = new Label(words);
    label.setId("consistency-" + node.name());
    label.setWrapText(true);
    label.getStyleClass().add(found.consistent() ? "note" : "field-problem");
    return label;
  }
}
