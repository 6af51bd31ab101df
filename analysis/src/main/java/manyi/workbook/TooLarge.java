package manyi.workbook;

/// A workbook holds more than memory can; worded where the file is opened.
final class TooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooLarge() {
    super("more than fits into memory");
  }
}
