package manyi.analysis.segments;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import manyi.priorities.Certainty;
import manyi.priorities.Priority;
import org.jspecify.annotations.Nullable;

/// Where an element stands among some of the respondents.
///
/// @param element the id of its satisfaction item
/// @param withheld whether it rests on too few respondents to be shown, or would betray an element
///   that does; all else is then without a value
/// @param n the fewer of those behind its importance and its satisfaction
/// @param quadrant null where it has no place
/// @param probability the share of resamples in which it stands in this quadrant, 0–1; NaN without
///   resamples
/// @param probabilities the share of resamples in each quadrant; empty without resamples
public record Place(
    String element,
    boolean withheld,
    long n,
    double satisfaction,
    double importance,
    @Nullable Priority quadrant,
    double probability,
    Map<Priority, Double> probabilities) {
  public Place {
    var sorted = new EnumMap<Priority, Double>(Priority.class);
    sorted.putAll(probabilities);
    probabilities = Collections.unmodifiableMap(sorted);
  }

  static Place withheld(String element) {
    return new Place(element, true, 0, Double.NaN, Double.NaN, null, Double.NaN, Map.of());
  }

  static Place nowhere(String element) {
    return new Place(element, false, 0, Double.NaN, Double.NaN, null, Double.NaN, Map.of());
  }

  /// Whether it has no place, although nothing is withheld.
  boolean nowhere() {
    return quadrant == null && !withheld;
  }

  /// Whether its quadrant can be claimed; without resamples nothing is known against it.
  boolean sure() {
    return quadrant != null && !(probability < Certainty.SURE);
  }

  boolean urgent() {
    return quadrant == Priority.IMPROVE_URGENTLY;
  }
}
