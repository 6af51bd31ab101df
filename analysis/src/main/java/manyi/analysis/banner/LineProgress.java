package manyi.analysis.banner;

import manyi.progress.Progress;

/// Tells of every row that is made, so that work with long rows can be cancelled between them.
final class LineProgress {
  private final Progress progress;
  private final long lines;
  private long done;

  LineProgress(Progress progress, long lines) {
    this.progress = progress;
    this.lines = lines;
  }

  void next() {
    progress.report(Math.min(1, (double) done++ / lines));
  }
}
