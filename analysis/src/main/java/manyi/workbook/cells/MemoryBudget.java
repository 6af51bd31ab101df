package manyi.workbook.cells;

import org.jspecify.annotations.Nullable;

/// How much memory the texts and cells of a workbook may take, so that a crafted file cannot take
/// all that the program has.
public final class MemoryBudget {
  private final @Nullable MemoryBudget lender;
  private long left;
  private long taken;

  private MemoryBudget(@Nullable MemoryBudget lender, long bytes) {
    this.lender = lender;
    this.left = bytes;
  }

  public static MemoryBudget of(long bytes) {
    return new MemoryBudget(null, bytes);
  }

  /// A large part of what the program has.
  public static MemoryBudget ofProgram() {
    return of(Runtime.getRuntime().maxMemory() / 10 * 7);
  }

  /// A part of this budget, for what may be let go before the rest.
  public MemoryBudget loan() {
    return new MemoryBudget(this, Long.MAX_VALUE);
  }

  /// @throws TooLarge when nothing is left
  public void take(long bytes) {
    if (lender != null) {
      lender.take(bytes);
    }
    left -= bytes;
    taken += bytes;
    if (left < 0) {
      throw new TooLarge();
    }
  }

  /// Gives the lender back all that was taken.
  public void giveBack() {
    if (lender != null) {
      lender.left += taken;
    }
    taken = 0;
  }
}
