package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.Setting;
import manyi.document.NumberFormat;
import manyi.survey.Kind;

/// What tables, finding and explanation of a banner say alike.
record BannerWords(BannerResult result, Phrases phrases) {
  /// Beyond this many questions of the banner a title only counts them.
  private static final int NAMED_QUESTIONS = 3;

  /// Beyond this many tables a title only counts them.
  private static final int NAMED_TABLES = 2;

  /// What a table is about.
  String title(BannerTable table) {
    var block = table.question().block();
    return table.compact() != null && block != null && !block.isBlank()
        ? block
        : table.question().full(phrases.texts());
  }

  /// The document's title: a table or two by their questions, more by their number.
  String title() {
    var rows =
        result.tables().size() > NAMED_TABLES
            ? phrases.say("banner.tables-of", result.tables().size())
            : phrases.list(result.tables().stream().map(this::title).toList());
    return phrases.say("banner.title-of", rows, questions());
  }

  private String questions() {
    var names = new ArrayList<String>();
    for (var subtable : result.subtables()) {
      var name =
          String.join(
              " > ", subtable.questions().stream().map(one -> one.full(phrases.texts())).toList());
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names.size() > NAMED_QUESTIONS
        ? phrases.say(
            "banner.and-more",
            phrases.list(names.subList(0, NAMED_QUESTIONS)),
            names.size() - NAMED_QUESTIONS)
        : phrases.list(names);
  }

  /// What a row shows: an answer, a net, a mean, or of a compact matrix the item.
  String label(BannerTable table, BannerRow row) {
    return table.compact() == null ? figure(row, table.kind()) : row.question().text();
  }

  /// What is shown of every item of a compact matrix.
  String compactFigure(BannerTable table) {
    return figure(table.rows().getFirst(), table.kind());
  }

  private String figure(BannerRow row, Kind kind) {
    return switch (row.kind()) {
      case LEVEL ->
          kind == Kind.RANKING ? phrases.say("banner.put-first", row.label()) : row.label();
      case UNANSWERED -> phrases.say("banner.unanswered");
      case NOT_ASKED -> phrases.say("banner.not-asked");
      case TOP_BOX ->
          phrases.say("banner.top-box", row.options().size(), phrases.list(row.options()));
      case BOTTOM_BOX ->
          phrases.say("banner.bottom-box", row.options().size(), phrases.list(row.options()));
      case NET -> row.label();
      case MEAN -> phrases.say("banner.mean");
    };
  }

  /// A row with the table that it stands in.
  String full(BannerTable table, BannerRow row) {
    return table.compact() == null
        ? phrases.say("banner.row-of", title(table), label(table, row))
        : phrases.say("banner.row-of", row.question().text(), compactFigure(table));
  }

  /// A column by its labels, the outermost first.
  String column(int column) {
    return String.join(" / ", result.columns().get(column).labels());
  }

  /// A column, or everyone outside another.
  String compared(int column) {
    return column == Comparison.REST
        ? phrases.say("banner.rest")
        : phrases.say("banner.quoted", column(column));
  }

  /// Words in a sentence: `A, B and C`.
  String and(List<String> names) {
    return names.size() < 2
        ? phrases.list(names)
        : phrases.say(
            "banner.and", phrases.list(names.subList(0, names.size() - 1)), names.getLast());
  }

  NumberFormat format(BannerRow row) {
    return row.kind().proportion() ? NumberFormat.PERCENT : NumberFormat.DECIMAL;
  }

  String value(BannerRow row, double value) {
    return row.kind().proportion() ? phrases.percent(value) : phrases.decimal(value);
  }

  boolean weighted() {
    return result.weight() != null;
  }

  /// The levels and rules of the tests: `95%, effective base, Bonferroni`.
  String rules() {
    var rules = result.rules();
    var parts = new ArrayList<String>();
    parts.add(
        rules.twoLevels()
            ? phrases.say(
                "banner.two-levels",
                phrases.confidence(rules.confidence()),
                phrases.confidence(rules.secondConfidence()))
            : phrases.confidence(rules.confidence()));
    parts.add(phrases.say("banner.by." + Setting.Choice.word(rules.preset())));
    parts.add(phrases.say("banner.adjusted." + Setting.Choice.word(rules.adjustment())));
    return phrases.list(parts);
  }

  String preset(Preset preset) {
    return phrases.say("banner.preset." + Setting.Choice.word(preset));
  }

  /// The columns with few respondents in a table.
  List<Integer> few(BannerTable table) {
    var few = new ArrayList<Integer>();
    for (int column = 0; column < table.columnBases().size(); column++) {
      var base = table.columnBases().get(column);
      if (base != null && result.rules().few(base)) {
        few.add(column);
      }
    }
    return few;
  }
}
