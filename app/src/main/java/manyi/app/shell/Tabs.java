package manyi.app.shell;

import java.util.ArrayList;
import java.util.List;
import manyi.Analyses;

/// The pages of the workbench in the order of their tabs.
final class Tabs {
  private Tabs() {}

  static List<Page> all() {
    var pages = new ArrayList<Page>();
    pages.add(new Page.Data());
    Analyses.all().forEach(analysis -> pages.add(new Page.OfAnalysis(analysis.name())));
    pages.add(new Page.Report());
    return List.copyOf(pages);
  }

  /// The key of a page's title.
  static String title(Page page) {
    return switch (page) {
      case Page.Start _ -> "shell.start";
      case Page.Data _ -> "shell.data";
      case Page.OfAnalysis(var name) -> name + ".title";
      case Page.Report _ -> "shell.report";
    };
  }
}
