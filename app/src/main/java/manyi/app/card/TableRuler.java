package manyi.app.card;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// Measures texts in the fonts that the style sheet gives to a table's cells, without a node for
/// each cell: one sample of each style is dressed and never seen.
final class TableRuler {
  /// A label rounds the room for its text, which then must not become too narrow for it.
  private static final double SLACK = 1;

  /// A label rounds each of its lines up.
  private static final double LINES_SLACK = 5;

  private final Map<String, Label> samples = new HashMap<>();
  private final Text text = new Text();

  /// @param onChange called when the style sheet changes a font
  TableRuler(List<String> styles, Runnable onChange) {
    for (var style : styles) {
      var sample = new Label();
      sample.getStyleClass().addAll("table-cell-label", style);
      sample.setManaged(false);
      sample.setOpacity(0);
      sample.setMouseTransparent(true);
      sample.fontProperty().subscribe((_, _) -> onChange.run());
      sample.insetsProperty().subscribe((_, _) -> onChange.run());
      samples.put(style, sample);
    }
  }

  /// The samples, to be dressed where the cells are.
  Collection<Label> samples() {
    return samples.values();
  }

  /// How wide a text is in one line, with the room around it.
  double width(String words, String style) {
    var insets = measured(words, style, 0).getInsets();
    return Math.ceil(
        text.getLayoutBounds().getWidth() + insets.getLeft() + insets.getRight() + SLACK);
  }

  /// How high a text is in lines of a width, with the room around it.
  double height(String words, String style, double width) {
    var insets = sample(style).getInsets();
    double room = Math.max(1, width - insets.getLeft() - insets.getRight() - SLACK);
    measured(words.isEmpty() ? " " : words, style, room);
    double height = text.getLayoutBounds().getHeight() + insets.getTop() + insets.getBottom();
    boolean several = text.getLayoutBounds().getHeight() > 2 * text.getFont().getSize();
    return Math.ceil(height) + (several ? LINES_SLACK : SLACK);
  }

  private Label measured(String words, String style, double room) {
    var sample = sample(style);
    text.setFont(sample.getFont());
    text.setWrappingWidth(room);
    text.setText(words);
    return sample;
  }

  private Label sample(String style) {
    return Objects.requireNonNull(samples.get(style), style);
  }
}
