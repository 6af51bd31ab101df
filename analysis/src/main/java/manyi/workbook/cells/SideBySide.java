package manyi.workbook.cells;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import manyi.progress.Progress;

/// Does the same work for many columns on all processors.
public final class SideBySide {
  private final int size;
  private final Progress progress;
  private final Lock lock = new ReentrantLock();
  private int done;

  private SideBySide(int size, Progress progress) {
    this.size = size;
    this.progress = progress;
  }

  /// The results of the work for 0 to `size` − 1, in this order. Cancelling and problems of one
  /// stop the whole.
  public static <T> List<T> map(int size, Progress progress, IntFunction<T> work) {
    var counted = new SideBySide(size, progress);
    return IntStream.range(0, size)
        .parallel()
        .mapToObj(at -> {
          counted.count();
          return work.apply(at);
        })
        .toList();
  }

  /// Reports from one thread at a time, always forwards.
  private void count() {
    lock.lock();
    try {
      progress.report((double) done++ / size);
    } finally {
      lock.unlock();
    }
  }
}
