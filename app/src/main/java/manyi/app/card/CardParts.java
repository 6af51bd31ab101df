package manyi.app.card;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Which parts of a card are shown; kept from one result to the next.
record CardParts(BooleanProperty table, BooleanProperty figure) {
  static CardParts both() {
    return new CardParts(new SimpleBooleanProperty(true), new SimpleBooleanProperty(true));
  }
}
