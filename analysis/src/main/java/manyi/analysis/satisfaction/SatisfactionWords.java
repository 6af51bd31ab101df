package manyi.analysis.satisfaction;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.RuleWords;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table.Column;
import manyi.indicators.Estimate;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// The names, columns and rules that sentences and tables use alike.
record SatisfactionWords(SatisfactionResult result, Phrases phrases) {
  static final String FEW = "△";

  boolean weighted() {
    return result.weight() != null;
  }

  /// Whether any index is shown.
  boolean indexed() {
    return result.measured().stream().anyMatch(Measured::several);
  }

  /// As it stands in a table.
  String name(Measured measured) {
    return measured.several() && !measured.text().isBlank()
        ? phrases.say("satisfaction.items-of", measured.text(), measured.questions().size())
        : plain(measured);
  }

  /// As it stands within a sentence.
  String within(Measured measured) {
    if (!measured.several()) {
      return phrases.say("satisfaction.quoted", measured.text());
    }
    return measured.text().isBlank()
        ? plain(measured)
        : phrases.say("satisfaction.items-within", measured.text(), measured.questions().size());
  }

  private String plain(Measured measured) {
    return switch (measured.sort()) {
      case OUTCOME, ITEM -> measured.text();
      case BLOCK -> phrases.say("satisfaction.other-items", measured.questions().size());
      case ALL -> phrases.say("satisfaction.all-items", measured.questions().size());
    };
  }

  /// What a table by group is of.
  Measured whole(ByGroup topic) {
    return result.measured().stream()
        .filter(measured -> measured.sort() == topic.sort() && measured.text().equals(topic.text()))
        .findFirst()
        .orElseThrow();
  }

  List<Column> columns(String first, boolean index) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(first));
    columns.add(Column.of(phrases.say("satisfaction.column.n")));
    if (weighted()) {
      columns.add(Column.of(phrases.say("satisfaction.column.effective-n")));
    }
    add(columns, phrases.say("satisfaction.share"));
    add(columns, phrases.say("satisfaction.score"));
    if (index) {
      add(columns, phrases.say("satisfaction.index"));
    }
    return columns;
  }

  private void add(List<Column> columns, String heading) {
    columns.add(new Column(heading, phrases.say("satisfaction.column.value")));
    columns.add(new Column(heading, phrases.say("satisfaction.column.lower")));
    columns.add(new Column(heading, phrases.say("satisfaction.column.upper")));
  }

  /// The cells behind the first of a row.
  void add(List<Cell> cells, Figures figures, boolean index) {
    addBase(cells, figures.satisfaction().base());
    add(cells, figures.satisfiedShare(), NumberFormat.PERCENT);
    add(cells, figures.satisfaction(), NumberFormat.POINTS);
    if (index) {
      add(cells, figures.index(), NumberFormat.POINTS);
    }
  }

  void addBase(List<Cell> cells, Base base) {
    cells.add(Cell.of(base.n(), NumberFormat.COUNT));
    if (weighted()) {
      cells.add(Cell.of(base.effective(), NumberFormat.WEIGHTED));
    }
  }

  /// @param estimate null for no such figure
  static void add(List<Cell> cells, @Nullable Estimate estimate, NumberFormat format) {
    if (estimate == null) {
      cells.addAll(List.of(Cell.blank(), Cell.blank(), Cell.blank()));
    } else {
      cells.add(Cell.of(estimate.value(), format));
      cells.add(Cell.of(estimate.interval().lower(), format));
      cells.add(Cell.of(estimate.interval().upper(), format));
    }
  }

  /// The rules that stand below every table with indicators.
  List<String> rules(boolean index) {
    var rules = new RuleWords(phrases);
    var notes = new ArrayList<String>();
    notes.add(rules.share(result.rules()));
    notes.add(rules.score(result.rules()));
    if (index) {
      notes.add(
          switch (result.weighing()) {
            case EQUAL -> phrases.say("satisfaction.note.equal");
            case STATED -> phrases.say("satisfaction.note.stated");
            case DERIVED -> phrases.say("satisfaction.note.derived");
          });
      notes.add(rules.lacking(result.lacking()));
    }
    return notes;
  }

  /// What the intervals rest on.
  String intervals() {
    var key =
        result.strata() == null && result.clusters() == null
            ? "satisfaction.note.intervals"
            : "satisfaction.note.design";
    return phrases.say(key, phrases.confidence(result.confidence()));
  }
}
