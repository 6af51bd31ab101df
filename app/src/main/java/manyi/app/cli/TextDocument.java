package manyi.app.cli;

import java.util.ArrayList;
import java.util.List;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.text.Language;

/// A document in plain lines; its pictures, which a terminal cannot show, are left out.
final class TextDocument {
  private TextDocument() {}

  static List<String> lines(Document document, Language language) {
    var lines = new ArrayList<String>();
    lines.add(document.title());
    for (var block : document.blocks()) {
      switch (block) {
        case Paragraph(var tone, var text) -> {
          if (tone == Paragraph.Tone.HEADING) {
            lines.add("");
          }
          lines.add(tone == Paragraph.Tone.WARNING ? "! " + text : text);
        }
        case Table table -> lines.addAll(table(table, language));
        case Figure _ -> {}
      }
    }
    return lines;
  }

  private static List<String> table(Table table, Language language) {
    var lines = new ArrayList<String>();
    lines.add("");
    if (!table.caption().isEmpty()) {
      lines.add(table.caption());
    }
    lines.addAll(TextTable.of(table, language));
    lines.addAll(table.footnotes());
    lines.add("");
    return lines;
  }
}
