package manyi.analysis.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import manyi.analysis.RuleWords;
import manyi.analysis.scorecard.ScorecardResult.Score;
import manyi.analysis.scorecard.ScorecardResult.Target;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import org.jspecify.annotations.Nullable;

/// The targets with the figures of all, and by branch.
record ScorecardTables(ScorecardWords words) {
  private ScorecardResult result() {
    return words.result();
  }

  Table whole() {
    var interval =
        words.say("scorecard.interval", words.phrases().confidence(result().confidence()));
    var columns =
        List.of(
            Column.of(words.say("scorecard.target")),
            Column.of(words.say("scorecard.verdict")),
            Column.of(words.say("scorecard.goal")),
            Column.of(words.say("scorecard.value")),
            new Column(interval, words.say("scorecard.lower")),
            new Column(interval, words.say("scorecard.upper")),
            Column.of(words.say("scorecard.n")));
    var rows = new ArrayList<Row>();
    for (var target : result().targets()) {
      rows.add(row(target, target.whole()));
    }
    return new Table("", columns, rows, notes());
  }

  private Row row(Target target, @Nullable Score whole) {
    if (whole == null || whole.verdict() == Verdict.WITHHELD) {
      return Row.of(
          Cell.of(words.name(target)),
          whole == null ? Cell.blank() : words.cell(whole.verdict()),
          Cell.of(words.goal(target)),
          whole == null ? Cell.blank() : new Cell.Withheld(),
          Cell.blank(),
          Cell.blank(),
          Cell.blank());
    }
    var format = words.format(target);
    return Row.of(
        Cell.of(words.name(target)),
        words.cell(whole.verdict()),
        Cell.of(words.goal(target)),
        Cell.of(whole.value(), format, whole.flagged() ? ScorecardWords.FEW : ""),
        whole.exact() ? Cell.blank() : Cell.of(whole.lower(), format),
        whole.exact() ? Cell.blank() : Cell.of(whole.upper(), format),
        whole.exact() ? Cell.blank() : Cell.of(whole.n(), NumberFormat.COUNT));
  }

  Table branches() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("scorecard.branch")));
    var targets = words.withBranches();
    targets.forEach(target -> columns.add(Column.of(words.named(target))));
    var rows = new ArrayList<Row>();
    for (int i = 0; i < result().labels().size(); i++) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(result().labels().get(i)));
      for (var target : targets) {
        @Nullable Score score = target.branches().get(i);
        cells.add(score == null ? Cell.blank() : words.marked(target, score));
      }
      rows.add(new Row(Style.PLAIN, cells));
    }
    var notes = new ArrayList<String>();
    notes.add(words.say("scorecard.marks"));
    notes.add(words.say("scorecard.many"));
    if (targets.size() < result().targets().size()) {
      notes.add(words.say("scorecard.whole-only"));
    }
    if (any(Score::flagged)) {
      notes.add(words.phrases().few(result().weight(), result().flagBelow()));
    }
    if (any(score -> score.verdict() == Verdict.WITHHELD)) {
      notes.add(words.say("scorecard.withheld", result().suppressBelow()));
    }
    return new Table(words.say("scorecard.by-branch"), columns, rows, notes);
  }

  private boolean any(Predicate<Score> which) {
    return result().targets().stream()
        .flatMap(target -> target.branches().stream())
        .anyMatch(score -> score != null && which.test(score));
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    notes.add(words.say("scorecard.decided", words.phrases().confidence(result().confidence())));
    var rules = new RuleWords(words.phrases());
    for (var target : result().targets()) {
      var indicator = target.indicator();
      if (indicator != null) {
        var said =
            switch (indicator) {
              case SATISFACTION, INDEX -> rules.score(target.rules());
              case SATISFIED_SHARE -> rules.share(target.rules());
              case RECOMMENDATION -> words.say("scorecard.recommendation-rule");
            };
        if (!notes.contains(said)) {
          notes.add(said);
        }
      }
    }
    if (result().targets().stream().anyMatch(target -> target.items().size() > 1)) {
      notes.add(words.say("scorecard.mean-of-items"));
      notes.add(rules.lacking(result().missing()));
    }
    if (result().targets().stream().anyMatch(target -> target.indicator() == null)) {
      notes.add(words.say("scorecard.operational"));
    }
    notes.add(words.phrases().weights(result().weight(), result().included()));
    return notes;
  }
}
