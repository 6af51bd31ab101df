package manyi.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.TextPool;
import manyi.workbook.xlsx.XmlScanner.Token;

/// Reads the texts that a workbook's cells share. Of rich text all runs are joined; how to
/// pronounce it is left out.
final class SharedStrings {
  private SharedStrings() {}

  /// The place in the pool of each shared string.
  static int[] read(InputStream in, TextPool pool, MemoryBudget budget) throws IOException {
    var xml = new XmlScanner(in);
    var ids = new int[1024];
    int size = 0;
    var text = new XmlText();
    for (var token = xml.next(); token != Token.EOF; token = xml.next()) {
      if (token == Token.START && xml.named("si")) {
        text.clear();
        item(xml, text);
        text.unescape();
        if (size == ids.length) {
          budget.take(size * 4L);
          ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size++] = pool.add(text.bytes(), 0, text.length());
      }
    }
    return Arrays.copyOf(ids, size);
  }

  private static void item(XmlScanner xml, XmlText text) throws IOException {
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
