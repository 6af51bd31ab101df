package manyi.app.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import manyi.app.session.Session;

/// The tabs: one for each group of pages, the report's with the number of its cards. A tab goes to
/// the page of its group that was seen last.
final class TabBar extends HBox {
  private final Session session;
  private final Navigation navigation;
  private final Map<TabGroup, Page> last = new HashMap<>();

  TabBar(Session session, Navigation navigation) {
    this.session = session;
    this.navigation = navigation;
    setStyle("-fx-alignment: center-left;");
    setMinWidth(Region.USE_PREF_SIZE);
    Tabs.groups().forEach(group -> getChildren().add(tab(group)));
    navigation.page().subscribe(page -> last.put(Tabs.of(page), page));
  }

  private ToggleButton tab(TabGroup group) {
    var tab = new ToggleButton();
    tab.getStyleClass().add("tab-button");
    tab.textProperty()
        .bind(Bindings.createStringBinding(() -> title(group), session.texts(), session.report()));
    navigation.page().subscribe(shown -> tab.setSelected(group.pages().contains(shown)));
    tab.setOnAction(_ -> {
      navigation.show(last.getOrDefault(group, group.pages().getFirst()));
      // A toggle button that is pressed again would leave no tab chosen.
      tab.setSelected(true);
    });
    return tab;
  }

  private String title(TabGroup group) {
    var title = session.texts().get().get(group.title());
    var cards = session.report().size();
    return group.pages().contains(new Page.Report()) && cards > 0 ? title + " " + cards : title;
  }
}
