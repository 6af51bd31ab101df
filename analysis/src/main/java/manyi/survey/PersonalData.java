package manyi.survey;

import manyi.text.ChoiceWord;

/// What a question tells of a person beyond an opinion, so that it is not to be shown or handed on
/// without need.
public enum PersonalData {
  PHONE,
  ID_CARD,
  EMAIL,
  NAME,
  IP_ADDRESS,
  ADDRESS,
  /// The number plate of a car.
  PLATE,
  /// An account with a bank, a messenger or a panel.
  ACCOUNT,
  /// Coordinates.
  LOCATION,
  /// Personal because the user says so.
  OTHER;

  /// The name in JSON, such as `id-card`.
  public String word() {
    return ChoiceWord.of(this);
  }

  /// A value with so much left as tells its form, not the person: `138****1234`, `z***@…`.
  public String mask(String text) {
    if (text.isEmpty()) {
      return text;
    }
    return switch (this) {
      case PHONE -> kept(text, 3, 4);
      case ID_CARD -> kept(text, 3, 2);
      case EMAIL -> kept(text, 1, 0) + "@…";
      case IP_ADDRESS -> text.replaceFirst("^([^.:]+)[.:].*$", "$1.***");
      case PLATE -> kept(text, 2, 0);
      case NAME, ACCOUNT -> kept(text, 1, 0);
      case ADDRESS, LOCATION, OTHER -> "***";
    };
  }

  private static String kept(String text, int first, int last) {
    var characters = text.codePoints().toArray();
    // Of a short text nothing may be left that tells it.
    if (characters.length < Math.max(2, (first + last) * 3 / 2)) {
      return "***";
    }
    var head = new String(characters, 0, first);
    var tail = new String(characters, characters.length - last, last);
    return head + (last == 0 ? "***" : "****") + tail;
  }
}
