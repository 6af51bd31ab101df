package manyi.analysis.contrasts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import manyi.analysis.Phrases;
import manyi.analysis.contrasts.Contrast.Group;
import manyi.survey.Kind;
import manyi.text.ChoiceWord;
import org.jspecify.annotations.Nullable;

/// How the parts of a screening are called.
record ContrastWords(ContrastsResult result, Phrases phrases) {
  /// From where effects are small, medium, large; w is V where one side has two levels.
  private static final double[] OMEGA_SQUARED = {0.01, 0.06, 0.14};

  private static final double[] W = {0.1, 0.3, 0.5};

  /// The target, with the options whose proportion is compared.
  String target() {
    var name = result.target().within(phrases.texts());
    return result.options().isEmpty()
        ? name
        : phrases.say("contrasts.of-options", name, phrases.list(result.options()));
  }

  /// The target within a sentence, its question in quotation marks.
  String quotedTarget() {
    var name = phrases.say("contrasts.quoted", result.target().within(phrases.texts()));
    return result.options().isEmpty()
        ? name
        : phrases.say("contrasts.of-options", name, phrases.list(result.options()));
  }

  /// A segment, of a multiple choice with its option.
  String segment(Contrast contrast) {
    var name = contrast.segment().within(phrases.texts());
    var option = contrast.segmentOption();
    return option == null ? name : phrases.say("contrasts.segment-option", name, option);
  }

  /// A segment within a sentence, in quotation marks.
  String quoted(Contrast contrast) {
    var name = phrases.say("contrasts.quoted", contrast.segment().within(phrases.texts()));
    var option = contrast.segmentOption();
    return option == null ? name : phrases.say("contrasts.option-of", option, name);
  }

  /// How large an effect is, with the coefficient where the table's three decimals would lift it to
  /// the next size.
  String size(Contrast contrast) {
    var exact = coefficient(contrast.coefficient());
    var shown = phrases.statistic(contrast.coefficient());
    return exact.endsWith(" " + shown)
        ? strength(contrast)
        : phrases.say("contrasts.size-of", strength(contrast), exact);
  }

  String group(@Nullable String label) {
    return label == null ? phrases.say("contrasts.not-chosen") : label;
  }

  String value(double value) {
    return result.measure() == Measure.MEAN ? phrases.decimal(value) : phrases.percent(value);
  }

  /// A difference of ratings in points, of numbers in their own unit, of proportions in percentage
  /// points.
  String points(double difference) {
    if (result.measure() != Measure.MEAN) {
      return phrases.say("contrasts.percentage-points", phrases.weighted(100 * difference));
    }
    var shown = phrases.decimal(difference);
    return result.kind() == Kind.NUMBER ? shown : phrases.say("contrasts.points", shown);
  }

  /// ω² or V with what it is called, never rounded up to a larger size.
  String coefficient(double value) {
    return phrases.say(
        result.measure() == Measure.MEAN ? "contrasts.omega" : "contrasts.v",
        phrases.coefficient(value, result.measure() == Measure.MEAN ? OMEGA_SQUARED : W));
  }

  String strength(Contrast contrast) {
    return phrases.say("contrasts.strength." + ChoiceWord.of(contrast.strength()));
  }

  /// The groups from the lowest value to the highest; those with few respondents only where fewer
  /// than two have more.
  static List<Group> rising(Contrast contrast) {
    var large = contrast.groups().stream().filter(group -> !group.few()).toList();
    return (large.size() >= 2 ? large : contrast.groups())
        .stream().sorted(Comparator.comparingDouble(Group::value)).toList();
  }

  /// Who gives what, in a few words, for the table: the highest and the lowest, or what stands out.
  String who(Contrast contrast) {
    var out = contrast.standsOut();
    if (out != null) {
      return phrases.say(
          "contrasts.stands-out",
          group(out.group()),
          out.answer(),
          phrases.percent(out.proportion()),
          phrases.percent(out.overall()));
    }
    return ends(contrast)
        .map(groups ->
            phrases.say(
                "contrasts.between",
                group(groups.getLast().label()),
                value(groups.getLast().value()),
                group(groups.getFirst().label()),
                value(groups.getFirst().value())))
        .orElse("");
  }

  private static Optional<List<Group>> ends(Contrast contrast) {
    var groups = rising(contrast);
    return groups.size() < 2 || Double.isNaN(groups.getFirst().value())
        ? Optional.empty()
        : Optional.of(groups);
  }

  /// What would have been found, in the target's own units where it has any.
  String detectable(Contrast contrast) {
    var smallest = contrast.detectable();
    if (!Double.isNaN(smallest.difference())) {
      return points(smallest.difference());
    }
    return Double.isNaN(smallest.spread())
        ? coefficient(smallest.coefficient())
        : phrases.say(
            result.measure() == Measure.MEAN
                ? "contrasts.spread-of-means"
                : "contrasts.spread-of-shares",
            points(smallest.spread()));
  }
}
