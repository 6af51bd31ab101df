package manyi.report;

import java.util.Locale;
import manyi.text.UserProblem;

/// A kind of file that a report can be written as.
public enum ReportFormat {
  DOCX,
  XLSX;

  /// The ending of its files, without the dot.
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The format with an ending.
  ///
  /// @throws UserProblem `report.format-later` for one that is planned, `report.unknown-format` for
  ///   any other word
  public static ReportFormat of(String word) throws UserProblem {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "docx" -> DOCX;
      case "xlsx" -> XLSX;
      case "pptx", "html", "pdf" -> throw new UserProblem("report.format-later", word.strip());
      default -> throw new UserProblem("report.unknown-format", word.strip());
    };
  }
}
