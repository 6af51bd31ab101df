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
import manyi.statistics.Missing;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Importance against satisfaction.
///
/// @param elements by rank, what to improve first
/// @param leftOut items without a place
/// @param pairing how the items found each other; null where importance is derived
/// @param measure what stands on the axis of importance
/// @param rule of the crosshair used
/// @param crosshair where its lines stand
/// @param crosshairs where they would stand under each rule that can be applied
/// @param satisfactionScale of all satisfaction items
/// @param importanceScale of all importance items; not known where importance has none
/// @param comparable whether importance and satisfaction are means on scales that can be compared
/// @param order by which score elements are ranked: gap, shortfall or opportunity
/// @param missing whose answers count
/// @param view how the picture is drawn
/// @param names the user's own names of the quadrants
/// @param included the respondents looked at
/// @param smallestN the least number of answers behind any place
/// @param weight the id of the weight question, null without weights
/// @param resamples how many were drawn; 0 for none
/// @param seed they were drawn with
/// @param drivers from what importance is derived, null where it is not
/// @param factors where stated and derived importance are parted; null where not both are there
/// @param whatIf null where no element is raised, or the elements determine each other
public record QuadrantResult(
    List<PlacedElement> elements,
    List<LeftOut> leftOut,
    @Nullable Pairing pairing,
    ImportanceMeasure measure,
    Crosshair rule,
    Cross crosshair,
    Map<Crosshair, Cross> crosshairs,
    Scale satisfactionScale,
    Scale importanceScale,
    boolean comparable,
    Order order,
    Missing missing,
    View view,
    Names names,
    Base included,
    long smallestN,
    @Nullable String weight,
    int resamples,
    int seed,
    @Nullable DriverModel drivers,
    @Nullable FactorLines factors,
    @Nullable WhatIf whatIf) {
  /// How the picture is drawn.
  public record View(Axes axes, BubbleSize size) {}

  /// Where stated and derived importance are parted: at their means over the elements.
  public record FactorLines(double stated, double derived) {}

  public QuadrantResult {
    elements = List.copyOf(elements);
    leftOut = List.copyOf(leftOut);
    crosshairs = Collections.unmodifiableMap(new EnumMap<>(crosshairs));
  }

  /// The elements in a quadrant, by rank.
  public List<PlacedElement> in(Priority quadrant) {
    return elements.stream().filter(element -> element.quadrant() == quadrant).toList();
  }

  /// Whether it was asked how sure the places are.
  boolean resampled() {
    return resamples > 0;
  }
}
