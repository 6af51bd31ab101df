package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import manyi.text.Message;
import manyi.workbook.recognition.Note.Severity;
import org.jspecify.annotations.Nullable;

/// Collects notes.
public final class Notes {
  private final List<Note> notes = new ArrayList<>();

  void add(Severity severity, Message message, String where, @Nullable String question) {
    notes.add(new Note(severity, message, where, question));
  }

  void sheet(Severity severity, String key, Object... arguments) {
    add(severity, Message.of(key, arguments), "", null);
  }

  void question(Severity severity, Planned question, String key, Object... arguments) {
    add(severity, Message.of(key, arguments), question.where(), question.id());
  }

  List<Note> inOrder() {
    return List.copyOf(notes);
  }

  /// All notes, the most doubtful first, else in the order in which they were made.
  public static List<Note> sorted(List<Note> notes) {
    return notes.stream().sorted(Comparator.comparing(Note::severity)).toList();
  }
}
