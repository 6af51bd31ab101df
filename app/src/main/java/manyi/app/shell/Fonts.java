package manyi.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/// The window's font: the system's own for Chinese where it has one, else Noto Sans SC, which comes
/// with the program, so that Chinese is always shown.
final class Fonts {
  private static final List<String> OF_THE_SYSTEM =
      List.of(
          "Microsoft YaHei UI",
          "Microsoft YaHei",
          "PingFang SC",
          "Source Han Sans SC",
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "WenQuanYi Micro Hei",
          "Hiragino Sans GB");
  private static final String FOLDER = "manyi/resources/fonts/";
  private static final String BUNDLED = "Noto Sans SC";

  private Fonts() {}

  /// The family to use; loads the bundled one if it is needed.
  static String family() {
    var installed = Set.copyOf(Font.getFamilies());
    return OF_THE_SYSTEM.stream()
        .filter(installed::contains)
        .findFirst()
        .orElseGet(Fonts::loadBundled);
  }

  private static String loadBundled() {
    load("NotoSansSC-Regular.ttf");
    load("NotoSansSC-Bold.ttf");
    return BUNDLED;
  }

  private static void load(String file) {
    try (var stream = Fonts.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
      if (stream != null) {
        Font.loadFont(stream, 13);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
