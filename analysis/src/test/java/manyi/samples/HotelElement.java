package manyi.samples;

import static manyi.samples.Quadrant.BORDERLINE;
import static manyi.samples.Quadrant.IMPROVE_URGENTLY;
import static manyi.samples.Quadrant.KEEP_UP;
import static manyi.samples.Quadrant.LOW_PRIORITY;
import static manyi.samples.Quadrant.POSSIBLE_OVERKILL;

/// The eight elements of a hotel stay and the truth about each.
enum HotelElement {
  CHECK_IN("Check-in", 3.1, 4.4, 0.05, 0.01, POSSIBLE_OVERKILL),
  CLEANLINESS("Cleanliness of the room", 4.6, 4.3, 0.22, 0.01, KEEP_UP),
  BED("Comfort of the bed", 4.3, 4.1, 0.16, 0.01, KEEP_UP),
  QUIET("Quiet at night", 4.3, 2.7, 0.20, 0.01, IMPROVE_URGENTLY),
  WIFI("Wi-Fi", 4.1, 2.5, 0.17, 0.04, IMPROVE_URGENTLY),
  BREAKFAST("Breakfast", 4.0, 3.50, 0.14, 0.09, BORDERLINE),
  PARKING("Parking", 2.6, 2.8, 0.03, 0.18, LOW_PRIORITY),
  LOBBY("Design of the lobby", 2.3, 4.2, 0.03, 0.02, POSSIBLE_OVERKILL);

  /// As in the header, between the brackets.
  final String label;

  /// The mean on the scale of 1–5 before answers are cut to it.
  final double importance;

  final double satisfaction;

  /// The share in overall satisfaction; over all elements they sum to 1.
  final double weight;

  /// The proportion that answers "Don't know".
  final double unknown;

  final Quadrant quadrant;

  HotelElement(
      String label,
      double importance,
      double satisfaction,
      double weight,
      double unknown,
      Quadrant quadrant) {
    this.label = label;
    this.importance = importance;
    this.satisfaction = satisfaction;
    this.weight = weight;
    this.unknown = unknown;
    this.quadrant = quadrant;
  }
}
