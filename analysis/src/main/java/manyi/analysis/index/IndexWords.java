package manyi.analysis.index;

import manyi.analysis.Phrases;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Setting;
import manyi.analysis.index.IndexResult.Estimate;
import manyi.analysis.index.IndexResult.Node;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.structure.Weighing;
import org.jspecify.annotations.Nullable;

/// How indicators and figures are named.
record IndexWords(IndexResult result, Phrases phrases) {
  /// What of less than this would be shown as 0.
  private static final double NOTHING = 0.005;

  /// Beside an effect whose interval leaves 0 out.
  private static final String PROVEN = "†";

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  String name(Node node) {
    var question = node.question();
    return question == null
        ? node.name()
        : new QuestionLabel(question.id(), null, question.text()).within(phrases.texts());
  }

  String indented(Node node) {
    return "　".repeat(node.depth()) + name(node);
  }

  String weighing(@Nullable Weighing weighing) {
    return weighing == null ? "" : say("index.weighing." + Setting.Choice.word(weighing));
  }

  /// A figure with its interval, where there is one: `81.8 (95% interval 80.9 to 82.7)`.
  String withInterval(Estimate figure, String value) {
    return figure.hasInterval()
        ? say(
            "index.with-interval",
            value,
            phrases.confidence(result.confidence()),
            phrases.points(figure.lower()),
            phrases.points(figure.upper()))
        : value;
  }

  /// Points with their sign: `+3.0`.
  String signed(double points) {
    var shown = phrases.points(points);
    return NumberFormat.POINTS.rounded(points).signum() > 0 ? "+" + shown : shown;
  }

  /// Whether a figure in points is shown as another than 0.
  static boolean shows(Estimate points) {
    return NumberFormat.POINTS.rounded(points.value()).signum() != 0;
  }

  static Cell points(double value) {
    return Cell.of(value, NumberFormat.POINTS);
  }

  /// An effect on the index.
  static Cell effect(Estimate effect) {
    return Cell.of(effect.value(), NumberFormat.DECIMAL, effect.proven() ? PROVEN : "");
  }

  static Cell percent(double share) {
    return Cell.of(share, NumberFormat.PERCENT);
  }

  /// Whether weights moved anything.
  boolean weightsMoved() {
    var change = result.change();
    return change != null
        && change.nodes().stream().anyMatch(node -> matters(node.effects().weights()));
  }

  /// Whether there are groups whose mix could move anything.
  boolean mixed() {
    var change = result.change();
    return change != null && !change.groups().isEmpty();
  }

  private static boolean matters(Estimate effect) {
    return Math.abs(effect.value()) >= NOTHING;
  }
}
