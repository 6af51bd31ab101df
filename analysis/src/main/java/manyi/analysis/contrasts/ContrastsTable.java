package manyi.analysis.contrasts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import manyi.analysis.Phrases;
import manyi.analysis.contrasts.Contrast.Method;
import manyi.analysis.contrasts.ContrastsResult.Reason;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import org.jspecify.annotations.Nullable;

/// The table of contrasts by rank, with what stands below it.
record ContrastsTable(ContrastsResult result, ContrastWords words) {
  private static final int MOST_ROWS = 60;
  private static final String DIFFERS = "*";
  private static final String DOUBTFUL = "?";

  private Phrases phrases() {
    return words.phrases();
  }

  private boolean byOption() {
    return result.contrasts().getFirst().option() != null;
  }

  private boolean means() {
    return result.measure() == Measure.MEAN;
  }

  Table table() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases().say("contrasts.segment")));
    if (byOption()) {
      columns.add(Column.of(phrases().say("contrasts.answer")));
    }
    for (var key :
        List.of(
            "contrasts.n",
            "contrasts.groups",
            means() ? "contrasts.effect-omega" : "contrasts.effect-v",
            "contrasts.size",
            "contrasts.p",
            "contrasts.holm-p",
            "contrasts.who",
            "contrasts.detectable",
            "contrasts.detectable-words")) {
      columns.add(Column.of(phrases().say(key)));
    }
    var rows = result.contrasts().stream().limit(MOST_ROWS).map(this::row).toList();
    return new Table("", columns, rows, notes());
  }

  private Row row(Contrast contrast) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.segment(contrast)));
    if (byOption()) {
      cells.add(Cell.of(answer(contrast.option())));
    }
    var test = contrast.test();
    cells.add(Cell.of(contrast.base().n(), NumberFormat.COUNT));
    cells.add(Cell.of(contrast.groups().size(), NumberFormat.COUNT));
    cells.add(Cell.of(contrast.coefficient(), NumberFormat.STATISTIC));
    cells.add(Cell.of(words.size(contrast)));
    cells.add(Cell.of(test.p(), NumberFormat.PROBABILITY, test.doubtful() ? DOUBTFUL : ""));
    cells.add(
        Cell.of(test.adjustedP(), NumberFormat.PROBABILITY, contrast.significant() ? DIFFERS : ""));
    cells.add(Cell.of(words.who(contrast)));
    cells.add(Cell.of(contrast.detectable().coefficient(), NumberFormat.STATISTIC));
    cells.add(Cell.of(words.detectable(contrast)));
    return new Row(Style.PLAIN, cells);
  }

  private static String answer(@Nullable String option) {
    return option == null ? "" : option;
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    notes.add(phrases().weights(result.weight(), result.included()));
    if (result.weight() != null) {
      notes.add(phrases().say("contrasts.effective"));
    }
    notes.add(phrases().say(means() ? "contrasts.welch" : "contrasts.chi-square"));
    if (uses(Method.KRUSKAL_WALLIS)) {
      notes.add(phrases().say("contrasts.kruskal"));
    }
    notes.add(phrases().say("contrasts.holm", phrases().confidence(result.confidence())));
    notes.add(phrases().say(means() ? "contrasts.ranked-omega" : "contrasts.ranked-v"));
    notes.add(
        phrases()
            .say(
                "contrasts.detectable-note",
                phrases().confidence(result.power()),
                phrases().statistic(result.levelOfOneTest())));
    if (result.contrasts().stream().anyMatch(contrast -> contrast.test().doubtful())) {
      notes.add(phrases().say("contrasts.doubtful"));
    }
    addFew(notes);
    for (var reason : Reason.values()) {
      addLeftOut(reason, notes);
    }
    if (result.contrasts().size() > MOST_ROWS) {
      notes.add(phrases().say("contrasts.rows", MOST_ROWS, result.contrasts().size()));
    }
    return notes;
  }

  private boolean uses(Method method) {
    return result.contrasts().stream().anyMatch(contrast -> contrast.test().method() == method);
  }

  private void addFew(List<String> notes) {
    var few =
        result.contrasts().stream()
            .filter(contrast -> contrast.groups().stream().anyMatch(Contrast.Group::few))
            .map(words::segment)
            .distinct()
            .toList();
    if (!few.isEmpty()) {
      notes.add(phrases().say("contrasts.few", phrases().list(few)));
    }
  }

  private void addLeftOut(Reason reason, List<String> notes) {
    var names =
        result.leftOut().stream()
            .filter(left -> left.reason() == reason)
            .map(left -> left.segment().within(phrases().texts()))
            .collect(Collectors.toList());
    if (!names.isEmpty()) {
      var key =
          switch (reason) {
            case TARGET -> "contrasts.left-out-target";
            case TOO_MANY_GROUPS -> "contrasts.left-out-many";
            case NOTHING_TO_COMPARE -> "contrasts.left-out-nothing";
          };
      notes.add(phrases().say(key, phrases().list(names)));
    }
  }
}
