package manyi.app;

/// The one entry: the window without arguments, the command line with them.
public final class Main {
  private Main() {}

  static void main(String[] arguments) {}
}
