package manyi.app.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Table;
import manyi.text.Language;
import manyi.text.Texts;

/// What the tables of a document say about the references of their rows, in a few lines to be read
/// beside a point: the row's name, then heading and figure a line.
final class RowWords {
  private static final int MOST_LINES = 6;

  private RowWords() {}

  /// By reference; of several rows with one reference the first.
  static Map<String, String> of(List<Block> blocks, Texts texts) {
    var words = new HashMap<String, String>();
    for (var block : blocks) {
      if (block instanceof Table table) {
        for (var row : table.rows()) {
          if (!row.reference().isEmpty()) {
            words.computeIfAbsent(row.reference(), _ -> lines(table, row, texts));
          }
        }
      }
    }
    return words;
  }

  private static String lines(Table table, Table.Row row, Texts texts) {
    var lines = new ArrayList<String>();
    lines.add(name(row, texts.language()));
    for (int i = 0; i < row.cells().size() && lines.size() <= MOST_LINES; i++) {
      var cell = row.cells().get(i);
      var heading = table.columns().get(i).heading().replace('\n', ' ');
      var figure = cell.shown(texts.language());
      boolean tells = cell instanceof Cell.Value || cell instanceof Cell.Tinted;
      if (tells && !heading.isBlank() && !figure.isBlank()) {
        lines.add(texts.get("card.rule", heading, figure));
      }
    }
    return String.join("\n", lines);
  }

  /// The first words of a row; a number before them is its rank.
  private static String name(Table.Row row, Language language) {
    return row.cells().stream()
        .filter(Cell.Words.class::isInstance)
        .map(cell -> cell.shown(language))
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElseGet(() -> row.cells().getFirst().shown(language));
  }
}
