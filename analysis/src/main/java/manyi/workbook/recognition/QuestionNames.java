package manyi.workbook.recognition;

import java.util.List;

/// Makes questions' ids and texts from their columns' headers.
final class QuestionNames {
  private QuestionNames() {}

  /// What stands above a column, its letters where nothing does.
  static String header(ColumnView view) {
    var text = view.column().heading().text();
    return text.isEmpty() ? view.column().letters() : text;
  }

  /// A text without the number that it begins with.
  static String text(String numbered) {
    var number = QuestionNumber.of(numbered);
    return number == null || number.rest().isEmpty() ? numbered : number.rest();
  }

  /// The id of a question of one column; not yet its own alone.
  static String id(ColumnView view) {
    var heading = view.column().heading();
    var number = QuestionNumber.of(heading.name().isEmpty() ? header(view) : heading.name());
    if (number != null) {
      return "q" + number.number();
    }
    return slug(view, heading.name().isEmpty() ? heading.text() : heading.name());
  }

  /// The id of a question by its name alone; not yet its own alone.
  static String id(Heading named, List<ColumnView> columns) {
    var number = QuestionNumber.of(named.name());
    return number == null
        ? slug(columns.getFirst(), named.name().replaceFirst("^\\$", ""))
        : "q" + number.number();
  }

  /// The id of a question or a matrix of several columns; not yet its own alone.
  ///
  /// @param first of its columns
  /// @param stem that they share; empty where there is none
  static String id(ColumnView first, String stem) {
    var number = QuestionNumber.of(stem);
    var code = HeaderSplit.codeStem(first.column().heading().name());
    if (number == null && !code.isEmpty()) {
      number = QuestionNumber.of(code);
      return number == null ? Ids.slug(code) : "q" + number.number();
    }
    var heading = first.column().heading();
    if (number == null && heading.name().contains("[") && !heading.origin().isEmpty()) {
      return Ids.slug(heading.origin());
    }
    if (number == null) {
      number = QuestionNumber.of(heading.name());
    }
    return number == null
        ? slug(first, stem.isEmpty() ? header(first) : stem)
        : "q" + number.number();
  }

  private static String slug(ColumnView view, String name) {
    var slug = Ids.slug(name);
    return slug.isEmpty() ? "col_" + Ids.slug(view.column().letters()) : slug;
  }

  /// The stem of several columns without its number; the first few items where there is none.
  static String text(ColumnGroups.Group group) {
    var text = text(group.stem());
    return text.codePoints().noneMatch(Character::isLetter) ? joined(group.items()) : text;
  }

  private static String joined(List<String> items) {
    var shown =
        String.join(" / ", items.stream().filter(item -> !item.isEmpty()).limit(3).toList());
    return items.size() > 3 ? shown + " …" : shown;
  }
}
