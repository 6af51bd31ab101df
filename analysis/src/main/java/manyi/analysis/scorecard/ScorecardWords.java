package manyi.analysis.scorecard;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import manyi.analysis.Phrases;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Setting;
import manyi.analysis.scorecard.ScorecardResult.Score;
import manyi.analysis.scorecard.ScorecardResult.Target;
import manyi.document.Cell;
import manyi.document.Figure.Meaning;
import manyi.document.NumberFormat;
import org.jspecify.annotations.Nullable;

/// How targets and what is known of them are named and shown.
record ScorecardWords(ScorecardResult result, Phrases phrases) {
  /// Behind a figure of few respondents.
  static final String FEW = "△";

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  /// What a target is called: as it was written, else by its indicator and items.
  String name(Target target) {
    var indicator = target.indicator();
    if (!target.name().isEmpty() || indicator == null) {
      return target.name();
    }
    var named = say("scorecard.the." + Setting.Choice.word(indicator));
    var items = target.items();
    var stem = items.getFirst().block();
    boolean block =
        items.size() > 1
            && stem != null
            && items.stream().allMatch(item -> stem.equals(item.block()));
    var of =
        items.size() == 1
            ? new QuestionLabel("", null, items.getFirst().text()).within(phrases.texts())
            : block
                ? new QuestionLabel("", null, stem == null ? "" : stem).within(phrases.texts())
                : say("scorecard.items", items.size());
    return say("scorecard.indicator-of", named, of);
  }

  /// `≥ 80%`, as it was written.
  String goal(Target target) {
    return target.bound().sign()
        + " "
        + (target.percent()
            ? NumberFormat.plain(Math.round(target.target() * 1e10) / 1e8) + "%"
            : phrases.score(target.target()));
  }

  /// A name with its target, for a list in a sentence.
  String named(Target target) {
    return say("scorecard.name-and-goal", name(target), goal(target));
  }

  NumberFormat format(Target target) {
    return target.percent()
        ? NumberFormat.PERCENT
        : target.indicator() == null ? NumberFormat.DECIMAL : NumberFormat.POINTS;
  }

  String value(Target target, Score score) {
    return format(target).shown(score.value(), phrases.texts().language());
  }

  String verdict(Verdict verdict) {
    return say("scorecard.verdict." + Setting.Choice.word(verdict));
  }

  /// The colour of what is known; null where nothing is.
  static @Nullable Meaning meaning(Verdict verdict) {
    return switch (verdict) {
      case MET -> Meaning.KEEP;
      case MISSED -> Meaning.IMPROVE;
      case NOT_PROVEN -> Meaning.LOW;
      case NO_FIGURE, WITHHELD -> null;
    };
  }

  Cell cell(Verdict verdict) {
    var meaning = meaning(verdict);
    var text = verdict(verdict);
    return meaning == null
        ? Cell.of(text)
        : new Cell.Tinted(text, meaning, verdict != Verdict.NOT_PROVEN);
  }

  /// A figure with the mark of what it says.
  Cell marked(Target target, Score score) {
    if (score.verdict() == Verdict.WITHHELD) {
      return new Cell.Withheld();
    }
    var mark = mark(score.verdict());
    return Cell.of(score.value(), format(target), score.flagged() ? mark + FEW : mark);
  }

  static String mark(Verdict verdict) {
    return switch (verdict) {
      case MET -> "✓";
      case MISSED -> "✗";
      case NOT_PROVEN -> "?";
      case NO_FIGURE, WITHHELD -> "";
    };
  }

  /// Whether there are figures of branches.
  boolean byBranch() {
    return !withBranches().isEmpty();
  }

  /// The targets that a branch has a figure for.
  List<Target> withBranches() {
    return result.targets().stream()
        .filter(target -> target.branches().stream().anyMatch(Objects::nonNull))
        .toList();
  }

  /// The targets whose figure of all is of some kind.
  List<Target> of(Predicate<Verdict> which) {
    return result.targets().stream()
        .filter(target -> {
          var whole = target.whole();
          return whole != null && which.test(whole.verdict());
        })
        .toList();
  }
}
