package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.analysis.Phrases;
import manyi.analysis.Setting;
import manyi.survey.Kind;

/// What stands below one table: what its figures are of, and what its letters mean.
record BannerFootnotes(BannerWords words, BannerTable table) {
  List<String> all() {
    var notes = new ArrayList<String>();
    notes.add(words.phrases().sentences(parts().toArray(String[]::new)));
    if (table.compact() != null && differ()) {
      notes.add(say("banner.items-differ"));
    }
    if (!table.ownScores().isEmpty()) {
      notes.add(say("banner.own-scores", words.phrases().list(scores())));
    }
    addMeans(notes);
    if (boxesOfMore()) {
      notes.add(say("banner.boxes-of-all"));
    }
    if (table.emptyLevels() > 0) {
      notes.add(say("banner.empty-levels", table.emptyLevels()));
    }
    if (table.withholds()) {
      notes.add(say("banner.withheld", result().rules().suppressBelow()));
    }
    return notes;
  }

  /// Whom means leave out.
  private void addMeans(List<String> notes) {
    var mean = shown().filter(row -> row.kind() == RowKind.MEAN).findFirst().orElse(null);
    if (mean == null) {
      return;
    }
    if (!table.offScale().isEmpty()) {
      notes.add(say("banner.mean-without", words.phrases().list(table.offScale())));
    }
    var base = mean.total().base();
    boolean silence = result().rules().base() != PercentBase.ANSWERED;
    if (silence && base != null && shown().anyMatch(row -> row.kind().proportion())) {
      notes.add(say("banner.mean-of-answers", words.phrases().count(base.n())));
    }
  }

  /// Whether boxes are of more respondents than those with a score.
  private boolean boxesOfMore() {
    boolean boxes =
        shown().anyMatch(row -> row.kind() == RowKind.TOP_BOX || row.kind() == RowKind.BOTTOM_BOX);
    return boxes
        && (!table.offScale().isEmpty() || result().rules().base() != PercentBase.ANSWERED);
  }

  private Stream<BannerRow> shown() {
    return result().shown(table).stream();
  }

  private List<String> parts() {
    var rules = result().rules();
    var parts = new ArrayList<String>();
    boolean proportions = shown().anyMatch(row -> row.kind().proportion());
    if (proportions && shows(CellStatistic.COLUMN)) {
      parts.add(say("banner.percentages"));
    }
    var base = "banner.base-is." + Setting.Choice.word(rules.base());
    // Silence has no score: the base of means alone is who answered, whatever was chosen.
    parts.add(say(proportions ? base : "banner.base-is.answered"));
    if (table.kind() == Kind.MULTIPLE) {
      parts.add(say("banner.multiple"));
    }
    if (table.kind() == Kind.RANKING) {
      parts.add(say("banner.ranking"));
    }
    if (shown().anyMatch(row -> !row.comparisons().isEmpty())) {
      parts.add(say(marks(), words.rules()));
      if (rules.twoLevels()) {
        parts.add(
            say(
                "banner.capital-and-small",
                words.phrases().confidence(rules.confidence()),
                words.phrases().confidence(rules.secondConfidence())));
      }
    }
    return parts;
  }

  private String marks() {
    boolean arrows = result().subtables().stream().anyMatch(one -> one.compare() == Compare.TOTAL);
    boolean letters = result().subtables().stream().anyMatch(one -> one.compare() != Compare.TOTAL);
    return arrows && letters
        ? "banner.letters-and-arrows"
        : arrows ? "banner.arrows" : "banner.letters";
  }

  private boolean shows(CellStatistic statistic) {
    return result().rules().cells().contains(statistic);
  }

  /// Whether the items of a matrix rest on different respondents.
  private boolean differ() {
    return table.rows().stream()
            .map(row -> row.total().base())
            .map(base -> base == null ? -1 : base.n())
            .distinct()
            .count()
        > 1;
  }

  private List<String> scores() {
    return table.ownScores().stream()
        .map(score -> say("banner.score", score.label(), words.phrases().score(score.score())))
        .toList();
  }

  private BannerResult result() {
    return words.result();
  }

  private String say(String key, Object... arguments) {
    Phrases phrases = words.phrases();
    return phrases.say(key, arguments);
  }
}
