package manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import manyi.progress.Progress;
import manyi.storage.SafeFile;
import manyi.text.Texts;
import manyi.text.UserProblem;

/// Writes a report as one file.
public final class ReportFile {
  private ReportFile() {}

  /// Writes a report, whole or not at all.
  ///
  /// @param texts the language of the report
  /// @throws UserProblem when the place cannot be written
  /// @throws manyi.progress.Cancelled when `progress` says so; nothing is left behind then
  public static void write(
      Report report, ReportFormat format, Path file, Texts texts, Progress progress)
      throws UserProblem {
    var shown =
        new Report(
            report.title(),
            report.subtitle(),
            SectionTitles.told(report.sections()).stream().map(Shortened::of).toList(),
            report.headlines(),
            report.appendix(),
            report.failures());
    SafeFile.write(file, stream -> write(shown, format, texts, progress, stream));
  }

  private static void write(
      Report report, ReportFormat format, Texts texts, Progress progress, OutputStream stream)
      throws IOException {
    switch (format) {
      case DOCX -> WordReport.write(report, texts, progress, stream);
      case XLSX -> SpreadsheetReport.write(report, texts, progress, stream);
    }
  }
}
