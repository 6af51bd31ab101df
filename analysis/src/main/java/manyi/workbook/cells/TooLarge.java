package manyi.workbook.cells;

/// A workbook holds more than memory can; worded where the file is opened.
public final class TooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TooLarge() {
    super("more than fits into memory");
  }
}
