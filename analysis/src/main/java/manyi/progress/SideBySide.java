package manyi.progress;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Does the same work for many questions or columns on all processors.
public final class SideBySide {
  private final int size;
  private final Progress progress;
  private final Lock lock = new ReentrantLock();
  private final AtomicInteger next = new AtomicInteger();
  private int done;

  private SideBySide(int size, Progress progress) {
    this.size = size;
    this.progress = progress;
  }

  /// The results of the work for 0 to `size` − 1, in this order. Cancelling and problems of one
  /// stop the whole.
  ///
  /// Each processor takes the next column when it has done one: a few columns of texts take longer
  /// than all others, and they often stand together.
  public static <T> List<T> map(int size, Progress progress, IntFunction<T> work) {
    var results = new AtomicReferenceArray<T>(size);
    var shared = new SideBySide(size, progress);
    int workers = Math.min(size, Runtime.getRuntime().availableProcessors());
    IntStream.range(0, workers).parallel().forEach(_ -> shared.work(work, results));
    return IntStream.range(0, size).mapToObj(results::get).toList();
  }

  private <T> void work(IntFunction<T> work, AtomicReferenceArray<T> results) {
    try {
      for (int at = next.getAndIncrement(); at < size; at = next.getAndIncrement()) {
        count();
        results.set(at, work.apply(at));
      }
    } catch (RuntimeException | Error e) {
      next.set(size);
      throw e;
    }
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
