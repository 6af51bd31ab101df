package manyi.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.TextPool;

/// The texts that a workbook's cells share. Of rich text all runs are joined; how to pronounce it
/// is left out. What is plain is read from the bytes, the rest from the first other item on by a
/// parser.
final class SharedStrings {
  private static final int USUAL = 4096;

  /// A text that is longer is left to the parser.
  private static final int LONGEST = 1 << 15;

  private static final byte[] ITEM = ByteWindow.ascii("<si><t");
  private static final byte[] PRESERVED = ByteWindow.ascii(" xml:space=\"preserve\">");
  private static final byte[] ITEM_END = ByteWindow.ascii("</t></si>");
  private static final byte[] END = ByteWindow.ascii("</sst>");

  private final TextPool pool;
  private final MemoryBudget budget;
  private final XmlText text = new XmlText();
  private int[] ids = new int[1024];
  private int size;

  SharedStrings(TextPool pool, MemoryBudget budget) {
    this.pool = pool;
    this.budget = budget;
  }

  /// The place in the pool of each shared string that was read.
  int[] ids() {
    return Arrays.copyOf(ids, size);
  }

  /// How many were read.
  int size() {
    return size;
  }

  /// Reads the part.
  ///
  /// @throws IOException when it is broken; what stands before is kept
  void read(Blocks blocks) throws IOException {
    var window = new ByteWindow(blocks);
    window.want(USUAL);
    int items = PartHead.end(window, "sst", USUAL);
    if (items >= 0) {
      window.pos = items;
      scan(window);
      if (window.matches(window.pos, END)) {
        return;
      }
    }
    parse(window.rest(items < 0 ? "" : "<sst>"));
  }

  /// Reads the part, or the rest of one, by a general parser.
  void parse(InputStream in) throws IOException {
    try (var xml = new XmlParser(in)) {
      parse(xml);
    }
  }

  private void scan(ByteWindow window) throws BrokenPart {
    do {
      window.want(USUAL);
      while (item(window)) {
        window.want(USUAL);
      }
    } while (window.limit - window.pos < LONGEST && window.more());
  }

  /// Reads a plain text.
  ///
  /// @return false where none is wholly at hand
  private boolean item(ByteWindow window) throws BrokenPart {
    var bytes = window.bytes;
    if (!window.matches(window.pos, ITEM)) {
      return false;
    }
    int from = window.pos + ITEM.length;
    if (window.matches(from, PRESERVED)) {
      from += PRESERVED.length;
    } else if (bytes[from] != '>') {
      return false;
    } else {
      from++;
    }
    int to = from;
    boolean plain = true;
    while (to < window.limit && bytes[to] != '<') {
      byte b = bytes[to++];
      plain &= b != '&' && b != '_' && b != '\r';
    }
    if (!window.matches(to, ITEM_END)) {
      return false;
    }
    if (plain) {
      add(pool.add(bytes, from, to));
    } else {
      text.clear();
      text.append(bytes, from, to);
      addText();
    }
    window.pos = to + ITEM_END.length;
    return true;
  }

  private void addText() throws BrokenPart {
    text.unescape();
    add(pool.add(text.bytes(), 0, text.length()));
  }

  private void add(int id) {
    if (size == ids.length) {
      budget.take(size * 4L);
      ids = Arrays.copyOf(ids, size * 2);
    }
    ids[size++] = id;
  }

  private void parse(XmlParser xml) throws IOException {
    for (var token = xml.next(); token != XmlParser.Token.EOF; token = xml.next()) {
      if (token == XmlParser.Token.START && xml.named("si")) {
        text.clear();
        item(xml);
        addText();
      }
    }
  }

  private void item(XmlParser xml) throws IOException {
    boolean wanted = false;
    while (true) {
      switch (xml.next()) {
        case START -> {
          wanted = xml.named("t");
          if (xml.named("rPh")) {
            xml.skipElement();
          }
        }
        case TEXT -> {
          if (wanted) {
            xml.appendText(text);
          }
        }
        case END -> {
          wanted = false;
          if (xml.named("si")) {
            return;
          }
        }
        case EOF -> throw new BrokenPart("ends within a text");
      }
    }
  }
}
