package manyi.analysis.quadrant;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import manyi.priorities.Crosshair;
import manyi.priorities.LeftOut;
import manyi.priorities.Pairing;
import manyi.priorities.Priority;
import manyi.priorities.Scale;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Importance against satisfaction.
///
/// @param elements by rank, what to improve first
/// @param leftOut items without a place
/// @param pairing how the items found each other
/// @param rule of the crosshair used
/// @param crosshair where its lines stand
/// @param crosshairs where they would stand under each rule that can be applied
/// @param satisfactionScale of all satisfaction items
/// @param importanceScale of all importance items
/// @param names the user's own names of the quadrants
/// @param included the respondents looked at
/// @param smallestN the least number of answers behind any mean
/// @param weight the id of the weight question, null without weights
public record QuadrantResult(
    List<Element> elements,
    List<LeftOut> leftOut,
    Pairing pairing,
    Crosshair rule,
    Cross crosshair,
    Map<Crosshair, Cross> crosshairs,
    Scale satisfactionScale,
    Scale importanceScale,
    Names names,
    Base included,
    long smallestN,
    @Nullable String weight) {
  public QuadrantResult {
    elements = List.copyOf(elements);
    leftOut = List.copyOf(leftOut);
    crosshairs = Collections.unmodifiableMap(new EnumMap<>(crosshairs));
  }

  /// The elements in a quadrant, by rank.
  public List<Element> in(Priority quadrant) {
    return elements.stream().filter(element -> element.quadrant() == quadrant).toList();
  }
}
