package manyi.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import manyi.chart.Theme;
import manyi.text.Language;
import org.jspecify.annotations.Nullable;

/// What the window remembers from one day to the next.
///
/// @param language of the window, null for the system's
/// @param width of the window in pixels
/// @param recent files, the newest first
/// @param folder last opened from or saved to, null for the system's
public record Remembered(
    @Nullable Language language,
    Theme theme,
    double width,
    double height,
    boolean maximised,
    List<String> recent,
    @Nullable String folder) {
  private static final int RECENT = 8;
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  public static final Remembered NOTHING =
      new Remembered(null, Theme.LIGHT, WIDTH, HEIGHT, false, List.of(), null);

  /// What a file by hand or by another version lacks or has wrong is as in [#NOTHING].
  @SuppressWarnings({"ConstantValue", "NullAway"}) // Jackson passes null where a field is null
  public Remembered {
    theme = theme == null ? Theme.LIGHT : theme;
    width = Double.isFinite(width) ? Math.clamp(width, 400, 10_000) : WIDTH;
    height = Double.isFinite(height) ? Math.clamp(height, 300, 10_000) : HEIGHT;
    recent =
        recent == null
            ? List.of()
            : recent.stream().filter(Objects::nonNull).limit(RECENT).toList();
  }

  public Remembered withLanguage(Language newLanguage) {
    return new Remembered(newLanguage, theme, width, height, maximised, recent, folder);
  }

  public Remembered withTheme(Theme newTheme) {
    return new Remembered(language, newTheme, width, height, maximised, recent, folder);
  }

  public Remembered withSize(double newWidth, double newHeight, boolean nowMaximised) {
    return new Remembered(language, theme, newWidth, newHeight, nowMaximised, recent, folder);
  }

  public Remembered withFolder(String newFolder) {
    return new Remembered(language, theme, width, height, maximised, recent, newFolder);
  }

  /// The same with a file as the newest; the oldest beyond eight is forgotten.
  public Remembered withRecent(String file) {
    var files = new ArrayList<String>();
    files.add(file);
    recent.stream().filter(other -> !other.equals(file)).limit(RECENT - 1).forEach(files::add);
    return new Remembered(language, theme, width, height, maximised, files, folder);
  }
}
