package manyi.analysis;

import java.util.List;
import java.util.stream.Collectors;
import manyi.document.NumberFormat;
import manyi.indicators.AppliedRule;
import manyi.indicators.Lacking;
import manyi.text.NumberText;

/// How all analyses word the rules of the indicators, which stand beside every figure.
///
/// @param phrases in the language chosen
public record RuleWords(Phrases phrases) {
  /// Of scales with more levels the points are not listed beside the formula.
  private static final int LISTED = 7;

  /// How answers became 0–100: `(score − 1) ÷ 9 × 100`, of every scale that occurs.
  public String score(List<AppliedRule> rules) {
    return phrases.say("analysis.rule.score", joined(rules.stream().map(this::score).toList()));
  }

  /// Who counts as satisfied, of every scale that occurs.
  public String share(List<AppliedRule> rules) {
    return phrases.say(
        "analysis.rule.share",
        joined(rules.stream().map(rule -> levels(rule.satisfiedLevels())).toList()));
  }

  /// Who counts as satisfied, neutral and dissatisfied, of every scale that occurs.
  public String thirds(List<AppliedRule> rules) {
    return joined(rules.stream().map(this::thirds).toList());
  }

  /// What becomes of who did not rate every item of an index.
  public String lacking(Lacking lacking) {
    return switch (lacking) {
      case HALF -> phrases.say("analysis.rule.half");
      case ANY -> phrases.say("analysis.rule.any");
      case NONE -> phrases.say("analysis.rule.none");
    };
  }

  /// How answers on one scale became 0–100, short: `(score − 1) ÷ 9 × 100`.
  public String score(AppliedRule rule) {
    var formula =
        switch (rule.rescaling()) {
          case RANGE -> range(rule);
          case MAXIMUM -> phrases.say("analysis.rule.maximum", phrases.score(rule.greatest()));
          case POINTS -> "";
        };
    var points = rule.points().stream().map(NumberFormat::plain).collect(Collectors.joining("/"));
    if (formula.isEmpty()) {
      return phrases.say("analysis.rule.points", points);
    }
    return rule.points().size() > LISTED || rule.points().stream().anyMatch(RuleWords::broken)
        ? formula
        : phrases.say("analysis.rule.formula-points", formula, points);
  }

  private static boolean broken(double points) {
    return points != Math.rint(points);
  }

  private String range(AppliedRule rule) {
    double width = rule.greatest() - rule.least();
    if (rule.least() == 0) {
      return phrases.say("analysis.rule.maximum", phrases.score(width));
    }
    return phrases.say("analysis.rule.range", phrases.score(rule.least()), phrases.score(width));
  }

  private String thirds(AppliedRule rule) {
    boolean neutral = rule.satisfied() + rule.dissatisfied() < rule.levels().size();
    var satisfied = levels(rule.satisfiedLevels());
    var dissatisfied = levels(rule.dissatisfiedLevels());
    return neutral
        ? phrases.say("analysis.rule.thirds", satisfied, dissatisfied)
        : phrases.say("analysis.rule.halves", satisfied, dissatisfied);
  }

  /// Levels in words; of numbers a span such as `7–10`.
  private String levels(List<String> levels) {
    if (levels.isEmpty()) {
      return phrases.say("analysis.rule.nobody");
    }
    if (levels.stream().anyMatch(level -> NumberText.parse(level).isEmpty())) {
      return phrases.list(
          levels.stream().map(level -> phrases.say("analysis.rule.level", level)).toList());
    }
    var numbers = levels.stream().map(level -> NumberText.parse(level).orElseThrow()).toList();
    double least = numbers.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double greatest = numbers.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    return least == greatest
        ? phrases.say("analysis.rule.one-score", phrases.score(least))
        : phrases.say("analysis.rule.scores", phrases.score(least), phrases.score(greatest));
  }

  private String joined(List<String> parts) {
    return String.join(phrases.say("analysis.rule.or"), parts.stream().distinct().toList());
  }
}
