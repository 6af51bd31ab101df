package manyi.app.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which page is shown.
final class Navigation {
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.Start());

  ReadOnlyObjectProperty<Page> page() {
    return page.getReadOnlyProperty();
  }

  void show(Page next) {
    page.set(next);
  }
}
