package manyi.analysis.loyalty;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.loyalty.LoyaltyResult.Chain;
import manyi.analysis.loyalty.LoyaltyResult.Effect;
import manyi.analysis.loyalty.LoyaltyResult.Group;
import manyi.analysis.loyalty.LoyaltyResult.Groups;
import manyi.analysis.loyalty.LoyaltyResult.Item;
import manyi.analysis.loyalty.LoyaltyResult.Size;
import manyi.analysis.loyalty.LoyaltyResult.Standings;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import manyi.indicators.Estimate;
import org.jspecify.annotations.Nullable;

/// The questions of the index, the standings, the profiles, and the chain; the groups have
/// [GroupTable].
record LoyaltyTables(LoyaltyWords words) {
  private LoyaltyResult result() {
    return words.result();
  }

  private String interval() {
    return words.say("loyalty.interval", words.phrases().confidence(result().confidence()));
  }

  private void addInterval(List<Column> columns) {
    columns.add(new Column(interval(), words.say("loyalty.lower")));
    columns.add(new Column(interval(), words.say("loyalty.upper")));
  }

  static void addInterval(@Nullable Estimate estimate, NumberFormat format, List<Cell> cells) {
    cells.add(estimate == null ? Cell.blank() : Cell.of(estimate.interval().lower(), format));
    cells.add(estimate == null ? Cell.blank() : Cell.of(estimate.interval().upper(), format));
  }

  Table items() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("loyalty.question")));
    columns.add(Column.of(words.say("loyalty.aspect")));
    columns.add(Column.of(words.say("loyalty.scale")));
    columns.add(Column.of(words.say("loyalty.weight")));
    columns.add(Column.of(words.say("loyalty.n")));
    columns.add(Column.of(words.say("loyalty.mean")));
    addInterval(columns);
    columns.add(Column.of(words.say("loyalty.item-rest")));
    var rows = new ArrayList<Row>();
    result().items().forEach(item -> rows.add(row(item)));
    var index = result().index();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.say("loyalty.index")));
    cells.add(Cell.blank());
    cells.add(Cell.blank());
    cells.add(Cell.of(1, NumberFormat.PERCENT));
    cells.add(Cell.of(index.base().n(), NumberFormat.COUNT));
    cells.add(Cell.of(index.value(), NumberFormat.POINTS));
    addInterval(index, NumberFormat.POINTS, cells);
    cells.add(Cell.blank());
    rows.add(new Row(Style.STRONG, cells));
    return new Table(words.say("loyalty.items"), columns, rows, new LoyaltyNotes(words).ofItems());
  }

  private Row row(Item item) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.name(item.question())));
    cells.add(Cell.of(words.of(item.aspect())));
    var ends = words.plain(item.least()) + "–" + words.plain(item.greatest());
    cells.add(Cell.of(item.reversed() ? words.say("loyalty.reversed-scale", ends) : ends));
    cells.add(Cell.of(item.weight(), NumberFormat.PERCENT));
    cells.add(Cell.of(item.mean().base().n(), NumberFormat.COUNT));
    cells.add(Cell.of(item.mean().value(), NumberFormat.POINTS));
    addInterval(item.mean(), NumberFormat.POINTS, cells);
    cells.add(Cell.of(item.itemRest(), NumberFormat.STATISTIC));
    return new Row(Style.PLAIN, cells);
  }

  Table standings(Standings standings) {
    boolean revenue = standings.revenue() != null;
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("loyalty.standing")));
    columns.add(Column.of(words.say("loyalty.n")));
    columns.add(Column.of(words.say("loyalty.share")));
    addInterval(columns);
    if (revenue) {
      var group = words.say("loyalty.revenue-share");
      columns.add(new Column(group, words.say("loyalty.share")));
      columns.add(new Column(group, words.say("loyalty.lower")));
      columns.add(new Column(group, words.say("loyalty.upper")));
      columns.add(Column.of(words.say("loyalty.mean-revenue")));
    }
    var rows = standings.sizes().stream().map(size -> row(size, revenue)).toList();
    return new Table(
        words.say("loyalty.standings"),
        columns,
        rows,
        new LoyaltyNotes(words).ofStandings(standings));
  }

  private Row row(Size size, boolean revenue) {
    var cells = new ArrayList<Cell>();
    cells.add(new Cell.Tinted(words.of(size.standing()), size.standing().meaning(), true));
    cells.add(Cell.of(size.n(), NumberFormat.COUNT));
    cells.add(Cell.of(size.share().value(), NumberFormat.PERCENT));
    addInterval(size.share(), NumberFormat.PERCENT, cells);
    if (revenue) {
      var share = size.revenueShare();
      var mean = size.meanRevenue();
      if (size.withheld()) {
        for (int i = 0; i < 4; i++) {
          cells.add(new Cell.Withheld());
        }
      } else {
        cells.add(share == null ? Cell.blank() : Cell.of(share.value(), NumberFormat.PERCENT));
        addInterval(share, NumberFormat.PERCENT, cells);
        cells.add(mean == null ? Cell.blank() : Cell.of(mean.value(), NumberFormat.POINTS));
      }
    }
    return new Row(Style.PLAIN, cells, ExplainedStanding.reference(size.standing()));
  }

  /// Whether the standings go with the groups, of every question.
  Table profiles() {
    var columns =
        List.of(
            Column.of(words.say("loyalty.question")),
            Column.of(words.say("loyalty.chi-square")),
            Column.of(words.say("loyalty.df")),
            Column.of(words.say("loyalty.p")),
            Column.of(words.say("loyalty.cramers-v")));
    var rows = new ArrayList<Row>();
    for (var groups : result().groups()) {
      var profile = groups.profile();
      if (profile != null) {
        rows.add(
            Row.of(
                Cell.of(words.name(groups)),
                Cell.of(profile.chiSquare(), NumberFormat.DECIMAL, profile.doubtful() ? "?" : ""),
                Cell.of(profile.df(), NumberFormat.COUNT),
                Cell.of(
                    profile.adjustedP(),
                    NumberFormat.PROBABILITY,
                    profile.proven() ? LoyaltyWords.PROVEN : ""),
                Cell.of(profile.cramersV(), NumberFormat.STATISTIC)));
      }
    }
    return new Table(
        words.say("loyalty.profiles"), columns, rows, new LoyaltyNotes(words).ofProfiles());
  }

  boolean profiled() {
    return result().groups().stream().anyMatch(groups -> groups.profile() != null);
  }

  Table groups(Groups groups) {
    return new GroupTable(words, groups).table();
  }

  Table chain(Chain chain) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("loyalty.effect")));
    columns.add(Column.of(words.say("loyalty.estimate")));
    if (result().resamples() > 0) {
      addInterval(columns);
    }
    columns.add(Column.of(words.say("loyalty.standardised")));
    var rows = chain.effects().stream().map(this::row).toList();
    return new Table(
        words.say("loyalty.chain"), columns, rows, new LoyaltyNotes(words).ofChain(chain));
  }

  private Row row(Effect effect) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.of(effect.link())));
    cells.add(
        Cell.of(
            effect.estimate(), NumberFormat.STATISTIC, effect.proven() ? LoyaltyWords.PROVEN : ""));
    if (result().resamples() > 0) {
      cells.add(Cell.of(effect.lower(), NumberFormat.STATISTIC));
      cells.add(Cell.of(effect.upper(), NumberFormat.STATISTIC));
    }
    cells.add(Cell.of(effect.standardised(), NumberFormat.STATISTIC));
    return new Row(Style.PLAIN, cells, ExplainedStanding.reference(effect.link()));
  }

  /// The groups whose rows a table has: those where anybody has an index.
  static List<Group> shown(Groups groups) {
    return groups.groups().stream().filter(group -> group.base().n() > 0).toList();
  }
}
