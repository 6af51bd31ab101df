package manyi.app.card;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is selected in the tables and pictures of a page, by the references that a row and a point
/// share: selected in the one is selected in the other.
///
/// @param asked the reference of what is to be explained, empty for none
/// @param pointed the reference of what the pointer, or the arrow keys, are at; empty for none
record Selection(StringProperty asked, StringProperty pointed) {
  Selection() {
    this(new SimpleStringProperty(""), new SimpleStringProperty(""));
  }

  void clear() {
    asked.set("");
    pointed.set("");
  }
}
