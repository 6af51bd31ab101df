package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import manyi.Finding;
import manyi.analysis.Setting;
import manyi.app.session.Session;
import manyi.project.Card;
import manyi.text.Texts;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The cards of an analysis; what has yet to be chosen where there are none. An older result is
/// dimmed while a newer one takes its time.
final class ResultsView extends StackPane {
  private static final PseudoClass OUTDATED = PseudoClass.getPseudoClass("outdated");
  private static final Duration PATIENCE = Duration.millis(250);

  private final AnalysisModel model;
  private final Session session;
  private final CardActions actions;
  private final Consumer<List<String>> onSteps;
  private final VBox cards = new VBox();
  private final ScrollPane scroller;
  private final List<CardParts> parts = new ArrayList<>();
  private Runnable reportChanged = () -> {};

  /// @param drawings what is drawn on above the results
  /// @param onSteps takes the preparation steps that a result suggests
  ResultsView(
      AnalysisModel model,
      Session session,
      CardActions actions,
      List<DrawingCard> drawings,
      Consumer<List<String>> onSteps) {
    this.onSteps = onSteps;
    this.model = model;
    this.session = session;
    this.actions = actions;
    cards.getStyleClass().add("cards");
    getStyleClass().add("results");
    var above = new VBox();
    above.getStyleClass().add("drawings");
    above.getChildren().setAll(drawings);
    scroller = new ScrollPane(drawings.isEmpty() ? cards : new VBox(above, cards));
    scroller.setFitToWidth(true);
    scroller.getStyleClass().add("edge-to-edge");
    getChildren().setAll(scroller);
    model.shown().subscribe(_ -> show());
    session.texts().subscribe(_ -> show());
    session.theme().subscribe(_ -> show());
    session.report().subscribe(() -> reportChanged.run());
    var reveal = new Reveal(scroller);
    model.selection().asked().subscribe((_, asked) -> reveal.later(selectable(), asked));
    dimWhenLate();
  }

  /// Goes up to what is drawn.
  void showDrawings() {
    scroller.setVvalue(0);
  }

  private void dimWhenLate() {
    var late = new PauseTransition(PATIENCE);
    late.setOnFinished(_ -> cards.pseudoClassStateChanged(OUTDATED, model.running().get()));
    model
        .running()
        .subscribe(running -> {
          if (running) {
            late.playFromStart();
          } else {
            late.stop();
            cards.pseudoClassStateChanged(OUTDATED, false);
          }
        });
  }

  private void show() {
    reportChanged = () -> {};
    var texts = session.texts().get();
    var nodes =
        switch (model.shown().get()) {
          case Shown.Nothing _ -> List.<Node>of();
          case Shown.Needed(var settings) -> List.of(needed(settings, texts));
          case Shown.Found(var finding, var card) -> found(finding, card, texts);
          case Shown.Trouble(var problem) -> {
            var words = new Label(texts.say(Wording.of(problem, model.form().analysis())));
            words.setWrapText(true);
            words.setMaxWidth(Double.MAX_VALUE);
            words.getStyleClass().add("warning-box");
            yield List.<Node>of(words);
          }
        };
    release();
    var focus = KeptFocus.in(cards);
    cards.getChildren().setAll(nodes);
    focus.giveBack(cards);
  }

  private void release() {
    sections().forEach(SectionCard::release);
  }

  private List<Selectable> selectable() {
    return sections().flatMap(SectionCard::selectable).toList();
  }

  private Stream<SectionCard> sections() {
    return cards.getChildren().stream()
        .filter(SectionCard.class::isInstance)
        .map(SectionCard.class::cast);
  }

  private List<Node> found(Finding<?> finding, Card card, Texts texts) {
    var sections = Section.of(finding.document(texts));
    while (parts.size() < sections.size()) {
      parts.add(CardParts.both());
    }
    var nodes = new ArrayList<Node>();
    for (int i = 0; i < sections.size(); i++) {
      var view =
          new SectionCard(
              sections.get(i),
              texts,
              session.theme().get(),
              actions,
              parts.get(i),
              model.selection());
      nodes.add(view);
      if (i == 0) {
        view.certain(new CertaintyNote(model, texts));
        view.collectable(card);
        reportChanged = view::showCollected;
        offerSteps(finding, view, texts);
      }
    }
    return nodes;
  }

  private void offerSteps(Finding<?> finding, SectionCard view, Texts texts) {
    var steps = finding.steps();
    var key = "card.take-steps." + finding.analysis().name();
    if (!steps.isEmpty() && texts.has(key)) {
      view.offer(texts.get(key), () -> onSteps.accept(steps));
    }
  }

  private Node needed(List<Setting<?>> settings, Texts texts) {
    var names =
        settings.stream()
            .map(setting -> texts.get("card.quoted", texts.get(model.form().label(setting))))
            .collect(Collectors.joining(texts.get("card.list-comma")));
    var title = new Label(texts.get("card.needed", names));
    title.getStyleClass().add("empty-title");
    var hint = new Label(texts.get("card.needed-hint"));
    hint.getStyleClass().add("note");
    for (var label : List.of(title, hint)) {
      label.setWrapText(true);
      label.setMaxWidth(460);
      label.setAlignment(Pos.CENTER);
      label.setTextAlignment(TextAlignment.CENTER);
    }
    var box = new VBox(10, new FontIcon(BootstrapIcons.TABLE), title, hint);
    box.getStyleClass().add("empty-state");
    box.setAlignment(Pos.CENTER);
    return box;
  }
}
