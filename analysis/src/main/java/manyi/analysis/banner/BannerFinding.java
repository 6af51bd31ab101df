package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import manyi.analysis.Phrases;

/// Says which groups stand out most, and of how many comparisons that is the outcome.
record BannerFinding(BannerWords words) {
  private static final int MOST_SENTENCES = 3;
  private static final int NAMED_OTHERS = 3;

  String text() {
    int made = 0;
    int significant = 0;
    for (var table : result().tables()) {
      for (var row : result().shown(table)) {
        for (var comparison : row.comparisons()) {
          var judgement = comparison.under(result().rules().preset());
          made += judgement == null ? 0 : 1;
          significant += judgement != null && judgement.verdict() == Verdict.STRICTER ? 1 : 0;
        }
      }
    }
    if (made == 0) {
      return phrases().say("banner.found-uncompared");
    }
    if (significant == 0) {
      return phrases()
          .sentences(
              phrases().say("banner.found-nothing", phrases().count(made), words.rules()),
              phrases().say("banner.may-be-chance"));
    }
    var sentences = new ArrayList<>(standouts().stream().map(this::sentence).toList());
    if (sentences.isEmpty()) {
      sentences.add(phrases().say("banner.only-small-groups"));
    }
    sentences.add(
        phrases()
            .say(
                "banner.found-count",
                phrases().count(made),
                phrases().count(significant),
                words.rules(),
                significant));
    return phrases().sentences(sentences.toArray(String[]::new));
  }

  /// The strongest, each column and each row once.
  private List<Standout> standouts() {
    var all = new ArrayList<>(Standout.of(result(), true));
    if (all.isEmpty()) {
      all.addAll(Standout.of(result(), false));
    }
    var chosen = new ArrayList<Standout>();
    for (var standout : all) {
      boolean fresh =
          chosen.stream()
              .noneMatch(said ->
                  said.column() == standout.column()
                      || (said.table() == standout.table()
                          && said.row() == standout.row()
                          && subtable(said) == subtable(standout)));
      if (fresh && chosen.size() < MOST_SENTENCES) {
        chosen.add(standout);
      }
    }
    return chosen;
  }

  private int subtable(Standout standout) {
    return result().columns().get(standout.column()).subtable();
  }

  private String sentence(Standout standout) {
    var table = result().tables().get(standout.table());
    var row = table.rows().get(standout.row());
    return phrases()
        .say(
            key(row, standout),
            words.full(table, row),
            words.column(standout.column()),
            words.value(row, row.cells().get(standout.column()).value()),
            others(row, standout));
  }

  private static String key(BannerRow row, Standout standout) {
    if (row.kind().proportion()) {
      return standout.higher() ? "banner.found-higher" : "banner.found-lower";
    }
    return standout.higher() ? "banner.found-higher-mean" : "banner.found-lower-mean";
  }

  private String others(BannerRow row, Standout standout) {
    if (standout.others().contains(Comparison.REST)) {
      var rest =
          row.comparisons().stream()
              .filter(comparison -> comparison.first() == standout.column())
              .findFirst()
              .orElseThrow();
      return valued(words.compared(Comparison.REST), row, rest.secondValue());
    }
    if (standout.others().size() > NAMED_OTHERS) {
      var values =
          standout.others().stream().map(column -> row.cells().get(column).value()).toList();
      return phrases()
          .say(
              "banner.other-groups",
              standout.others().size(),
              words.value(row, values.stream().min(Comparator.naturalOrder()).orElseThrow()),
              words.value(row, values.stream().max(Comparator.naturalOrder()).orElseThrow()));
    }
    return words.and(
        standout.others().stream()
            .map(column -> valued(words.compared(column), row, row.cells().get(column).value()))
            .toList());
  }

  private String valued(String column, BannerRow row, double value) {
    return phrases().say("banner.valued", column, words.value(row, value));
  }

  private BannerResult result() {
    return words.result();
  }

  private Phrases phrases() {
    return words.phrases();
  }
}
