package manyi.app.card;

import java.util.Objects;

/// The workbench's style sheet; its colours are those of the window's theme.
public final class CardStyle {
  private CardStyle() {}

  /// The address to add to a parent's style sheets.
  public static String sheet() {
    return Objects.requireNonNull(CardStyle.class.getResource("card.css")).toExternalForm();
  }
}
