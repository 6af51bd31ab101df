package manyi.workbook.recognition;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is going to be read as what, and why.
///
/// @param questions in the order of their columns
/// @param notes in the order in which they were made
public record ImportPlan(List<Planned> questions, List<Note> notes) {
  public ImportPlan {
    questions = List.copyOf(questions);
    notes = List.copyOf(notes);
  }

  /// By question id the codes that mean no answer; questions without such codes are left out.
  public Map<String, List<String>> missing() {
    Map<String, List<String>> missing = new LinkedHashMap<>();
    for (var question : questions) {
      var codes = question.view().missing();
      if (!codes.isEmpty()) {
        missing.put(question.id(), codes.stream().sorted().toList());
      }
    }
    return missing;
  }

  /// Of the corrections those that name neither a question nor a matrix of this plan.
  public Set<String> unknown(Corrections corrections) {
    var unknown = new LinkedHashSet<>(corrections.questions().keySet());
    for (var question : questions) {
      unknown.remove(question.id());
      if (question.block() != null) {
        unknown.remove(question.block().id());
      }
    }
    return unknown;
  }
}
