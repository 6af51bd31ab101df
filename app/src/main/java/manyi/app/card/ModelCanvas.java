package manyi.app.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import manyi.structure.Latent;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// The canvas on which a structural model is drawn. Questions are dropped on a box, or beside all
/// for a new one; boxes are moved by their head and joined by their handle.
final class ModelCanvas extends Pane {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final double LEAST_HEIGHT = 360;
  private static final double GREATEST_HEIGHT = 900;
  private static final double MARGIN = 14;

  /// Below this boxes stand in one line.
  private static final double NEGLIGIBLE = 0.02;

  /// Below this boxes that the user put there are meant to stand so.
  private static final double CLOSE = 0.12;

  private static final double NARROWEST = 86;
  private static final double WIDEST = 172;

  /// How much of a column's width is box; the rest is for the paths.
  private static final double BOX = 0.68;

  private final ModelDrawing drawing;
  private final Texts texts;
  private final Map<String, LatentBox> boxes = new LinkedHashMap<>();
  private final List<PathLine> lines = new ArrayList<>();
  private final Line rubber = new Line();
  private final Label invitation = new Label();
  private final Runnable onRename;
  private Map<String, Latent.Place> places = Map.of();

  /// @param onRename asked for another name of the latent variable that is selected
  ModelCanvas(ModelDrawing drawing, Texts texts, Runnable onRename) {
    this.drawing = drawing;
    this.onRename = onRename;
    this.texts = texts;
    setId("model-canvas");
    getStyleClass().add("model-canvas");
    rubber.getStyleClass().add("path-rubber");
    rubber.setMouseTransparent(true);
    invitation.setText(texts.get("card.model-empty"));
    invitation.setWrapText(true);
    invitation.getStyleClass().add("model-invitation");
    setOnMousePressed(event -> {
      if (event.getTarget() == this) {
        drawing.pick(new Picked.Nothing());
      }
    });
    setOnDragOver(this::accept);
    setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
    setOnDragDropped(this::drop);
  }

  /// Shows the model as it is now. The keyboard stays with what is selected.
  void refresh() {
    var survey = drawing.drawing().form().survey().get();
    if (survey == null) {
      return;
    }
    boolean worked = getScene() != null && within(getScene().getFocusOwner());
    boxes.clear();
    lines.clear();
    places = drawing.places();
    var model = drawing.model();
    for (var path : model.paths()) {
      boolean picked = new Picked.OfPath(path).equals(drawing.picked().get());
      var line = new PathLine(path, picked, texts.get("card.model-path", path.from(), path.to()));
      PathGestures.on(line, drawing);
      lines.add(line);
    }
    for (var latent : model.latents()) {
      var box = box(latent, survey);
      // What is selected shows all its questions, perhaps over others.
      box.setViewOrder(drawing.pickedLatent().filter(latent::equals).isPresent() ? -1 : 0);
      boxes.put(latent.name(), box);
    }
    getChildren().setAll(lines);
    getChildren().addAll(boxes.values());
    getChildren().add(rubber);
    if (boxes.isEmpty()) {
      getChildren().add(invitation);
    }
    rubber.setVisible(false);
    requestLayout();
    if (worked) {
      focusPicked();
    }
  }

  /// Gives the keyboard to what is selected, else to the first box.
  void focusPicked() {
    switch (drawing.picked().get()) {
      case Picked.OfLatent(var name) when boxes.containsKey(name) ->
          box(name).ifPresent(LatentBox::requestFocus);
      case Picked.OfPath(var path) ->
          lines.stream()
              .filter(line -> line.path().equals(path))
              .findFirst()
              .ifPresent(PathLine::requestFocus);
      case Picked.OfLatent _, Picked.Nothing _ ->
          boxes.values().stream().findFirst().ifPresent(LatentBox::requestFocus);
    }
  }

  Optional<LatentBox> box(String name) {
    return Optional.ofNullable(boxes.get(name));
  }

  /// The box at a point of the scene.
  Optional<LatentBox> at(double sceneX, double sceneY) {
    return boxes.values().stream()
        .filter(box -> box.contains(box.sceneToLocal(sceneX, sceneY)))
        .findFirst();
  }

  List<LatentBox> all() {
    return List.copyOf(boxes.values());
  }

  /// Asks for another name of what is selected.
  void rename() {
    onRename.run();
  }

  /// The line that follows the pointer while a path is being drawn.
  Line rubber() {
    return rubber;
  }

  /// Puts a box elsewhere for as long as it is dragged.
  void hold(LatentBox box, double x, double y) {
    box.relocate(
        Math.clamp(x, MARGIN, Math.max(MARGIN, getWidth() - MARGIN - box.getWidth())),
        Math.clamp(y, MARGIN, Math.max(MARGIN, getHeight() - MARGIN - box.getHeight())));
    drawLines();
  }

  /// Where the middle of a box stands.
  Latent.Place place(LatentBox box) {
    double resting = Math.min(box.getHeight(), box.resting());
    return place(box.getLayoutX() + box.getWidth() / 2, box.getLayoutY() + resting / 2);
  }

  private Latent.Place place(double x, double y) {
    double high = Math.max(1, getHeight() - 2 * inset());
    return new Latent.Place(
        Math.clamp(x / getWidth(), 0, 1), Math.clamp((y - inset()) / high, 0, 1));
  }

  private LatentBox box(Latent latent, Survey survey) {
    var box = new LatentBox(latent, survey, texts, drawing);
    new LatentGestures(this, box, drawing).begin();
    box.setOnDragOver(event -> {
      if (!dragged(event).isEmpty()) {
        event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        box.pseudoClassStateChanged(LatentBox.TARGET, true);
        event.consume();
      }
    });
    box.setOnDragExited(_ -> box.pseudoClassStateChanged(LatentBox.TARGET, false));
    box.setOnDragDropped(event -> {
      var questions = dragged(event);
      event.setDropCompleted(!questions.isEmpty());
      event.consume();
      if (!questions.isEmpty()) {
        drawing.put(latent.name(), questions);
      }
    });
    return box;
  }

  private void accept(DragEvent event) {
    if (!dragged(event).isEmpty()) {
      event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
      pseudoClassStateChanged(TARGET, true);
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    var questions = dragged(event);
    pseudoClassStateChanged(TARGET, false);
    event.setDropCompleted(!questions.isEmpty());
    event.consume();
    if (!questions.isEmpty()) {
      var place = place(event.getX(), event.getY());
      drawing.add(questions, place, name());
    }
  }

  /// The name of a latent variable that has none yet.
  String name() {
    return texts.get("card.model-latent", drawing.model().latents().size() + 1);
  }

  private List<Question> dragged(DragEvent event) {
    var survey = drawing.drawing().form().survey().get();
    return survey == null ? List.of() : ModelDrawing.fitting(QuestionDrag.questions(event, survey));
  }

  private boolean within(@Nullable Node node) {
    for (var one = node; one != null; one = one.getParent()) {
      if (one == this) {
        return true;
      }
    }
    return false;
  }

  /// So tall that no box stands over another, unless the user put it there.
  @Override
  protected double computePrefHeight(double width) {
    double across = width > 0 ? width : getWidth();
    double most = LEAST_HEIGHT;
    for (var one : boxes.values()) {
      most = Math.max(most, one.resting() + 2 * MARGIN);
      for (var other : boxes.values()) {
        most = Math.max(most, heightFor(one, other, across));
      }
    }
    return Math.min(most, GREATEST_HEIGHT);
  }

  /// How tall the canvas has to be for two boxes to stand clear of each other; 0 where they do.
  private double heightFor(LatentBox one, LatentBox other, double width) {
    var place = placeOf(one.name());
    var below = placeOf(other.name());
    double down = below.y() - place.y();
    boolean beside = Math.abs(below.x() - place.x()) * width >= boxWidth(width) + MARGIN;
    boolean put = owned(one.name()) && owned(other.name());
    return down <= (put ? CLOSE : NEGLIGIBLE) || beside
        ? 0
        : ((one.resting() + other.resting()) / 2 + MARGIN) / down + 2 * inset();
  }

  /// How far from the upper and lower edge the middle of a box stands at least, so that the tallest
  /// need not be moved to stay on the canvas.
  private double inset() {
    return MARGIN + boxes.values().stream().mapToDouble(LatentBox::resting).max().orElse(0) / 2;
  }

  private boolean owned(String name) {
    return drawing.model().latent(name).stream().anyMatch(latent -> latent.place() != null);
  }

  private Latent.Place placeOf(String name) {
    return places.getOrDefault(name, new Latent.Place(0.5, 0.5));
  }

  /// The boxes' columns: places that are about one above the other.
  private List<Double> columns() {
    return boxes.keySet().stream().map(name -> Math.rint(placeOf(name).x() * 12) / 12).toList();
  }

  private double boxWidth(double width) {
    return Math.clamp(width / columnCount() * BOX, NARROWEST, WIDEST);
  }

  private long columnCount() {
    return Math.max(1, columns().stream().distinct().count());
  }

  /// Where the card is narrower, the canvas is scrolled.
  @Override
  protected double computeMinWidth(double height) {
    return columnCount() * NARROWEST / BOX;
  }

  @Override
  protected void layoutChildren() {
    double width = boxWidth(getWidth());
    boxes.forEach((name, box) -> {
      var place = placeOf(name);
      double height = box.prefHeight(width);
      // What is selected grows downwards.
      double resting = Math.min(height, box.resting());
      box.resize(width, height);
      box.relocate(
          within(place.x() * getWidth() - width / 2, getWidth() - width),
          within(
              inset() + place.y() * (getHeight() - 2 * inset()) - resting / 2,
              getHeight() - height));
    });
    double wide = Math.min(520, getWidth() - 4 * MARGIN);
    invitation.resize(wide, invitation.prefHeight(wide));
    invitation.relocate((getWidth() - wide) / 2, (getHeight() - invitation.prefHeight(wide)) / 2);
    drawLines();
  }

  private static double within(double place, double most) {
    return Math.clamp(place, MARGIN, Math.max(MARGIN, most - MARGIN));
  }

  private void drawLines() {
    var inside = new BoundingBox(0, 0, getWidth(), getHeight());
    for (var line : lines) {
      var path = line.path();
      var others =
          boxes.values().stream()
              .filter(box -> !box.name().equals(path.from()) && !box.name().equals(path.to()))
              .map(ModelCanvas::bounds)
              .toList();
      var from = box(path.from()).map(ModelCanvas::bounds);
      var to = box(path.to()).map(ModelCanvas::bounds);
      if (from.isPresent() && to.isPresent()) {
        line.between(from.get(), to.get(), others, inside);
      }
    }
  }

  private static Bounds bounds(LatentBox box) {
    return new BoundingBox(box.getLayoutX(), box.getLayoutY(), box.getWidth(), box.getHeight());
  }
}
