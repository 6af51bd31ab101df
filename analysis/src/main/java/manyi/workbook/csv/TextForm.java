package manyi.workbook.csv;

/// How the records of a text file are written.
///
/// @param delimiter between fields
/// @param quoted whether a field may stand in quotes; else quotes stand for themselves
/// @param backslash whether a quote within a quoted field is marked by a backslash
/// @param skipped how many lines at the top are no records: a line that names the delimiter
record TextForm(char delimiter, boolean quoted, boolean backslash, int skipped) {
  TextForm(char delimiter) {
    this(delimiter, true, false, 0);
  }

  TextForm withBackslash() {
    return new TextForm(delimiter, quoted, true, skipped);
  }

  TextForm unquoted() {
    return new TextForm(delimiter, false, false, skipped);
  }

  TextForm skipping(int lines) {
    return new TextForm(delimiter, quoted, backslash, lines);
  }
}
