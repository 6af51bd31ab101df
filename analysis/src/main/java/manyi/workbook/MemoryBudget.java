package manyi.workbook;

/// How much memory the cells of a sheet may take: a part of what the program has, so that a crafted
/// file cannot take all of it.
final class MemoryBudget {
  private long left = Runtime.getRuntime().maxMemory() / 10 * 7;

  /// @throws TooLarge when nothing is left
  void take(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw new TooLarge();
    }
  }
}
