package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import manyi.chart.ChartPoint;
import manyi.chart.ChartPoints.Direction;
import manyi.document.Figure;
import manyi.document.Figure.Bars;
import manyi.document.Figure.Dots;
import manyi.document.Figure.HeatMap;
import manyi.document.Figure.Levels;
import manyi.document.Figure.Opposites;
import manyi.document.Figure.Panels;
import manyi.document.Figure.PathDiagram;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrants;
import manyi.document.Figure.Series;
import manyi.document.Figure.Stacked;
import manyi.document.Figure.Tiles;
import manyi.document.Figure.Waterfall;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// Choosing points of a chart: the pointer says what it is over, a click or Enter selects it, the
/// arrow keys go from point to point, Escape selects nothing.
final class PointChoice {
  private static final Duration PATIENCE = Duration.millis(250);

  private final ChartView view;
  private final Selection selection;
  private final Texts texts;
  private final Map<String, String> figures;
  private final Tooltip tip = new Tooltip();
  // Kept here, since what is listened to outlives the chart, whose handlers keep this.
  private final List<ChangeListener<String>> kept = new ArrayList<>();
  private @Nullable ChartPoint at;

  /// @param figures what the tables say about a reference, to be read beside its point
  private PointChoice(
      ChartView view, Selection selection, Texts texts, Map<String, String> figures) {
    this.view = view;
    this.selection = selection;
    this.texts = texts;
    this.figures = figures;
  }

  /// Lets the points of a chart be chosen.
  static void on(ChartView view, Selection selection, Texts texts, Map<String, String> figures) {
    new PointChoice(view, selection, texts, figures).begin();
  }

  /// Whether a picture has points that can be asked about.
  static boolean possible(Figure figure) {
    return switch (figure) {
      case Quadrants quadrants -> any(quadrants.points().stream().map(Point::reference));
      case PathDiagram diagram ->
          any(
              Stream.concat(
                  diagram.nodes().stream().map(PathDiagram.Node::reference),
                  diagram.edges().stream().map(PathDiagram.Edge::reference)));
      case Series series ->
          any(
              series.lines().stream()
                  .flatMap(line -> line.values().stream())
                  .map(Series.Value::reference));
      case Waterfall waterfall ->
          any(
              Stream.concat(
                  Stream.of(waterfall.start().reference(), waterfall.end().reference()),
                  waterfall.steps().stream().map(Waterfall.Step::reference)));
      case Levels levels -> levels.boxes().stream().anyMatch(PointChoice::possible);
      case Bars _, Dots _, HeatMap _, Stacked _, Panels _, Tiles _, Opposites _ -> false;
    };
  }

  private static boolean possible(Levels.Box box) {
    return !box.reference().isEmpty() || box.parts().stream().anyMatch(PointChoice::possible);
  }

  private static boolean any(Stream<String> references) {
    return references.anyMatch(reference -> !reference.isEmpty());
  }

  private void begin() {
    view.setFocusTraversable(true);
    tip.setShowDelay(PATIENCE);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(null));
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    view.focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            point(null);
          }
        });
    for (var property : List.of(selection.asked(), selection.pointed())) {
      ChangeListener<String> listener = (_, _, _) -> show();
      kept.add(listener);
      property.addListener(new WeakChangeListener<>(listener));
    }
    show();
  }

  private void show() {
    var asked = selection.asked().get();
    var pointed = selection.pointed().get();
    view.ring(asked, pointed);
    var spoken = pointed.isEmpty() ? asked : pointed;
    var title = view.figure().title();
    view.setAccessibleText(
        figures.containsKey(spoken)
            ? texts.get("card.chart-point", title, words(spoken).replace("\n", " · "))
            : title);
  }

  private String words(String reference) {
    return figures.getOrDefault(reference, "");
  }

  private void move(MouseEvent event) {
    var found = view.points().at(event.getX(), event.getY());
    view.setCursor(found.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    point(found.orElse(null));
  }

  private void press(MouseEvent event) {
    view.requestFocus();
    view.points()
        .at(event.getX(), event.getY())
        .ifPresent(point -> selection.asked().set(point.reference()));
    // The page that scrolls the chart would take the focus for itself.
    event.consume();
  }

  /// Goes to a point, or leaves the one that was pointed at here.
  private void point(@Nullable ChartPoint now) {
    if (now != null && !now.equals(at)) {
      tip.setText(figures.getOrDefault(now.reference(), now.label()));
      Tooltip.install(view, tip);
      selection.pointed().set(now.reference());
    } else if (now == null && at != null) {
      Tooltip.uninstall(view, tip);
      selection.pointed().set("");
    }
    at = now;
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> go(event, Direction.LEFT);
      case RIGHT -> go(event, Direction.RIGHT);
      case UP -> go(event, Direction.UP);
      case DOWN -> go(event, Direction.DOWN);
      case ENTER, SPACE -> {
        if (at != null) {
          selection.asked().set(at.reference());
          event.consume();
        }
      }
      case ESCAPE -> {
        if (at != null || !selection.asked().get().isEmpty()) {
          point(null);
          selection.asked().set("");
          event.consume();
        }
      }
      default -> {}
    }
  }

  /// The first step goes to what is selected, else to the first point.
  private void go(KeyEvent event, Direction direction) {
    var from = at;
    var to =
        from == null
            ? beginning()
            : view.points().next(from, direction).or(() -> Optional.of(from));
    to.ifPresent(this::point);
    event.consume();
  }

  private Optional<ChartPoint> beginning() {
    var points = view.points();
    return points.of(selection.asked().get()).stream()
        .findFirst()
        .or(() -> points.all().stream().findFirst());
  }
}
