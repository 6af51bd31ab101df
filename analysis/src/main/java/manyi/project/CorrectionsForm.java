package manyi.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.survey.Kind;
import manyi.survey.Role;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Correction;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Corrections.Grouping;
import manyi.workbook.recognition.Corrections.TextForm;
import org.jspecify.annotations.Nullable;

/// What the user overruled as the fields of a JSON file. What is not overruled is left out.
public final class CorrectionsForm {
  private CorrectionsForm() {}

  static Map<String, Object> tree(Corrections corrections) {
    var tree = sheet(corrections);
    if (!corrections.groupings().isEmpty()) {
      tree.put("groupings", corrections.groupings().stream().map(CorrectionsForm::tree).toList());
    }
    var questions = new LinkedHashMap<String, Object>();
    corrections.questions().forEach((id, correction) -> questions.put(id, tree(correction)));
    tree.put("questions", questions);
    var together = corrections.together();
    put(tree, "together", together == null ? null : TogetherFields.tree(together));
    return tree;
  }

  /// What is overruled about the sheet as a whole: which it is, its header rows, how its text is
  /// written.
  public static Map<String, Object> sheet(Corrections corrections) {
    var tree = new LinkedHashMap<String, Object>();
    put(tree, "sheet", corrections.sheet());
    put(tree, "headerRows", corrections.headerRows());
    put(tree, "encoding", corrections.form().encoding());
    var delimiter = corrections.form().delimiter();
    put(tree, "delimiter", delimiter == null ? null : delimiter.toString());
    var codebook = corrections.codebook();
    put(tree, "codebook", codebook == null ? null : codebook.toAbsolutePath().toString());
    return tree;
  }

  /// The fields of one question.
  public static Map<String, Object> tree(Correction correction) {
    var tree = new LinkedHashMap<String, Object>();
    put(tree, "kind", correction.kind());
    put(tree, "role", correction.role());
    put(tree, "levels", correction.levels());
    put(tree, "missing", correction.missing());
    put(tree, "text", correction.text());
    put(tree, "personal", correction.personal());
    return tree;
  }

  private static Map<String, Object> tree(Grouping grouping) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("columns", grouping.columns());
    tree.put("sort", grouping.sort());
    return tree;
  }

  static Corrections read(Field field) throws UserProblem {
    if (field.lacks()) {
      return Corrections.NONE;
    }
    var sheet = readSheet(field);
    var groupings = new ArrayList<Grouping>();
    for (var element : field.child("groupings").elements()) {
      groupings.add(grouping(element));
    }
    var questions = new LinkedHashMap<String, Correction>();
    for (var entry : field.child("questions").fields().entrySet()) {
      questions.put(entry.getKey(), readQuestion(entry.getValue()));
    }
    return new Corrections(
        sheet.sheet(),
        sheet.headerRows(),
        sheet.form(),
        groupings,
        sheet.codebook(),
        questions,
        TogetherFields.read(field.child("together")));
  }

  /// What [#sheet] wrote.
  ///
  /// @throws UserProblem when a field is of another type
  public static Corrections readSheet(Field field) throws UserProblem {
    var form =
        new TextForm(field.child("encoding").textOrNull(), delimiter(field.child("delimiter")));
    return Corrections.NONE
        .withSheet(field.child("sheet").textOrNull())
        .withHeaderRows(rows(field.child("headerRows")))
        .withForm(form)
        .withCodebook(codebook(field.child("codebook")));
  }

  /// What [#tree(Correction)] wrote.
  ///
  /// @throws UserProblem when a field is of another type
  public static Correction readQuestion(Field field) throws UserProblem {
    return new Correction(
        field.child("kind").choiceOrNull(Kind.class),
        field.child("role").choiceOrNull(Role.class),
        field.child("levels").textsOrNull(),
        field.child("missing").textsOrNull(),
        field.child("text").textOrNull(),
        field.child("personal").flagOrNull());
  }

  /// What columns are to one another.
  ///
  /// @throws UserProblem when the field lacks or is of another type
  public static Grouping.Sort readSort(Field field) throws UserProblem {
    var sort = field.choiceOrNull(Grouping.Sort.class);
    if (sort == null) {
      throw field.wrong();
    }
    return sort;
  }

  private static Grouping grouping(Field field) throws UserProblem {
    var columns = field.child("columns").textsOrNull();
    return new Grouping(columns == null ? List.of() : columns, readSort(field.child("sort")));
  }

  private static @Nullable List<Integer> rows(Field field) throws UserProblem {
    if (field.lacks()) {
      return null;
    }
    var rows = new ArrayList<Integer>();
    for (var element : field.elements()) {
      rows.add(Math.toIntExact(Math.clamp(element.number(), 1, Integer.MAX_VALUE)));
    }
    return rows;
  }

  private static @Nullable Path codebook(Field field) throws UserProblem {
    var place = field.textOrNull();
    try {
      return place == null ? null : Path.of(place);
    } catch (InvalidPathException e) {
      throw field.wrong().because(e);
    }
  }

  private static @Nullable Character delimiter(Field field) throws UserProblem {
    var text = field.textOrNull();
    if (text != null && text.length() != 1) {
      throw field.wrong();
    }
    return text == null ? null : text.charAt(0);
  }

  private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
    if (value != null) {
      tree.put(name, value);
    }
  }
}
