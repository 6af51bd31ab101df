package manyi.app.data;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// A cell of the grid; one is shown in many places as the grid is scrolled. What does not fit into
/// it is told by a tooltip.
final class GridCell extends Label {
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double WIDEST_TIP = 460;

  private final Tooltip tip = new Tooltip();

  GridCell(String styleClass) {
    getStyleClass().setAll(styleClass);
    setManaged(false);
    tip.setWrapText(true);
    tip.setMaxWidth(WIDEST_TIP);
    tip.textProperty().bind(textProperty());
    textTruncatedProperty().subscribe(cut -> setTooltip(cut ? tip : null));
  }

  void place(double x, double y, double width, double height) {
    resizeRelocate(x, y, width, height);
    setVisible(true);
  }

  /// @param head whether it lies in a header row
  /// @param marked whether its column belongs to the question chosen
  void look(boolean head, boolean marked, boolean selected, boolean current) {
    pseudoClassStateChanged(HEAD, head);
    pseudoClassStateChanged(MARKED, marked);
    pseudoClassStateChanged(SELECTED, selected);
    pseudoClassStateChanged(CURRENT, current);
  }
}
