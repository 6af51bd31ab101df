package manyi.app.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import manyi.Analyses;
import manyi.analysis.Analysis;
import manyi.app.card.AnalysisPage;
import manyi.app.collection.ReportPage;
import manyi.app.data.DataModel;
import manyi.app.data.DataView;
import manyi.app.steps.StepsModel;
import manyi.app.steps.StepsPage;
import manyi.project.Card;
import manyi.report.ReportFormat;
import manyi.text.UserProblem;

/// The middle of the window: the page chosen. Pages are made when they are first shown and kept.
final class Pages extends StackPane {
  private final Desk desk;
  private final DataModel data;
  private final StepsModel steps;
  private final SuggestedSteps taking;
  private final Commands commands;
  private final Map<Page, Node> made = new HashMap<>();

  Pages(Desk desk, DataModel data, StepsModel steps, SuggestedSteps taking, Commands commands) {
    this.desk = desk;
    this.data = data;
    this.steps = steps;
    this.taking = taking;
    this.commands = commands;
    getStyleClass().add("page");
    commands.navigation().page().subscribe(this::show);
  }

  private void show(Page page) {
    var node = made.computeIfAbsent(page, this::make);
    if (node instanceof StartPage start) {
      start.show();
    }
    getChildren().setAll(node);
  }

  private Node make(Page page) {
    return switch (page) {
      case Page.Start _ -> new StartPage(desk, commands.files());
      case Page.Data _ -> new DataView(desk.session(), data);
      case Page.Preparation _ -> new StepsPage(desk.session(), desk.tasks(), steps);
      case Page.OfAnalysis(var name) ->
          new AnalysisPage(desk.session(), desk.tasks(), desk.dialogs(), named(name), taking::take);
      case Page.Report _ ->
          new ReportPage(desk.session(), desk.tasks(), desk.dialogs(), this::edit);
    };
  }

  /// Takes up a card of the report again on the page of its analysis; a card of a newer version may
  /// have one that is not there.
  private void edit(Card card) {
    try {
      Analyses.named(card.request().analysis());
    } catch (UserProblem e) {
      desk.dialogs().problem(e);
      return;
    }
    commands.navigation().show(new Page.OfAnalysis(card.request().analysis()));
    if (getChildren().getFirst() instanceof AnalysisPage page) {
      page.take(card);
    }
  }

  /// Goes to the report and, where it has cards, asks where to write it. While another file is
  /// previewed there is no telling which report is meant.
  void exportReport() {
    if (data.inUse().get()) {
      commands.navigation().show(new Page.Report());
      if (!desk.session().report().isEmpty()
          && getChildren().getFirst() instanceof ReportPage page) {
        page.write(ReportFormat.DOCX);
      }
    }
  }

  private static Analysis<?> named(String name) {
    return Analyses.all().stream()
        .filter(analysis -> analysis.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
