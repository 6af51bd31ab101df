package manyi.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import manyi.codebook.Codebook.Entry;
import manyi.codebook.Codebook.Group;
import manyi.project.CorrectionsForm;
import manyi.project.Field;
import manyi.project.JsonForm;
import manyi.text.UserProblem;

/// A codebook as a `.manyi-codebook` file: JSON that people can read and mend.
public final class CodebookFile {
  /// How such a file's name ends.
  public static final String ENDING = "manyi-codebook";

  private static final JsonForm FORM =
      new JsonForm(
          1,
          trouble ->
              switch (trouble) {
                case UNREADABLE -> "codebook.unreadable";
                case BROKEN -> "codebook.broken";
                case OTHER -> "codebook.not-a-codebook";
                case WRONG_FIELD -> "codebook.wrong-field";
                case NEWER -> "codebook.newer";
              });

  private CodebookFile() {}

  /// Whether a file is one by its name.
  public static boolean isCodebook(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith("." + ENDING);
  }

  /// Reads a codebook. Fields that it does not know are ignored.
  ///
  /// @throws UserProblem when the file cannot be read, is no codebook, or was written by a newer
  ///   program
  public static Codebook read(Path file) throws UserProblem {
    var root = FORM.read(file);
    var groups = new ArrayList<Group>();
    for (var field : root.child("groupings").elements()) {
      var sort = CorrectionsForm.readSort(field.child("sort"));
      groups.add(new Group(texts(field.child("columns")), texts(field.child("headers")), sort));
    }
    var entries = new ArrayList<Entry>();
    for (var field : root.child("questions").elements()) {
      entries.add(
          new Entry(
              field.child("id").text(),
              field.child("heading").text(),
              CorrectionsForm.readQuestion(field)));
    }
    var headers = texts(root.child("headers"));
    return new Codebook(headers, CorrectionsForm.readSheet(root), groups, entries);
  }

  /// Writes a codebook, whole or not at all.
  ///
  /// @throws UserProblem when the place cannot be written
  public static void write(Codebook codebook, Path file) throws UserProblem {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("headers", codebook.headers());
    tree.putAll(CorrectionsForm.sheet(codebook.sheet()));
    tree.put("groupings", codebook.groups());
    tree.put("questions", codebook.entries().stream().map(CodebookFile::tree).toList());
    FORM.write(tree, file);
  }

  private static Map<String, Object> tree(Entry entry) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", entry.id());
    tree.put("heading", entry.heading());
    tree.putAll(CorrectionsForm.tree(entry.correction()));
    return tree;
  }

  private static List<String> texts(Field field) throws UserProblem {
    var texts = field.textsOrNull();
    return texts == null ? List.of() : texts;
  }
}
