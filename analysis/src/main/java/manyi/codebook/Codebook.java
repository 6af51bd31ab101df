package manyi.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.progress.Progress;
import manyi.survey.Question;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Correction;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Corrections.Grouping;

/// What a user decided about a file, to be applied to the next file with these headers.
///
/// @param headers of the file it was made from, one a column; empty where a column has none
/// @param sheet what was overruled about the sheet as a whole; it holds neither groupings nor
///   questions
/// @param groups columns put together or taken apart
/// @param entries questions of which something was overruled
public record Codebook(
    List<String> headers, Corrections sheet, List<Group> groups, List<Entry> entries) {
  /// So much of the codebook's headers has to be in a file.
  private static final double SHARED = 0.8;

  /// So much of the file's headers has to be in the codebook: three columns that every export
  /// begins with do not tell what the file is.
  private static final double KNOWN = 0.5;

  /// Columns put together or taken apart.
  ///
  /// @param columns their letters in the file that the codebook was made from
  /// @param headers above them, one a column
  public record Group(List<String> columns, List<String> headers, Grouping.Sort sort) {
    public Group {
      columns = List.copyOf(columns);
      headers = List.copyOf(headers);
    }
  }

  /// A question with what was overruled about it.
  ///
  /// @param id of the question or matrix
  /// @param heading above its first column
  public record Entry(String id, String heading, Correction correction) {}

  public Codebook {
    headers = List.copyOf(headers);
    groups = List.copyOf(groups);
    entries = List.copyOf(entries);
  }

  /// What was decided about a file so far.
  public static Codebook of(Opened opened) {
    var headers = Headers.of(opened);
    var corrections = opened.corrections();
    var groups = new ArrayList<Group>();
    for (var grouping : corrections.groupings()) {
      var above = grouping.columns().stream().map(headers::at).toList();
      groups.add(new Group(grouping.columns(), above, grouping.sort()));
    }
    var entries = new ArrayList<Entry>();
    corrections
        .questions()
        .forEach((id, correction) -> {
          if (!correction.equals(Correction.NONE)) {
            find(opened, id).ifPresent(q -> entries.add(new Entry(id, headers.of(q), correction)));
          }
        });
    var sheet =
        Corrections.NONE
            .withSheet(corrections.sheet())
            .withHeaderRows(corrections.headerRows())
            .withForm(corrections.form());
    return new Codebook(headers.texts(), sheet, groups, entries);
  }

  /// Whether nothing is decided in it.
  public boolean isEmpty() {
    return sheet.equals(Corrections.NONE) && groups.isEmpty() && entries.isEmpty();
  }

  /// Whether a file has (most of) these headers.
  public boolean fits(Opened opened) {
    var mine = new Headers(headers);
    var theirs = headersOf(opened);
    double shared = mine.named() - mine.without(theirs).size();
    return mine.named() > 0 && shared >= SHARED * mine.named() && shared >= KNOWN * theirs.named();
  }

  /// How much of these headers a file has, from 0 to 1.
  double share(Opened opened) {
    var mine = new Headers(headers);
    return mine.named() == 0
        ? 0
        : 1 - (double) mine.without(headersOf(opened)).size() / mine.named();
  }

  /// A file under these decisions as far as they fit it; what was decided about it before is
  /// forgotten.
  ///
  /// @throws UserProblem when the file cannot be read anew or does not have the sheet
  public Applied apply(Opened opened, Progress progress) throws UserProblem {
    return new Application(this, opened).apply(progress);
  }

  /// The headers that a file has under the header rows decided here.
  private Headers headersOf(Opened opened) {
    var rows = sheet.headerRows();
    return Headers.of(opened.raw(), rows == null ? opened.headerRows() : rows);
  }

  /// A question by its id, or the first of the matrix with this id.
  static Optional<Question> find(Opened opened, String id) {
    return opened
        .survey()
        .find(id)
        .or(() ->
            opened.survey().questions().stream()
                .filter(question -> question.block() != null && question.block().id().equals(id))
                .findFirst());
  }
}
