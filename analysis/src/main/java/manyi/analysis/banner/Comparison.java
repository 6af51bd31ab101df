package manyi.analysis.banner;

import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Two columns compared in one row.
///
/// @param first the column's place in the table, from 0
/// @param second the other's; [#REST] for the total without the first
/// @param firstValue the proportion 0–1 or the mean
/// @param overlap the respondents in both
/// @param spss null where that preset makes no test
/// @param effective null where that preset makes no test
/// @param design null where that preset makes no test, or where it was not computed because it
///   would take long and another preset was chosen
public record Comparison(
    int first,
    int second,
    Base firstBase,
    Base secondBase,
    double firstValue,
    double secondValue,
    Base overlap,
    @Nullable Judgement spss,
    @Nullable Judgement effective,
    @Nullable Judgement design) {
  /// In the place of a second column: everyone in the table outside the first.
  public static final int REST = -1;

  /// How a preset decides; null where it makes no test.
  public @Nullable Judgement under(Preset preset) {
    return switch (preset) {
      case SPSS -> spss;
      case EFFECTIVE -> effective;
      case DESIGN -> design;
    };
  }

  boolean concerns(int column) {
    return first == column || second == column;
  }

  /// Whether a column has the larger figure of the two.
  boolean larger(int column) {
    return column == first ? firstValue > secondValue : secondValue > firstValue;
  }

  double valueOf(int column) {
    return column == first ? firstValue : secondValue;
  }

  Base baseOf(int column) {
    return column == first ? firstBase : secondBase;
  }

  int other(int column) {
    return column == first ? second : first;
  }
}
