package manyi.project;

import java.util.LinkedHashMap;
import java.util.Map;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Together;
import manyi.workbook.recognition.Together.Decision;
import manyi.workbook.recognition.Together.Joining;
import manyi.workbook.recognition.Together.Scope;
import org.jspecify.annotations.Nullable;

/// How several workbooks are one survey, as a field of a project file.
final class TogetherFields {
  private TogetherFields() {}

  static Map<String, Object> tree(Together together) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("joining", together.joining());
    tree.put("scope", together.scope());
    tree.put("names", together.names());
    tree.put("decisions", together.decisions());
    tree.put("skipUnreadable", together.skipUnreadable());
    return tree;
  }

  /// Null where the field lacks: a workbook alone.
  static @Nullable Together read(Field field) throws UserProblem {
    if (field.lacks()) {
      return null;
    }
    var joining = field.child("joining").choiceOrNull(Joining.class);
    var scope = field.child("scope").choiceOrNull(Scope.class);
    if (joining == null) {
      throw field.child("joining").wrong();
    }
    var names = new LinkedHashMap<String, String>();
    for (var entry : field.child("names").fields().entrySet()) {
      names.put(entry.getKey(), entry.getValue().text());
    }
    var decisions = new LinkedHashMap<String, Decision>();
    for (var entry : field.child("decisions").fields().entrySet()) {
      var decision = entry.getValue().choiceOrNull(Decision.class);
      if (decision != null) {
        decisions.put(entry.getKey(), decision);
      }
    }
    return new Together(
        joining,
        scope == null ? Scope.ALL : scope,
        names,
        decisions,
        field.child("skipUnreadable").truth());
  }
}
