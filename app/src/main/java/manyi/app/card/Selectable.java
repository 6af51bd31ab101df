package manyi.app.card;

import java.util.Optional;
import javafx.geometry.Bounds;

/// A table or a chart in which a reference can be selected.
interface Selectable {
  /// Where a reference is seen, in the scene; empty where it is not there.
  Optional<Bounds> inScene(String reference);

  /// Whether the keyboard, and so what was selected last, is here.
  boolean worked();
}
