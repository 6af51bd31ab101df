package manyi.analysis.banner;

import manyi.document.NumberFormat;
import manyi.survey.Base;

/// Which number of a cell a chosen figure is, and how it is rounded.
final class CellFigures {
  private CellFigures() {}

  /// @param count who is in the cell
  static double value(BannerCell cell, CellStatistic statistic, Base count) {
    return switch (statistic) {
      case COUNT -> count.n();
      case WEIGHTED -> count.weighted();
      case COLUMN -> cell.columnProportion();
      case ROW -> cell.rowProportion();
      case TOTAL -> cell.totalProportion();
      case INDEX -> cell.index();
      case MEAN -> cell.mean();
      case SD -> cell.sd();
      case SE -> cell.standardError();
      case MEDIAN -> cell.median();
    };
  }

  static NumberFormat format(CellStatistic statistic) {
    return switch (statistic) {
      case COUNT, INDEX -> NumberFormat.COUNT;
      case WEIGHTED -> NumberFormat.WEIGHTED;
      case COLUMN, ROW, TOTAL -> NumberFormat.PERCENT;
      case MEAN, SD, MEDIAN -> NumberFormat.DECIMAL;
      case SE -> NumberFormat.STATISTIC;
    };
  }
}
