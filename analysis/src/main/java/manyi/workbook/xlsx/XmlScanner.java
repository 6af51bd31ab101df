package manyi.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads the XML of a workbook's part token by token straight from its bytes: no string is made
/// unless asked for. It knows what such parts use: elements with attributes, text, CDATA, character
/// references; a document type is refused. Names are compared without their prefix.
final class XmlScanner extends ByteWindow {
  enum Token {
    START,
    END,
    TEXT,
    EOF
  }

  private static final byte[] CELL_END = "</v></c>".getBytes(StandardCharsets.US_ASCII);
  private static final int SHORTEST_CELL = "<v></v></c>".length();

  private int nameFrom;
  private int nameTo;
  private int tokenTo;
  private boolean empty;
  private boolean endPending;
  private boolean literal;

  XmlScanner(InputStream in) throws IOException {
    super(in);
  }

  /// The next element's start or end, or text; an element without content gives both.
  Token next() throws IOException {
    if (endPending) {
      endPending = false;
      return Token.END;
    }
    while (true) {
      if (pos >= limit && !fill(1)) {
        return Token.EOF;
      }
      if (bytes[pos] != '<') {
        return text();
      }
      if (!fill(4)) {
        throw new BrokenPart("ends within a tag");
      }
      byte after = bytes[pos + 1];
      if (after == '?') {
        skipTo("?>");
      } else if (after != '!') {
        return tag(after == '/');
      } else if (startsWith("<!--")) {
        skipTo("-->");
      } else if (startsWith("<![CDATA[")) {
        return characterData();
      } else {
        throw new BrokenPart("a document type");
      }
    }
  }

  /// Whether the element just begun or ended has this local name.
  boolean named(String name) {
    return XmlAttribute.equal(name, bytes, nameFrom, nameTo);
  }

  /// The first byte of the element's local name, to tell most elements apart at once.
  byte initial() {
    return bytes[nameFrom];
  }

  int nameLength() {
    return nameTo - nameFrom;
  }

  /// The bytes that [#attributesFrom] and [#attributesTo] point into; valid until the next token.
  byte[] buffer() {
    return bytes;
  }

  int attributesFrom() {
    return nameTo;
  }

  int attributesTo() {
    return tokenTo;
  }

  /// An attribute by its local name; null where the element has none.
  @Nullable String attribute(String name) throws IOException {
    return XmlAttribute.find(bytes, nameTo, tokenTo, name);
  }

  /// Adds the text just read.
  void appendText(XmlText text) throws IOException {
    if (literal) {
      text.appendLiteral(bytes, nameFrom, tokenTo);
    } else {
      text.append(bytes, nameFrom, tokenTo);
    }
  }

  /// Takes the rest of a cell in one step where it is nothing but `<v>…</v></c>` without
  /// references, as nearly all cells are; else takes nothing.
  ///
  /// @return whether the cell is done
  boolean takePlainCell(XmlText text) throws IOException {
    int at = pos;
    if (endPending
        || limit - at < SHORTEST_CELL
        || bytes[at] != '<'
        || bytes[at + 1] != 'v'
        || bytes[at + 2] != '>') {
      return false;
    }
    int from = at + 3;
    int last = limit - CELL_END.length;
    at = from;
    while (at < last && bytes[at] != '<' && bytes[at] != '&') {
      at++;
    }
    if (at >= last) {
      return false;
    }
    for (int i = 0; i < CELL_END.length; i++) {
      if (bytes[at + i] != CELL_END[i]) {
        return false;
      }
    }
    text.append(bytes, from, at);
    pos = at + CELL_END.length;
    return true;
  }

  /// Passes over the rest of the element just begun.
  void skipElement() throws IOException {
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case START -> depth++;
        case END -> depth--;
        case TEXT -> {}
        case EOF -> throw new BrokenPart("ends within an element");
      }
    }
  }

  private Token text() throws IOException {
    int at = pos;
    while (true) {
      while (at < limit && bytes[at] != '<') {
        at++;
      }
      if (at < limit) {
        break;
      }
      int length = at - pos;
      if (!fill(length + 1)) {
        at = pos + length;
        break;
      }
      at = pos + length;
    }
    nameFrom = pos;
    tokenTo = at;
    pos = at;
    literal = false;
    return Token.TEXT;
  }

  private Token tag(boolean end) throws IOException {
    int at = pos + 1;
    byte quote = 0;
    while (true) {
      if (at >= limit) {
        int length = at - pos;
        if (!fill(length + 1)) {
          throw new BrokenPart("ends within a tag");
        }
        at = pos + length;
      }
      byte b = bytes[at];
      if (quote != 0) {
        if (b == quote) {
          quote = 0;
        }
      } else if (b == '>') {
        break;
      } else if (b == '"' || b == '\'') {
        quote = b;
      }
      at++;
    }
    empty = !end && bytes[at - 1] == '/';
    tokenTo = empty ? at - 1 : at;
    endPending = empty;
    name(pos + (end ? 2 : 1));
    pos = at + 1;
    return end ? Token.END : Token.START;
  }

  private void name(int from) {
    int at = from;
    nameFrom = from;
    while (at < tokenTo && bytes[at] > ' ') {
      if (bytes[at] == ':') {
        nameFrom = at + 1;
      }
      at++;
    }
    nameTo = at;
  }

  private Token characterData() throws IOException {
    int length = find("]]>");
    nameFrom = pos + "<![CDATA[".length();
    tokenTo = pos + length;
    pos += length + 3;
    literal = true;
    return Token.TEXT;
  }
}
