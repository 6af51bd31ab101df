package manyi.analysis.quadrant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import manyi.priorities.Elements;
import manyi.priorities.StatedItems;
import manyi.priorities.StatedMeasure;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// The elements as a result needs them, all of the same respondents.
///
/// @param main those of the picture
/// @param derived what moves the outcome: the same as `main` where importance is derived; null
///   where it is only stated
/// @param boxes shares of the two highest levels on both sides; null where elements are not ranked
///   by their opportunity
record Sets(Elements main, @Nullable Elements derived, @Nullable Elements boxes) {
  static Sets of(Survey survey, Chosen chosen) {
    if (chosen.source() == Source.DERIVED) {
      var derived = derived(survey, chosen);
      return new Sets(derived, derived, null);
    }
    var stated = stated(survey, chosen, false);
    var boxes = chosen.order() == Order.OPPORTUNITY ? stated(survey, chosen, true) : null;
    if (chosen.source() == Source.STATED) {
      return new Sets(stated, null, boxes);
    }
    var derived = derived(survey, chosen);
    return new Sets(
        common(stated, derived),
        common(derived, stated),
        boxes == null ? null : common(boxes, derived));
  }

  private static Elements stated(Survey survey, Chosen chosen, boolean boxes) {
    return Elements.stated(
        survey,
        boxes ? StatedItems.topBoxes(chosen.satisfaction()) : chosen.satisfaction(),
        chosen.importance(),
        chosen.pairing(),
        boxes ? StatedMeasure.TOP_BOX : chosen.stated(),
        chosen.missing());
  }

  private static Elements derived(Survey survey, Chosen chosen) {
    return Elements.derived(
        survey,
        chosen.satisfaction(),
        chosen.outcome().orElseThrow(),
        chosen.method(),
        chosen.missing());
  }

  /// The elements among the respondents that are in other ones as well.
  private static Elements common(Elements elements, Elements others) {
    var there = new HashSet<Integer>();
    IntStream.of(others.rows()).forEach(there::add);
    int[] rows = elements.rows();
    return there.size() == rows.length && rows.length == others.rows().length
        ? elements
        : elements.among(
            IntStream.range(0, rows.length).filter(i -> there.contains(rows[i])).toArray());
  }

  /// Each set once, the main one first.
  List<Elements> each() {
    var each = new ArrayList<Elements>();
    each.add(main);
    if (derived != null && derived != main) {
      each.add(derived);
    }
    if (boxes != null) {
      each.add(boxes);
    }
    return each;
  }

  /// The number of an element among those derived; −1 where it is not there.
  int derivedNumber(Question item) {
    return derived == null
        ? -1
        : derived.items().stream().map(Question::id).toList().indexOf(item.id());
  }
}
