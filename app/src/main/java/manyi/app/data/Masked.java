package manyi.app.data;

/// Personal data shown in part: enough to see what it is, too little to know whose.
final class Masked {
  private static final String STARS = "****";

  private Masked() {}

  static String of(String text) {
    var stripped = text.strip();
    int length = stripped.codePointCount(0, stripped.length());
    if (length == 0) {
      return "";
    }
    int begin = length >= 9 ? 3 : 1;
    int end = length >= 9 ? 4 : 0;
    return stripped.substring(0, stripped.offsetByCodePoints(0, begin))
        + STARS
        + stripped.substring(stripped.offsetByCodePoints(stripped.length(), -end));
  }
}
