package manyi.samples;

import org.apache.poi.ss.util.CellReference;

/// The letters of the columns: A, B, … AA, AB, …
final class CellReferences {
  private final String[] letters;

  CellReferences(int columns) {
    letters = new String[columns];
    for (int c = 0; c < columns; c++) {
      letters[c] = CellReference.convertNumToColString(c);
    }
  }

  String letters(int column) {
    return letters[column];
  }

  String last() {
    return letters[letters.length - 1];
  }
}
