package manyi.preparation;

import java.util.List;
import java.util.stream.Collectors;

/// Answers put together under one label.
///
/// @param label of the group; empty for one made of the answers' own
/// @param values what is in it
public record Group(String label, List<Value> values) {
  public Group {
    values = List.copyOf(values);
  }

  /// Levels under a label.
  public static Group of(String label, String... levels) {
    return new Group(label, Value.named(List.of(levels)));
  }

  /// `低 = 1, 2`; without a label `1, 2`.
  String written() {
    var listed = values.stream().map(Value::written).collect(Collectors.joining(", "));
    return label.isEmpty() ? listed : Written.word(label) + " = " + listed;
  }

  static String written(List<Group> groups) {
    return groups.stream().map(Group::written).collect(Collectors.joining("; "));
  }
}
