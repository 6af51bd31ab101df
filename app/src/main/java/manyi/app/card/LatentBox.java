package manyi.app.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import manyi.structure.Latent;
import manyi.structure.Measurement;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.Texts;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// A latent variable on the canvas: its name, its first questions (all where it is selected), and
/// at its right edge the handle from which a path is drawn.
final class LatentBox extends StackPane {
  static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private static final int FEW = 3;
  private static final double HANDLE = 5.5;

  /// About what the name and a question take up.
  private static final double HEAD = 34;

  private static final double LINE = 21;

  private final Latent latent;
  private final Survey survey;
  private final Texts texts;
  private final ModelDrawing drawing;
  private final Circle handle = new Circle(HANDLE);

  LatentBox(Latent latent, Survey survey, Texts texts, ModelDrawing drawing) {
    this.latent = latent;
    this.survey = survey;
    this.texts = texts;
    this.drawing = drawing;
    boolean picked = drawing.pickedLatent().filter(latent::equals).isPresent();
    var box = new VBox(head());
    box.getStyleClass().add("latent-content");
    box.getChildren().addAll(lines(picked));
    handle.getStyleClass().add("latent-handle");
    Tooltip.install(handle, new Tooltip(texts.get("card.model-handle")));
    StackPane.setAlignment(handle, Pos.CENTER_RIGHT);
    handle.setTranslateX(HANDLE);
    getStyleClass().add("latent-box");
    getStyleClass().add(latent.measurement() == Measurement.FORMATIVE ? "formative" : "reflective");
    getChildren().setAll(box, handle);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken());
    pseudoClassStateChanged(PICKED, picked);
  }

  String name() {
    return latent.name();
  }

  /// How tall it is while it is not selected.
  double resting() {
    int items = latent.items().size();
    int shown = items <= FEW + 1 ? Math.max(1, items) : FEW + 1;
    return HEAD + shown * LINE;
  }

  /// Where a path is drawn from.
  Circle handle() {
    return handle;
  }

  private HBox head() {
    var name = new Label(latent.name());
    name.getStyleClass().add("latent-name");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var head = new HBox(4, name);
    head.setAlignment(Pos.CENTER_LEFT);
    if (latent.measurement() == Measurement.FORMATIVE) {
      var mode = new Label("B");
      mode.getStyleClass().add("latent-mode");
      mode.setMinWidth(Region.USE_PREF_SIZE);
      head.getChildren().add(mode);
    }
    Tooltip.install(head, new Tooltip(latent.name()));
    return head;
  }

  private List<Region> lines(boolean all) {
    var items = latent.items();
    if (items.isEmpty()) {
      var invitation = new Label(texts.get("card.model-no-items"));
      invitation.getStyleClass().add("latent-empty");
      invitation.setWrapText(true);
      return List.of(invitation);
    }
    boolean whole = all || items.size() <= FEW + 1;
    var lines = items.stream().limit(whole ? items.size() : FEW).<Region>map(this::line).toList();
    if (whole) {
      return lines;
    }
    var more = new Label(texts.get("card.model-more-items", items.size() - FEW));
    more.getStyleClass().add("latent-more");
    return Stream.concat(lines.stream(), Stream.of(more)).toList();
  }

  private HBox line(String item) {
    var question = survey.find(item);
    var words = question.map(QuestionLabel::text).orElse(item);
    var label = new Label(words);
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    var remove = new Button(null, new FontIcon(BootstrapIcons.X));
    remove.getStyleClass().add("chip-remover");
    remove.setMinWidth(Region.USE_PREF_SIZE);
    remove.setFocusTraversable(false);
    remove.setAccessibleText(texts.get("card.remove"));
    remove.setOnAction(_ -> drawing.takeOut(latent.name(), List.of(item)));
    var line = new HBox(label, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("latent-item");
    if (!question.filter(LatentBox::measures).isPresent()) {
      line.getStyleClass().add("unknown");
    }
    Tooltip.install(line, new Tooltip(words));
    return line;
  }

  private static boolean measures(Question question) {
    return !ModelDrawing.fitting(List.of(question)).isEmpty();
  }

  private String spoken() {
    var items =
        latent.items().stream()
            .map(survey::find)
            .flatMap(Optional::stream)
            .map(QuestionLabel::text)
            .toList();
    return texts.get(
        "card.model-spoken",
        latent.name(),
        items.size(),
        String.join(texts.get("card.list-comma"), items));
  }
}
