package manyi.app.card;

/// A title as the name of a file.
public final class FileName {
  private static final int LONGEST = 80;

  private FileName() {}

  /// The title without what file systems do not take; `manyi` where nothing is left.
  public static String of(String title) {
    var name = title.replaceAll("[\\\\/:*?\"<>|\\s\\p{Cntrl}]+", " ").strip();
    return name.isEmpty() ? "manyi" : name.substring(0, Math.min(LONGEST, name.length())).strip();
  }
}
