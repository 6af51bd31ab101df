package manyi.app.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import manyi.app.session.Session;

/// The tabs: the data, one for each analysis, the report with the number of its cards.
final class TabBar extends HBox {
  private final Session session;
  private final Navigation navigation;

  TabBar(Session session, Navigation navigation) {
    this.session = session;
    this.navigation = navigation;
    setStyle("-fx-alignment: center-left;");
    setMinWidth(Region.USE_PREF_SIZE);
    Tabs.all().forEach(page -> getChildren().add(tab(page)));
  }

  private ToggleButton tab(Page page) {
    var tab = new ToggleButton();
    tab.getStyleClass().add("tab-button");
    tab.textProperty()
        .bind(Bindings.createStringBinding(() -> title(page), session.texts(), session.report()));
    navigation.page().subscribe(shown -> tab.setSelected(shown.equals(page)));
    tab.setOnAction(_ -> {
      navigation.show(page);
      // A toggle button that is pressed again would leave no tab chosen.
      tab.setSelected(true);
    });
    return tab;
  }

  private String title(Page page) {
    var title = session.texts().get().get(Tabs.title(page));
    var cards = session.report().size();
    return page instanceof Page.Report && cards > 0 ? title + " " + cards : title;
  }
}
