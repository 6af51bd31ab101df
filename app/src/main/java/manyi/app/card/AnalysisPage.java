package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import manyi.analysis.Analysis;
import manyi.app.dialog.Dialogs;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.project.Card;
import manyi.survey.Question;

/// One analysis on the workbench: questions at the left, results in the middle, settings at the
/// right. Everything is live.
public final class AnalysisPage extends SplitPane {
  private static final double LEFT_WIDTH = 264;

  /// The settings' side also explains, and has small tables.
  private static final double RIGHT_WIDTH = 284;

  private static final KeyCombination SEARCH =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination ADD =
      new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

  private final Session session;
  private final Dialogs dialogs;
  private final AnalysisModel model;
  private final CardActions actions;
  private final QuestionListView questions;
  private final Map<String, DrawingCard> drawings;
  private boolean placed;

  public AnalysisPage(Session session, Tasks tasks, Dialogs dialogs, Analysis<?> analysis) {
    this(session, tasks, dialogs, analysis, _ -> {});
  }

  /// @param onSteps takes the preparation steps that a result suggests
  public AnalysisPage(
      Session session,
      Tasks tasks,
      Dialogs dialogs,
      Analysis<?> analysis,
      Consumer<List<String>> onSteps) {
    this.session = session;
    this.dialogs = dialogs;
    model = new AnalysisModel(session, tasks, analysis);
    drawings = DrawingCards.of(model.form(), session);
    actions = new CardActions(session, tasks, dialogs);
    questions =
        new QuestionListView(
            session, new QuestionListModel(_ -> true), this::uses, this::use, this::menu);
    var results = new ResultsView(model, session, actions, List.copyOf(drawings.values()), onSteps);
    var form =
        new ScrollPane(
            new SettingsFormView(
                model.form(),
                session,
                drawings,
                card -> {
                  results.showDrawings();
                  card.edit();
                }));
    form.setFitToWidth(true);
    form.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    form.getStyleClass().addAll("edge-to-edge", "form-pane");
    VBox.setVgrow(form, Priority.ALWAYS);
    var right = new VBox(form, new ExplainPane(model, session));
    side(questions, LEFT_WIDTH);
    side(right, RIGHT_WIDTH);
    getItems().setAll(questions, results, right);
    getStyleClass().add("analysis-page");
    getStylesheets().add(CardStyle.sheet());
    addEventHandler(KeyEvent.KEY_PRESSED, this::command);
    model.watched().bind(sceneProperty().isNotNull());
    model.form().request().subscribe(_ -> questions.refresh());
    widthProperty().subscribe(_ -> placeDividers());
  }

  /// Takes up a card of the report again. Where its weight or filter no longer fit, a dialog says
  /// so.
  public void take(Card card) {
    model.take(card, dialogs::problem);
  }

  public AnalysisModel model() {
    return model;
  }

  private static void side(Region region, double width) {
    region.setPrefWidth(width);
    region.setMinWidth(180);
    setResizableWithParent(region, false);
  }

  /// The sides begin at their width whatever the window's; later the user moves them.
  private void placeDividers() {
    if (getWidth() > 3 * RIGHT_WIDTH && getDividers().size() == 2 && !placed) {
      placed = true;
      setDividerPositions(LEFT_WIDTH / getWidth(), 1 - RIGHT_WIDTH / getWidth());
    }
  }

  private void command(KeyEvent event) {
    if (SEARCH.match(event)) {
      questions.focusSearch();
      event.consume();
    } else if (ADD.match(event) && model.shown().get() instanceof Shown.Found(_, var card)) {
      actions.add(card, new Notice());
      event.consume();
    }
  }

  private boolean uses(Question question) {
    return model.form().uses(question)
        || drawings.values().stream().anyMatch(card -> card.editor().uses(question));
  }

  /// Puts questions into what is selected of a drawing, else where they fit best.
  private void use(List<Question> chosen) {
    if (drawings.values().stream().noneMatch(card -> card.editor().take(chosen))) {
      model.form().use(chosen);
    }
  }

  private List<MenuItem> menu(List<Question> chosen) {
    var texts = session.texts().get();
    var items = new ArrayList<MenuItem>();
    drawings.values().forEach(card -> items.addAll(card.editor().menu(chosen)));
    for (var slot : model.form().slots()) {
      var item =
          new MenuItem(texts.get("card.use-as", texts.get(model.form().label(slot.setting()))));
      item.setDisable(!slot.fits(chosen));
      item.setOnAction(_ -> slot.put(chosen));
      items.add(item);
      if (slot.nests()) {
        items.addAll(new BannerMenu(slot, texts).nesting(chosen));
      }
    }
    return items;
  }
}
