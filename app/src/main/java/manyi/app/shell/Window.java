package manyi.app.shell;

import javafx.application.Application;

/// Opens the window.
public final class Window {
  private Window() {}

  /// Opens the window and returns once it is closed.
  ///
  /// @param arguments files to open, at most one is
  public static void open(String[] arguments) {
    Application.launch(ManyiApplication.class, arguments);
  }
}
