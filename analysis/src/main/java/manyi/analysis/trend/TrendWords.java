package manyi.analysis.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import manyi.analysis.Phrases;
import manyi.analysis.RuleWords;
import manyi.document.NumberFormat;
import manyi.indicators.Indicator;

/// The names, formats and rules that sentences, tables and pictures use alike.
record TrendWords(TrendResult result, Phrases phrases) {
  static final String FEW = "△";

  static NumberFormat format(Indicator indicator) {
    return indicator.share() ? NumberFormat.PERCENT : NumberFormat.POINTS;
  }

  String indicator(Indicator indicator) {
    return switch (indicator) {
      case SATISFIED_SHARE -> phrases.say("trend.indicators.satisfied-share");
      case SATISFACTION -> phrases.say("trend.indicators.satisfaction");
      case INDEX -> phrases.say("trend.indicators.index");
      case RECOMMENDATION -> phrases.say("trend.indicators.recommendation");
    };
  }

  /// What it is of, beside the name of its indicator.
  String subject(Line line) {
    return switch (line.subject()) {
      case OUTCOME, ITEM, RECOMMENDATION -> line.text();
      case INDEX -> phrases.say("trend.items-count", line.questions().size());
    };
  }

  /// As it is named in a sentence.
  String within(Line line) {
    return switch (line.subject()) {
      case OUTCOME, ITEM ->
          phrases.say("trend.indicator-of", line.text(), indicator(line.indicator()));
      case INDEX -> phrases.say("trend.index-of", line.questions().size());
      case RECOMMENDATION -> indicator(line.indicator());
    };
  }

  /// As it is named in a picture or a table of several indicators.
  String named(Line line) {
    return line.subject() == Subject.RECOMMENDATION
        ? indicator(line.indicator())
        : phrases.say("trend.named", subject(line), indicator(line.indicator()));
  }

  /// The label of a group, with a mark where it has few in either of the waves compared.
  String group(Line line) {
    return marked(
        Objects.requireNonNull(line.groupLabel()),
        line.points().get(result.from()).few() || line.points().get(result.to()).few());
  }

  String marked(String label, boolean few) {
    return few ? phrases.say("trend.marked", label, FEW) : label;
  }

  String value(Line line, double value) {
    return line.indicator().share() ? phrases.percent(value) : phrases.points(value);
  }

  /// With its sign; of shares in percentage points.
  String change(Line line, double difference) {
    return line.indicator().share()
        ? phrases.say("trend.percentage-points", signed(difference * 100))
        : signed(difference);
  }

  /// How far it moved, whichever way; of shares in percentage points.
  String distance(Line line, double difference) {
    return line.indicator().share()
        ? phrases.say("trend.percentage-points", phrases.points(Math.abs(difference) * 100))
        : phrases.points(Math.abs(difference));
  }

  /// With its sign and without a unit, as the ends of an interval.
  String end(Line line, double difference) {
    return signed(line.indicator().share() ? difference * 100 : difference);
  }

  private String signed(double difference) {
    var shown = phrases.points(difference);
    return difference > 0 ? "+" + shown : shown;
  }

  /// The rules that stand below every table, of the indicators in it.
  List<String> rules(List<Line> lines) {
    var rules = new RuleWords(phrases);
    var notes = new ArrayList<String>();
    if (has(lines, Indicator.SATISFIED_SHARE)) {
      notes.add(rules.share(result.rules()));
    }
    if (has(lines, Indicator.SATISFACTION) || has(lines, Indicator.INDEX)) {
      notes.add(rules.score(result.rules()));
    }
    if (has(lines, Indicator.INDEX)) {
      notes.add(
          switch (result.weighing()) {
            case EQUAL -> phrases.say("trend.note.equal");
            case STATED -> phrases.say("trend.note.stated");
            case DERIVED -> phrases.say("trend.note.derived");
          });
      notes.add(rules.lacking(result.lacking()));
    }
    if (has(lines, Indicator.RECOMMENDATION)) {
      notes.add(phrases.say("trend.note.recommendation"));
    }
    if (result.ruleChanged() && lines.stream().anyMatch(Line::changed)) {
      notes.add(
          phrases.say(
              "trend.note.earlier-rule",
              result.waves().get(result.changedFrom()).label(),
              phrases.sentences(earlierRules(rules, lines).toArray(String[]::new))));
    }
    return notes;
  }

  private List<String> earlierRules(RuleWords rules, List<Line> lines) {
    var said = new ArrayList<String>();
    var changed = lines.stream().filter(Line::changed).toList();
    if (has(changed, Indicator.SATISFIED_SHARE)) {
      said.add(rules.share(result.earlierRules()));
    }
    if (has(changed, Indicator.SATISFACTION) || has(changed, Indicator.INDEX)) {
      said.add(rules.score(result.earlierRules()));
    }
    return said;
  }

  private static boolean has(List<Line> lines, Indicator indicator) {
    return lines.stream().anyMatch(line -> line.indicator() == indicator);
  }
}
