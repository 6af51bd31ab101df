package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import manyi.survey.Question;
import manyi.text.Texts;

/// What can be done with the columns of a banner where nothing is dragged.
record BannerMenu(Slot slot, Texts texts) {
  /// How many columns are offered to nest a question in.
  private static final int OFFERED = 8;

  /// The menu of one column.
  ContextMenu of(int at) {
    var columns = slot.columns();
    var menu = new ContextMenu();
    var items = menu.getItems();
    if (at > 0) {
      var before = new Chip(null, columns.list().get(at - 1)).text();
      items.add(item(texts.get("card.nest-in", before), columns, columns.nested(at - 1, at)));
    }
    items.add(item(texts.get("card.take-out"), columns, columns.taken(at)));
    items.add(new SeparatorMenuItem());
    items.add(item(texts.get("card.move-up"), columns, columns.moved(at, at - 1)));
    items.add(item(texts.get("card.move-down"), columns, columns.moved(at, at + 2)));
    items.add(item(texts.get("card.remove"), columns, columns.without(at)));
    return menu;
  }

  /// Items that nest questions chosen elsewhere in a column.
  List<MenuItem> nesting(List<Question> chosen) {
    var columns = slot.columns();
    var items = new ArrayList<MenuItem>();
    for (int at = 0; at < Math.min(OFFERED, columns.list().size()); at++) {
      var column = new Chip(null, columns.list().get(at)).text();
      var nested = slot.fits(chosen) ? columns.nested(at, chosen) : columns;
      items.add(item(texts.get("card.nest-in", column), columns, nested));
    }
    return items;
  }

  private MenuItem item(String words, Columns now, Columns changed) {
    var item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setDisable(changed.equals(now));
    item.setOnAction(_ -> slot.arrange(changed));
    return item;
  }
}
