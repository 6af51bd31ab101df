package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A column whose figure significantly exceeds others in one row, or falls short of them.
///
/// @param higher which of the two
/// @param others the columns that it differs from, or [Comparison#REST]
/// @param effect the sum of the standardised differences: Cohen's h of proportions, d of means
record Standout(
    int table, int row, int column, boolean higher, List<Integer> others, double effect) {
  /// All in the rows that are shown, the strongest first. Columns with few respondents are not
  /// among them, nor are differences that are significant at the looser level only.
  static List<Standout> of(BannerResult result, boolean headlinesOnly) {
    var found = new ArrayList<Standout>();
    for (int table = 0; table < result.tables().size(); table++) {
      var of = result.tables().get(table);
      var rows = of.rows();
      boolean mean = result.shown(of).stream().anyMatch(row -> row.kind() == RowKind.MEAN);
      for (int row = 0; row < rows.size(); row++) {
        boolean headline = !mean || rows.get(row).kind() == RowKind.MEAN;
        if (result.shown(of).contains(rows.get(row)) && (headline || !headlinesOnly)) {
          add(result, table, row, found);
        }
      }
    }
    found.sort(Comparator.comparingDouble(standout -> -standout.effect()));
    return found;
  }

  private static void add(BannerResult result, int table, int row, List<Standout> found) {
    var of = result.tables().get(table).rows().get(row);
    for (int column = 0; column < result.columns().size(); column++) {
      if (result.subtable(column).questions().contains(of.question())) {
        // That those who gave an answer gave it is no finding.
        continue;
      }
      for (boolean higher : List.of(true, false)) {
        var others = new ArrayList<Integer>();
        double effect = 0;
        for (var comparison : of.comparisons()) {
          if (comparison.concerns(column)
              && comparison.larger(column) == higher
              && counts(comparison, result.rules())) {
            others.add(comparison.other(column));
            effect += effect(of, comparison);
          }
        }
        if (!others.isEmpty()) {
          found.add(new Standout(table, row, column, higher, others, effect));
        }
      }
    }
  }

  private static boolean counts(Comparison comparison, Rules rules) {
    var judgement = comparison.under(rules.preset());
    return judgement != null
        && judgement.verdict() == Verdict.STRICTER
        && !rules.few(comparison.firstBase())
        && !rules.few(comparison.secondBase());
  }

  /// Of means the difference in standard deviations of all.
  private static double effect(BannerRow row, Comparison comparison) {
    if (!row.kind().proportion()) {
      double sd = row.total().sd();
      double difference = Math.abs(comparison.firstValue() - comparison.secondValue());
      return sd > 0 ? difference / sd : 0;
    }
    return Math.abs(angle(comparison.firstValue()) - angle(comparison.secondValue()));
  }

  private static double angle(double proportion) {
    return 2 * Math.asin(Math.sqrt(Math.min(1, Math.max(0, proportion))));
  }
}
