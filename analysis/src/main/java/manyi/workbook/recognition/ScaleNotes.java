package manyi.workbook.recognition;

import java.util.HashSet;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.workbook.recognition.Note.Severity;
import manyi.workbook.scale.LevelOrder;

/// Notes on levels of a scale in words that nobody chose.
final class ScaleNotes {
  private ScaleNotes() {}

  static void tell(Planned question, Notes notes) {
    if (question.kind() != Kind.RATING
        || question.view().allNumbers()
        || !question.view().labels().isEmpty()) {
      return;
    }
    var texts = question.levels().stream().filter(Level::scored).map(Level::code).toList();
    var given = new HashSet<>(question.view().texts());
    var added = texts.stream().filter(text -> !given.contains(text)).toList();
    // In a matrix what nobody chose of one item others may have chosen of another.
    if (!added.isEmpty() && question.block() == null) {
      notes.question(
          Severity.INFO, question, "recognition.scale-completed", String.join(", ", added));
    }
    if (LevelOrder.of(texts).doubtful()) {
      notes.question(Severity.DOUBT, question, "recognition.scale-doubtful", KindGuess.some(texts));
    }
  }
}
