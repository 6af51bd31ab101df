package manyi.workbook;

import java.util.List;

/// What is going to be read as what, and why.
///
/// @param questions in the order of their columns
/// @param notes in the order in which they were made
record ImportPlan(List<Planned> questions, List<Note> notes) {
  ImportPlan {
    questions = List.copyOf(questions);
    notes = List.copyOf(notes);
  }
}
