package manyi.analysis.frequencies;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import manyi.survey.Base;
import manyi.survey.Kind;

/// The table of one closed question's levels: the answers, their total, and who gave none.
record FrequencyTable(QuestionFrequencies question, FrequenciesResult result, Phrases phrases) {
  Table table() {
    return new Table("", columns(), rows(), footnotes());
  }

  private boolean multiple() {
    return question.kind() == Kind.MULTIPLE || ranking();
  }

  private boolean ranking() {
    return question.kind() == Kind.RANKING;
  }

  private boolean weighted() {
    return result.weight() != null;
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases.say("frequencies.answer")));
    columns.add(Column.of(phrases.say("frequencies.n")));
    if (weighted()) {
      columns.add(Column.of(phrases.say("frequencies.weighted-n")));
    }
    if (result.base() != PercentBase.ALL) {
      columns.add(Column.of(phrases.say("frequencies.of-all")));
    }
    columns.add(Column.of(phrases.say(ofBase())));
    if (ranking()) {
      columns.add(Column.of(phrases.say("frequencies.first")));
      columns.add(Column.of(phrases.say("frequencies.mean-place")));
    }
    columns.add(
        Column.of(phrases.say(multiple() ? "frequencies.of-answers" : "frequencies.cumulative")));
    var interval = phrases.say("frequencies.interval", phrases.confidence(result.confidence()));
    columns.add(new Column(interval, phrases.say("frequencies.lower")));
    columns.add(new Column(interval, phrases.say("frequencies.upper")));
    return columns;
  }

  private String ofBase() {
    return switch (result.base()) {
      case ANSWERED -> multiple() ? "frequencies.of-respondents" : "frequencies.valid";
      case ASKED -> "frequencies.of-asked";
      case ALL -> "frequencies.of-all";
    };
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (var level : question.levels()) {
      rows.add(row(level));
    }
    if (multiple()) {
      rows.add(allChoices());
    }
    var answered = question.answered().plus(question.choseNothing());
    addState(rows, "frequencies.chose-nothing", question.choseNothing(), true);
    rows.add(state(Style.STRONG, "frequencies.answered", answered, true));
    addState(rows, "frequencies.unanswered", question.unanswered(), covers(PercentBase.ASKED));
    addState(rows, "frequencies.not-asked", question.notAsked(), covers(PercentBase.ALL));
    if (question.unanswered().n() + question.notAsked().n() > 0) {
      rows.add(state(Style.BASE, "frequencies.all", result.included(), covers(PercentBase.ALL)));
    }
    return rows;
  }

  /// Whether the base reaches at least so far.
  private boolean covers(PercentBase base) {
    return result.base().compareTo(base) >= 0;
  }

  private Row row(LevelFrequency level) {
    var cells = counts(level.label(), level.n(), level.weightedN());
    if (result.base() != PercentBase.ALL) {
      cells.add(percent(level.proportionOfAll()));
    }
    cells.add(percent(level.proportion()));
    var placing = level.placing();
    if (placing != null) {
      cells.add(percent(placing.firstProportion()));
      cells.add(Cell.of(placing.meanPlace(), NumberFormat.DECIMAL));
    }
    cells.add(percent(multiple() ? level.proportionOfAnswers() : level.cumulativeProportion()));
    cells.add(percent(level.lower()));
    cells.add(percent(level.upper()));
    return new Row(Style.PLAIN, cells);
  }

  private Row allChoices() {
    long n = question.levels().stream().mapToLong(LevelFrequency::n).sum();
    var cells = counts(phrases.say("frequencies.choices"), n, question.answers());
    if (result.base() != PercentBase.ALL) {
      cells.add(percent(question.answers() / result.included().weighted()));
    }
    cells.add(percent(question.answers() / question.base().weighted()));
    if (ranking()) {
      cells.add(Cell.blank());
      cells.add(Cell.blank());
    }
    cells.add(percent(question.answers() > 0 ? 1 : Double.NaN));
    return filled(Style.STRONG, cells);
  }

  private void addState(List<Row> rows, String key, Base base, boolean inBase) {
    if (base.n() > 0) {
      rows.add(state(Style.BASE, key, base, inBase));
    }
  }

  private Row state(Style style, String key, Base base, boolean inBase) {
    var cells = counts(phrases.say(key), base.n(), base.weighted());
    if (result.base() != PercentBase.ALL) {
      cells.add(percent(base.weighted() / result.included().weighted()));
    }
    cells.add(inBase ? percent(base.weighted() / question.base().weighted()) : Cell.blank());
    return filled(style, cells);
  }

  private List<Cell> counts(String label, long n, double weightedN) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(label));
    cells.add(Cell.of(n, NumberFormat.COUNT));
    if (weighted()) {
      cells.add(Cell.of(weightedN, NumberFormat.WEIGHTED));
    }
    return cells;
  }

  private Row filled(Style style, List<Cell> cells) {
    int width = columns().size();
    while (cells.size() < width) {
      cells.add(Cell.blank());
    }
    return new Row(style, cells);
  }

  private static Cell percent(double proportion) {
    return Cell.of(proportion, NumberFormat.PERCENT);
  }

  private List<String> footnotes() {
    var notes = new ArrayList<String>();
    var base = phrases.count(question.base().n());
    notes.add(
        switch (result.base()) {
          case ANSWERED ->
              question.choseNothing().n() > 0
                  ? phrases.say("frequencies.base-answered-or-nothing", base)
                  : phrases.say("frequencies.base-answered", base);
          case ASKED -> phrases.say("frequencies.base-asked", base);
          case ALL -> phrases.say("frequencies.base-all", base);
        });
    notes.add(phrases.weights(result.weight(), question.base()));
    notes.add(
        weighted()
            ? phrases.say("frequencies.wilson-effective", phrases.confidence(result.confidence()))
            : phrases.say("frequencies.wilson", phrases.confidence(result.confidence())));
    if (multiple()) {
      notes.add(phrases.say(ranking() ? "frequencies.ranked" : "frequencies.several"));
    }
    return notes;
  }
}
