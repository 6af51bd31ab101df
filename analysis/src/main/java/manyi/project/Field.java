package manyi.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.text.ChoiceWord;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A field of a project file that is being read; a field of another type than it should have is the
/// user's problem and is named by its path.
///
/// @param node its value, null where it lacks
/// @param path such as `source.file`
/// @param file that is read
record Field(@Nullable JsonNode node, String path, Path file) {
  Field child(String name) throws UserProblem {
    if (node == null || !node.isObject()) {
      throw wrong();
    }
    return new Field(node.get(name), path.isEmpty() ? name : path + "." + name, file);
  }

  boolean lacks() {
    return node == null || node.isNull();
  }

  long number() throws UserProblem {
    if (node == null || !node.isIntegralNumber()) {
      throw wrong();
    }
    return node.longValue();
  }

  String text() throws UserProblem {
    if (node == null || !node.isString()) {
      throw wrong();
    }
    return node.stringValue();
  }

  /// False where the field lacks.
  boolean truth() throws UserProblem {
    if (node == null || node.isNull()) {
      return false;
    }
    if (!node.isBoolean()) {
      throw wrong();
    }
    return node.booleanValue();
  }

  @Nullable String textOrNull() throws UserProblem {
    return lacks() ? null : text();
  }

  /// One of the words of an enum, in lower case with hyphens; null where the field lacks.
  <E extends Enum<E>> @Nullable E choiceOrNull(Class<E> type) throws UserProblem {
    if (lacks()) {
      return null;
    }
    return ChoiceWord.find(type, text()).orElseThrow(this::wrong);
  }

  /// The elements of a list; none where the field lacks.
  List<Field> elements() throws UserProblem {
    if (node == null || node.isNull()) {
      return List.of();
    }
    if (!node.isArray()) {
      throw wrong();
    }
    var elements = new ArrayList<Field>();
    for (var element : node) {
      elements.add(new Field(element, path + "[" + elements.size() + "]", file));
    }
    return elements;
  }

  /// The fields of an object by name, in order; none where the field lacks.
  Map<String, Field> fields() throws UserProblem {
    if (node == null || node.isNull()) {
      return Map.of();
    }
    if (!node.isObject()) {
      throw wrong();
    }
    var fields = new LinkedHashMap<String, Field>();
    for (var entry : node.properties()) {
      fields.put(entry.getKey(), new Field(entry.getValue(), path + "." + entry.getKey(), file));
    }
    return fields;
  }

  UserProblem wrong() {
    return path.isEmpty()
        ? new UserProblem("project.not-a-project", file.toString()).at(file.toString())
        : new UserProblem("project.wrong-field", file.toString(), path).at(file + ": " + path);
  }
}
