package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.survey.Block;
import org.jspecify.annotations.Nullable;

/// Which tables are made of the figures: one a question, or one of several items of a matrix.
///
/// @param parts in the order of the questions
record Plan(List<Part> parts) {
  /// One table.
  ///
  /// @param items of one matrix, or one question
  /// @param lines of a compact table, one an item; empty for the question's own table
  /// @param form of the matrix
  private record Part(List<RowFigures> items, List<Line> lines, MatrixForm form) {
    BannerTable made(Tables tables) {
      return lines.isEmpty() ? tables.of(items.getFirst()) : tables.compact(items, lines, form);
    }

    int size() {
      return lines.isEmpty() ? items.getFirst().lines().size() : lines.size();
    }
  }

  /// Neighbouring items of one matrix are put together where each has the figure that is wanted.
  static Plan of(List<RowFigures> figures, MatrixForm form, String option) {
    var parts = new ArrayList<Part>();
    int next = 0;
    while (next < figures.size()) {
      int end = next + 1;
      var block = block(figures.get(next));
      while (block != null && end < figures.size() && block.equals(block(figures.get(end)))) {
        end++;
      }
      add(figures.subList(next, end), form, option, parts);
      next = end;
    }
    return new Plan(parts);
  }

  private static @Nullable Block block(RowFigures figures) {
    return figures.row().source().block();
  }

  private static void add(
      List<RowFigures> items, MatrixForm form, String option, List<Part> parts) {
    var lines =
        items.stream().map(item -> item.figure(form, option)).flatMap(Optional::stream).toList();
    if (items.size() > 1 && lines.size() == items.size()) {
      parts.add(new Part(List.copyOf(items), lines, form));
    } else {
      items.forEach(item -> parts.add(new Part(List.of(item), List.of(), MatrixForm.FULL)));
    }
  }

  /// How many rows all tables have.
  long lines() {
    return parts.stream().mapToLong(Part::size).sum();
  }

  List<BannerTable> made(Tables tables) {
    return parts.stream().map(part -> part.made(tables)).toList();
  }
}
