package manyi.workbook.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import manyi.workbook.cells.TooLarge;

/// Splits a text into records and their fields, one record at a time, and goes on where quoting is
/// broken: a quote within a field stands for itself, and one that is never closed does so too,
/// rather than swallowing the rest of the file.
final class RecordScanner {
  private static final char QUOTE = '"';
  private static final int END = -1;

  /// Longer than a field can be in any spreadsheet.
  private static final int LONGEST_FIELD = 1 << 22;

  private static final int LONGEST_RECORD = 1 << 26;
  private static final int MOST_FIELDS = 1 << 17;

  /// After so many quotes that are never closed none is taken to go beyond its line.
  private static final int MOST_UNCLOSED = 20;

  private final Reader reader;
  private final TextForm form;
  private char[] buffer = new char[1 << 16];
  private int at;
  private int limit;
  private int kept = END;
  private boolean afterReturn;

  private char[] content = new char[1 << 12];
  private int length;
  private int[] ends = new int[64];
  private int fields;

  private long line = 1;
  private long firstLine = 1;
  private int width;
  private int unclosed;
  private long strays;
  private long firstStray;

  /// @param reader of the text without a byte order mark
  RecordScanner(Reader reader, TextForm form) {
    this.reader = reader;
    this.form = form;
  }

  /// Goes to the next record that is not a blank line.
  ///
  /// @return false at the end
  boolean next() throws IOException {
    while (peek() != END) {
      length = 0;
      fields = 0;
      firstLine = line;
      boolean more = true;
      while (more) {
        more = field() == form.delimiter();
        close();
      }
      if (fields > 1 || !isBlank()) {
        width = Math.max(width, fields);
        return true;
      }
    }
    return false;
  }

  /// How many fields the record has.
  int fields() {
    return fields;
  }

  /// What the fields hold, one after another.
  char[] content() {
    return content;
  }

  /// Where a field begins in the content.
  int from(int field) {
    return field == 0 ? 0 : ends[field - 1];
  }

  /// Where a field ends in the content.
  int to(int field) {
    return ends[field];
  }

  /// The line on which the record begins, from 1.
  long line() {
    return firstLine;
  }

  /// How many quotes stood where none should.
  long strays() {
    return strays;
  }

  /// The line of the first of them.
  long firstStray() {
    return firstStray;
  }

  private boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (content[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  private void close() {
    if (fields == MOST_FIELDS) {
      throw new TooLarge();
    }
    if (fields == ends.length) {
      ends = Arrays.copyOf(ends, fields * 2);
    }
    ends[fields++] = length;
  }

  /// Reads a field.
  ///
  /// @return what ended it: the delimiter, a line break or the end of the text
  private int field() throws IOException {
    int start = length;
    int first = peek();
    while (first == ' ' && form.delimiter() != ' ') {
      append(take());
      first = peek();
    }
    if (first != QUOTE || !form.quoted()) {
      return plain();
    }
    long atLine = line;
    kept = at;
    int end = quoted(start);
    if (end == QUOTE) {
      stray(atLine);
      unclosed++;
      at = kept;
      kept = END;
      line = atLine;
      length = start;
      return plain();
    }
    kept = END;
    return end;
  }

  private int plain() throws IOException {
    while (true) {
      int c = take();
      if (c == END || c == '\n' || c == form.delimiter()) {
        return c;
      }
      append(c);
    }
  }

  /// Reads a field in quotes.
  ///
  /// @return what ended it; a quote where it is never closed
  private int quoted(int start) throws IOException {
    length = start;
    take();
    int delimiters = 0;
    while (true) {
      int c = take();
      boolean broken = c == '\n' && unclosed > MOST_UNCLOSED;
      if (c == END || broken || length - start > LONGEST_FIELD) {
        // A file cut short ends within its last record; a stray quote swallows others.
        return c == END && delimiters < Math.max(1, width) ? END : QUOTE;
      }
      delimiters += c == form.delimiter() ? 1 : 0;
      if (c == '\\' && form.backslash() && (peek() == QUOTE || peek() == '\\')) {
        append(take());
      } else if (c != QUOTE) {
        append(c);
      } else if (peek() == QUOTE) {
        append(take());
      } else {
        int end = afterQuote();
        if (end != QUOTE) {
          return end;
        }
        stray(line);
        append(QUOTE);
      }
    }
  }

  /// Takes what ends the field behind its closing quote, with spaces before it.
  ///
  /// @return a quote where something else follows
  private int afterQuote() throws IOException {
    int spaces = 0;
    while (peek(spaces) == ' ' && form.delimiter() != ' ' && spaces < 100) {
      spaces++;
    }
    int next = peek(spaces);
    if (next != END && next != '\n' && next != '\r' && next != form.delimiter()) {
      return QUOTE;
    }
    at += spaces;
    return take();
  }

  private void stray(long place) {
    firstStray = strays++ == 0 ? place : firstStray;
  }

  private void append(int c) {
    if (length == content.length) {
      if (length >= LONGEST_RECORD) {
        throw new TooLarge();
      }
      content = Arrays.copyOf(content, length * 2);
    }
    content[length++] = (char) c;
  }

  /// The next character, any line break as one, without those that say nothing.
  private int take() throws IOException {
    int c = peek();
    if (c == END) {
      return END;
    }
    at++;
    if (c == '\r') {
      afterReturn = true;
      c = '\n';
    }
    line += c == '\n' ? 1 : 0;
    return c;
  }

  private int peek() throws IOException {
    return peek(0);
  }

  private int peek(int ahead) throws IOException {
    while (true) {
      while (at + ahead >= limit) {
        if (!fill()) {
          return END;
        }
      }
      char c = buffer[at + ahead];
      boolean secondOfBreak = ahead == 0 && afterReturn && c == '\n';
      if (ahead == 0) {
        afterReturn = false;
      }
      if (c != 0 && !secondOfBreak) {
        return c;
      }
      if (ahead > 0) {
        return ' ';
      }
      at++;
    }
  }

  private boolean fill() throws IOException {
    int from = kept == END ? at : kept;
    System.arraycopy(buffer, from, buffer, 0, limit - from);
    at -= from;
    limit -= from;
    kept = kept == END ? END : 0;
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, limit * 2);
    }
    int count = reader.read(buffer, limit, buffer.length - limit);
    limit += Math.max(0, count);
    return count > 0;
  }
}
