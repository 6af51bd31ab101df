package manyi.progress;

/// The user no longer wants the result of the work under way. Not an error: it is caught where the
/// work was started and nothing is shown.
public final class Cancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Cancelled() {
    super("cancelled", null, false, false);
  }
}
