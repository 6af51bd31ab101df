package manyi.app.shell;

import java.util.List;

/// Pages that belong together and share one tab.
///
/// @param title the key of the tab's title
/// @param pages in the order in which they are offered, at least one
record TabGroup(String title, List<Page> pages) {
  TabGroup {
    pages = List.copyOf(pages);
  }
}
