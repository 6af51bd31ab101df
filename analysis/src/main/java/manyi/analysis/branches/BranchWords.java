package manyi.analysis.branches;

import java.util.List;
import java.util.stream.Stream;
import manyi.analysis.Phrases;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Setting;
import manyi.analysis.branches.BranchesResult.Branch;
import manyi.document.Cell;
import manyi.document.NumberFormat;

/// How branches and their figures are named.
record BranchWords(BranchesResult result, Phrases phrases) {
  /// Behind the name of a branch with few respondents.
  static final String FEW = "△";

  private static final double PERCENT = 100;

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  /// What is ranked: `satisfaction: Overall satisfaction`.
  String subject() {
    return say("branches.subject", indicator(), items());
  }

  private String indicator() {
    return say("branches.the." + Setting.Choice.word(result.indicator()));
  }

  private String items() {
    var items = result.items();
    if (items.size() == 1) {
      return items.getFirst().within(phrases.texts());
    }
    var stem = items.getFirst().block();
    if (stem != null && items.stream().allMatch(item -> stem.equals(item.block()))) {
      var label = new QuestionLabel("", null, stem).within(phrases.texts());
      return say("branches.items-of", items.size(), label);
    }
    return say("branches.items-together", items.size());
  }

  /// Whether the unit is a share, which is shown as a percentage.
  private boolean share() {
    return result.indicator().share();
  }

  NumberFormat format() {
    return share() ? NumberFormat.PERCENT : NumberFormat.POINTS;
  }

  String value(double value) {
    return share() ? phrases.percent(value) : phrases.points(value);
  }

  Cell cell(double value) {
    return Cell.of(value, format());
  }

  /// A difference in points, of shares in percentage points.
  Cell difference(double difference, String mark) {
    return Cell.of(points(difference), NumberFormat.POINTS, mark);
  }

  String difference(double difference) {
    return phrases.points(points(difference));
  }

  private double points(double difference) {
    return share() ? PERCENT * difference : difference;
  }

  /// The heading of a difference.
  String differenceName() {
    return say(share() ? "branches.percentage-points" : "branches.points-name");
  }

  String name(Branch branch) {
    return branch.flagged() ? branch.label() + " " + FEW : branch.label();
  }

  /// Branches with their values.
  String names(Stream<Branch> branches) {
    return phrases.list(
        branches
            .map(branch -> say("branches.with-value", name(branch), value(branch.value())))
            .toList());
  }

  String listed(List<QuestionLabel> questions) {
    return phrases.list(
        questions.stream()
            .map(question -> say("branches.quoted", question.within(phrases.texts())))
            .toList());
  }
}
