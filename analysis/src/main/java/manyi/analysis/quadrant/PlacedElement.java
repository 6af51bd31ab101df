package manyi.analysis.quadrant;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import manyi.priorities.Crosshair;
import manyi.priorities.Difference;
import manyi.priorities.Position;
import manyi.priorities.Priority;
import manyi.priorities.Rating;
import org.jspecify.annotations.Nullable;

/// One element of the service and its place.
///
/// @param rank from 1, what to improve first; see [Quadrant]
/// @param text the satisfaction item's
/// @param importance who rated it; of importance that is derived, who rated the element and the
///   outcome
/// @param position where it stands: the satisfaction mean and the importance
/// @param gap importance mean − satisfaction mean, in scale points; positive where less is
///   delivered than matters; NaN where the two cannot be compared
/// @param weightedGap the gap times importance; where the two scales differ, both rescaled to 0–100
///   first; NaN where the two cannot be compared
/// @param score by which elements are ranked
/// @param paired the differences of those who rated both; null where the two cannot be compared
/// @param opportunity null where elements are not ranked by it
/// @param quadrant where it lies
/// @param borderline whether its quadrant is not certain: resamples agree with a share below 0.8,
///   or too few rated it to say; false where no resamples were asked for
/// @param quadrantByCrosshair where it would lie under each rule that can be applied, at least one
/// @param certainty null without resamples, or where fewer than two rated it
/// @param driver null where importance is not derived
public record PlacedElement(
    int rank,
    String text,
    Rating satisfaction,
    Rating importance,
    Position position,
    double gap,
    double weightedGap,
    double score,
    @Nullable Difference paired,
    @Nullable Opportunity opportunity,
    Priority quadrant,
    boolean borderline,
    Map<Crosshair, Priority> quadrantByCrosshair,
    @Nullable Sureness certainty,
    @Nullable Driver driver) {
  private static final String REFERENCE = "element:";

  public PlacedElement {
    quadrantByCrosshair = Collections.unmodifiableMap(new EnumMap<>(quadrantByCrosshair));
  }

  /// By which its row and its point can be asked about.
  String reference() {
    return REFERENCE + satisfaction.question();
  }

  /// The least number of answers behind its place.
  long n() {
    return Math.min(satisfaction.n(), importance.n());
  }

  /// Its quadrant under a rule that can be applied.
  Priority under(Crosshair rule) {
    var priority = quadrantByCrosshair.get(rule);
    if (priority == null) {
      throw new IllegalArgumentException("No quadrant under " + rule);
    }
    return priority;
  }
}
