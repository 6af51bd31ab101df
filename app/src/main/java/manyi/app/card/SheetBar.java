package manyi.app.card;

import javafx.scene.control.ScrollBar;

/// A scroll bar of a table that is counted in pixels.
final class SheetBar extends ScrollBar {
  /// Takes the sizes of what it moves.
  ///
  /// @param total of everything
  /// @param seen of the part in sight
  /// @param step that one click moves
  void range(double total, double seen, double step) {
    double most = Math.max(0, total - seen);
    setMax(most);
    setVisible(most > 0.5);
    setVisibleAmount(total <= 0 ? 0 : most * Math.min(1, seen / total));
    setUnitIncrement(step);
    setBlockIncrement(Math.max(step, seen - step));
    setValue(Math.clamp(getValue(), 0, most));
  }

  /// Moves as little as needed to bring one of some stretches into sight.
  void reveal(Stretches stretches, int at, double seen) {
    double from = stretches.start(at);
    double length = stretches.length(at);
    if (from < getValue() || length > seen) {
      setValue(Math.clamp(from, 0, getMax()));
    } else if (from + length > getValue() + seen) {
      setValue(Math.clamp(from + length - seen, 0, getMax()));
    }
  }

  /// Moves by some pixels.
  ///
  /// @return whether it could be moved
  boolean move(double by) {
    double before = getValue();
    setValue(Math.clamp(before - by, 0, getMax()));
    return getValue() != before;
  }
}
