package manyi.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The fonts of charts: the system's own font for Chinese where it has one, else the Noto Sans SC
/// that comes with the program, so that a machine without a Chinese font still shows and exports
/// Chinese.
public final class ChartFonts {
  /// The family name of the font that comes with the program.
  public static final String BUNDLED_FAMILY = "Noto Sans SC";

  private static final String FOLDER = "manyi/resources/fonts/";

  private static final List<String> SYSTEM =
      List.of(
          "Microsoft YaHei UI",
          "Microsoft YaHei",
          "PingFang SC",
          "Hiragino Sans GB",
          "Noto Sans CJK SC",
          "Source Han Sans SC",
          "Source Han Sans CN",
          "Noto Sans SC",
          "WenQuanYi Micro Hei");

  private static final String SAMPLE = "满意度调查，继续保持";

  private final Font regular;
  private final Font bold;

  private ChartFonts(Font regular, Font bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /// The systems' families for Chinese in the order of preference: Windows, macOS, Linux.
  public static List<String> systemFamilies() {
    return SYSTEM;
  }

  /// The font for the screen and for pictures of pixels.
  public static ChartFonts preferred() {
    return Preferred.FONTS;
  }

  /// The font that comes with the program, which may be put into files.
  public static ChartFonts bundled() {
    return Bundled.FONTS;
  }

  /// The regular face.
  ///
  /// @param size in 1/96 inch
  public Font regular(double size) {
    return regular.deriveFont((float) size);
  }

  /// The bold face.
  ///
  /// @param size in 1/96 inch
  public Font bold(double size) {
    return bold.deriveFont((float) size);
  }

  /// The bundled font's file, regular or bold; the caller closes it.
  static InputStream file(boolean bold) throws IOException {
    var name = FOLDER + (bold ? "NotoSansSC-Bold.ttf" : "NotoSansSC-Regular.ttf");
    var stream = ChartFonts.class.getClassLoader().getResourceAsStream(name);
    if (stream == null) {
      throw new FileNotFoundException(name);
    }
    return stream;
  }

  private static Font load(boolean bold) {
    try (var stream = file(bold)) {
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The bundled font cannot be read", e);
    }
  }

  private static final class Bundled {
    static final ChartFonts FONTS = new ChartFonts(load(false), load(true).deriveFont(Font.BOLD));
  }

  private static final class Preferred {
    static final ChartFonts FONTS = find();

    private static ChartFonts find() {
      var families =
          Set.copyOf(
              Arrays.asList(
                  GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()));
      for (var family : SYSTEM) {
        var font = new Font(family, Font.PLAIN, 12);
        if (families.contains(family) && font.canDisplayUpTo(SAMPLE) < 0) {
          return new ChartFonts(font, font.deriveFont(Font.BOLD));
        }
      }
      return bundled();
    }
  }
}
