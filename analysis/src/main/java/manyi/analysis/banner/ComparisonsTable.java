package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import org.jspecify.annotations.Nullable;

/// All comparisons of one cell, a row each, with the adjusted p under every preset.
///
/// @param column that is explained
record ComparisonsTable(
    BannerWords words, BannerRow row, int column, List<Comparison> comparisons) {
  Table table() {
    var headings =
        new ArrayList<>(
            Stream.of(
                    "banner.compared-column",
                    "banner.n",
                    "banner.figure",
                    "banner.difference",
                    "banner.statistic",
                    "banner.p",
                    "banner.adjusted-p")
                .map(key -> Column.of(words.phrases().say(key)))
                .toList());
    var group = words.phrases().say("banner.adjusted-p-under");
    others().forEach(preset -> headings.add(new Column(group, words.preset(preset))));
    return new Table(
        words.phrases().say("banner.all-comparisons"),
        headings,
        comparisons.stream().map(this::line).toList(),
        List.of());
  }

  private List<Preset> others() {
    return Stream.of(Preset.values())
        .filter(preset -> preset != words.result().rules().preset())
        .toList();
  }

  private Row line(Comparison comparison) {
    int other = comparison.other(column);
    var judgement = comparison.under(words.result().rules().preset());
    double sign = comparison.first() == column ? 1 : -1;
    double points = row.kind().proportion() ? 100 : 1;
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(other == Comparison.REST ? words.compared(other) : words.column(other)));
    cells.add(Cell.of(comparison.baseOf(other).n(), NumberFormat.COUNT));
    cells.add(Cell.of(comparison.valueOf(other), words.format(row)));
    cells.add(
        Cell.of(
            (comparison.valueOf(column) - comparison.valueOf(other)) * points,
            NumberFormat.DECIMAL));
    cells.add(
        Cell.of(
            judgement == null ? Double.NaN : judgement.statistic() * sign, NumberFormat.DECIMAL));
    cells.add(Cell.of(judgement == null ? Double.NaN : judgement.p(), NumberFormat.PROBABILITY));
    cells.add(adjusted(judgement));
    others().forEach(preset -> cells.add(adjusted(comparison.under(preset))));
    return new Row(Row.Style.PLAIN, cells);
  }

  private static Cell adjusted(@Nullable Judgement judgement) {
    return Cell.of(
        judgement == null ? Double.NaN : judgement.adjustedP(), NumberFormat.PROBABILITY);
  }
}
