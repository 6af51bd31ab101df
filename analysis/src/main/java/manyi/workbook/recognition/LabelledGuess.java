package manyi.workbook.recognition;

import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.workbook.recognition.Note.Severity;
import org.jspecify.annotations.Nullable;

/// Guesses the kind of a column whose values have labels, and tells how they are read.
final class LabelledGuess {
  private LabelledGuess() {}

  /// The kind that the labels speak for; null where they say too little.
  static @Nullable Guess of(ColumnView view) {
    if (view.labels().isEmpty() || !view.column().listed()) {
      return null;
    }
    var scale = view.labelled();
    var first = scale.levels().isEmpty() ? "" : shown(scale.levels().getFirst());
    return switch (scale.sort()) {
      case WORDS -> Guess.sure(Kind.RATING, "recognition.labelled-scale", listed(scale));
      case ENDS -> Guess.sure(Kind.RATING, "recognition.labelled-ends", first, last(scale));
      case POINTS -> Guess.sure(Kind.RATING, "recognition.labelled-scale", listed(scale));
      case ORDERED, LIST ->
          Guess.sure(Kind.SINGLE, "recognition.labelled-list", scale.levels().size());
      case NONE -> null;
    };
  }

  /// What is to be told besides the kind: scores that run against the codes, values without label.
  static void tell(Planned question, Notes notes) {
    if (question.view().labels().isEmpty() || !question.kind().closed()) {
      return;
    }
    var scale = question.view().labelled();
    if (scale.reversed() && question.kind() == Kind.RATING) {
      notes.question(
          Severity.INFO,
          question,
          "recognition.labelled-reversed",
          shown(scale.levels().getFirst()),
          last(scale));
    }
    if (!scale.unlabelled().isEmpty() && scale.sort() != LabelledScale.Sort.NONE) {
      notes.question(
          Severity.DOUBT,
          question,
          "recognition.labelled-strays",
          KindGuess.some(scale.unlabelled()));
    }
  }

  private static String shown(Level level) {
    var label = level.label();
    boolean has = label.equals(level.code()) || label.startsWith(level.code() + " ");
    return has ? label : level.code() + " " + label;
  }

  private static String last(LabelledScale scale) {
    return scale.levels().stream()
        .filter(Level::scored)
        .reduce((one, other) -> other)
        .map(LabelledGuess::shown)
        .orElse("");
  }

  private static String listed(LabelledScale scale) {
    return KindGuess.listed(
        scale.levels().stream().filter(Level::scored).map(LabelledGuess::shown));
  }
}
