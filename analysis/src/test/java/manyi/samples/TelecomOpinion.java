package manyi.samples;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What one customer thinks, on continuous scales, before it is cut to the points of a rating.
///
/// ```
/// deviationⱼ = shiftⱼ + 1.7 · (0.55 mood + 0.45 factor(j) + 0.70 noiseⱼ)
/// overall    = Σ weightⱼ deviationⱼ + 0.75 noise
/// ```
///
/// @param deviations satisfaction with each element less the element's centre, in points of 1–10
/// @param overall overall satisfaction less its centre, in points of 1–10
record TelecomOpinion(Map<TelecomElement, Double> deviations, double overall) {

  static TelecomOpinion draw(Draw draw, TelecomCustomer customer) {
    double mood = draw.normal();
    Map<TelecomFactor, Double> factors = new EnumMap<>(TelecomFactor.class);
    for (TelecomFactor factor : TelecomFactor.values()) {
      factors.put(factor, draw.normal());
    }
    Map<TelecomElement, Double> deviations = new EnumMap<>(TelecomElement.class);
    double overall = 0.75 * draw.normal();
    for (TelecomElement element : TelecomElement.values()) {
      double factor = Objects.requireNonNull(factors.get(element.factor));
      double z = 0.55 * mood + 0.45 * factor + 0.70 * draw.normal();
      double deviation = customer.shift(element) + 1.7 * z;
      deviations.put(element, deviation);
      overall += element.weight * deviation;
    }
    return new TelecomOpinion(deviations, overall);
  }

  double deviation(TelecomElement element) {
    return Objects.requireNonNull(deviations.get(element));
  }

  double satisfaction(TelecomElement element) {
    return element.satisfaction + deviation(element);
  }
}
