package manyi.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import manyi.chart.Theme;

/// The window's look: AtlantaFX's Primer under our own style sheet.
final class Look {
  private Look() {}

  /// Dresses a scene.
  static void dress(Scene scene) {
    var sheet = Objects.requireNonNull(Look.class.getResource("manyi.css"), "manyi.css");
    scene.getStylesheets().add(sheet.toExternalForm());
    scene.getRoot().setStyle("-fx-font-family: \"" + Fonts.family() + "\";");
  }

  /// Light or dark, for all windows.
  static void use(Theme theme) {
    var primer =
        switch (theme) {
          case LIGHT -> new PrimerLight();
          case DARK -> new PrimerDark();
        };
    Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
  }
}
