package manyi.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.Analyses;
import manyi.analysis.Analysis;

/// The pages of the workbench in the order of their tabs: the one place that says which share a
/// tab.
final class Tabs {
  private static final List<String> ANALYSES =
      Analyses.all().stream().<String>map(Analysis::name).toList();

  private static final List<TabGroup> GROUPS = grouped();

  private Tabs() {}

  private static List<TabGroup> grouped() {
    var groups = new ArrayList<TabGroup>();
    groups.add(new TabGroup("shell.data", List.of(new Page.Data())));
    groups.add(group("shell.tab.preparation", new Page.Preparation(), "raking", "quality"));
    groups.add(group("shell.tab.frequencies", "frequencies"));
    groups.add(group("shell.tab.tables", "crosstab", "banner"));
    groups.add(group("shell.tab.differences", "differences", "contrasts"));
    groups.add(group("shell.tab.relations", "correlations", "reliability"));
    groups.add(group("shell.tab.quadrant", "quadrant", "segments", "drivers", "asymmetry", "kano"));
    groups.add(group("shell.tab.indicators", "satisfaction", "trend", "index"));
    groups.add(group("shell.tab.models", "model", "modelgroups"));
    groups.add(group("shell.tab.branches", "branches", "scorecard"));
    groups.add(group("shell.tab.loyalty", "recommendation", "loyalty"));
    // An analysis that nobody has grouped yet is there all the same.
    var placed = groups.stream().flatMap(group -> group.pages().stream()).toList();
    for (var name : ANALYSES) {
      if (!placed.contains(new Page.OfAnalysis(name))) {
        groups.add(group(name + ".title", name));
      }
    }
    groups.add(new TabGroup("shell.report", List.of(new Page.Report())));
    return groups.stream().filter(group -> !group.pages().isEmpty()).toList();
  }

  private static TabGroup group(String title, String... analyses) {
    return new TabGroup(title, pages(analyses).toList());
  }

  private static TabGroup group(String title, Page first, String... analyses) {
    return new TabGroup(title, Stream.concat(Stream.of(first), pages(analyses)).toList());
  }

  private static Stream<Page> pages(String... analyses) {
    return Stream.of(analyses).filter(ANALYSES::contains).map(Page.OfAnalysis::new);
  }

  static List<TabGroup> groups() {
    return GROUPS;
  }

  /// The group that a page belongs to; of a page without a tab one of its own.
  static TabGroup of(Page page) {
    return GROUPS.stream()
        .filter(group -> group.pages().contains(page))
        .findFirst()
        .orElseGet(() -> new TabGroup(title(page), List.of(page)));
  }

  /// Every page that has a tab or a part of one.
  static List<Page> all() {
    return GROUPS.stream().flatMap(group -> group.pages().stream()).toList();
  }

  /// The key of a page's title.
  static String title(Page page) {
    return switch (page) {
      case Page.Start _ -> "shell.start";
      case Page.Data _ -> "shell.data";
      case Page.Preparation _ -> "shell.preparation";
      case Page.OfAnalysis(var name) -> name + ".title";
      case Page.Report _ -> "shell.report";
    };
  }
}
