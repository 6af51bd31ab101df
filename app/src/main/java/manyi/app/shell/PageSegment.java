package manyi.app.shell;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import manyi.app.session.Session;

/// The pages that share the tab shown, side by side; nothing where it has one page.
final class PageSegment extends HBox {
  private final Session session;
  private final Navigation navigation;

  PageSegment(Session session, Navigation navigation) {
    this.session = session;
    this.navigation = navigation;
    setId("pages-of-tab");
    getStyleClass().add("segment");
    setMinWidth(Region.USE_PREF_SIZE);
    navigation.page().subscribe(this::show);
  }

  private void show(Page page) {
    var pages = Tabs.of(page).pages();
    getChildren().clear();
    setVisible(pages.size() > 1);
    setManaged(pages.size() > 1);
    for (int i = 0; i < pages.size() && pages.size() > 1; i++) {
      var place = i == 0 ? "first" : i == pages.size() - 1 ? "last" : "middle";
      getChildren().add(button(pages.get(i), place, pages.get(i).equals(page)));
    }
  }

  private ToggleButton button(Page page, String place, boolean selected) {
    var button = new ToggleButton();
    button.textProperty().bind(session.text(Tabs.title(page)));
    button.getStyleClass().add(place);
    button.setSelected(selected);
    button.setOnAction(_ -> {
      button.setSelected(true);
      navigation.show(page);
    });
    return button;
  }
}
