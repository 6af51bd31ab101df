package manyi.samples;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The answers of one hotel guest.
///
/// ```
/// deviationⱼ = shiftⱼ + 1.05 · (0.6 mood + 0.8 noiseⱼ)
/// overall    = Σ weightⱼ deviationⱼ + 0.35 noise
/// ```
final class HotelAnswers {
  private static final Scale FIVE = new Scale(1, 5);
  private static final Scale ZERO_TO_TEN = new Scale(0, 10);
  private static final String UNKNOWN = "Don't know";
  private static final List<String> SATISFACTION =
      List.of(
          "Very dissatisfied",
          "Dissatisfied",
          "Neither satisfied nor dissatisfied",
          "Satisfied",
          "Very satisfied");
  private static final List<String> IMPORTANCE =
      List.of(
          "Not at all important",
          "Slightly important",
          "Moderately important",
          "Very important",
          "Extremely important");
  private static final List<String> AGAIN =
      List.of("Definitely not", "Probably not", "Not sure", "Probably", "Definitely");
  private static final List<String> PURPOSES =
      List.of("Business", "Leisure", "Event or wedding", "Other");
  private static final List<String> COMPANY =
      List.of("Alone", "With a partner", "Family with children", "Friends or colleagues");
  private static final List<String> AGES =
      List.of("18-24", "25-34", "35-44", "45-54", "55-64", "65 or over");
  private static final List<String> CHANNELS =
      List.of(
          "Hotel website",
          "Booking platform",
          "Phone or e-mail",
          "Travel agency",
          "Company travel desk");

  private final Draw draw;
  private final Cells cells;
  private final boolean business;
  private final Map<HotelElement, Double> deviations = new EnumMap<>(HotelElement.class);
  private final double overall;

  HotelAnswers(Draw draw, Cells cells) {
    this.draw = draw;
    this.cells = cells;
    this.business = draw.chance(0.38);
    this.overall = think();
  }

  void give() {
    stay();
    facilities();
    for (HotelElement element : HotelElement.values()) {
      worded(SATISFACTION, satisfaction(element), element.unknown);
    }
    double agreeable = draw.normal();
    for (HotelElement element : HotelElement.values()) {
      double shift = business && element == HotelElement.WIFI ? 0.4 : 0;
      double importance = element.importance + shift + 0.3 * agreeable + 0.75 * draw.normal();
      worded(IMPORTANCE, importance, 0.01);
    }
    worded(SATISFACTION, 3.7 + 1.1 * overall, 0.01);
    recommendation();
    worded(AGAIN, 3.7 + 0.85 * overall + 0.6 * draw.normal(), 0);
    comment();
  }

  /// Draws what the guest thinks of each element; business guests suffer more from the Wi-Fi.
  private double think() {
    double mood = draw.normal();
    double sum = 0.35 * draw.normal();
    for (HotelElement element : HotelElement.values()) {
      double shift = business && element == HotelElement.WIFI ? -0.5 : 0;
      double deviation = shift + 1.05 * (0.6 * mood + 0.8 * draw.normal());
      deviations.put(element, deviation);
      sum += element.weight * deviation;
    }
    return sum;
  }

  private double satisfaction(HotelElement element) {
    return element.satisfaction + Objects.requireNonNull(deviations.get(element));
  }

  private void stay() {
    if (draw.chance(0.04)) {
      cells.blank();
    } else {
      double rate = (business ? 128 : 109) * StrictMath.exp(0.22 * draw.normal());
      cells.number(draw.chance(0.5) ? Math.round(rate) : Math.round(rate) - 0.5);
    }
    cells.text(PURPOSES.get(business ? 0 : 1 + draw.index(0.76, 0.17, 0.07)));
    cells.text(
        COMPANY.get(
            business ? draw.index(0.75, 0.05, 0.02, 0.18) : draw.index(0.14, 0.44, 0.28, 0.14)));
    if (draw.chance(0.02)) {
      cells.blank();
    } else {
      cells.text(AGES.get(draw.index(0.07, 0.21, 0.25, 0.23, 0.15, 0.09)));
    }
    cells.text(
        CHANNELS.get(
            business
                ? draw.index(0.18, 0.22, 0.08, 0.07, 0.45)
                : draw.index(0.33, 0.47, 0.09, 0.11, 0)));
    cells.text(draw.chance(business ? 0.48 : 0.27) ? "Yes" : "No");
  }

  private void facilities() {
    List<String> used = new ArrayList<>();
    addByChance(used, "Restaurant", 0.55);
    addByChance(used, "Bar", 0.38);
    // The comma is part of the option: only the semicolon separates.
    addByChance(used, "Pool, sauna and spa", business ? 0.18 : 0.46);
    addByChance(used, "Fitness room", 0.17);
    addByChance(used, "Meeting rooms", business ? 0.33 : 0.02);
    addByChance(used, "Bicycle hire", business ? 0.02 : 0.12);
    if (used.isEmpty()) {
      cells.blank();
    } else {
      cells.text(String.join("; ", used));
    }
  }

  private void addByChance(List<String> used, String facility, double probability) {
    if (draw.chance(probability)) {
      used.add(facility);
    }
  }

  private void worded(List<String> words, double opinion, double unknown) {
    if (draw.chance(0.015)) {
      cells.blank();
    } else {
      cells.text(draw.chance(unknown) ? UNKNOWN : words.get(FIVE.rate(opinion) - 1));
    }
  }

  private void recommendation() {
    if (draw.chance(0.02)) {
      cells.blank();
    } else {
      cells.number(ZERO_TO_TEN.rate(7.5 + 2.1 * overall + 1.2 * draw.normal()));
    }
  }

  private void comment() {
    if (!draw.chance(overall < -0.3 ? 0.40 : 0.22)) {
      cells.blank();
      return;
    }
    HotelElement worst = HotelElement.CHECK_IN;
    for (HotelElement element : HotelElement.values()) {
      if (satisfaction(element) < satisfaction(worst)) {
        worst = element;
      }
    }
    cells.text(HotelComments.draw(draw, worst, overall > 0));
  }
}
