package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Setting;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// What is said once for all tables: the rules of the tests, weights, small bases, what is left
/// out.
record BannerNotes(BannerWords words) {
  List<String> all() {
    var rules = result().rules();
    var notes = new ArrayList<String>();
    if (compares()) {
      notes.add(
          words
              .phrases()
              .sentences(
                  say("banner.rule." + Setting.Choice.word(rules.preset())),
                  say("banner.rule-of-proportions"),
                  say("banner.adjustment-is." + Setting.Choice.word(rules.adjustment())),
                  say("banner.compared." + Setting.Choice.word(rules.compare()))));
      if (rules.preset() == Preset.DESIGN) {
        notes.add(design());
      }
      if (result().subtables().stream().anyMatch(Subtable::overlapping)) {
        notes.add(say("banner.overlapping"));
      }
    }
    result().subtables().stream()
        .filter(subtable -> subtable.compare() != rules.compare())
        .map(subtable ->
            say(
                "banner.compared-with-total",
                subtable.questions().getLast().full(words.phrases().texts()),
                subtable.columns()))
        .forEach(notes::add);
    if (flags()) {
      notes.add(
          say(words.weighted() ? "banner.flagged-weighted" : "banner.flagged", rules.flagBelow()));
    }
    if (!result().leftOut().isEmpty()) {
      var names =
          result().leftOut().stream().map(one -> one.full(words.phrases().texts())).toList();
      notes.add(say("banner.left-out", words.phrases().list(names)));
    }
    notes.add(words.phrases().weights(result().weight(), result().included()));
    return notes;
  }

  private String design() {
    var rules = result().rules();
    var strata =
        rules.strata().isEmpty() ? say("banner.no-strata") : say("banner.strata", rules.strata());
    var clusters =
        rules.clusters().isEmpty()
            ? say("banner.no-clusters")
            : say("banner.clusters", rules.clusters());
    return words.phrases().sentences(strata, clusters);
  }

  private boolean compares() {
    return result().tables().stream()
        .anyMatch(table -> table.rows().stream().anyMatch(row -> !row.comparisons().isEmpty()));
  }

  /// Whether the mark stands anywhere.
  private boolean flags() {
    return result().tables().stream().anyMatch(this::flags);
  }

  private boolean flags(BannerTable table) {
    var bases = new ArrayList<@Nullable Base>(table.columnBases());
    bases.add(table.base());
    for (var row : result().shown(table)) {
      bases.add(row.total().base());
      row.cells().forEach(cell -> bases.add(cell.base()));
    }
    return bases.stream().anyMatch(base -> base != null && result().rules().few(base));
  }

  private BannerResult result() {
    return words.result();
  }

  private String say(String key, Object... arguments) {
    return words.phrases().say(key, arguments);
  }
}
