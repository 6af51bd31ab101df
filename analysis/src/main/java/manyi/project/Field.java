package manyi.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.project.JsonForm.Trouble;
import manyi.text.ChoiceWord;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A field of a JSON file that is being read; a field of another type than it should have is the
/// user's problem and is named by its path.
///
/// @param node its value, null where it lacks
/// @param path such as `source.file`
/// @param file that is read
/// @param form of the file
public record Field(@Nullable JsonNode node, String path, Path file, JsonForm form) {
  public Field child(String name) throws UserProblem {
    if (node == null || !node.isObject()) {
      throw wrong();
    }
    return new Field(node.get(name), path.isEmpty() ? name : path + "." + name, file, form);
  }

  public boolean lacks() {
    return node == null || node.isNull();
  }

  public long number() throws UserProblem {
    if (node == null || !node.isIntegralNumber()) {
      throw wrong();
    }
    return node.longValue();
  }

  public String text() throws UserProblem {
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

  public @Nullable String textOrNull() throws UserProblem {
    return lacks() ? null : text();
  }

  /// Yes or no; null where the field lacks.
  public @Nullable Boolean flagOrNull() throws UserProblem {
    if (node == null || node.isNull()) {
      return null;
    }
    if (!node.isBoolean()) {
      throw wrong();
    }
    return node.booleanValue();
  }

  /// A list of texts; null where the field lacks.
  public @Nullable List<String> textsOrNull() throws UserProblem {
    if (lacks()) {
      return null;
    }
    var texts = new ArrayList<String>();
    for (var element : elements()) {
      texts.add(element.text());
    }
    return texts;
  }

  /// One of the words of an enum, in lower case with hyphens; null where the field lacks.
  public <E extends Enum<E>> @Nullable E choiceOrNull(Class<E> type) throws UserProblem {
    if (lacks()) {
      return null;
    }
    return ChoiceWord.find(type, text()).orElseThrow(this::wrong);
  }

  /// The elements of a list; none where the field lacks.
  public List<Field> elements() throws UserProblem {
    if (node == null || node.isNull()) {
      return List.of();
    }
    if (!node.isArray()) {
      throw wrong();
    }
    var elements = new ArrayList<Field>();
    for (var element : node) {
      elements.add(new Field(element, path + "[" + elements.size() + "]", file, form));
    }
    return elements;
  }

  /// The fields of an object by name, in order; none where the field lacks.
  public Map<String, Field> fields() throws UserProblem {
    if (node == null || node.isNull()) {
      return Map.of();
    }
    if (!node.isObject()) {
      throw wrong();
    }
    var fields = new LinkedHashMap<String, Field>();
    for (var entry : node.properties()) {
      fields.put(
          entry.getKey(), new Field(entry.getValue(), path + "." + entry.getKey(), file, form));
    }
    return fields;
  }

  UserProblem wrong() {
    return path.isEmpty()
        ? form.problem(Trouble.OTHER, file).at(file.toString())
        : form.problem(Trouble.WRONG_FIELD, file, path).at(file + ": " + path);
  }
}
