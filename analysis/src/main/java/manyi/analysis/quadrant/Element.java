package manyi.analysis.quadrant;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import manyi.priorities.Crosshair;
import manyi.priorities.Priority;

/// One element of the service and its place.
///
/// @param rank from 1, what to improve first; see [Quadrant]
/// @param text the satisfaction item's
/// @param gap importance mean − satisfaction mean, in scale points; positive where less is
///   delivered than matters
/// @param weightedGap the gap times importance, by which elements are ranked; where the two scales
///   differ, both rescaled to 0–100 first
/// @param paired the differences of those who rated both
/// @param quadrant where it lies
/// @param borderline whether a line of the crosshair lies within the 95 % margin of error of its
///   mean, so that its quadrant is not certain
/// @param quadrantByCrosshair where it would lie under each rule that can be applied, at least one
public record Element(
    int rank,
    String text,
    Rating satisfaction,
    Rating importance,
    double gap,
    double weightedGap,
    Difference paired,
    Priority quadrant,
    boolean borderline,
    Map<Crosshair, Priority> quadrantByCrosshair) {
  public Element {
    quadrantByCrosshair = Collections.unmodifiableMap(new EnumMap<>(quadrantByCrosshair));
  }
}
