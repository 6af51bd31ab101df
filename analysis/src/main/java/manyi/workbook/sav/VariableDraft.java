package manyi.workbook.sav;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.workbook.cells.Dictionary;
import manyi.workbook.cells.Dictionary.Measure;
import manyi.workbook.cells.Dictionary.Missing;

/// A variable while the records about it are being understood.
final class VariableDraft {
  private final VariableRecord record;
  private final String shortName;
  private final String label;
  private final int width;
  private final List<Integer> pieces = new ArrayList<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private String name;
  private Missing missing;
  private Measure measure = Measure.UNKNOWN;
  private SpssFormat format;

  /// @param width of the whole string, also of a very long one; 0 of a number
  VariableDraft(VariableRecord record, int width, Reals reals, TextEncoding encoding) {
    this.record = record;
    this.width = width;
    this.shortName = encoding.decode(record.name());
    this.name = shortName;
    // Labels are padded by blanks; line breaks at their end belong to them.
    this.label = encoding.decode(record.label()).replaceFirst("[ \\u0000]+$", "");
    this.format = width == 0 ? SpssFormat.of(record.format()) : SpssFormat.PLAIN;
    this.missing = missing(reals, encoding);
  }

  String shortName() {
    return shortName;
  }

  String name() {
    return name;
  }

  void rename(String newName) {
    name = newName;
  }

  boolean isString() {
    return width > 0;
  }

  void addPiece(int bytes) {
    pieces.add(bytes);
  }

  void measure(Measure newMeasure) {
    measure = newMeasure;
  }

  /// Adds the label of a value, its eight bytes as they stand in the file.
  void label(byte[] value, String words, Reals reals, TextEncoding encoding) {
    label(words(value, reals, encoding), words);
  }

  void label(String value, String words) {
    if (!value.isEmpty()) {
      labels.put(value, words);
    }
  }

  /// The values of a long string that count as missing.
  void missing(List<String> values) {
    missing = new Missing(values, Double.NaN, Double.NaN);
  }

  SystemVariable variable() {
    var said = new Dictionary.Variable(name, label, labels, missing, measure);
    return new SystemVariable(said, width, format, record.index() * 8, pieces);
  }

  private String words(byte[] value, Reals reals, TextEncoding encoding) {
    return isString()
        ? encoding.decode(value, 0, Math.min(width, value.length))
        : NumberWords.words(reals.at(value, 0), format);
  }

  private Missing missing(Reals reals, TextEncoding encoding) {
    double from = Double.NaN;
    double to = Double.NaN;
    boolean range = record.missingForm() < 0 && !isString();
    if (range && format == SpssFormat.PLAIN) {
      from = bound(reals.at(record.missing()[0], 0));
      to = bound(reals.at(record.missing()[1], 0));
    }
    List<String> values = new ArrayList<>();
    for (int i = range ? 2 : 0; i < record.missing().length; i++) {
      values.add(words(record.missing()[i], reals, encoding));
    }
    return new Missing(values, from, to);
  }

  /// The end of a range; the greatest and the least numbers stand for no end at all.
  private static double bound(double number) {
    double almost = Math.nextDown(Double.MAX_VALUE);
    if (number <= -almost) {
      return Double.NEGATIVE_INFINITY;
    }
    return number >= almost ? Double.POSITIVE_INFINITY : number;
  }
}
