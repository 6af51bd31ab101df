package manyi.app.data;

import java.util.List;
import manyi.app.card.QuestionGroup;
import manyi.survey.Question;
import manyi.workbook.recognition.Note;
import manyi.workbook.recognition.Note.Severity;

/// One line of the question list: a question, a matrix as a whole, or an item of an opened matrix.
/// What is changed in the line of a matrix is changed for all its items.
///
/// @param questions one, or the items of a matrix
/// @param place how it stands in the list
/// @param notes about them, the most doubtful first
record QuestionRow(List<Question> questions, Place place, List<Note> notes) {
  enum Place {
    ALONE,
    CLOSED_MATRIX,
    OPEN_MATRIX,
    ITEM
  }

  QuestionRow {
    questions = List.copyOf(questions);
    notes = List.copyOf(notes);
  }

  Question first() {
    return questions.getFirst();
  }

  List<String> ids() {
    return questions.stream().map(Question::id).toList();
  }

  boolean matrix() {
    return place == Place.CLOSED_MATRIX || place == Place.OPEN_MATRIX;
  }

  boolean doubtful() {
    return notes.stream().anyMatch(note -> note.severity() != Severity.INFO);
  }

  boolean platform() {
    return QuestionGroup.platform(first());
  }

  /// The letters of all its columns.
  List<String> letters() {
    return questions.stream().flatMap(question -> question.columns().stream()).distinct().toList();
  }

  /// The columns of the sheet as a range, such as `M–AA`.
  String columns() {
    var first = first().columns();
    var last = questions.getLast().columns();
    if (first.isEmpty() || last.isEmpty()) {
      return "";
    }
    var from = first.getFirst();
    var to = last.getLast();
    return from.equals(to) ? from : from + "–" + to;
  }
}
