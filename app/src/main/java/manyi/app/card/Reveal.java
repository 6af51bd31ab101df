package manyi.app.card;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;

/// Brings into sight what was selected: always where the keyboard is, and where it is shown besides
/// if the one then still is in sight, so that nothing moves away under the pointer.
///
/// @param scroller whose content moves
record Reveal(ScrollPane scroller) {
  /// Done when the tables and charts have taken up the selection and are laid out.
  void later(List<Selectable> all, String reference) {
    if (!reference.isEmpty()) {
      Platform.runLater(() -> now(all, reference));
    }
  }

  private void now(List<Selectable> all, String reference) {
    var worked = all.stream().filter(Selectable::worked).toList();
    worked.stream()
        .flatMap(one -> one.inScene(reference).stream())
        .forEach(bounds -> scroll(needed(bounds)));
    for (var other : all) {
      if (!other.worked()) {
        other
            .inScene(reference)
            .map(this::needed)
            .filter(by -> worked.stream().allMatch(one -> stays(one, reference, by)))
            .ifPresent(this::scroll);
      }
    }
  }

  private boolean stays(Selectable one, String reference, double by) {
    return one.inScene(reference)
        .map(bounds -> {
          var seen = seen();
          return bounds.getMinY() - by >= seen.getMinY() && bounds.getMaxY() - by <= seen.getMaxY();
        })
        .orElse(true);
  }

  /// How far down the page has to go to show something; below zero for up.
  private double needed(Bounds bounds) {
    var seen = seen();
    if (bounds.getMinY() < seen.getMinY()) {
      return bounds.getMinY() - seen.getMinY();
    }
    return Math.max(0, bounds.getMaxY() - seen.getMaxY());
  }

  private Bounds seen() {
    return scroller.localToScene(scroller.getLayoutBounds());
  }

  private void scroll(double by) {
    double spare =
        scroller.getContent().getLayoutBounds().getHeight()
            - scroller.getViewportBounds().getHeight();
    if (spare > 0 && by != 0) {
      scroller.setVvalue(Math.clamp(scroller.getVvalue() + by / spare, 0, 1));
    }
  }
}
