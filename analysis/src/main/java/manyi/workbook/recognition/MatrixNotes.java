package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Joins notes: what is told alike of neighbouring items of one matrix is told once, over the range
/// of their columns.
final class MatrixNotes {
  /// Neighbouring items with the same note, as places in the plan, both ends included.
  private record Run(Note note, int first, int last) {}

  private final List<Planned> plan;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Run> runs = new ArrayList<>();

  private MatrixNotes(List<Planned> plan) {
    this.plan = plan;
    plan.forEach(question -> places.put(question.id(), places.size()));
  }

  static List<Note> joined(List<Note> notes, List<Planned> plan) {
    var joined = new MatrixNotes(plan);
    notes.forEach(joined::add);
    return joined.runs.stream().map(joined::note).toList();
  }

  private void add(Note note) {
    int place = note.question() == null ? -1 : places.getOrDefault(note.question(), -1);
    for (int i = runs.size() - 1; i >= 0 && place > 0; i--) {
      var run = runs.get(i);
      if (run.last() == place - 1 && isOneMatrix(run.last(), place) && isAlike(run.note(), note)) {
        runs.set(i, new Run(run.note(), run.first(), place));
        return;
      }
    }
    runs.add(new Run(note, place, place));
  }

  private boolean isOneMatrix(int one, int other) {
    var block = plan.get(one).block();
    return block != null && block.equals(plan.get(other).block());
  }

  private static boolean isAlike(Note one, Note other) {
    return one.severity() == other.severity() && one.message().equals(other.message());
  }

  private Note note(Run run) {
    if (run.first() == run.last()) {
      return run.note();
    }
    var where = Planned.range(plan.get(run.first()).view(), plan.get(run.last()).view());
    return new Note(run.note().severity(), run.note().message(), where, run.note().question());
  }
}
