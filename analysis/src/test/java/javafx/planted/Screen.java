package javafx.planted;

/// Stands for JavaFX, which the core's tests do not have either, where a rule must be seen to fail.
public final class Screen {
  private Screen() {}
}
