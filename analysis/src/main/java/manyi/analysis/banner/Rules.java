package manyi.analysis.banner;

import java.util.List;
import manyi.statistics.Adjustment;
import manyi.survey.Base;
import manyi.survey.Survey;
import manyi.tally.Design;

/// By which rules the tables were made.
///
/// @param cells what they show
/// @param confidence the stricter level, or the only one, 0–1
/// @param secondConfidence the looser level; NaN for none
/// @param flagBelow columns with fewer respondents are marked, and under weights those with a
///   smaller effective n
/// @param suppressBelow columns with fewer respondents are withheld, whatever their weights; 0 for
///   none
/// @param strata the question that tells strata apart; empty for none
/// @param clusters the question that tells clusters apart; empty for none
public record Rules(
    List<CellStatistic> cells,
    PercentBase base,
    Sort sort,
    Preset preset,
    Compare compare,
    Adjustment adjustment,
    double confidence,
    double secondConfidence,
    int flagBelow,
    int suppressBelow,
    String strata,
    String clusters) {
  public Rules {
    cells = List.copyOf(cells);
  }

  /// The same rules, with what the survey's roles tell of its design.
  Rules in(Survey survey) {
    var design = Design.of(survey);
    var stratum = design.strata();
    var cluster = design.clusters();
    return new Rules(
        cells,
        base,
        sort,
        preset,
        compare,
        adjustment,
        confidence,
        secondConfidence,
        flagBelow,
        suppressBelow,
        stratum == null ? "" : stratum.id(),
        cluster == null ? "" : cluster.id());
  }

  boolean twoLevels() {
    return !Double.isNaN(secondConfidence);
  }

  /// Whether a base is too small to conclude from: respondents, or under weights what they are
  /// worth, below the limit. Nobody is not few: there is no figure then.
  boolean few(Base base) {
    return base.n() > 0 && (base.n() < flagBelow || base.effective() < flagBelow);
  }

  /// The figures of a row that are shown: those chosen; of a matrix or a number that has none of
  /// these, the one that it is about.
  List<CellStatistic> shown(BannerTable table, BannerRow row) {
    boolean proportion = row.kind().proportion();
    var chosen = cells.stream().filter(one -> one.ofAnswers() == proportion).toList();
    boolean needed = table.compact() != null || table.rows().size() == 1;
    if (!chosen.isEmpty() || !needed) {
      return chosen;
    }
    return List.of(proportion ? CellStatistic.COLUMN : CellStatistic.MEAN);
  }

  Verdict verdict(double adjustedP) {
    if (adjustedP < 1 - confidence) {
      return Verdict.STRICTER;
    }
    return adjustedP < 1 - secondConfidence ? Verdict.LOOSER : Verdict.NOT_SIGNIFICANT;
  }
}
