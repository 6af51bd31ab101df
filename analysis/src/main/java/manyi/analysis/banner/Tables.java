package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import manyi.analysis.QuestionLabel;
import manyi.analysis.banner.BannerTable.OptionScore;
import manyi.survey.Base;
import manyi.survey.Level;
import org.jspecify.annotations.Nullable;

/// Makes tables of figures: sorts their rows, withholds columns, compares the others.
///
/// @param sortedBy the column that rows are sorted by; none for the total
record Tables(
    Layout layout, TableRows rows, Suppression suppression, Sort sort, Optional<Integer> sortedBy) {
  /// The table of one question.
  BannerTable of(RowFigures figures) {
    var lines = figures.lines();
    var withheld = withheld(figures);
    var answers =
        lines.stream()
            .filter(line -> line.kind() == RowKind.LEVEL)
            .sorted(order(withheld))
            .toList();
    var sorted = new ArrayList<>(answers);
    lines.stream().filter(line -> line.kind() != RowKind.LEVEL).forEach(sorted::add);
    var row = figures.row();
    return new BannerTable(
        QuestionLabel.of(row.source()),
        row.source().kind(),
        null,
        told(figures.base()),
        bases(withheld, figures::base),
        sorted.stream().map(line -> rows.row(line, withheld(line, withheld))).toList(),
        figures.emptyLevels(),
        offScale(row, lines),
        ownScores(row));
  }

  /// One table of the items of a matrix, a row each.
  ///
  /// @param items at least one
  /// @param lines one an item
  BannerTable compact(List<RowFigures> items, List<Line> lines, MatrixForm form) {
    var largest =
        lines.stream().max(Comparator.comparingLong(line -> line.total().base().n())).orElseThrow();
    var withheld = withheld(largest, null);
    var first = items.getFirst().row();
    return new BannerTable(
        QuestionLabel.of(first.source()),
        first.source().kind(),
        form,
        told(largest.total().base()),
        bases(withheld, column -> largest.columns().get(column).base()),
        lines.stream()
            .sorted(order(withheld))
            .map(line -> rows.row(line, withheld(line, null)))
            .toList(),
        0,
        form == MatrixForm.OPTION
            ? List.of()
            : items.stream()
                .flatMap(item -> offScale(item.row(), item.lines()).stream())
                .distinct()
                .toList(),
        form == MatrixForm.MEAN ? ownScores(first) : List.of());
  }

  /// A column that is withheld gives no order either: that would tell of it.
  private Comparator<Line> order(boolean[] withheld) {
    return switch (sort) {
      case QUESTIONNAIRE -> (_, _) -> 0;
      case SIZE -> falling(Line::total);
      case COLUMN -> {
        var by = sortedBy.filter(column -> !withheld[column]);
        yield falling(line -> by.map(column -> line.columns().get(column)).orElse(line.total()));
      }
    };
  }

  /// The largest first, those without a figure last.
  private static Comparator<Line> falling(Function<Line, Estimate> by) {
    return Comparator.comparingDouble(
        line -> Double.isNaN(by.apply(line).value()) ? 1 : -by.apply(line).value());
  }

  private boolean[] withheld(RowFigures figures) {
    var n =
        IntStream.range(0, layout.columns().size())
            .mapToLong(column -> figures.base(column).n())
            .toArray();
    return suppression.withheld(n, figures.base().n());
  }

  /// The columns withheld in a row whose base may be smaller than its table's.
  private boolean[] withheld(Line line, boolean @Nullable [] table) {
    var n = line.columns().stream().mapToLong(column -> column.base().n()).toArray();
    var withheld = suppression.withheld(n, line.total().base().n());
    for (int column = 0; column < n.length; column++) {
      withheld[column] |= table != null && table[column];
    }
    return withheld;
  }

  private @Nullable Base told(Base base) {
    return suppression.allWithheld(base.n()) ? null : base;
  }

  private static List<@Nullable Base> bases(boolean[] withheld, IntFunction<Base> of) {
    var bases = new ArrayList<@Nullable Base>();
    for (int column = 0; column < withheld.length; column++) {
      bases.add(withheld[column] ? null : of.apply(column));
    }
    return bases;
  }

  private static List<String> offScale(RowQuestion row, List<Line> lines) {
    return row.scored()
        ? lines.stream()
            .filter(line -> line.kind() == RowKind.LEVEL && Double.isNaN(line.score()))
            .map(Line::label)
            .toList()
        : List.of();
  }

  private static List<OptionScore> ownScores(RowQuestion row) {
    if (!row.ownScores()) {
      return List.of();
    }
    var levels = row.source().levels().stream().map(Level::label).toList();
    return IntStream.range(0, levels.size())
        .filter(i -> !Double.isNaN(row.scores().get(i)))
        .mapToObj(i -> new OptionScore(levels.get(i), row.scores().get(i)))
        .toList();
  }
}
