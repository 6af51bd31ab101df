package manyi.analysis.banner;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// What banner tables find.
///
/// @param columns from left to right, without the total
/// @param subtables the columns in groups that are compared
/// @param tables in the order of the questions
/// @param leftOut questions that nobody answered
/// @param weight the id of the weight question; null for none
/// @param included all respondents looked at
public record BannerResult(
    List<Column> columns,
    List<Subtable> subtables,
    List<BannerTable> tables,
    List<QuestionLabel> leftOut,
    Rules rules,
    @Nullable String weight,
    Base included) {
  public BannerResult {
    columns = List.copyOf(columns);
    subtables = List.copyOf(subtables);
    tables = List.copyOf(tables);
    leftOut = List.copyOf(leftOut);
  }

  /// The rows of a table that have a figure among those chosen.
  List<BannerRow> shown(BannerTable table) {
    return table.rows().stream().filter(row -> !rules.shown(table, row).isEmpty()).toList();
  }

  Subtable subtable(int column) {
    return subtables.get(columns.get(column).subtable());
  }
}
