package manyi.samples;

import java.util.List;

/// Words an open comment of a hotel guest.
final class HotelComments {
  private static final List<String> OPENERS =
      List.of("", "", "", "Overall fine, but: ", "To be honest: ", "A small thing: ");
  private static final List<String> CLOSERS =
      List.of(
          "",
          "",
          "",
          " Please look into it.",
          " Otherwise a pleasant stay.",
          " We'd still come back.");
  private static final List<String> NOTHING =
      List.of("No", "Nothing to add", "n/a", "-", "All good, thank you!", "None");

  private HotelComments() {}

  /// @param worst the element that this guest liked least
  static String draw(Draw draw, HotelElement worst, boolean content) {
    if (draw.chance(0.15)) {
      return draw.one(NOTHING);
    }
    return content && draw.chance(0.7)
        ? draw.one(praise())
        : draw.one(OPENERS) + draw.one(complaints(worst)) + draw.one(CLOSERS);
  }

  private static List<String> complaints(HotelElement element) {
    return switch (element) {
      case CHECK_IN ->
          List.of("We waited half an hour at the front desk.", "The room wasn't ready at 4 pm.");
      case CLEANLINESS ->
          List.of("Dust under the bed, hair in the shower.", "The bathroom smelled of damp.");
      case BED ->
          List.of("The mattress was far too soft.", "Two single duvets in a \"double\" room.");
      case QUIET ->
          List.of(
              "Street noise until 3 in the morning.",
              "I could hear every word from the next room.",
              "The lift is loud & right beside room 214.",
              "The air conditioning rattled all night.");
      case WIFI ->
          List.of(
              "The Wi-Fi dropped every few minutes.",
              "No usable Wi-Fi on the 4th floor, video calls were impossible.",
              "Speed < 1 Mbit/s in the evening.",
              "Having to log in again on every device is annoying.");
      case BREAKFAST ->
          List.of(
              "Breakfast was crowded and the coffee cold.",
              "The same three things for breakfast every day.");
      case PARKING ->
          List.of(
              "The garage was full and €25 a night is a lot.",
              "The parking spaces are too narrow.");
      case LOBBY -> List.of("The lobby feels cold.", "Nowhere to sit in the lobby.");
    };
  }

  private static List<String> praise() {
    return List.of(
        "Spotless room and very friendly people.",
        "The bed was wonderful, I slept like a stone.",
        "Quick check-in, even at midnight.",
        "Lovely lobby, great location.",
        "Everything was just right, thank you.",
        "The children loved the pool.",
        "Very good value for the price.");
  }
}
