package manyi.app.card;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import manyi.document.Cell;
import manyi.text.Language;

/// One cell that is seen: its words or number, and beside a number its letters in a place of their
/// own, so that the numbers of a column stand below one another.
final class CellView extends Region {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass ROW_SELECTED = PseudoClass.getPseudoClass("row-selected");
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
  private static final PseudoClass ASKABLE = PseudoClass.getPseudoClass("askable");
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

  private final Label label = new Label();
  private final Label letters = new Label();
  private double gutter;

  CellView() {
    letters.setMouseTransparent(true);
    label.setMouseTransparent(true);
    getChildren().addAll(label, letters);
  }

  /// Shows a cell of the body.
  ///
  /// @param style of its row
  /// @param words whether its column holds words
  /// @param newGutter how wide the letters of its column are
  void show(Cell cell, Language language, String style, boolean words, double newGutter) {
    dress(style);
    if (cell instanceof Cell.Tinted tinted) {
      getStyleClass().add(MeaningStyle.of(tinted));
      label.getStyleClass().add(MeaningStyle.of(tinted));
    }
    gutter = newGutter;
    label.setWrapText(words);
    label.setText(cell.withoutLetters(language));
    label.setAlignment(words ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    label.setTextAlignment(words ? TextAlignment.LEFT : TextAlignment.RIGHT);
    letters.setText(cell.lettersBeside());
    letters.setVisible(!cell.lettersBeside().isEmpty());
    pseudoClassStateChanged(
        ASKABLE, cell instanceof Cell.Value value && !value.reference().isEmpty());
    pseudoClassStateChanged(EMPTY, false);
    requestLayout();
  }

  /// Shows a heading.
  void show(String heading, String style, Pos side, TextAlignment alignment, double newGutter) {
    dress(style);
    gutter = newGutter;
    label.setWrapText(true);
    label.setText(heading);
    label.setAlignment(side);
    label.setTextAlignment(alignment);
    letters.setText("");
    letters.setVisible(false);
    pseudoClassStateChanged(EMPTY, heading.isEmpty());
    requestLayout();
  }

  /// Makes it stand out.
  ///
  /// @param selected whether it is selected itself
  /// @param row whether its row is
  /// @param pointed whether the pointer is at its row
  void mark(boolean selected, boolean row, boolean pointed) {
    pseudoClassStateChanged(SELECTED, selected);
    pseudoClassStateChanged(ROW_SELECTED, row);
    pseudoClassStateChanged(POINTED, pointed);
  }

  private void dress(String style) {
    getStyleClass().setAll("table-cell-box", style);
    label.getStyleClass().setAll("label", "table-cell-label", style);
    letters.getStyleClass().setAll("label", "table-cell-label", CellStyle.LETTERS);
  }

  @Override
  protected void layoutChildren() {
    label.resizeRelocate(0, 0, getWidth() - gutter, getHeight());
    letters.resizeRelocate(getWidth() - gutter, 0, gutter, getHeight());
  }
}
