package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import manyi.structure.Concept;
import manyi.structure.Latent;
import manyi.structure.Measurement;
import manyi.structure.ModelCheck;
import manyi.structure.StructuralModel;
import manyi.structure.Template;
import manyi.survey.Question;
import manyi.text.ChoiceWord;
import manyi.text.Message;
import manyi.text.Texts;

/// The canvas of a structural model, what is selected on it, and the tools.
final class ModelEditor implements Editor {
  /// Room for a scroll bar below the canvas.
  private static final double SCROLL_BAR = 2;

  private final ModelDrawing model;
  private final Texts texts;
  private final Supplier<List<Elsewhere>> elsewhere;
  private final ModelInspector inspector;
  private final ModelCanvas canvas;
  private final VBox node;
  private final Subscription following;

  /// The same kind of drawing on another page.
  ///
  /// @param page its title's key
  record Elsewhere(String page, String written) {}

  /// @param elsewhere the models of other pages
  ModelEditor(ModelDrawing model, Texts texts, Supplier<List<Elsewhere>> elsewhere) {
    this.model = model;
    this.texts = texts;
    this.elsewhere = elsewhere;
    inspector = new ModelInspector(model, texts);
    canvas = new ModelCanvas(model, texts, inspector::editName);
    var scroller = new ScrollPane(canvas);
    scroller.setFitToWidth(true);
    scroller.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroller.setFocusTraversable(false);
    scroller.getStyleClass().add("edge-to-edge");
    scroller.minHeightProperty().bind(canvas.heightProperty().add(SCROLL_BAR));
    node = new VBox(8, scroller, inspector);
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    following =
        model
            .drawing()
            .value()
            .subscribe(_ -> refresh())
            .and(model.picked().subscribe(_ -> refresh()));
  }

  private void refresh() {
    canvas.refresh();
    inspector.refresh();
  }

  @Override
  public void release() {
    following.unsubscribe();
  }

  @Override
  public Drawing<StructuralModel> drawing() {
    return model.drawing();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Node> tools() {
    var add = new Button(texts.get("card.model-add"));
    add.setId("add-latent");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(_ -> add());
    var tidy = new Button(texts.get("card.model-tidy"));
    tidy.setId("tidy");
    tidy.setMinWidth(Region.USE_PREF_SIZE);
    tidy.setOnAction(_ -> model.tidy());
    return List.of(add, templates(), tidy);
  }

  private void add() {
    model.add(List.of(), null, canvas.name());
    inspector.editName();
  }

  private MenuButton templates() {
    var menu = new MenuButton(texts.get("card.model-template"));
    menu.setId("template");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.getItems().add(new MenuItem());
    menu.setOnShowing(_ -> menu.getItems().setAll(items()));
    return menu;
  }

  private List<MenuItem> items() {
    var items = new ArrayList<MenuItem>();
    for (var template : Template.values()) {
      if (template != Template.OWN) {
        var words = texts.get("card.model-template." + ChoiceWord.of(template));
        items.add(item(words, () -> use(template)));
      }
    }
    var others = elsewhere.get();
    if (!others.isEmpty()) {
      items.add(new SeparatorMenuItem());
      for (var other : others) {
        var words = texts.get("card.model-elsewhere", texts.get(other.page()));
        items.add(item(words, () -> drawing().form().choose(drawing().setting(), other.written())));
      }
    }
    if (!isEmpty()) {
      items.add(new SeparatorMenuItem());
      items.add(item(texts.get("card.model-clear"), () -> drawing().change(StructuralModel.EMPTY)));
    }
    return items;
  }

  private static MenuItem item(String words, Runnable action) {
    var item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }

  /// Adds what a template has and the model has not, and draws the template's paths; what was drawn
  /// before keeps its questions.
  void use(Template template) {
    var wanted = model.model();
    for (var concept : template.absent(wanted)) {
      wanted = wanted.plus(new Latent(name(concept)));
    }
    drawing().change(template.applied(wanted));
    model.tidy();
  }

  private String name(Concept concept) {
    return texts.say(concept.called());
  }

  @Override
  public List<Message> problems() {
    return isEmpty() ? List.of() : ModelCheck.of(model.model());
  }

  @Override
  public boolean isEmpty() {
    return model.model().latents().isEmpty();
  }

  @Override
  public String summary() {
    var now = model.model();
    return isEmpty()
        ? texts.get("card.model-nothing")
        : texts.get(
            "card.model-summary", now.latents().size(), now.items().size(), now.paths().size());
  }

  @Override
  public boolean take(List<Question> questions) {
    var fitting = ModelDrawing.fitting(questions);
    var latent = model.pickedLatent();
    if (latent.isEmpty() || fitting.isEmpty()) {
      return false;
    }
    new LatentItems(model, latent.get().name()).toggle(fitting);
    return true;
  }

  @Override
  public boolean uses(Question question) {
    return model.model().items().contains(question.id());
  }

  @Override
  public List<MenuItem> menu(List<Question> questions) {
    var fitting = ModelDrawing.fitting(questions);
    if (fitting.isEmpty()) {
      return List.of();
    }
    var items = new ArrayList<MenuItem>();
    for (var latent : model.model().latents()) {
      items.add(
          item(
              texts.get("card.model-put", latent.name()), () -> model.put(latent.name(), fitting)));
    }
    items.add(item(texts.get("card.model-put-new"), () -> model.add(fitting, null, canvas.name())));
    return items;
  }

  @Override
  public void focus() {
    canvas.focusPicked();
  }

  private void key(KeyEvent event) {
    var typing = event.getTarget() instanceof TextInputControl;
    if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !typing) {
      drawing().undo();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.Y && !typing) {
      drawing().redo();
    } else if (event.getCode() == KeyCode.INSERT) {
      add();
    } else if (event.getCode() == KeyCode.M && event.isShortcutDown() && !typing) {
      model.pickedLatent().ifPresent(this::turn);
    } else {
      return;
    }
    event.consume();
  }

  private void turn(Latent latent) {
    boolean reflective = latent.measurement() == Measurement.REFLECTIVE;
    model.measure(latent.name(), reflective ? Measurement.FORMATIVE : Measurement.REFLECTIVE);
  }
}
