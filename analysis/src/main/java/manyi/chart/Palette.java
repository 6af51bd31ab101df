package manyi.chart;

import java.awt.Color;
import java.util.List;
import manyi.document.Figure.Meaning;

/// The colours of a chart on one ground.
///
/// The ends of the scale differ in hue *and* are told apart by people who confuse red with green:
/// the good end leans to blue, the bad end to orange. A test simulates both kinds of red-green
/// blindness.
///
/// @param ground behind everything
/// @param text labels and values
/// @param secondary axis ticks and titles
/// @param line leader lines and the crosshair
/// @param accent bars that stand alone
/// @param whisker intervals drawn on such bars
record Palette(Color ground, Color text, Color secondary, Color line, Color accent, Color whisker) {
  private static final Palette LIGHT =
      new Palette(
          Color.WHITE,
          new Color(0x1F2328),
          new Color(0x59636E),
          new Color(0x818B98),
          new Color(0x0969DA),
          new Color(0x0A3069));
  private static final Palette DARK =
      new Palette(
          new Color(0x0D1117),
          new Color(0xE6EDF3),
          new Color(0x9198A1),
          new Color(0x6E7681),
          new Color(0x388BFD),
          new Color(0xCAE8FF));

  /// From bad to good.
  private static final List<Color> SCALE =
      List.of(
          new Color(0xC2410C),
          new Color(0xF3A659),
          new Color(0xDFE4EA),
          new Color(0x5DB39A),
          new Color(0x00604B));

  /// Neighbours differ in hue and in lightness.
  private static final List<Color> QUALITATIVE =
      List.of(
          new Color(0x0969DA),
          new Color(0xF0A43A),
          new Color(0x0B7A5E),
          new Color(0xE8A2C2),
          new Color(0x6B2F8F),
          new Color(0x7CC4EE),
          new Color(0x9A4A12),
          new Color(0x939192));

  /// Of thin lines and small marks, which need more contrast than grounds do.
  private static final List<Color> LINES_ON_LIGHT =
      List.of(
          new Color(0x0969DA),
          new Color(0xC26A00),
          new Color(0x004D3A),
          new Color(0xD6609F),
          new Color(0x6B2F8F),
          new Color(0x2484AE),
          new Color(0x8A3F0C),
          new Color(0x6B6A6E));

  private static final List<Color> LINES_ON_DARK =
      List.of(
          new Color(0x58A6FF),
          new Color(0xF0A43A),
          new Color(0x1F9E78),
          new Color(0xFFB8D6),
          new Color(0xB589FF),
          new Color(0x8AD4F5),
          new Color(0xD98B5F),
          new Color(0xB0AEB3));

  static Palette of(Theme theme) {
    return switch (theme) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
    };
  }

  /// The colour of a level of a scale.
  ///
  /// @param index 0 for the worst level
  /// @param levels how many there are
  Color scale(int index, int levels) {
    if (levels < 2) {
      return SCALE.getLast();
    }
    double place = (double) index / (levels - 1) * (SCALE.size() - 1);
    int below = Math.min((int) place, SCALE.size() - 2);
    return mix(SCALE.get(below), SCALE.get(below + 1), place - below);
  }

  /// The colour of a level that stands beside a scale, such as "don't know": a grey that is not the
  /// scale's middle.
  Color offScale(int index) {
    return mix(new Color(0x7D8896), ground, Math.min(0.25 * index, 0.5));
  }

  /// The colour of a cell of a heat map: blue and orange, which everyone tells apart.
  ///
  /// @param part from −1, the strongest below zero, over 0, the ground itself, to 1, the strongest
  ///   above it
  Color heat(double part) {
    boolean dark = this == DARK;
    var strongest =
        part < 0 ? new Color(dark ? 0xBC5A0C : 0xD9730D) : new Color(dark ? 0x1F6FEB : 0x0969DA);
    return mix(ground, strongest, Math.min(1, Math.abs(part)));
  }

  /// The colour of a level without an order; from the ninth on the colours come again, paler.
  Color qualitative(int index) {
    int round = index / QUALITATIVE.size();
    var colour = QUALITATIVE.get(index % QUALITATIVE.size());
    return mix(colour, ground, Math.min(0.3 * round, 0.6));
  }

  /// The colour of a line among others; from the ninth on the colours come again.
  Color series(int index) {
    var colours = this == DARK ? LINES_ON_DARK : LINES_ON_LIGHT;
    return colours.get(index % colours.size());
  }

  /// The strong colour of a meaning: its points and its quadrant's name.
  Color strong(Meaning meaning) {
    boolean dark = this == DARK;
    return switch (meaning) {
      case IMPROVE -> new Color(dark ? 0xFF7B72 : 0x9C0A10);
      case KEEP -> new Color(dark ? 0x4FC3A1 : 0x0B6B53);
      case LOW -> new Color(dark ? 0x9198A1 : 0x434A52);
      case OVERKILL -> new Color(dark ? 0xD9A521 : 0x946204);
      case BASIC -> new Color(dark ? 0xE3833F : 0xA04100);
      case PERFORMANCE -> new Color(dark ? 0x81A5E8 : 0x0550AE);
      case EXCITEMENT -> new Color(dark ? 0xB589FF : 0x672986);
      case INDIFFERENT -> new Color(dark ? 0x9198A1 : 0x59636E);
    };
  }

  /// The colour of a quadrant's ground.
  Color tint(Meaning meaning) {
    var pure =
        switch (meaning) {
          case IMPROVE -> new Color(0xFF4D4D);
          case KEEP -> new Color(0x2BB673);
          case LOW -> new Color(0x8B9DB3);
          case OVERKILL -> new Color(0xF2C200);
          case BASIC -> new Color(0xF0883E);
          case PERFORMANCE -> new Color(0x2F81F7);
          case EXCITEMENT -> new Color(0xA371F7);
          case INDIFFERENT -> new Color(0x8B9DB3);
        };
    return mix(ground, pure, 0.1);
  }

  /// The ground of words that name a meaning in a table; that of a doubtful one is paler.
  Color cell(Meaning meaning, boolean certain) {
    return mix(ground, strong(meaning), certain ? 0.11 : 0.05);
  }

  /// The colour of a cell with a meaning; pale where the meaning is doubtful. Cells are large and
  /// have words of their own colour, so they differ in lightness more than points can.
  Color tile(Meaning meaning, boolean certain) {
    var full =
        switch (meaning) {
          case IMPROVE -> new Color(0xC93A32);
          case KEEP -> new Color(0x2F9E7B);
          case LOW, INDIFFERENT -> new Color(0xB9C2CC);
          case OVERKILL -> new Color(0xF2BE45);
          case BASIC -> new Color(0xC75B12);
          case PERFORMANCE -> new Color(0x2A6FDB);
          case EXCITEMENT -> new Color(0xC9A6F5);
        };
    return mix(ground, full, (certain ? 1 : 0.24) * (this == DARK ? 0.86 : 1));
  }

  /// The translucent colour of the region around a point.
  ///
  /// @param part of the usual strength, 0–1
  Color region(Meaning meaning, double part) {
    var strong = strong(meaning);
    int alpha = (int) Math.round((this == DARK ? 66 : 46) * part);
    return new Color(strong.getRed(), strong.getGreen(), strong.getBlue(), alpha);
  }

  /// The ground of a box without a meaning.
  Color box() {
    return mix(ground, accent, this == DARK ? 0.12 : 0.06);
  }

  /// The colour of an influence of one thing on another.
  ///
  /// @param proven whether it is beyond chance; another is grey
  /// @param negative whether more of one means less of the other
  Color influence(boolean proven, boolean negative) {
    if (!proven) {
      return line;
    }
    return negative ? strong(Meaning.BASIC) : strong(Meaning.PERFORMANCE);
  }

  /// The colour of what is added to a figure or taken away from it.
  ///
  /// @param certain whether it is beyond chance; another is paler
  Color change(boolean up, boolean certain) {
    return mix(ground, heat(up ? 1 : -1), certain ? 1 : 0.35);
  }

  /// The ground of a whole figure that changes are added to.
  Color total() {
    return mix(ground, line, 0.8);
  }

  /// Lines behind everything that is read.
  Color grid() {
    return mix(ground, line, 0.3);
  }

  /// Black or white, whichever is read better on a colour.
  static Color readableOn(Color colour) {
    double light = luminance(colour);
    double onWhite = 1.05 / (light + 0.05);
    double onBlack = (light + 0.05) / 0.05;
    // White wins slightly early: it is calmer on a saturated ground.
    return onWhite * 1.4 > onBlack ? Color.WHITE : new Color(0x1F2328);
  }

  /// Relative luminance 0–1 as the Web Content Accessibility Guidelines 2.2 define it.
  static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static Color mix(Color from, Color to, double part) {
    return new Color(
        mix(from.getRed(), to.getRed(), part),
        mix(from.getGreen(), to.getGreen(), part),
        mix(from.getBlue(), to.getBlue(), part));
  }

  private static int mix(int from, int to, double part) {
    return (int) Math.round(from + (to - from) * part);
  }
}
